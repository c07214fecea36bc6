import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { CSSProperties } from 'react';

import { useI18n } from '@/i18n/I18n';

import type { Column } from './DataTable';
import styles from './DataTable.module.css';
import { RowCheckbox } from './RowCheckbox';
import { type Selection, withRow } from './selection';

/** One row of a `DataTable`: the check box, the cells, the button of the menu. */
export function TableRow<Row>({
  row,
  id,
  name,
  position,
  narrow,
  style,
  columns,
  selection,
  onMenu,
}: {
  row: Row;
  id: string;
  name: string;
  /** Which row of the table it is, from 1. */
  position: number;
  narrow: boolean;
  style: CSSProperties;
  columns: readonly Column<Row>[];
  selection: Selection<Row> | undefined;
  /** Undefined where rows have no menu. */
  onMenu: ((button: HTMLButtonElement) => void) | undefined;
}) {
  const { t } = useI18n();
  return (
    <div role="row" aria-rowindex={position} className={styles['row']} style={style}>
      {selection !== undefined && (
        <div role="cell" className={styles['select']}>
          <RowCheckbox
            label={selection.label(row)}
            checked={selection.selected.has(id)}
            disabledReason={selection.disabledReason?.(row)}
            onChange={(chosen) => selection.onChange(withRow(selection.selected, id, chosen))}
          />
        </div>
      )}
      {columns.map((column) => (
        <div key={column.id} role="cell" className={styles['cell']}>
          {narrow && (
            <span className={styles['label']} aria-hidden="true">
              {column.title}
            </span>
          )}
          <div className={styles['value']}>{column.cell(row)}</div>
        </div>
      ))}
      {onMenu !== undefined && (
        <div role="cell" className={styles['actions']}>
          <button
            type="button"
            className={styles['menuButton']}
            aria-haspopup="menu"
            aria-label={t.ui.rowActions}
            title={t.ui.rowActionsOf(name)}
            onClick={(event) => onMenu(event.currentTarget)}
          >
            <MoreHorizontalRegular fontSize={20} />
          </button>
        </div>
      )}
    </div>
  );
}
