import * as v from 'valibot';

import { type AdminPasswordName, adminPasswordNames } from '@/domain/adminPasswords';
import type { RegistryAddress } from '@/domain/resourceId';
import { Secret } from '@/domain/secret';

import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { registryPath } from './registries';
import { optionalText } from './resource';

const passwordSchema = v.object({
  name: optionalText,
  value: v.nullish(
    v.pipe(
      v.string(),
      v.transform((value) => new Secret(value)),
    ),
  ),
});

/** What both calls answer with: always both passwords, each value a `Secret` from here on. */
export const adminCredentialsSchema = v.pipe(
  v.object({ username: optionalText, passwords: v.nullish(v.array(passwordSchema)) }),
  v.transform(({ passwords }): AdminPasswords => {
    const valueOf = (name: AdminPasswordName) =>
      // The answer may list them in any order.
      passwords?.find((one) => one.name?.toLowerCase() === name)?.value ?? undefined;
    return { password: valueOf('password'), password2: valueOf('password2') };
  }),
);

/** The admin user's passwords. Whoever asked for them clears them. */
export type AdminPasswords = Readonly<Record<AdminPasswordName, Secret | undefined>>;

const { containerRegistry: apiVersion } = apiVersions;

/**
 * Reads both passwords, now; never through a query, whose cache would keep them. A POST for Azure, so
 * that a read-only lock refuses it (kind `locked`). While the admin user is off, Azure answers with
 * the code `UnAuthorizedForCredentialOperations`.
 * https://learn.microsoft.com/rest/api/container-registry/registries/list-credentials
 */
export function readAdminPasswords(
  arm: Arm,
  registry: RegistryAddress,
  signal?: AbortSignal,
): Promise<AdminPasswords> {
  return arm.read(`${registryPath(registry)}/listCredentials`, adminCredentialsSchema, {
    method: 'POST',
    apiVersion,
    signal,
  });
}

/**
 * Replaces one password and returns the new one. The other one, which Azure sends along, is forgotten
 * at once. An answer without the new value throws `AzureError` of kind `unknownOutcome`.
 * https://learn.microsoft.com/rest/api/container-registry/registries/regenerate-credential
 */
export function regenerateAdminPassword(
  arm: Arm,
  registry: RegistryAddress,
  name: AdminPasswordName,
  signal?: AbortSignal,
): Promise<Secret> {
  return arm.write('POST', `${registryPath(registry)}/regenerateCredential`, {
    apiVersion,
    signal,
    body: { name },
    schema: v.pipe(
      adminCredentialsSchema,
      v.transform((passwords) => {
        for (const other of adminPasswordNames) {
          if (other !== name) passwords[other]?.clear();
        }
        return passwords[name];
      }),
      v.instance(Secret),
    ),
  });
}
