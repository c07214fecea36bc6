import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { registrySchema } from '@/azure/registries';
import { scopeMapSchema } from '@/azure/scopeMaps';
import { subscriptionSchema } from '@/azure/subscriptions';
import { tokenSchema } from '@/azure/tokens';

import { chinaSeed } from './seeds/china';
import { demoSeed } from './seeds/demo';
import { faultsSeed } from './seeds/faults';
import { fleetSeed } from './seeds/fleet';
import type { Seed } from './seeds/seed';
import { checkActions, checkDescription, checkScopeMapName, checkTokenName } from './validation';
import { systemScopeMaps } from './store/systemScopeMaps';
import { ask, emulatorForTest, json, registry } from './testKit';

describe.each<[string, Seed]>([
  ['demo', demoSeed],
  ['fleet', fleetSeed()],
  ['china', chinaSeed],
  ['faults', faultsSeed],
])('the seed %s', (_, seed) => {
  it('holds only what the service would accept', () => {
    for (const { scopeMaps = [], tokens = [] } of seed.registries) {
      const maps = new Set([...systemScopeMaps, ...scopeMaps].map(({ name }) => name));
      for (const scopeMap of scopeMaps) {
        checkScopeMapName(scopeMap.name);
        checkActions(scopeMap.actions);
        checkDescription(scopeMap.description);
      }
      for (const token of tokens) {
        checkTokenName(token.name);
        expect(maps.has(token.scopeMap)).toBe(true);
      }
    }
  });

  it('makes no registry older than the scope maps of the system', () => {
    // Recorded: azure-sdk-for-net, ContainerRegistryScopeMap, 2023-02-15.
    const oldest = Date.parse('2026-11-22') - Date.parse(systemScopeMaps[0]?.creationDate ?? '');
    for (const { createdDaysAgo } of seed.registries) {
      expect(createdDaysAgo * 24 * 60 * 60 * 1000).toBeLessThan(oldest);
    }
  });

  it('gives no name twice, whatever its case', () => {
    for (const { scopeMaps = [], tokens = [] } of seed.registries) {
      for (const list of [scopeMaps, tokens]) {
        expect(new Set(list.map(({ name }) => name.toLowerCase())).size).toBe(list.length);
      }
    }
  });

  it('puts every registry into one of its subscriptions, and no password before its token', () => {
    const subscriptions = new Set(seed.subscriptions.map((each) => each.subscriptionId));
    for (const { subscription, tokens = [] } of seed.registries) {
      expect(subscriptions.has(subscription)).toBe(true);
      for (const { createdDaysAgo, password1, password2 } of tokens) {
        for (const password of [password1, password2]) {
          const age = password?.createdDaysAgo ?? 0;
          expect(age).toBeLessThanOrEqual(createdDaysAgo);
          expect(password?.expiresInDays ?? 0).toBeGreaterThan(-age - 1);
        }
      }
    }
  });
});

it.each([
  ['/subscriptions', subscriptionSchema],
  [registry.slice(0, registry.lastIndexOf('/')), registrySchema],
  [`${registry}/tokens`, tokenSchema],
  [`${registry}/scopeMaps`, scopeMapSchema],
])('every entry of %s has the shape that the portal reads', async (path, schema) => {
  const list = v.parse(
    v.object({ value: v.array(v.unknown()) }),
    await json(ask(emulatorForTest(), 'GET', path)),
  );
  expect(list.value.length).toBeGreaterThan(0);
  for (const entry of list.value) {
    expect(v.is(schema, entry)).toBe(true);
  }
});

it('two emulators share nothing', async () => {
  const one = emulatorForTest();
  const other = emulatorForTest();
  await ask(one, 'DELETE', `${registry}/tokens/MyToken`);
  expect((await ask(other, 'GET', `${registry}/tokens/MyToken`)).status).toBe(200);
});
