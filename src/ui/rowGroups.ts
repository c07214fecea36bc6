import type { ReactNode } from 'react';

/** Rows of a table that belong together, under a heading of their own. */
export interface RowGroup<Row> {
  readonly id: string;
  /** What the group is called, for screen readers. */
  readonly name: string;
  readonly heading: ReactNode;
  readonly rows: readonly Row[];
}

/** One line of a table: a row, or the heading of the rows after it. */
export type Line<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'heading'; readonly group: RowGroup<Row> };

/** The lines of a table, without a list of them all: a table may have 50,000 rows. */
export interface Lines<Row> {
  readonly count: number;
  readonly at: (index: number) => Line<Row> | undefined;
  /** The group of a line; undefined in a table without groups. */
  readonly groupAt: (index: number) => RowGroup<Row> | undefined;
}

/** Puts the heading of each group before its rows. Without groups the lines are the rows. */
export function linesOf<Row>(
  rows: readonly Row[],
  groups: readonly RowGroup<Row>[] | undefined,
): Lines<Row> {
  if (groups === undefined) {
    return { count: rows.length, at: (index) => rowAt(rows, index), groupAt: () => undefined };
  }
  let count = 0;
  const starts = groups.map((group) => {
    const start = count;
    count += group.rows.length + 1;
    return start;
  });
  const groupIndex = (index: number) => starts.findLastIndex((start) => start <= index);
  return {
    count,
    at: (index) => {
      const at = groupIndex(index);
      const group = groups[at];
      if (group === undefined) return undefined;
      const within = index - (starts[at] ?? 0);
      return within === 0 ? { kind: 'heading', group } : rowAt(group.rows, within - 1);
    },
    groupAt: (index) => groups[groupIndex(index)],
  };
}

function rowAt<Row>(rows: readonly Row[], index: number): Line<Row> | undefined {
  const row = rows[index];
  return row === undefined ? undefined : { kind: 'row', row };
}
