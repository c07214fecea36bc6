import { keptPasswords, type PasswordName, passwordOf } from '@/domain/passwords';
import { type RegistryAddress, sameId, tokenId } from '@/domain/resourceId';
import { changedSince, seenOf } from '@/domain/rotation';

import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { AzureError } from './errors';
import { exclusively } from './exclusively';
import { deleteSurely, lookAgain } from './lookAgain';
import { readToken, type Token, tokenPath, tokenSchema } from './tokens';

const { containerRegistry: apiVersion } = apiVersions;

/** What can be changed about a token; what is left out stays as it is. */
export interface TokenPatch {
  readonly scopeMapId?: string;
  readonly status?: 'enabled' | 'disabled';
}

/** Changes only what is given; passwords stay. When the answer gets lost, the token is looked at. */
export function updateToken(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  changes: TokenPatch,
  signal?: AbortSignal,
): Promise<Token> {
  return lookAgain(
    () =>
      arm.write('PATCH', tokenPath(registry, name), {
        apiVersion,
        signal,
        body: { properties: changes },
        schema: tokenSchema,
      }),
    async () => {
      const found = await readToken(arm, registry, name);
      return isAsWanted(found, changes) ? found : undefined;
    },
  );
}

function isAsWanted({ properties }: Token, { scopeMapId, status }: TokenPatch): boolean {
  return (
    (scopeMapId === undefined || sameId(properties.scopeMapId ?? '', scopeMapId)) &&
    (status === undefined || sameId(properties.status ?? '', status))
  );
}

/**
 * Deletes a token with its passwords. Deleting one that is gone is a success; when the answer gets lost,
 * it is looked for.
 */
export function deleteToken(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  signal?: AbortSignal,
): Promise<void> {
  return deleteSurely(
    () => arm.write('DELETE', tokenPath(registry, name), { apiVersion, signal }),
    () => readToken(arm, registry, name),
  );
}

/** A password that a person wants to remove, and when it was made as that person saw it. */
export interface ShownPassword {
  readonly name: PasswordName;
  readonly creationTime?: string | null | undefined;
}

/**
 * Removes one password. Azure knows this only as "keep these others", so the token is read right
 * before: a list that grew old would remove a password that somebody just generated. One that is gone
 * already takes no request. When the answer gets lost, the token is looked at.
 *
 * Throws `AzureError` of kind `conflict` when the password was replaced since it was shown, and of kind
 * `unreadable` when Azure does not list the passwords, or one of them without its name: what is not
 * named is removed.
 */
export function deletePassword(
  arm: Arm,
  registry: RegistryAddress,
  token: string,
  password: ShownPassword,
  signal?: AbortSignal,
): Promise<Token> {
  return exclusively(tokenId(registry, token), signal, () =>
    keepOthers(arm, registry, token, password, signal),
  );
}

async function keepOthers(
  arm: Arm,
  registry: RegistryAddress,
  token: string,
  { name, creationTime }: ShownPassword,
  signal: AbortSignal | undefined,
): Promise<Token> {
  const current = await readToken(arm, registry, token, signal);
  const listed = current.properties.credentials?.passwords;
  const path = tokenPath(registry, token);
  const call = { method: 'GET', path, requestIds: { client: '' } } as const;
  if (
    listed === undefined ||
    listed === null ||
    listed.some((password) => typeof password.name !== 'string')
  ) {
    throw new AzureError('unreadable', call, { fields: ['properties.credentials.passwords'] });
  }
  if (passwordOf(listed, name) === undefined) return current;
  const seen = { ...seenOf(listed), [name]: creationTime };
  if (typeof creationTime === 'string' && changedSince(seen, listed).length > 0) {
    throw new AzureError('conflict', call);
  }
  const passwords = keptPasswords(listed, name);
  return lookAgain(
    () =>
      arm.write('PATCH', path, {
        apiVersion,
        signal,
        body: { properties: { credentials: { passwords } } },
        schema: tokenSchema,
      }),
    async () => {
      const found = await readToken(arm, registry, token);
      const left = found.properties.credentials?.passwords;
      return Array.isArray(left) && passwordOf(left, name) === undefined ? found : undefined;
    },
  );
}
