import { actionsChange } from '@/domain/scopeMapImpact';
import { useI18n } from '@/i18n/I18n';

import type { ScopeMapContent } from '@/azure/saveScopeMap';

import styles from './ScopeMapDialogs.module.css';

/** The difference between two states of a scope map: added and removed actions, row by row. */
export function ChangeList({
  title,
  before,
  after,
}: {
  title: string;
  before: ScopeMapContent;
  after: ScopeMapContent;
}) {
  const { t } = useI18n();
  const words = t.scopeMaps.impact;
  const { rows, othersAdded, othersRemoved } = actionsChange(before.actions, after.actions);
  const changes = [
    ...rows.map(({ repository, added, removed }) => ({ title: repository, added, removed })),
    ...(othersAdded.length + othersRemoved.length > 0
      ? [{ title: t.scopeMaps.otherActions, added: othersAdded, removed: othersRemoved }]
      : []),
  ];

  return (
    <section className={styles['part']} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles['rows']}>
        {before.description !== after.description && (
          <li className={styles['row']}>{words.describedAs(after.description)}</li>
        )}
        {changes.map((change) => (
          <li key={change.title} className={styles['row']}>
            <bdi translate="no">{change.title}</bdi>
            {change.added.length > 0 && (
              <p className={`${styles['change']} ${styles['added']}`}>
                <span>{words.added}</span>
                <span translate="no">{change.added.join(', ')}</span>
              </p>
            )}
            {change.removed.length > 0 && (
              <p className={`${styles['change']} ${styles['removed']}`}>
                <span>{words.removed}</span>
                <span translate="no">{change.removed.join(', ')}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
