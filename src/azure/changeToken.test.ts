import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createEmulator } from '@/emulator/emulator';
import { emulatorServer } from '@/emulator/node';
import { myRegistry } from '@/emulator/seeds/registries';
import type { OperationName } from '@/emulator/wrap';

import { deletePassword, deleteToken, updateToken } from './changeToken';
import { createArm } from './client';
import { azureCloud } from './cloud';
import { errorOf } from './testKit';
import { passwordOfToken } from './tokenPasswords';
import { generatePassword, readToken } from './tokens';

const { server } = emulatorServer();
const registry = {
  subscription: myRegistry.subscription,
  resourceGroup: myRegistry.resourceGroup,
  registry: myRegistry.name,
};
const arm = createArm({
  cloud: azureCloud,
  credential: { token: () => Promise.resolve('not-a-real-token') },
  sleep: () => Promise.resolve(),
});
const name = 'MyToken';
const token = () => readToken(arm, registry, name);
let changes: string[] = [];

/** Answers of this operation get lost, whether or not it happens. */
function loseAnswersTo(operation: OperationName, happens: boolean) {
  const { handlers } = createEmulator({
    wrap: async (call, proceed) => {
      if (call.name !== operation) return proceed();
      if (happens) await proceed();
      return Response.error();
    },
  });
  server.resetHandlers(...handlers);
}

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('request:start', ({ request: { method } }) => {
    if (method !== 'GET') changes.push(method);
  });
});
beforeEach(() => {
  server.resetHandlers(...createEmulator().handlers);
  changes = [];
});
afterAll(() => server.close());

describe('an answer that gets lost', () => {
  const cases = {
    'tokens.update': {
      change: () => updateToken(arm, registry, name, { status: 'disabled' }),
      sent: ['PATCH'],
    },
    'tokens.delete': { change: () => deleteToken(arm, registry, name), sent: ['DELETE'] },
  } as const;

  test.each(['tokens.update', 'tokens.delete'] as const)(
    'of %s is made up for by looking, and nothing is sent twice (F38)',
    async (operation) => {
      const { change, sent } = cases[operation];
      loseAnswersTo(operation, true);
      await change();
      expect(changes).toEqual(sent);
    },
  );

  test.each(['tokens.update', 'tokens.delete'] as const)(
    'of %s stays unknown where it is not seen to have happened',
    async (operation) => {
      loseAnswersTo(operation, false);
      expect((await errorOf(cases[operation].change())).kind).toBe('unknownOutcome');
      expect(changes).toEqual(cases[operation].sent);
    },
  );

  test('of the removal of a password, too', async () => {
    loseAnswersTo('tokens.update', true);
    const changed = await deletePassword(arm, registry, name, { name: 'password1' });
    expect(passwordOfToken(changed, 'password1')).toBeUndefined();
    loseAnswersTo('tokens.update', false);
    const again = deletePassword(arm, registry, name, { name: 'password1' });
    expect((await errorOf(again)).kind).toBe('unknownOutcome');
  });
});

describe('deleting a password', () => {
  test('leaves one that somebody has generated since it was shown (F26)', async () => {
    const shown = passwordOfToken(await token(), 'password1');
    await generatePassword(arm, registry, name, { name: 'password1' });
    changes = [];
    const stale = { name: 'password1', creationTime: shown?.creationTime } as const;
    const deletion = deletePassword(arm, registry, name, stale);
    expect((await errorOf(deletion)).kind).toBe('conflict');
    expect(changes).toEqual([]);
    expect(passwordOfToken(await token(), 'password1')).toBeDefined();
  });

  test('removes the one that was shown, and keeps the other one', async () => {
    await generatePassword(arm, registry, name, { name: 'password2' });
    const shown = passwordOfToken(await token(), 'password1');
    const changed = await deletePassword(arm, registry, name, {
      name: 'password1',
      creationTime: shown?.creationTime,
    });
    expect(passwordOfToken(changed, 'password1')).toBeUndefined();
    expect(passwordOfToken(changed, 'password2')).toBeDefined();
  });
});
