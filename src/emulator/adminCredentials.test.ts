import { describe, expect, it } from 'vitest';

import { registryId } from '@/domain/resourceId';

import { myRegistry, trustedRegistry } from './seeds/registries';
import type { SeedRegistry } from './seeds/seed';
import { ask, emulatorForTest, json } from './testKit';

const idOf = (registry: SeedRegistry) => registryId({ ...registry, registry: registry.name });
const on = idOf(trustedRegistry);
const off = idOf(myRegistry);

interface Credentials {
  username: string;
  passwords: { name: string; value: string }[];
}

async function post(azure = emulatorForTest(), operation = 'listCredentials', body?: object) {
  const response = await ask(azure, 'POST', `${on}/${operation}`, { ...(body && { body }) });
  expect(response.status).toBe(200);
  const credentials: Credentials = await response.json();
  return credentials;
}

describe('the admin user', () => {
  it('has two passwords that can be read again and again', async () => {
    const azure = emulatorForTest();
    const credentials = await post(azure);
    expect(credentials.username).toBe('contosolegacy');
    expect(credentials.passwords.map(({ name }) => name)).toEqual(['password', 'password2']);
    expect(credentials.passwords[0]?.value).toMatch(/^FAKE/);
    expect(await post(azure)).toEqual(credentials);
  });

  it.each(['password2', 'Password2'])('gets a new %s, and keeps the other one', async (name) => {
    const azure = emulatorForTest();
    const before = await post(azure);
    const after = await post(azure, 'regenerateCredential', { name });
    expect(after.passwords[0]).toEqual(before.passwords[0]);
    expect(after.passwords[1]?.value).not.toBe(before.passwords[1]?.value);
    expect(await post(azure)).toEqual(after);
  });

  it('has no other passwords', async () => {
    const body = { name: 'password1' };
    const response = await ask(emulatorForTest(), 'POST', `${on}/regenerateCredential`, { body });
    expect(response.status).toBe(400);
  });

  it.each(['listCredentials', 'regenerateCredential'])('refuses %s when off', async (operation) => {
    const response = await ask(emulatorForTest(), 'POST', `${off}/${operation}`, {
      body: { name: 'password' },
    });
    expect(response.status).toBe(400);
    expect(await json(response)).toEqual({
      error: {
        code: 'UnAuthorizedForCredentialOperations',
        message: `Cannot perform credential operations for ${off} as admin user is disabled. Kindly enable admin user as per docs: https://docs.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account`,
      },
      status: 'Failed',
    });
  });
});
