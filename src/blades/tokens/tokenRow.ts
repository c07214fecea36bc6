import { tokenFacts } from '@/azure/tokenFacts';
import type { Token } from '@/azure/tokens';
import { type Authorship, authorshipOf } from '@/domain/authorship';
import { onceForEach } from '@/domain/onceForEach';
import { nameOfId } from '@/domain/resourceId';
import { sortKey } from '@/domain/sortKey';
import type { TokenFacts } from '@/domain/tokenFilters';

/** What the list of tokens looks at again and again, worked out once for each token. */
export interface TokenRow extends TokenFacts {
  readonly token: Token;
  readonly scopeMap: string;
  /** In upper case, for filtering. */
  readonly upperName: string;
  readonly upperScopeMap: string;
  readonly nameKey: string;
  readonly scopeMapKey: string;
  /** Milliseconds; 0 when unknown. */
  readonly createdAt: number;
  readonly changedAt: number;
}

/** The row of a token. 50,000 of them are made while the list arrives, and each only once. */
export const tokenRow = onceForEach((token: Token): TokenRow => {
  const scopeMap = nameOfId(token.properties.scopeMapId ?? '');
  const { created, changed } = authorshipOfToken(token);
  return {
    token,
    scopeMap,
    upperName: token.name.toUpperCase(),
    upperScopeMap: scopeMap.toUpperCase(),
    nameKey: sortKey(token.name),
    scopeMapKey: sortKey(scopeMap),
    ...tokenFacts(token),
    createdAt: created.at?.getTime() ?? 0,
    changedAt: changed?.at?.getTime() ?? 0,
  };
});

/** Who created a token, and who changed it last. */
export function authorshipOfToken(token: Token): Authorship {
  return authorshipOf({
    creationDate: token.properties.creationDate,
    systemData: token.systemData,
  });
}
