import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';

import { actionPresetNames, actionPresets, presetOf } from '@/domain/actionPresets';
import { repositoryActions, type RepositoryRule } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';
import { RowMenu } from '@/ui/RowMenu';

import { GridCheckbox } from './GridCheckbox';
import { allowed, toggled } from './gridRules';
import styles from './RepositoryGrid.module.css';
import { RepositoryRow } from './RepositoryRow';
import { useGridFocus } from './useGridFocus';

/** All of a row, the actions, the preset, and the button that removes the row. */
const columnCount = repositoryActions.length + 3;
const firstAction = 1;
const presetColumn = firstAction + repositoryActions.length;

/**
 * Repositories by actions, as check boxes; the first row and the first column choose all. One stop for
 * the Tab key; inside, arrows move, Home and End go to the ends of a row, and Space toggles.
 */
export function RepositoryGrid({
  rules,
  problemOf,
  isNew,
  readOnly = false,
  onChange,
}: {
  rules: readonly RepositoryRule[];
  /** What is wrong with a row, in words. */
  problemOf: (rule: RepositoryRule) => string | undefined;
  /** Whether nobody knows this repository yet. */
  isNew: (repository: string) => boolean;
  readOnly?: boolean;
  onChange: (rules: RepositoryRule[]) => void;
}) {
  const { t } = useI18n();
  const { grid, cell, focusCell } = useGridFocus(rules.length + 1, columnCount, [1, firstAction]);
  /** Whose presets are asked for: a row's index, or all rows'. */
  const [menu, setMenu] = useState<{ row: number | 'all'; button: HTMLButtonElement }>();
  const menuRules = menu === undefined ? [] : menu.row === 'all' ? rules : [rules[menu.row]];
  const inMenu = menuRules.filter((rule) => rule !== undefined);

  function change(changed: readonly RepositoryRule[]) {
    const next = new Map(changed.map((rule) => [rule.repository, rule]));
    onChange(rules.map((rule) => next.get(rule.repository) ?? rule));
  }

  function remove(index: number) {
    onChange(rules.filter((_, at) => at !== index));
    // The focus would be lost with the row.
    if (index > 0) focusCell(index, columnCount - 1);
  }

  return (
    <div className={styles['scroller']}>
      <table
        ref={grid}
        role="grid"
        aria-label={t.scopeMaps.repositories}
        aria-readonly={readOnly || undefined}
        className={styles['grid']}
      >
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">
              {t.scopeMaps.repository}
            </th>
            <th role="columnheader" scope="col">
              <span>{t.scopeMaps.all}</span>
              {!readOnly && rules.length > 0 && (
                <GridCheckbox
                  label={t.scopeMaps.allForAll}
                  state={allowed(rules)}
                  readOnly={readOnly}
                  onToggle={() => onChange(toggled(rules))}
                  {...cell(0, 0)}
                />
              )}
            </th>
            {repositoryActions.map((action, index) => (
              <th key={action} role="columnheader" scope="col">
                <span translate="no">
                  {action.split('/')[0]}/<wbr />
                  {action.split('/')[1]}
                </span>
                {!readOnly && rules.length > 0 && (
                  <GridCheckbox
                    label={t.scopeMaps.actionForAll(action)}
                    state={allowed(rules, [action])}
                    readOnly={readOnly}
                    onToggle={() => onChange(toggled(rules, [action]))}
                    {...cell(0, firstAction + index)}
                  />
                )}
              </th>
            ))}
            {!readOnly && (
              <>
                <th role="columnheader" scope="col">
                  <span>{t.scopeMaps.preset}</span>
                  {rules.length > 0 && (
                    <button
                      type="button"
                      className={styles['preset']}
                      aria-haspopup="menu"
                      aria-label={`${t.scopeMaps.presetShort}: ${t.scopeMaps.presetForAll}`}
                      onClick={(event) => setMenu({ row: 'all', button: event.currentTarget })}
                      {...cell(0, presetColumn)}
                    >
                      {t.scopeMaps.presetShort}
                    </button>
                  )}
                </th>
                <th role="columnheader" scope="col">
                  <span className="visually-hidden">{t.ui.actions}</span>
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, index) => (
            <RepositoryRow
              key={rule.repository}
              rule={rule}
              problem={problemOf(rule)}
              isNew={isNew(rule.repository)}
              readOnly={readOnly}
              cell={(column) => cell(index + 1, column)}
              onChange={(next) => change([next])}
              onPreset={(button) => setMenu({ row: index, button })}
              onRemove={() => remove(index)}
            />
          ))}
        </tbody>
      </table>
      {rules.length === 0 && <p className={styles['empty']}>{t.scopeMaps.noRepositories}</p>}
      {menu !== undefined && (
        <RowMenu
          target={menu.button}
          label={t.scopeMaps.preset}
          actions={actionPresetNames.map((name) => ({
            id: name,
            label: t.scopeMaps.presets[name],
            icon: inMenu.every((rule) => presetOf(rule.actions) === name) ? (
              <CheckmarkRegular />
            ) : (
              <span />
            ),
            onSelect: () =>
              change(
                inMenu.map((rule) => ({
                  repository: rule.repository,
                  actions: new Set(actionPresets[name]),
                })),
              ),
          }))}
          onClose={() => setMenu(undefined)}
        />
      )}
    </div>
  );
}
