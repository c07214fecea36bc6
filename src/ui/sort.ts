/** Which column a list is ordered by, and in which direction. */
export interface Sort {
  readonly column: string;
  readonly order: 'ascending' | 'descending';
}

/** What a click on a column's heading leads to: ascending first, then the other way. */
export function nextSort(sort: Sort | undefined, column: string): Sort {
  return sort?.column === column && sort.order === 'ascending'
    ? { column, order: 'descending' }
    : { column, order: 'ascending' };
}

/** The rows in order, as a new array; equal rows keep theirs. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly { id: string; compare?: (a: Row, b: Row) => number }[],
  sort: Sort,
): readonly Row[] {
  const compare = columns.find((column) => column.id === sort.column)?.compare;
  if (compare === undefined) return rows;
  return rows.toSorted(sort.order === 'ascending' ? compare : (a, b) => compare(b, a));
}
