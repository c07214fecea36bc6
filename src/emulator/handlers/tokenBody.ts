import * as v from 'valibot';

import { badRequest } from '@/emulator/failure';
import {
  passwordNames,
  type StoredPassword,
  type StoredRegistry,
  type StoredToken,
} from '@/emulator/store/records';

const status = v.nullish(v.picklist(['enabled', 'disabled']));

const credentials = v.nullish(
  v.object({
    passwords: v.nullish(v.array(v.object({ name: v.picklist(passwordNames) }))),
  }),
);

type Credentials = v.InferOutput<typeof credentials>;

/** The body of a token's PUT. Unknown in Azure: the refusal of one without a scope map. */
export const newTokenSchema = v.object({
  properties: v.object({ scopeMapId: v.string(), status, credentials }),
});

/** The body of a token's PATCH: what is left out stays as it is. */
export const tokenPatchSchema = v.object({
  properties: v.nullish(v.object({ scopeMapId: v.nullish(v.string()), status, credentials })),
});

/** Unknown in Azure: whether a scope map that does not exist is refused, and how. */
export function checkScopeMapId(registry: StoredRegistry, scopeMapId: string): void {
  const start = `${registry.resource.id}/scopeMaps/`;
  const isOfThisRegistry = scopeMapId.toLowerCase().startsWith(start.toLowerCase());
  if (!isOfThisRegistry || !registry.scopeMaps.get(scopeMapId.slice(start.length))) {
    throw badRequest(`The scope map '${scopeMapId}' could not be found.`);
  }
}

/** Azure/azure-powershell#22104: a password cannot be added, only generated. Unknown in Azure: the text. */
export function checkNoPasswords(sent: Credentials): void {
  if (sent?.passwords && sent.passwords.length > 0) {
    throw badRequest('Passwords cannot be set. Use generateCredentials to generate them.');
  }
}

/**
 * The passwords that a PATCH leaves: those it lists, as they are, or all when it lists none at all.
 * Clients send the names only (azure-cli, `az acr token credential delete`), so dates must survive.
 */
export function keptPasswords(token: StoredToken, sent: Credentials): readonly StoredPassword[] {
  const listed = sent?.passwords;
  if (!listed) {
    return token.passwords;
  }
  const missing = listed.find(({ name }) => !token.passwords.some((have) => have.name === name));
  if (missing) {
    throw badRequest(
      `The password ${missing.name} does not exist. Use generateCredentials to generate it.`,
    );
  }
  return token.passwords.filter(({ name }) => listed.some((keep) => keep.name === name));
}
