import { Spinner } from '@fluentui/react-components';

import type { ScopeMapContent } from '@/azure/saveScopeMap';
import { impactOf } from '@/domain/scopeMapImpact';
import { useI18n } from '@/i18n/I18n';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { LosingTokens } from './LosingTokens';
import styles from './ScopeMapDialogs.module.css';
import { useRepositoryList } from './useRepositoryList';
import type { UsersOfScopeMaps } from './useScopeMapUsers';

/** What a change does to the tokens that use the scope map: "3 tokens, 2 enabled, can no longer …". */
export function UserImpact({
  id,
  users,
  before,
  after,
}: {
  /** The scope map's ARM id. */
  id: string;
  users: UsersOfScopeMaps;
  before: ScopeMapContent;
  after: ScopeMapContent;
}) {
  const { t } = useI18n();
  const words = t.scopeMaps.impact;
  const repositoryList = useRepositoryList();
  const { tokens, enabled } = users.of(id);
  const { lost, gained } = impactOf(before.actions, after.actions);
  const who = words.who(tokens.length, enabled);

  return (
    <section className={styles['part']} aria-label={words.users}>
      <h3>{words.users}</h3>
      {users.state === 'partial' && (
        <Spinner size="tiny" labelPosition="after" label={t.scopeMaps.tokensLoading} />
      )}
      {users.problem !== undefined && (
        <ProblemMessage title={t.scopeMaps.tokensUnknown} problem={users.problem} />
      )}
      {users.state === 'complete' && tokens.length === 0 && <p>{t.scopeMaps.noTokens}</p>}
      {tokens.length > 0 && (
        <>
          <ul className={styles['rows']}>
            {lost.map(({ operation, repositories }) => (
              <li key={operation} className={styles['lost']}>
                {words.loses(
                  who,
                  tokens.length,
                  words.operations[operation],
                  repositoryList(repositories),
                )}
              </li>
            ))}
            {gained.map(({ operation, repositories }) => (
              <li key={operation}>
                {words.gains(
                  who,
                  tokens.length,
                  words.operations[operation],
                  repositoryList(repositories),
                )}
              </li>
            ))}
            {lost.length + gained.length === 0 && <li>{words.sameForUsers(who)}</li>}
          </ul>
          <LosingTokens label={t.scopeMaps.tokens} tokens={tokens} />
        </>
      )}
    </section>
  );
}
