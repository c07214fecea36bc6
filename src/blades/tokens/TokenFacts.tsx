import type { Token } from '@/azure/tokens';
import { useI18n } from '@/i18n/I18n';
import { Fact, Facts } from '@/ui/Facts';

import { authorshipOfToken } from './tokenRow';

/** When a token was created and last changed, and by whom, as far as Azure can be believed. */
export function TokenFacts({ token }: { token: Token }) {
  const { t, format } = useI18n();
  const { created, changed } = authorshipOfToken(token);
  return (
    <Facts>
      <Fact name={t.tokens.creationDate}>
        {created.at === undefined
          ? (token.properties.creationDate ?? t.ui.unknown)
          : format.dateTime(created.at)}
      </Fact>
      <Fact name={t.tokens.createdBy}>
        {created.by === undefined ? (
          t.tokens.creatorUnknown
        ) : (
          <bdi translate="no">{created.by}</bdi>
        )}
      </Fact>
      <Fact name={t.tokens.lastChange}>
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
      </Fact>
    </Facts>
  );
}
