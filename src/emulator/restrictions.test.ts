import { describe, expect, it } from 'vitest';

import { registryId } from '@/domain/resourceId';

import { basicRegistry } from './seeds/registries';
import {
  lockedRegistry,
  noKeysRegistry,
  policyDenyRegistry,
  policyModifyRegistry,
} from './seeds/restricted';
import type { SeedRegistry } from './seeds/seed';
import { ask, emulatorForTest, json } from './testKit';

const idOf = (registry: SeedRegistry) => registryId({ ...registry, registry: registry.name });
const adminUser = (adminUserEnabled: boolean) => ({ properties: { adminUserEnabled } });
const trustOff = {
  properties: { policies: { trustPolicy: { type: 'Notary', status: 'disabled' } } },
};

describe('a read-only lock', () => {
  it.each([
    ['POST', 'listCredentials', {}],
    ['POST', 'regenerateCredential', { name: 'password' }],
    ['PATCH', '', adminUser(false)],
    ['PUT', 'tokens/onetoken', { properties: {} }],
  ])('stops %s %s', async (method, operation, body) => {
    const path = [idOf(lockedRegistry), operation].filter((part) => part !== '').join('/');
    const response = await ask(emulatorForTest(), method, path, { body });
    expect(response.status).toBe(409);
    const { error } = Object(await json(response));
    expect(error.code).toBe('ScopeLocked');
    expect(error.message).toContain('cannot perform write operation because following scope(s)');
  });

  it('leaves reading alone', async () => {
    expect((await ask(emulatorForTest(), 'GET', idOf(lockedRegistry))).status).toBe(200);
  });
});

describe('a policy', () => {
  it.each([
    ['the admin user on', adminUser(true)],
    ['content trust off', trustOff],
  ])('that denies refuses to switch %s, and names itself', async (_, body) => {
    const azure = emulatorForTest();
    const response = await ask(azure, 'PATCH', idOf(policyDenyRegistry), { body });
    expect(response.status).toBe(403);
    expect(await json(response)).toMatchObject({
      error: {
        code: 'RequestDisallowedByPolicy',
        additionalInfo: [
          {
            type: 'PolicyViolation',
            info: {
              policyAssignmentDisplayName: 'Keep the admin user off and content trust as it is',
            },
          },
        ],
      },
    });
  });

  it.each([
    ['the admin user on', adminUser(true)],
    ['content trust off', trustOff],
  ])('that modifies answers 200, but does not switch %s', async (_, body) => {
    const azure = emulatorForTest();
    const id = idOf(policyModifyRegistry);
    expect((await ask(azure, 'PATCH', id, { body })).status).toBe(200);
    expect(await json(ask(azure, 'GET', id))).toMatchObject({
      properties: { adminUserEnabled: false, policies: { trustPolicy: { status: 'enabled' } } },
    });
  });

  it.each([policyDenyRegistry, policyModifyRegistry])(
    'lets other changes of $name pass',
    async (seed) => {
      const azure = emulatorForTest();
      const body = { properties: { adminUserEnabled: false, anonymousPullEnabled: true } };
      expect((await ask(azure, 'PATCH', idOf(seed), { body })).status).toBe(200);
      expect(await json(ask(azure, 'GET', idOf(seed)))).toMatchObject({
        properties: { anonymousPullEnabled: true },
      });
    },
  );
});

it('a user without permission is told which one', async () => {
  const response = await ask(emulatorForTest(), 'POST', `${idOf(noKeysRegistry)}/listCredentials`);
  expect(response.status).toBe(403);
  const { error } = Object(await json(response));
  expect(error.code).toBe('AuthorizationFailed');
  expect(error.message).toContain('registries/listCredentials/action');
});

describe('a fault', () => {
  const path = idOf(basicRegistry);
  const read = async (azure: ReturnType<typeof emulatorForTest>) =>
    Object(await json(ask(azure, 'GET', path))).properties.adminUserEnabled;

  it.each([
    ['applied-then-504', false],
    ['not-applied-504', true],
  ] as const)('%s answers 504', async (fault, after) => {
    const azure = emulatorForTest({ faults: { 'registries.update': fault } });
    expect(await read(azure)).toBe(true);
    const response = await ask(azure, 'PATCH', path, { body: adminUser(false) });
    expect(response.status).toBe(504);
    expect(await read(azure)).toBe(after);
  });

  it('does not hide what Azure refuses', async () => {
    const azure = emulatorForTest({ faults: { 'registries.update': 'applied-then-504' } });
    const body = { properties: { anonymousPullEnabled: true } };
    expect((await ask(azure, 'PATCH', path, { body })).status).toBe(400);
  });
});
