import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { type KeyboardEvent, useRef, useState } from 'react';

import {
  type RepositoryAction,
  repositoryActions,
  type RepositoryRule,
} from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';

import styles from './RepositoryGrid.module.css';

/** The actions, and the button that removes the row. */
const columnCount = repositoryActions.length + 1;

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Repositories by actions, as check boxes. One stop for the Tab key; inside, arrows move, Home and End
 * go to the ends of a row, and Space toggles.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function RepositoryGrid({
  rules,
  problemOf,
  onChange,
}: {
  rules: readonly RepositoryRule[];
  /** What is wrong with a row, in words. */
  problemOf: (rule: RepositoryRule) => string | undefined;
  onChange: (rules: RepositoryRule[]) => void;
}) {
  const { t } = useI18n();
  const grid = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<readonly [row: number, column: number]>([0, 0]);
  const row = Math.min(stop[0], Math.max(rules.length - 1, 0));
  const tabStop = `${row}.${stop[1]}`;

  function focusCell(toRow: number, toColumn: number) {
    const nextRow = Math.min(Math.max(toRow, 0), rules.length - 1);
    const nextColumn = Math.min(Math.max(toColumn, 0), columnCount - 1);
    setStop([nextRow, nextColumn]);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${nextRow}.${nextColumn}"]`)?.focus();
  }

  function move(event: KeyboardEvent, atRow: number, atColumn: number) {
    const step = steps[event.key];
    if (step !== undefined) focusCell(atRow + step[0], atColumn + step[1]);
    else if (event.key === 'Home') focusCell(atRow, 0);
    else if (event.key === 'End') focusCell(atRow, columnCount - 1);
    else return;
    event.preventDefault();
  }

  function toggle(index: number, action: RepositoryAction) {
    onChange(
      rules.map((rule, at) =>
        at === index ? { ...rule, actions: toggled(rule.actions, action) } : rule,
      ),
    );
  }

  function remove(index: number) {
    onChange(rules.filter((_, at) => at !== index));
  }

  const cell = (atRow: number, atColumn: number) => ({
    'data-cell': `${atRow}.${atColumn}`,
    tabIndex: tabStop === `${atRow}.${atColumn}` ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => move(event, atRow, atColumn),
    onFocus: () => setStop([atRow, atColumn]),
  });

  return (
    <div className={styles['scroller']}>
      <table
        ref={grid}
        role="grid"
        aria-label={t.scopeMaps.repositories}
        className={styles['grid']}
      >
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">
              {t.scopeMaps.repository}
            </th>
            {repositoryActions.map((action) => (
              <th key={action} role="columnheader" scope="col" translate="no">
                {action}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{t.ui.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, index) => {
            const problem = problemOf(rule);
            return (
              <tr
                key={rule.repository}
                role="row"
                aria-label={rule.repository}
                className={problem === undefined ? undefined : styles['wrong']}
              >
                <th role="rowheader" scope="row" className={styles['name']}>
                  <bdi translate="no">{rule.repository}</bdi>
                  {problem !== undefined && <span className={styles['problem']}>{problem}</span>}
                </th>
                {repositoryActions.map((action, column) => (
                  <td key={action} role="gridcell">
                    <span className={styles['action']} aria-hidden="true">
                      {action}
                    </span>
                    <input
                      type="checkbox"
                      className={styles['checkbox']}
                      aria-label={action}
                      checked={rule.actions.has(action)}
                      onChange={() => toggle(index, action)}
                      {...cell(index, column)}
                    />
                  </td>
                ))}
                <td role="gridcell">
                  <button
                    type="button"
                    className={styles['remove']}
                    aria-label={t.scopeMaps.removeRepository(rule.repository)}
                    title={t.scopeMaps.removeRepository(rule.repository)}
                    onClick={() => remove(index)}
                    {...cell(index, columnCount - 1)}
                  >
                    <DeleteRegular fontSize={18} />
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rules.length === 0 && <p className={styles['empty']}>{t.scopeMaps.noRepositories}</p>}
    </div>
  );
}

function toggled(
  actions: ReadonlySet<RepositoryAction>,
  action: RepositoryAction,
): ReadonlySet<RepositoryAction> {
  const next = new Set(actions);
  if (!next.delete(action)) next.add(action);
  return next;
}
