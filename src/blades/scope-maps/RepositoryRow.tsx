import { DeleteRegular } from '@fluentui/react-icons/svg/delete';

import { presetOf } from '@/domain/actionPresets';
import { repositoryActions, type RepositoryRule } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';

import { GridCheckbox } from './GridCheckbox';
import { allowed, toggled } from './gridRules';
import styles from './RepositoryGrid.module.css';
import type { GridCell } from './useGridFocus';

/** One repository of the grid, and what may be done with it. */
export function RepositoryRow({
  rule,
  problem,
  isNew,
  readOnly,
  cell,
  onChange,
  onPreset,
  onRemove,
}: {
  rule: RepositoryRule;
  problem: string | undefined;
  isNew: boolean;
  readOnly: boolean;
  /** What the control of a column needs to be part of the grid. */
  cell: (column: number) => GridCell;
  onChange: (rule: RepositoryRule) => void;
  /** Asks for the presets, at the button given. */
  onPreset: (button: HTMLButtonElement) => void;
  onRemove: () => void;
}) {
  const { t } = useI18n();
  const { repository, actions } = rule;
  const preset = presetOf(actions);
  const presetName =
    preset === undefined
      ? actions.size === 0
        ? t.scopeMaps.none
        : t.scopeMaps.custom
      : t.scopeMaps.presets[preset];

  return (
    <tr
      role="row"
      aria-label={repository}
      className={problem === undefined ? undefined : styles['wrong']}
    >
      <th role="rowheader" scope="row" className={styles['name']}>
        <bdi translate="no">{repository}</bdi>
        {isNew && <span className={styles['new']}>{t.scopeMaps.isNew}</span>}
        {problem !== undefined && <span className={styles['problem']}>{problem}</span>}
      </th>
      <td role="gridcell">
        <span className={styles['action']} aria-hidden="true">
          {t.scopeMaps.all}
        </span>
        <GridCheckbox
          label={t.scopeMaps.allActions}
          state={allowed([rule])}
          readOnly={readOnly}
          onToggle={() => toggled([rule]).forEach(onChange)}
          {...cell(0)}
        />
      </td>
      {repositoryActions.map((action, index) => (
        <td key={action} role="gridcell">
          <span className={styles['action']} aria-hidden="true" translate="no">
            {action}
          </span>
          <GridCheckbox
            label={action}
            state={allowed([rule], [action])}
            readOnly={readOnly}
            onToggle={() => toggled([rule], [action]).forEach(onChange)}
            {...cell(1 + index)}
          />
        </td>
      ))}
      {!readOnly && (
        <>
          <td role="gridcell">
            <button
              type="button"
              className={styles['preset']}
              aria-haspopup="menu"
              aria-label={t.scopeMaps.presetOf(repository, presetName)}
              onClick={(event) => onPreset(event.currentTarget)}
              {...cell(1 + repositoryActions.length)}
            >
              {presetName}
            </button>
          </td>
          <td role="gridcell">
            <button
              type="button"
              className={styles['remove']}
              aria-label={t.scopeMaps.removeRepository(repository)}
              title={t.scopeMaps.removeRepository(repository)}
              onClick={onRemove}
              {...cell(2 + repositoryActions.length)}
            >
              <DeleteRegular fontSize={18} />
            </button>
          </td>
        </>
      )}
    </tr>
  );
}
