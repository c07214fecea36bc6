import type { ScopeMapDraft } from '@/azure/scopeMaps';
import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import type { Operation } from '@/domain/commandTwin/operation';
import { azureDate } from '@/domain/expiry';
import { keptPasswords, type PasswordName, passwordNames } from '@/domain/passwords';
import { nameOfId } from '@/domain/resourceId';

import { type Expiration, resolveExpiration } from './expiration';
import type { BulkKind } from './BulkTokens';
import type { TokenChanges } from './SaveTokenDialog';
import type { TokenDialog } from './tokenRowActions';

/** What the blade's forms and confirmations do, as operations that other tools can do, too. */

/** The expiry of a form; `problem` while it could not be sent. */
function expiryOfForm(
  expiration: Expiration,
  now: Date,
): { expiry: string | undefined } | 'problem' {
  const resolved = resolveExpiration(expiration, now);
  if (resolved.kind === 'never') return { expiry: undefined };
  return resolved.kind === 'at' ? { expiry: azureDate(resolved.at) } : 'problem';
}

/** Undefined while the form is not filled in. */
export function createTokenOperation(
  values: {
    name: string;
    scopeMap: string;
    enabled: boolean;
    passwords: readonly PasswordName[];
    expiration: Expiration;
  },
  draft: ScopeMapDraft | undefined,
  now: Date,
): Operation | undefined {
  const { name, scopeMap, enabled, passwords, expiration } = values;
  const expires = passwords.length === 0 ? { expiry: undefined } : expiryOfForm(expiration, now);
  if (name === '' || scopeMap === '' || expires === 'problem') return undefined;
  return {
    kind: 'createToken',
    token: name,
    scopeMap: draft !== undefined && draft.name === scopeMap ? draft : scopeMap,
    status: enabled ? 'enabled' : 'disabled',
    passwords: passwordNames.filter((password) => passwords.includes(password)),
    ...expires,
  };
}

export function generateOperation(
  token: Token,
  password: PasswordName,
  expiration: Expiration,
  now: Date,
): Operation | undefined {
  const expires = expiryOfForm(expiration, now);
  if (expires === 'problem') return undefined;
  return {
    kind: 'generatePassword',
    token: token.name,
    password,
    hasPasswords: passwordNames.some((name) => passwordOfToken(token, name) !== undefined),
    ...expires,
  };
}

export function saveTokenOperation(token: Token, changes: TokenChanges): Operation {
  const { status, scopeMapId } = token.properties;
  return {
    kind: 'updateToken',
    token: token.name,
    changes,
    before: {
      status: status === 'disabled' ? 'disabled' : 'enabled',
      scopeMap: nameOfId(scopeMapId ?? ''),
    },
  };
}

export function tokenDialogOperation({ kind, token }: TokenDialog): Operation {
  return kind === 'delete'
    ? { kind: 'deleteToken', token: token.name }
    : saveTokenOperation(token, { status: kind === 'enable' ? 'enabled' : 'disabled' });
}

export function bulkTokensOperation(kind: BulkKind, tokens: readonly Token[]): Operation {
  return kind === 'delete'
    ? { kind: 'deleteTokens', tokens: tokens.map(({ name }) => name) }
    : {
        kind: 'updateTokens',
        status: kind === 'enable' ? 'enabled' : 'disabled',
        tokens: tokens.map(({ name, properties: { scopeMapId } }) => ({
          name,
          scopeMap: nameOfId(scopeMapId ?? ''),
        })),
      };
}

export function deletePasswordOperation(token: Token, password: PasswordName): Operation {
  const passwords = keptPasswords(token.properties.credentials?.passwords, password);
  return {
    kind: 'deletePassword',
    token: token.name,
    password,
    kept: passwords.map(({ name }) => name),
  };
}
