import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, Suspense, useRef, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './DataTable.module.css';
import { HintArea } from './HintArea';
import { lazily } from './lazily';
import { RowCheckbox } from './RowCheckbox';
import type { RowAction } from './RowMenu';
import { SelectAll } from './SelectAll';
import { type Selection, withRow } from './selection';
import type { Sort } from './sort';
import { SortButton } from './SortButton';
import { useMediaQuery } from './useMediaQuery';

const RowMenu = lazily(async () => (await import('./RowMenu')).RowMenu);

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** The column's share of the width, as a grid track. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
  /** Ascending order; a column without one cannot be sorted. */
  readonly compare?: (a: Row, b: Row) => number;
}

/** Heights in pixels: a row's, and in the narrow layout a cell's and what a row has around its cells. */
const rowHeight = 48;
const narrowCellHeight = 32;
const narrowRowExtra = 17;
const headerHeight = 40;

/** What the columns need at least; below that the table scrolls sideways. The gaps are DataTable.module.css's. */
function narrowest(widths: readonly string[]): string {
  const least = widths.map((width) => /^minmax\(([^,]+),/.exec(width)?.[1] ?? width);
  const fixed = least.filter((width) => !width.endsWith('fr'));
  return `calc(${[...fixed, `${(widths.length - 1) * 12 + 16}px`].join(' + ')})`;
}

/**
 * A table of any length: plain rows, of which only those near the view exist, and one menu for all of
 * them. On a narrow screen each row becomes a small card with the columns' names beside the values.
 * Rows come sorted and filtered; `sort` only says which column shows an arrow. With `selection` each
 * row gets a check box, and one more chooses all rows that are shown.
 */
export function DataTable<Row>({
  name,
  columns,
  rows,
  rowId,
  rowName,
  sort,
  onSort,
  selection,
  actions,
  empty,
}: {
  /** The table's accessible name. */
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: Selection<Row> | undefined;
  actions?: (row: Row) => readonly RowAction[];
  /** What stands in place of the rows when there are none. */
  empty: ReactNode;
}) {
  const { t } = useI18n();
  const narrow = useMediaQuery('(max-width: 640px)');
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ row: Row; button: HTMLButtonElement }>();

  const height = narrow ? columns.length * narrowCellHeight + narrowRowExtra : rowHeight;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowId(row);
    },
    overscan: 8,
    paddingStart: narrow ? 0 : headerHeight,
    // The rows before the first measurement, so that the first paint is not an empty table.
    initialRect: { width: 800, height: 600 },
  });
  const [previousHeight, setPreviousHeight] = useState(height);
  if (previousHeight !== height) {
    setPreviousHeight(height);
    virtual.measure();
  }

  const widths = [
    ...(selection === undefined ? [] : ['32px']),
    ...columns.map((column) => column.width),
    ...(actions === undefined ? [] : ['44px']),
  ];
  const tracks = widths.join(' ');
  const minWidth = narrow ? undefined : narrowest(widths);

  const selectAll = selection !== undefined && (
    <SelectAll selection={selection} rows={rows} rowId={rowId} showLabel={narrow} />
  );

  return (
    <HintArea className={styles['frame'] ?? ''}>
      {narrow && selectAll}
      <div
        ref={scroller}
        role="table"
        aria-label={name}
        aria-rowcount={rows.length + 1}
        className={`${styles['table']} ${narrow ? styles['narrow'] : ''}`}
      >
        <div role="rowgroup" className={styles['header']} style={{ minWidth }}>
          <div
            role="row"
            aria-rowindex={1}
            className={styles['headerRow']}
            style={{ gridTemplateColumns: tracks }}
          >
            {selection !== undefined && (
              <div role="columnheader" className={styles['headerCell']}>
                <span className="visually-hidden">{t.ui.selection}</span>
                {!narrow && selectAll}
              </div>
            )}
            {columns.map((column) => (
              <div
                key={column.id}
                role="columnheader"
                className={styles['headerCell']}
                aria-sort={
                  column.compare === undefined
                    ? undefined
                    : sort?.column === column.id
                      ? sort.order
                      : 'none'
                }
              >
                {column.compare === undefined || onSort === undefined ? (
                  column.title
                ) : (
                  <SortButton column={column} sort={sort} onSort={onSort} />
                )}
              </div>
            ))}
            {actions !== undefined && (
              <div role="columnheader" className={styles['headerCell']}>
                <span className="visually-hidden">{t.ui.actions}</span>
              </div>
            )}
          </div>
        </div>
        {rows.length > 0 && (
          <div
            role="rowgroup"
            className={styles['body']}
            style={{ minWidth, height: virtual.getTotalSize() - (narrow ? 0 : headerHeight) }}
          >
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              return (
                row !== undefined && (
                  <div
                    key={item.key}
                    role="row"
                    aria-rowindex={item.index + 2}
                    className={styles['row']}
                    style={{
                      gridTemplateColumns: narrow ? undefined : tracks,
                      height,
                      transform: `translateY(${item.start - (narrow ? 0 : headerHeight)}px)`,
                    }}
                  >
                    {selection !== undefined && (
                      <div role="cell" className={styles['select']}>
                        <RowCheckbox
                          label={selection.label(row)}
                          checked={selection.selected.has(rowId(row))}
                          disabledReason={selection.disabledReason?.(row)}
                          onChange={(chosen) =>
                            selection.onChange(withRow(selection.selected, rowId(row), chosen))
                          }
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
                    {actions !== undefined && (
                      <div role="cell" className={styles['actions']}>
                        <button
                          type="button"
                          className={styles['menuButton']}
                          aria-haspopup="menu"
                          aria-label={t.ui.rowActions}
                          title={t.ui.rowActionsOf(rowName(row))}
                          onClick={(event) => setMenu({ row, button: event.currentTarget })}
                        >
                          <MoreHorizontalRegular fontSize={20} />
                        </button>
                      </div>
                    )}
                  </div>
                )
              );
            })}
          </div>
        )}
      </div>
      {rows.length === 0 && <div className={styles['empty']}>{empty}</div>}
      {menu !== undefined && actions !== undefined && (
        <Suspense>
          <RowMenu
            target={menu.button}
            label={t.ui.rowActionsOf(rowName(menu.row))}
            actions={actions(menu.row)}
            onClose={() => setMenu(undefined)}
          />
        </Suspense>
      )}
    </HintArea>
  );
}
