import * as v from 'valibot';

import { echoedDate } from '@/emulator/clock';
import { ArmFailure, badRequest, invalidContent, notFound } from '@/emulator/failure';
import { fakePassword } from '@/emulator/passwords';
import {
  adminPasswordNames,
  passwordNames,
  type PasswordName,
  type StoredPassword,
  type StoredRegistry,
  type StoredToken,
} from '@/emulator/store/records';
import { nameOfId } from '@/domain/resourceId';

import type { Call } from './call';
import { registryPath } from './paths';
import type { Answer, Route } from './route';

/** The passwords of tokens and of the admin user. */
export const credentialRoutes: readonly Route[] = [
  {
    name: 'credentials.generate',
    method: 'post',
    path: `${registryPath}/generateCredentials`,
    provider: 'ContainerRegistry',
    versions: 'all',
    run: generate,
  },
  {
    name: 'credentials.list',
    method: 'post',
    path: `${registryPath}/listCredentials`,
    provider: 'ContainerRegistry',
    versions: 'asked',
    run: (call) => adminCredentials(adminRegistry(call)),
  },
  {
    name: 'credentials.regenerate',
    method: 'post',
    path: `${registryPath}/regenerateCredential`,
    provider: 'ContainerRegistry',
    versions: 'asked',
    run: regenerate,
  },
];

const bodySchema = v.object({
  tokenId: v.string(),
  name: v.nullish(v.picklist(passwordNames)),
  expiry: v.nullish(v.string()),
});

/**
 * Declared as a long-running operation, but answered at once in every recording, for disabled tokens
 * as well. Without a name both passwords are new; with one, the other is listed without its value
 * (recorded: azure-cli 2021 and 2025, azure-sdk-for-net 2023, hashicorp/terraform-provider-azurerm#13782).
 */
async function generate(call: Call): Promise<Answer> {
  const registry = call.registry();
  const { tokenId, name, expiry } = await call.body(bodySchema);
  const token = tokenOf(registry, tokenId);
  const generated = passwordNames
    .filter((each) => name == null || each === name)
    .map((each) => newPassword(call, each, checkedExpiry(call, expiry)));

  const passwords = passwordNames.flatMap((each) => {
    const fresh = generated.find((password) => password.name === each);
    const kept = token.passwords.find((password) => password.name === each);
    return fresh ?? kept ?? [];
  });
  registry.tokens.set({ ...token, passwords });
  return {
    status: 200,
    body: {
      username: token.name,
      passwords: passwords.map((password) =>
        generated.includes(password) ? withValue(password) : password,
      ),
    },
  };
}

/** Unknown in Azure: the answer for a token that does not exist, or that is another registry's. */
function tokenOf(registry: StoredRegistry, tokenId: string): StoredToken {
  const name = nameOfId(tokenId);
  const id = `${registry.resource.id}/tokens/${name}`;
  const token = registry.tokens.get(name);
  if (!token || id.toLowerCase() !== tokenId.toLowerCase()) {
    throw notFound(name);
  }
  return token;
}

/** Unknown in Azure: whether and how a date in the past is refused. */
function checkedExpiry(call: Call, expiry: string | null | undefined): string | undefined {
  if (expiry == null) {
    return undefined;
  }
  const echoed = echoedDate(expiry);
  if (echoed === undefined) {
    throw invalidContent("The value of 'expiry' is not a date");
  }
  if (Date.parse(echoed) <= call.world.clock.now()) {
    throw badRequest('The expiry of a password must be in the future.');
  }
  return echoed;
}

function withValue(password: StoredPassword) {
  return { ...password, value: fakePassword() };
}

/** No `expiry` key at all when the password never expires (recorded: azure-powershell, 2025-09-09). */
function newPassword(call: Call, name: PasswordName, expiry: string | undefined): StoredPassword {
  const creationTime = call.world.clock.stamp();
  return expiry === undefined ? { creationTime, name } : { creationTime, expiry, name };
}

/** azure-powershell sends `Password`, and that is accepted. */
const regenerateSchema = v.object({
  name: v.pipe(
    v.string(),
    v.transform((name) => name.toLowerCase()),
    v.picklist(adminPasswordNames),
  ),
});

/** Answers with both passwords; only the one that was named is new. */
async function regenerate(call: Call): Promise<Answer> {
  const registry = adminRegistry(call);
  const { name } = await call.body(regenerateSchema);
  registry.adminPasswords = { ...registry.adminPasswords, [name]: fakePassword() };
  return adminCredentials(registry);
}

/**
 * The registry, if its admin user is on. The refusal is recorded for listCredentials
 * (hashicorp/terraform-provider-azurerm#21440, 2023-04). Unknown in Azure: that it is the same for
 * regenerateCredential, and whether passwords outlast the admin user's being off, as they do here.
 */
function adminRegistry(call: Call): StoredRegistry {
  const registry = call.registry();
  if (!registry.resource.properties.adminUserEnabled) {
    throw new ArmFailure(
      400,
      'UnAuthorizedForCredentialOperations',
      `Cannot perform credential operations for ${registry.resource.id} as admin user is disabled. Kindly enable admin user as per docs: https://docs.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account`,
    );
  }
  return registry;
}

/** `username` is the registry's name as it was created. */
function adminCredentials({ resource, adminPasswords }: StoredRegistry): Answer {
  const passwords = adminPasswordNames.map((name) => ({ name, value: adminPasswords[name] }));
  return { status: 200, body: { username: resource.name, passwords } };
}
