import * as v from 'valibot';

import { echoedDate } from '@/emulator/clock';
import { badRequest, invalidContent, notFound } from '@/emulator/failure';
import { fakePassword } from '@/emulator/passwords';
import {
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

/** The passwords of tokens. The admin user's listCredentials and regenerateCredential belong here, too. */
export const credentialRoutes: readonly Route[] = [
  {
    name: 'credentials.generate',
    method: 'post',
    path: `${registryPath}/generateCredentials`,
    provider: 'ContainerRegistry',
    versions: 'all',
    run: generate,
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
