import { parseActions } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';

import styles from './ScopeMapSummary.module.css';

/** Longer scope maps are told by their first rows and a number. */
const rowsShown = 6;

/** What a scope map allows, in a few lines. */
export function ScopeMapSummary({ actions }: { actions: readonly string[] }) {
  const { t } = useI18n();
  const { repositories, others } = parseActions(actions);
  const more = repositories.length - rowsShown;
  return (
    <dl className={styles['summary']} aria-label={t.tokens.permissions}>
      {repositories.slice(0, rowsShown).map((rule) => (
        <div key={rule.repository} className={styles['row']}>
          <dt translate="no">
            {rule.repository === '*' ? t.tokens.allRepositories : <bdi>{rule.repository}</bdi>}
          </dt>
          <dd translate="no">{[...rule.actions].join(', ')}</dd>
        </div>
      ))}
      {more > 0 && <div className={styles['row']}>{t.tokens.moreRepositories(more)}</div>}
      {others.length > 0 && (
        <div className={styles['row']}>
          <dt>{t.tokens.otherActions}</dt>
          <dd translate="no">{others.slice(0, rowsShown).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
