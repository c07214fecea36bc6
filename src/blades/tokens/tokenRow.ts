import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { type Authorship, authorshipOf } from '@/domain/authorship';
import { passwordEnd } from '@/domain/expiry';
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

// A token of a list never changes: a changed one is another object.
const rows = new WeakMap<Token, TokenRow>();

/** The row of a token. 50,000 of them are made while the list arrives, and each only once. */
export function tokenRow(token: Token): TokenRow {
  const known = rows.get(token);
  if (known !== undefined) return known;
  const scopeMap = nameOfId(token.properties.scopeMapId ?? '');
  const { created, changed } = authorshipOfToken(token);
  const row: TokenRow = {
    token,
    scopeMap,
    upperName: token.name.toUpperCase(),
    upperScopeMap: scopeMap.toUpperCase(),
    nameKey: sortKey(token.name),
    scopeMapKey: sortKey(scopeMap),
    password1: passwordEnd(passwordOfToken(token, 'password1')),
    password2: passwordEnd(passwordOfToken(token, 'password2')),
    disabled: token.properties.status === 'disabled',
    createdAt: created.at?.getTime() ?? 0,
    changedAt: changed?.at?.getTime() ?? 0,
  };
  rows.set(token, row);
  return row;
}

/** Who created a token, and who changed it last. */
export function authorshipOfToken(token: Token): Authorship {
  return authorshipOf({
    creationDate: token.properties.creationDate,
    systemData: token.systemData,
  });
}
