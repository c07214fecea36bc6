import { useMemo } from 'react';

import { useI18n } from '@/i18n/I18n';

import { RowCheckbox } from './RowCheckbox';
import { howMany, type Selection, withRows } from './selection';

/** The check box that chooses all rows that are shown; those that cannot be chosen are left out. */
export function SelectAll<Row>({
  selection: { selected, onChange, disabledReason },
  rows,
  rowId,
  showLabel,
}: {
  selection: Selection<Row>;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  showLabel: boolean;
}) {
  const { t } = useI18n();
  const chosen = useMemo(
    () => ids(selected.size === 0 ? [] : rows, rowId, disabledReason),
    [selected, rows, rowId, disabledReason],
  );
  const state = howMany(selected, chosen);
  return (
    <RowCheckbox
      label={t.ui.selectAll}
      showLabel={showLabel}
      checked={state === 'all'}
      mixed={state === 'some'}
      onChange={(all) => onChange(withRows(selected, ids(rows, rowId, disabledReason), all))}
    />
  );
}

function ids<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  disabledReason: Selection<Row>['disabledReason'],
): string[] {
  return rows.filter((row) => disabledReason?.(row) === undefined).map(rowId);
}
