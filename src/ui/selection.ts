/** Which rows of a table a person has chosen, by their ids, and how each row's check box is called. */
export interface Selection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  readonly label: (row: Row) => string;
  /** Why this row cannot be chosen; undefined when it can. */
  readonly disabledReason?: ((row: Row) => string | undefined) | undefined;
}

/** The ids with one of them put in or taken out. */
export function withRow(
  selected: ReadonlySet<string>,
  id: string,
  chosen: boolean,
): ReadonlySet<string> {
  const next = new Set(selected);
  if (chosen) next.add(id);
  else next.delete(id);
  return next;
}

/** The ids with all of these put in or taken out; rows that are not shown stay as they are. */
export function withRows(
  selected: ReadonlySet<string>,
  ids: Iterable<string>,
  chosen: boolean,
): ReadonlySet<string> {
  const next = new Set(selected);
  for (const id of ids) {
    if (chosen) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** How many of these ids are chosen. */
export function howMany(
  selected: ReadonlySet<string>,
  ids: readonly string[],
): 'none' | 'some' | 'all' {
  if (selected.size === 0 || ids.length === 0) return 'none';
  let count = 0;
  for (const id of ids) if (selected.has(id)) count += 1;
  if (count === 0) return 'none';
  return count === ids.length ? 'all' : 'some';
}
