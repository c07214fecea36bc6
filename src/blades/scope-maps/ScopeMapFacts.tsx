import { Link } from 'wouter';

import { isSystemScopeMap, type ScopeMap } from '@/azure/scopeMaps';
import { parseAzureDate } from '@/domain/expiry';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Fact, Facts } from '@/ui/Facts';

import { useScopeMapUsers } from './useScopeMapUsers';

/** Tokens that are named; the others are told by a number. */
const tokensShown = 6;

/** What there is to know about a scope map beside what it allows: kind, age, and who uses it. */
export function ScopeMapFacts({
  registry,
  scopeMap,
}: {
  registry: RegistryAddress;
  scopeMap: ScopeMap;
}) {
  const { t, format } = useI18n();
  const users = useScopeMapUsers(registry);
  const { tokens } = users.of(scopeMap.id);
  const more = tokens.length - tokensShown;
  const { creationDate } = scopeMap.properties;
  const createdAt = parseAzureDate(creationDate);

  return (
    <Facts>
      <Fact name={t.scopeMaps.type}>
        {isSystemScopeMap(scopeMap) ? t.scopeMaps.types.system : t.scopeMaps.types.user}
      </Fact>
      <Fact name={t.scopeMaps.creationDate}>
        {createdAt === undefined ? (creationDate ?? '') : format.dateTime(createdAt)}
      </Fact>
      <Fact name={t.scopeMaps.tokens}>
        {tokens.slice(0, tokensShown).map((token, index) => (
          <span key={token.id}>
            {index > 0 && t.scopeMaps.comma}
            <Link href={paths.token(registry, token.name)} translate="no">
              <bdi>{token.name}</bdi>
            </Link>
            {token.properties.status === 'disabled' && t.scopeMaps.tokenDisabled}
          </span>
        ))}
        {more > 0 && ` ${t.scopeMaps.andMore(more)}`}
        {users.state === 'partial' && ` ${t.scopeMaps.tokensLoading}`}
        {users.state === 'unknown' && ` ${t.scopeMaps.tokensUnknown}`}
        {users.state === 'complete' && tokens.length === 0 && t.scopeMaps.noTokens}
      </Fact>
    </Facts>
  );
}
