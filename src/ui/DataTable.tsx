import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type ReactNode, Suspense, useRef, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './DataTable.module.css';
import { HintArea } from './HintArea';
import { lazily } from './lazily';
import { type Lines, linesOf, type RowGroup } from './rowGroups';
import type { RowAction } from './RowMenu';
import { SelectAll } from './SelectAll';
import type { Selection } from './selection';
import type { Sort } from './sort';
import { SortButton } from './SortButton';
import { TableRow } from './TableRow';
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
const narrowCellHeight = 36;
const narrowRowExtra = 17;
const headerHeight = 40;
/** A heading's until it has been measured. */
const headingHeight = 44;

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
 * row gets a check box, and one more chooses all rows that are shown. With `groups` the rows stand under
 * headings, each group in an element of its own for screen readers.
 */
export function DataTable<Row>({
  name,
  columns,
  rows,
  groups,
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
  /** The same rows under headings, in this order. */
  groups?: readonly RowGroup<Row>[];
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
  const lines = linesOf(rows, groups);
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines.at(index)?.kind === 'heading' ? headingHeight : height),
    getItemKey: (index) => {
      const line = lines.at(index);
      if (line === undefined) return index;
      return line.kind === 'row' ? rowId(line.row) : `heading of ${line.group.id}`;
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

  const top = narrow ? 0 : headerHeight;

  function lineAt({ key, index, start }: VirtualItem): ReactNode {
    const line = lines.at(index);
    if (line === undefined) return null;
    const transform = `translateY(${start - top}px)`;
    const position = index + 2;
    if (line.kind === 'heading') {
      return (
        <div
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          role="row"
          aria-rowindex={position}
          className={styles['heading']}
          style={{ transform }}
        >
          <div role="rowheader" aria-colspan={widths.length}>
            {line.group.heading}
          </div>
        </div>
      );
    }
    const { row } = line;
    return (
      <TableRow
        key={key}
        row={row}
        id={rowId(row)}
        name={rowName(row)}
        position={position}
        narrow={narrow}
        style={{ gridTemplateColumns: narrow ? undefined : tracks, height, transform }}
        columns={columns}
        selection={selection}
        onMenu={actions === undefined ? undefined : (button) => setMenu({ row, button })}
      />
    );
  }

  return (
    <HintArea className={styles['frame'] ?? ''}>
      {narrow && selectAll}
      <div
        ref={scroller}
        role="table"
        aria-label={name}
        aria-rowcount={lines.count + 1}
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
              <div role="columnheader" className={styles['actions']}>
                <span className="visually-hidden">{t.ui.actions}</span>
              </div>
            )}
          </div>
        </div>
        {lines.count > 0 && (
          <div
            role="presentation"
            className={styles['body']}
            style={{ minWidth, height: virtual.getTotalSize() - top }}
          >
            {byGroup(virtual.getVirtualItems(), lines).map(({ group, items }) => (
              <div key={group?.id ?? ''} role="rowgroup" aria-label={group?.name}>
                {items.map((item) => lineAt(item))}
              </div>
            ))}
          </div>
        )}
      </div>
      {lines.count === 0 && <div className={styles['empty']}>{empty}</div>}
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

/** The lines that exist, those of a group together. */
function byGroup<Row>(items: readonly VirtualItem[], { groupAt }: Lines<Row>) {
  const parts: { group: RowGroup<Row> | undefined; items: VirtualItem[] }[] = [];
  for (const item of items) {
    const group = groupAt(item.index);
    const last = parts.at(-1);
    if (last !== undefined && last.group === group) last.items.push(item);
    else parts.push({ group, items: [item] });
  }
  return parts;
}
