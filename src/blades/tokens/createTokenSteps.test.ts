import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createArm } from '@/azure/client';
import { azureCloud } from '@/azure/cloud';
import { demoCredential } from '@/azure/credential';
import { readScopeMap } from '@/azure/scopeMaps';
import { readToken } from '@/azure/tokens';
import { emulatorServer } from '@/emulator/node';
import type { Wrap } from '@/emulator/wrap';

import { createTokenSteps, type TokenPlan } from './createTokenSteps';

const registry = {
  subscription: '11111111-1111-4111-8111-111111111111',
  resourceGroup: 'myresourcegroup',
  registry: 'myregistry',
};

const plan: TokenPlan = {
  name: 'line-7-scanner',
  scopeMap: {
    name: 'line-7-scope-map',
    description: 'Scanners of line 7',
    actions: ['repositories/line7/*/content/read'],
  },
  status: 'enabled',
  passwords: ['password1', 'password2'],
  expiry: '2100-01-01T00:00:00Z',
};

let wrap: Wrap;
let sent: string[];
let emulator: ReturnType<typeof emulatorServer>;
const arm = createArm({
  cloud: azureCloud,
  credential: demoCredential,
  sleep: () => Promise.resolve(),
});

beforeEach(() => {
  wrap = (_, proceed) => proceed();
  sent = [];
  emulator = emulatorServer({
    wrap: (operation, proceed) => {
      sent.push(operation.name);
      return wrap(operation, proceed);
    },
  });
  emulator.server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => emulator.server.close());

const isWrite = (name: string) => /create|update|delete|generate/i.test(name);

describe('creating a token', () => {
  test('makes the scope map, the token and both passwords, one request each', async () => {
    const outcome = await createTokenSteps(arm, registry, plan, { scopeMapCreated: false });

    expect(outcome.kind).toBe('created');
    if (outcome.kind !== 'created') return;
    expect(outcome.passwords.map(({ name, kind }) => [name, kind])).toEqual([
      ['password1', 'issued'],
      ['password2', 'issued'],
    ]);
    // Described after the passwords were made, with their dates and without their values.
    const { passwords } = outcome.token.properties.credentials ?? {};
    expect(passwords?.map((password) => password.expiry)).toEqual([
      '2100-01-01T00:00:00+00:00',
      '2100-01-01T00:00:00+00:00',
    ]);
    expect(sent.filter(isWrite)).toEqual([
      'scopeMaps.create',
      'tokens.create',
      'credentials.generate',
      'credentials.generate',
    ]);
  });

  test('touches nothing when a token of that name is there, whatever its case (F23)', async () => {
    const before = await readToken(arm, registry, 'MyToken');
    const outcome = await createTokenSteps(
      arm,
      registry,
      { ...plan, name: 'mytoken', scopeMap: '_repositories_pull' },
      { scopeMapCreated: false },
    );
    expect(outcome).toEqual({ kind: 'taken', at: 'token', scopeMapCreated: false });
    expect(await readToken(arm, registry, 'MyToken')).toEqual(before);
  });

  test('a token that fails leaves its scope map, and goes on from there (F92)', async () => {
    wrap = (operation, proceed) =>
      operation.name === 'tokens.create'
        ? Promise.resolve(new Response(null, { status: 409 }))
        : proceed();
    const first = await createTokenSteps(arm, registry, plan, { scopeMapCreated: false });
    expect(first).toMatchObject({ kind: 'stopped', at: 'token', scopeMapCreated: true });
    await expect(readScopeMap(arm, registry, 'line-7-scope-map')).resolves.toBeDefined();

    wrap = (_, proceed) => proceed();
    const second = await createTokenSteps(arm, registry, plan, { scopeMapCreated: true });
    expect(second.kind).toBe('created');
  });

  test('when the answer gets lost, looking again finds the token: nothing is sent twice', async () => {
    wrap = async (operation, proceed) => {
      const answer = await proceed();
      return operation.name === 'tokens.create' ? new Response('', { status: 504 }) : answer;
    };
    const outcome = await createTokenSteps(arm, registry, plan, { scopeMapCreated: false });
    expect(outcome.kind).toBe('created');
    expect(sent.filter((name) => name === 'tokens.create')).toHaveLength(1);
  });

  test('a password whose answer gets lost is not generated again, and the other one is still made', async () => {
    let lost = false;
    wrap = async (operation, proceed) => {
      const answer = await proceed();
      if (operation.name !== 'credentials.generate' || lost) return answer;
      lost = true;
      return new Response('', { status: 504 });
    };
    const outcome = await createTokenSteps(arm, registry, plan, { scopeMapCreated: false });
    expect(outcome).toMatchObject({
      kind: 'created',
      passwords: [
        { name: 'password1', kind: 'failed', error: { kind: 'unknownOutcome' } },
        { name: 'password2', kind: 'issued' },
      ],
    });
    expect(sent.filter((name) => name === 'credentials.generate')).toHaveLength(2);
  });
});
