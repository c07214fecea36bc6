import { describe, expect, it } from 'vitest';

import type { Emulator } from '@/emulator/emulator';
import { ask, emulatorForTest, json, registry } from '@/emulator/testKit';
import type { OperationName } from '@/emulator/wrap';

import { type OperationFault, operationFaults } from './names';

const path = `${registry}/tokens/MyToken`;

const writes = {
  'registries.update': ['PATCH', registry, { properties: { adminUserEnabled: true } }],
  'tokens.create': [
    'PUT',
    `${registry}/tokens/newtoken`,
    { properties: { scopeMapId: `${registry}/scopeMaps/_repositories_pull` } },
  ],
  'tokens.update': ['PATCH', path, { properties: { status: 'disabled' } }],
  'tokens.delete': ['DELETE', path, undefined],
  'scopeMaps.create': ['PUT', `${registry}/scopeMaps/newmap`, { properties: { actions: [] } }],
  'scopeMaps.update': [
    'PATCH',
    `${registry}/scopeMaps/MyScopeMap`,
    { properties: { description: 'Changed' } },
  ],
  'credentials.generate': [
    'POST',
    `${registry}/generateCredentials`,
    { tokenId: path, name: 'password2' },
  ],
} as const satisfies Partial<Record<OperationName, unknown>>;

type Name = keyof typeof writes;

/** Starts an operation with a fault on it, and polls it up to six times. */
async function run(azure: Emulator, name: Name) {
  const [method, address, body] = writes[name];
  const started = await ask(azure, method, address, { body });
  const { headers } = started;
  const statusAt = headers.get('azure-asyncoperation') ?? headers.get('location');
  const polls: (readonly [number, string])[] = [];
  while (statusAt?.startsWith('https://management.azure.com/') === true && polls.length < 6) {
    const answer = await ask(azure, 'GET', statusAt);
    const text = await answer.text();
    polls.push([answer.status, text]);
    if (answer.ok && /Succeeded"|Failed"|Canceled"/.test(text)) break;
    if (headers.has('location') && answer.status === 200) break;
  }
  return { status: started.status, statusAt, polls };
}

const isThere = async (azure: Emulator, name: Name): Promise<boolean> => {
  const found = JSON.stringify(await json(ask(azure, 'GET', writes[name][1])));
  switch (name) {
    case 'registries.update':
      return found.includes('"adminUserEnabled":true');
    case 'scopeMaps.update':
      return found.includes('"description":"Changed"');
    case 'tokens.update':
      return found.includes('"status":"disabled"');
    case 'tokens.delete':
      return found.includes('ResourceNotFound');
    case 'credentials.generate':
      return JSON.stringify(await json(ask(azure, 'GET', path))).includes('password2');
    case 'tokens.create':
    case 'scopeMaps.create':
      return !found.includes('ResourceNotFound');
  }
};

const names: readonly Name[] = [
  'registries.update',
  'tokens.create',
  'tokens.update',
  'tokens.delete',
  'scopeMaps.create',
  'scopeMaps.update',
  'credentials.generate',
];

describe.each(operationFaults)('%s', (fault) => {
  it.each(names)('on %s', async (name) => {
    const azure = emulatorForTest({ faults: { [name]: fault } });
    const { status, statusAt, polls } = await run(azure, name);
    expect(status).toBe(['PUT', 'PATCH'].includes(writes[name][0]) ? 201 : 202);
    check(fault, statusAt, polls);
    if (fault === 'no-result') await ask(azure, 'GET', writes[name][1]);
    expect(await isThere(azure, name)).toBe(fault !== 'failed' && fault !== 'canceled');
  });
});

function check(
  fault: OperationFault,
  statusAt: string | null,
  polls: readonly (readonly [number, string])[],
): void {
  const statuses = polls.map(([status]) => status);
  switch (fault) {
    case 'failed':
      return expect(polls[0]?.[1]).toContain('"status":"Failed","error":{"code":"OperationFailed"');
    case 'canceled':
      return expect(polls[0]?.[1]).toContain('"status":"Canceled"');
    case 'never':
      return expect(statuses).toHaveLength(6);
    case 'status-404':
      return expect(new Set(statuses)).toEqual(new Set([404]));
    case 'status-403':
      return expect(new Set(statuses)).toEqual(new Set([403]));
    case 'status-500x3':
      return expect(statuses).toEqual([500, 500, 500, 200]);
    case 'foreign-location':
      return expect(statusAt).toMatch(/^https:\/\/evil\.example\//);
    case 'no-location':
      return expect(statusAt).toBeNull();
    case 'no-result':
      return expect(polls[0]?.[1]).not.toContain('value');
    case 'odd-status':
      expect(polls[0]?.[1]).toContain('SucceededWithErrors');
      return expect(polls).toHaveLength(3);
  }
}

describe('the protocol is the one that Azure was recorded with', () => {
  const headers = { 'x-ms-client-request-id': 'abc-1' };
  const start = (name: Name, fault: OperationFault) => {
    const azure = emulatorForTest({ faults: { [name]: { fault, polls: 1 } } });
    const [method, address, body] = writes[name];
    return { azure, started: ask(azure, method, address, { body, headers }) };
  };
  const [, , subscription] = registry.split('/');
  const token = `${registry}/tokens/newtoken`;
  const scopeMap = `${registry}/scopeMaps/MyScopeMap`;

  it.each([
    ['tokens.create', 'failed', 'Creating', `${token}/operationStatuses/token-abc-1`],
    ['tokens.update', 'canceled', 'Updating', `${path}/operationStatuses/token-abc-1`],
    ['tokens.update', 'odd-status', 'Updating', `${path}/operationStatuses/token-abc-1`],
    ['scopeMaps.update', 'failed', 'Updating', `${scopeMap}/operationStatuses/token-abc-1`],
    [
      'scopeMaps.create',
      'no-result',
      'Creating',
      `${registry}/scopeMaps/newmap/operationStatuses/token-abc-1`,
    ],
    ['registries.update', 'failed', 'Updating', `${registry}/operationStatuses/registries-abc-1`],
  ] as const)('%s, %s: 201, the resource as asked for, and %s', async (name, fault, word, at) => {
    const { azure, started } = start(name, fault);
    const answer = await started;
    const address = answer.headers.get('azure-asyncoperation') ?? '';
    expect(new URL(address).pathname).toBe(at);
    expect(answer.headers.get('retry-after')).toBe('10');
    const body = Object(await json(answer));
    expect(body).toMatchObject({ properties: { provisioningState: word } });
    expect(body).toMatchObject(writes[name][2]);
    const poll = await ask(azure, 'GET', address);
    expect(poll.headers.get('azure-asyncoperation')).toContain(at);
    expect(poll.headers.get('retry-after')).toBe('10');
    expect(await json(poll)).toEqual({ status: word });
  });

  it('repeats the address with the last status, too', async () => {
    const { azure, started } = start('tokens.create', 'no-result');
    const address = (await started).headers.get('azure-asyncoperation') ?? '';
    await ask(azure, 'GET', address);
    const last = await ask(azure, 'GET', address);
    expect(await json(last)).toEqual({ status: 'Succeeded' });
    expect(last.headers.get('azure-asyncoperation')).toContain('/operationStatuses/token-abc-1');
    expect(last.headers.get('retry-after')).toBe('10');
  });

  it('a deletion is asked for below the subscription, and ends without a word', async () => {
    const { azure, started } = start('tokens.delete', 'no-result');
    const answer = await started;
    const location = answer.headers.get('location') ?? '';
    expect(await answer.text()).toBe('null');
    expect(new URL(location).pathname).toBe(
      `/subscriptions/${subscription}/providers/Microsoft.ContainerRegistry/locations/WESTUS/operationResults/token-abc-1`,
    );
    const poll = await ask(azure, 'GET', location);
    expect([poll.status, await poll.text()]).toEqual([202, 'null']);
    expect(poll.headers.get('location')).toContain('/operationResults/token-abc-1');
    const last = await ask(azure, 'GET', location);
    expect([last.status, await last.text()]).toEqual([200, '']);
    expect(last.headers.get('content-length')).toBe('0');
    expect(last.headers.has('x-ms-request-id')).toBe(true);
  });

  it('what Azure refuses it refuses at once, also what would fail later', async () => {
    const azure = emulatorForTest({ faults: { 'tokens.create': 'failed' } });
    const body = { properties: { scopeMapId: 'nowhere' } };
    expect((await ask(azure, 'PUT', token, { body })).status).toBe(400);
  });

  it('a status that may not be read names the permission', async () => {
    const { azure, started } = start('tokens.delete', 'status-403');
    const location = (await started).headers.get('location') ?? '';
    await ask(azure, 'GET', location);
    const { error } = Object(await json(ask(azure, 'GET', location)));
    expect(error.message).toContain(
      "action 'Microsoft.ContainerRegistry/locations/operationResults/read' over scope",
    );
  });
});

it('what was made may not be visible right after', async () => {
  const azure = emulatorForTest({ faults: { 'tokens.create': 'no-result' } });
  await run(azure, 'tokens.create');
  const look = async () => (await ask(azure, 'GET', `${registry}/tokens/newtoken`)).status;
  expect([await look(), await look()]).toEqual([404, 200]);
});

it('so many polls are told that it is still running', async () => {
  const azure = emulatorForTest({
    faults: { 'credentials.generate': { fault: 'odd-status', polls: 2 } },
  });
  const { polls } = await run(azure, 'credentials.generate');
  expect(polls.map(([status]) => status)).toEqual([202, 202, 202, 202, 200]);
  expect(polls[4]?.[1]).toContain('"value":"FAKE');
});
