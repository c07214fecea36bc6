import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';

import type { PasswordName } from '@/domain/passwords';
import { type RegistryAddress, tokenId } from '@/domain/resourceId';
import { Secret } from '@/domain/secret';

import { segment } from './address';
import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { exclusively } from './exclusively';
import { listQuery } from './list';
import { registryKey, registryPath } from './registries';
import { optionalText, resourceFields } from './resource';

/** A token's password as it can be read back: never with its value. */
export const passwordSchema = v.looseObject({
  /** `password1` or `password2`. */
  name: optionalText,
  creationTime: optionalText,
  expiry: optionalText,
});

export type TokenPassword = v.InferOutput<typeof passwordSchema>;

export const tokenSchema = v.looseObject({
  ...resourceFields,
  properties: v.looseObject({
    creationDate: optionalText,
    provisioningState: optionalText,
    scopeMapId: optionalText,
    status: optionalText,
    credentials: v.nullish(v.looseObject({ passwords: v.nullish(v.array(passwordSchema)) })),
  }),
});

export type Token = v.InferOutput<typeof tokenSchema>;

/** What generateCredentials answers: the only time that a password's value is ever sent. */
export const generatedSchema = v.object({
  username: optionalText,
  passwords: v.nullish(
    v.array(
      v.object({
        name: optionalText,
        creationTime: optionalText,
        expiry: optionalText,
        value: v.nullish(
          v.pipe(
            v.string(),
            v.transform((value) => new Secret(value)),
          ),
        ),
      }),
    ),
  ),
});

const issuedSchema = v.object({
  secret: v.instance(Secret),
  creationTime: optionalText,
  expiry: optionalText,
});

/** A password just generated. Whoever shows it clears the secret when its view closes. */
export type IssuedPassword = v.InferOutput<typeof issuedSchema>;

const { containerRegistry: apiVersion } = apiVersions;

/** How long generating a password is followed before its outcome counts as unknown. Milliseconds. */
const generateDeadline = 5 * 60_000;

/** The ARM path of a token, percent-encoded. */
export function tokenPath(registry: RegistryAddress, name: string): string {
  return `${registryPath(registry)}/tokens/${segment(name)}`;
}

/** The key under which a registry's list of tokens is kept. */
export function tokensKey(registry: RegistryAddress): readonly string[] {
  return [...registryKey(registry), 'tokens'];
}

/** The key under which one token is kept. */
export function tokenKey(registry: RegistryAddress, name: string): readonly string[] {
  return [...registryKey(registry), 'token', name.toLowerCase()];
}

/** The tokens of a registry, page by page. */
export function tokensQuery(arm: Arm, registry: RegistryAddress) {
  return listQuery({
    key: tokensKey(registry),
    pages: (signal, from) =>
      arm.pages(`${registryPath(registry)}/tokens`, tokenSchema, { apiVersion, signal, from }),
  });
}

/** One token. */
export function tokenQuery(arm: Arm, registry: RegistryAddress, name: string) {
  return queryOptions({
    queryKey: tokenKey(registry, name),
    queryFn: ({ signal }) => readToken(arm, registry, name, signal),
  });
}

/** Reads one token now. Throws `AzureError` of kind `notFound` when there is none of that name. */
export function readToken(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  signal?: AbortSignal,
): Promise<Token> {
  return arm.read(tokenPath(registry, name), tokenSchema, { apiVersion, signal });
}

/**
 * Creates a token, without passwords: those only come from `generatePassword`. Azure would overwrite
 * one of the same name, passwords included, so the caller makes sure that there is none.
 * https://learn.microsoft.com/rest/api/container-registry/tokens/create
 */
export function createToken(
  arm: Arm,
  registry: RegistryAddress,
  token: { name: string; scopeMapId: string; status: 'enabled' | 'disabled' },
  signal?: AbortSignal,
): Promise<Token> {
  const { name, scopeMapId, status } = token;
  return arm.write('PUT', tokenPath(registry, name), {
    apiVersion,
    signal,
    body: { properties: { scopeMapId, status } },
    schema: tokenSchema,
  });
}

/**
 * Generates one password, replacing the one of that name. The name is not optional: without it Azure
 * replaces both. `expiry` is ISO 8601 in UTC; without it the password never expires.
 * An answer without the value throws `AzureError` of kind `unknownOutcome`.
 * https://learn.microsoft.com/rest/api/container-registry/registries/generate-credentials
 */
export function generatePassword(
  arm: Arm,
  registry: RegistryAddress,
  token: string,
  password: { name: PasswordName; expiry?: string | undefined },
  signal?: AbortSignal,
): Promise<IssuedPassword> {
  const { name, expiry } = password;
  const generate = () =>
    arm.write('POST', `${registryPath(registry)}/generateCredentials`, {
      apiVersion,
      signal,
      deadline: generateDeadline,
      body: { tokenId: tokenId(registry, token), name, ...(expiry !== undefined && { expiry }) },
      schema: v.pipe(
        generatedSchema,
        v.transform(({ passwords }) => {
          // The answer lists both passwords, in any order, and only the new one has a value.
          const found = passwords?.find((one) => one.name?.toLowerCase() === name);
          return { ...found, secret: found?.value };
        }),
        issuedSchema,
      ),
    });
  // While another tab deletes one of this token's passwords, a new one would not be on its list.
  return exclusively(tokenId(registry, token), signal, generate);
}
