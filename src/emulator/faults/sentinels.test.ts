import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { faultsSeed } from '@/emulator/seeds/faults';
import { ask, emulatorForTest, registry } from '@/emulator/testKit';

import { faultNames } from './names';
import { registryNameOf, sentinelNameOf } from './sentinels';

const put = {
  body: { properties: { scopeMapId: `${registry}/scopeMaps/_repositories_pull` } },
};

it('every fault has a registry and names of its own, which Azure would accept', () => {
  const names = faultsSeed.registries.map(({ name }) => name);
  expect(new Set(names).size).toBe(faultNames.length + 1);
  for (const fault of faultNames) {
    expect(names).toContain(registryNameOf(fault));
    expect(registryNameOf(fault)).toMatch(/^[a-z0-9]{5,50}$/);
    expect(sentinelNameOf(fault)).toMatch(/^[a-z0-9-]{5,50}$/);
  }
});

it('a token that is named for a fault fails, whatever is asked about it', async () => {
  const azure = emulatorForTest({ seed: 'faults' });
  const home = idOf('faultnames');
  const token = `${home}/tokens/Fault-409-locked`;
  const ways = [
    ask(azure, 'GET', token),
    ask(azure, 'PATCH', token, { body: {} }),
    ask(azure, 'DELETE', token),
    ask(azure, 'POST', `${home}/generateCredentials`, { body: { tokenId: token } }),
    ask(azure, 'GET', `${home}/scopeMaps/fault-409-locked`),
  ];
  expect((await Promise.all(ways)).map(({ status }) => status)).toEqual([409, 409, 409, 409, 409]);
  expect((await ask(azure, 'GET', `${home}/tokens`)).status).toBe(200);
  expect((await ask(azure, 'GET', `${home}/tokens/MyToken`)).status).toBe(200);
});

it('whether its name is free is told truthfully, and then its creation fails', async () => {
  const azure = emulatorForTest();
  const token = `${registry}/tokens/fault-500-json`;
  expect((await ask(azure, 'GET', token)).status).toBe(404);
  expect((await ask(azure, 'PUT', token, put)).status).toBe(500);
});

it('one whose answers get lost can be read', async () => {
  const azure = emulatorForTest();
  const token = `${registry}/tokens/fault-applied-then-504`;
  expect((await ask(azure, 'PUT', token, put)).status).toBe(504);
  expect((await ask(azure, 'GET', token)).status).toBe(200);
});

it.each([
  ['429-ra5', 'tokens', 429],
  ['foreign', 'tokens', 200],
  ['failed', 'scopeMaps', 200],
] as const)('a registry that is named for %s opens, and its %s answer %i', async (...args) => {
  const [fault, list, status] = args;
  const azure = emulatorForTest({ seed: 'faults' });
  const id = idOf(registryNameOf(fault));
  expect((await ask(azure, 'GET', id)).status).toBe(200);
  expect((await ask(azure, 'GET', `${id}/${list}`)).status).toBe(status);
});

it('docs/faults.md lists what there is, and nothing else', () => {
  const text = readFileSync('docs/faults.md', 'utf8');
  const listed = [...text.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(faultNames);
});

function idOf(name: string): string {
  const [home] = faultsSeed.registries;
  return `/subscriptions/${home?.subscription}/resourceGroups/${home?.resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${name}`;
}
