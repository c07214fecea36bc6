import { ArrowSortDownRegular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { ArrowSortUpRegular } from '@fluentui/react-icons/svg/arrow-sort-up';

import { nextSort, type Sort } from './sort';
import styles from './SortButton.module.css';

/** A column's heading that orders the list; its direction is told by the heading's `aria-sort`. */
export function SortButton({
  column,
  sort,
  onSort,
}: {
  column: { readonly id: string; readonly title: string };
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}) {
  const order = sort?.column === column.id ? sort.order : undefined;
  return (
    <button
      type="button"
      className={styles['button']}
      onClick={() => onSort(nextSort(sort, column.id))}
    >
      <span>{column.title}</span>
      {order === undefined && <ArrowSortRegular className={styles['idle']} />}
      {order === 'ascending' && <ArrowSortUpRegular />}
      {order === 'descending' && <ArrowSortDownRegular />}
    </button>
  );
}
