import type { Token } from '@/azure/tokens';
import { useI18n } from '@/i18n/I18n';

import styles from './TokenPage.module.css';
import { authorshipOfToken } from './tokenRow';

/** When a token was created and last changed, and by whom, as far as Azure can be believed. */
export function TokenFacts({ token }: { token: Token }) {
  const { t, format } = useI18n();
  const { created, changed } = authorshipOfToken(token);
  return (
    <dl className={styles['facts']}>
      <dt>{t.tokens.creationDate}</dt>
      <dd>
        {created.at === undefined
          ? (token.properties.creationDate ?? t.ui.unknown)
          : format.dateTime(created.at)}
      </dd>
      <dt>{t.tokens.createdBy}</dt>
      <dd>
        {created.by === undefined ? (
          t.tokens.creatorUnknown
        ) : (
          <bdi translate="no">{created.by}</bdi>
        )}
      </dd>
      <dt>{t.tokens.lastChange}</dt>
      <dd>
        {changed === undefined
          ? t.tokens.unchanged
          : changed.at === undefined
            ? t.ui.unknown
            : format.dateTime(changed.at)}
        {changed?.by !== undefined && (
          <>
            {' '}
            <bdi translate="no">{changed.by}</bdi>
          </>
        )}
      </dd>
    </dl>
  );
}
