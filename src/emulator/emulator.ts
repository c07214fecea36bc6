import type { HttpHandler } from 'msw';

import { createClock } from './clock';
import { chaosWrap } from './faults/chaos';
import { faultWrap } from './faults/faultWrap';
import { createHandlers } from './handlers/index';
import { chinaSeed } from './seeds/china';
import { demoSeed } from './seeds/demo';
import { faultsSeed } from './seeds/faults';
import { fleetSeed } from './seeds/fleet';
import type { Seed } from './seeds/seed';
import type { EmulatorSettings } from './settings';
import { plant } from './store/plant';
import type { Store } from './store/store';
import type { World } from './world';
import type { Wrap } from './wrap';

/** An emulated Azure: what it remembers, and the MSW handlers that answer for it. */
export interface Emulator {
  readonly store: Store;
  readonly handlers: HttpHandler[];
}

/** Makes an emulated Azure of its own; two of them share nothing. */
export function createEmulator(settings: EmulatorSettings = {}): Emulator {
  const clock = createClock(settings.now ?? (() => new Date()));
  const store = plant(seedOf(settings.seed ?? 'demo'), clock);
  const rules = {
    latency: settings.latency ?? 0,
    operationTime: settings.operationTime ?? 0,
    scopeMapInUse: settings.scopeMapInUse ?? 'allow',
    scopeMapPut: settings.scopeMapPut ?? 'sync',
    pageSize: settings.pageSize ?? 1000,
    persona: settings.persona ?? 'owner',
    locks: settings.locks ?? [],
  };
  const world = { store, clock, rules };
  return { store, handlers: createHandlers(world, wrapOf(settings, world)) };
}

function wrapOf(
  { faults = {}, chaos, wait = waitFor, wrap }: EmulatorSettings,
  world: World,
): Wrap {
  const named = faultWrap(faults, wait, world);
  const random = chaos && chaosWrap(chaos, wait);
  const fail: Wrap = (operation, proceed) =>
    random === undefined
      ? named(operation, proceed)
      : random(operation, () => named(operation, proceed));
  return wrap === undefined
    ? fail
    : (operation, proceed) => fail(operation, (changed) => wrap(operation, () => proceed(changed)));
}

/** Nobody waits for ever by a timer. */
function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (Number.isFinite(milliseconds)) setTimeout(resolve, milliseconds);
  });
}

function seedOf(seed: NonNullable<EmulatorSettings['seed']>): Seed {
  switch (seed) {
    case 'demo':
      return demoSeed;
    case 'empty':
      return { ...demoSeed, registries: [] };
    case 'china':
      return chinaSeed;
    case 'fleet':
      return fleetSeed();
    case 'faults':
      return faultsSeed;
    default:
      return seed;
  }
}
