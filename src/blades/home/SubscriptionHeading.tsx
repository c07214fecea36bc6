import { Button } from '@fluentui/react-components';

import { useI18n } from '@/i18n/I18n';
import { ProblemMessage } from '@/ui/ProblemMessage';

import styles from './SubscriptionHeading.module.css';
import type { RegistryGroup } from './useRegistryGroups';

/** What stands over the registries of a subscription: which it is, how many, and what went wrong. */
export function SubscriptionHeading({
  group: { subscription, name, registries, loading, problem, retry },
  shown,
}: {
  group: RegistryGroup;
  /** How many of its registries the filter leaves. */
  shown: number;
}) {
  const { t, format } = useI18n();
  const { subscriptionId, state } = subscription;
  const count = t.home.count(shown);
  return (
    <>
      <div className={styles['line']}>
        <h2 className={styles['name']} translate="no">
          {name}
        </h2>
        {/* Of one that could not be read, nobody knows how many it has. */}
        {(problem === undefined || registries.length > 0) && (
          <span className={styles['count']}>
            {loading && registries.length === 0
              ? t.home.loading
              : shown === registries.length
                ? count
                : t.ui.shownOf(count, format.number(registries.length))}
          </span>
        )}
        {state !== undefined && state !== null && state.toLowerCase() !== 'enabled' && (
          <span className={styles['state']}>{t.home.subscriptionState(state)}</span>
        )}
        {name !== subscriptionId && (
          <code className={styles['id']} translate="no">
            {subscriptionId}
          </code>
        )}
      </div>
      {problem !== undefined && (
        <div className={styles['problem']}>
          <ProblemMessage
            quiet
            title={t.home.subscriptionFailed(name)}
            problem={problem}
            actions={
              <Button disabledFocusable={loading} onClick={retry}>
                {loading ? t.home.loading : t.ui.tryAgain}
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
