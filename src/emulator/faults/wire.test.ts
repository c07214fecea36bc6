import { describe, expect, it } from 'vitest';

import { ask, emulatorForTest, json, registry } from '@/emulator/testKit';

import { type AmbiguousFault, ambiguousFaults, type WireFault, wireFaults } from './names';

const path = `${registry}/tokens/MyToken`;
const change = { body: { properties: { status: 'disabled' } } };

/** What a PATCH of a token is answered with, and whether it was carried out. */
const answers: Readonly<Record<WireFault | AmbiguousFault, readonly [number, boolean, RegExp?]>> = {
  'net-error': [0, false],
  offline: [0, false],
  'slow-3s': [201, true],
  'slow-45s': [201, true],
  hang: [0, false],
  '400-validation': [400, false, /"target":"properties"/],
  '401-expired': [401, false, /ExpiredAuthenticationToken/],
  '401-claims': [401, false],
  '401-noheader': [401, false],
  '403-auth': [403, false, /AuthorizationFailed/],
  '403-linked': [403, false, /LinkedAuthorizationFailed/],
  '403-policy': [403, false, /Company baseline/],
  '404': [404, false, /ResourceNotFound/],
  '405': [405, false],
  '408': [408, false],
  '409-locked': [409, false, /ScopeLocked/],
  '409-inprogress': [409, false, /AnotherOperationInProgress/],
  '409-conflict': [409, false, /Conflict/],
  '412': [412, false],
  '429-ra5': [429, false],
  '429-nora': [429, false],
  '429-ra86400': [429, false],
  '429-rabad': [429, false],
  '500-json': [500, false, /InternalServerError/],
  '500-html': [500, false, /^<!doctype html>/],
  '502-html': [502, false, /^<!doctype html>/],
  '503-ra': [503, false],
  '504-empty': [504, false, /^$/],
  '200-html': [200, false, /^<!doctype html>/],
  '200-empty': [201, true, /^$/],
  '200-truncated': [201, true, /^\{.*[^}]$/],
  '200-wrongshape': [201, true, /"passwords":null/],
  '200-extra': [201, true, /"newField"/],
  '204-unexpected': [204, true, /^$/],
  '307-foreign': [307, false],
  'applied-then-504': [504, true],
  'applied-then-net-error': [0, true],
  'applied-then-truncated': [201, true, /^\{.*[^}]$/],
  'not-applied-504': [504, false],
};

const waits: ReadonlyMap<string, readonly number[]> = new Map([
  ['slow-3s', [3000]],
  ['slow-45s', [45_000]],
  ['hang', [Number.POSITIVE_INFINITY]],
]);

describe.each([...wireFaults, ...ambiguousFaults])('%s', (fault) => {
  const [status, applied, body = /(?:)/] = answers[fault];

  it(`answers ${status}; ${applied ? 'the change is made' : 'nothing is changed'}`, async () => {
    const waited: number[] = [];
    const wait = (milliseconds: number) => Promise.resolve(void waited.push(milliseconds));
    const azure = emulatorForTest({ wait, faults: { 'tokens.update': fault } });
    const answer = await ask(azure, 'PATCH', path, change);
    expect(answer.status).toBe(status);
    if (answer.body !== null) expect(await answer.text()).toMatch(body);
    expect(await json(ask(azure, 'GET', path))).toMatchObject({
      properties: { status: applied ? 'disabled' : 'enabled' },
    });
    expect(waited).toEqual(waits.get(fault) ?? []);
  });
});

it.each([
  ['429-ra5', 'retry-after', '5'],
  ['429-ra86400', 'retry-after', '86400'],
  ['429-rabad', 'retry-after', '-1, soon'],
  ['429-nora', 'retry-after', null],
  ['503-ra', 'retry-after', '5'],
  ['401-claims', 'www-authenticate', /insufficient_claims.*claims="[\w+/=]+"/],
  ['401-noheader', 'www-authenticate', null],
  ['307-foreign', 'location', 'https://evil.example/'],
] as const)('%s has the header %s', async (fault, name, value) => {
  const azure = emulatorForTest({ faults: { 'tokens.get': fault } });
  const header = (await ask(azure, 'GET', path)).headers.get(name);
  if (value instanceof RegExp) expect(header).toMatch(value);
  else expect(header).toBe(value);
});

it.each([
  ['GET', path, `tokens/read' over scope '${path}'`],
  ['PATCH', path, `tokens/write' over scope '${path}'`],
  ['GET', `${registry}/tokens`, `tokens/read' over scope '${registry}'`],
])('403-auth of %s %s names the action and the scope', async (method, address, words) => {
  const name =
    method === 'PATCH' ? 'tokens.update' : address === path ? 'tokens.get' : 'tokens.list';
  const azure = emulatorForTest({ faults: { [name]: '403-auth' } });
  const { error } = Object(
    await json(ask(azure, method, address, method === 'PATCH' ? change : {})),
  );
  expect(error.message).toContain(
    `authorization to perform action 'Microsoft.ContainerRegistry/registries/${words}`,
  );
});

it.each(ambiguousFaults)('%s does not hide what Azure refuses', async (fault) => {
  const azure = emulatorForTest({ faults: { 'tokens.update': fault } });
  const body = { properties: { scopeMapId: 'nowhere' } };
  const { status } = await ask(azure, 'PATCH', path, { body });
  expect(status).toBe(fault === 'not-applied-504' ? 504 : 400);
});

it('a broken-off answer has most of a password in it', async () => {
  const azure = emulatorForTest({ faults: { 'credentials.generate': '200-truncated' } });
  const body = { tokenId: path, name: 'password2' };
  const answer = await ask(azure, 'POST', `${registry}/generateCredentials`, { body });
  expect(await answer.text()).toMatch(/"FAKE\+\w{20}\/fake=\w*$/);
});
