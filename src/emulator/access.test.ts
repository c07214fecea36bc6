import { describe, expect, it } from 'vitest';

import { actionOf } from './handlers/authorize';
import { ask, emulatorForTest, json, registry } from './testKit';

describe('what a request needs', () => {
  it.each([
    ['GET', registry, 'Microsoft.ContainerRegistry/registries/read'],
    ['GET', `${registry}/tokens`, 'Microsoft.ContainerRegistry/registries/tokens/read'],
    ['PUT', `${registry}/tokens/a`, 'Microsoft.ContainerRegistry/registries/tokens/write'],
    [
      'DELETE',
      `${registry}/scopeMaps/a`,
      'Microsoft.ContainerRegistry/registries/scopeMaps/delete',
    ],
    ['GET', `${registry}/listUsages`, 'Microsoft.ContainerRegistry/registries/listUsages/read'],
    [
      'POST',
      `${registry}/generateCredentials`,
      'Microsoft.ContainerRegistry/registries/generateCredentials/action',
    ],
    [
      'GET',
      `${registry}/providers/Microsoft.Authorization/permissions`,
      'Microsoft.Authorization/permissions/read',
    ],
    ['GET', '/subscriptions', undefined],
  ])('%s %s', (method, path, action) => {
    expect(actionOf(method, path)).toBe(action);
  });
});

describe('roles', () => {
  const put = { body: { properties: { status: 'disabled' } } };

  it('are answered as Azure answers them', async () => {
    const answer = ask(
      emulatorForTest({ persona: 'reader' }),
      'GET',
      `${registry}/providers/Microsoft.Authorization/permissions`,
      { apiVersion: '2022-04-01' },
    );
    expect(await json(answer)).toEqual({
      value: [{ actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [] }],
    });
  });

  it.each([
    ['owner', 201],
    ['contributor', 201],
    ['reader', 403],
  ] as const)('let the %s write a token, or not: %d', async (persona, status) => {
    const emulator = emulatorForTest({ persona });
    const answer = await ask(emulator, 'PATCH', `${registry}/tokens/MyToken`, put);
    expect(answer.status).toBe(status);
    if (status === 403) {
      expect(await json(answer)).toMatchObject({ error: { code: 'AuthorizationFailed' } });
    }
    expect((await ask(emulator, 'GET', `${registry}/tokens/MyToken`)).status).toBe(200);
  });
});

describe('locks', () => {
  const group = registry.slice(0, registry.indexOf('/providers/'));

  it.each([
    ['CanNotDelete', 'DELETE', 409],
    ['CanNotDelete', 'PATCH', 201],
    ['ReadOnly', 'DELETE', 409],
    ['ReadOnly', 'PATCH', 409],
    ['ReadOnly', 'GET', 200],
  ])('%s on %s: %d', async (level, method, status) => {
    const emulator = emulatorForTest({ locks: [{ name: 'keep', level, scope: group }] });
    const body = method === 'PATCH' ? { body: { properties: { status: 'disabled' } } } : {};
    const answer = await ask(emulator, method, `${registry}/tokens/MyToken`, body);
    expect(answer.status).toBe(status);
  });

  it('are listed at their scope and above, not below', async () => {
    const locks = [{ name: 'keep', level: 'ReadOnly', scope: group }];
    const emulator = emulatorForTest({ locks });
    const listed = (scope: string) =>
      json(
        ask(emulator, 'GET', `${scope}/providers/Microsoft.Authorization/locks`, {
          apiVersion: '2020-05-01',
        }),
      );
    expect(await listed(group)).toMatchObject({
      value: [{ name: 'keep', properties: { level: 'ReadOnly' } }],
    });
    expect(await listed(registry)).toEqual({ value: [] });
  });
});
