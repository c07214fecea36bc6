import { getResponse } from 'msw';

import type { Arm } from '@/azure/arm';
import { createArm } from '@/azure/client';
import { azureCloud } from '@/azure/cloud';
import { createEmulator, type Emulator } from '@/emulator/emulator';
import { myRegistry } from '@/emulator/seeds/registries';
import type { Seed } from '@/emulator/seeds/seed';
import { production } from '@/emulator/seeds/subscriptions';
import type { EmulatorSettings } from '@/emulator/settings';
import type { RegistryAddress } from '@/domain/resourceId';

/** The registry that these tests work on. */
export const registry: RegistryAddress = {
  subscription: myRegistry.subscription,
  resourceGroup: myRegistry.resourceGroup,
  registry: myRegistry.name,
};

/** One registry with nothing but Azure's own scope maps: quick to start, again and again. */
const bare: Seed = {
  subscriptions: [production],
  registries: [{ ...myRegistry, scopeMaps: [], tokens: [] }],
};

/** An emulated Azure of its own, the portal's real client on it, and a clock that both go by. */
export interface World {
  readonly arm: Arm;
  readonly emulator: Emulator;
  /** The methods and addresses of all that was sent that may change something. */
  readonly writes: string[];
  readonly now: () => number;
  readonly goOn: (milliseconds: number) => void;
}

export function startWorld(settings: EmulatorSettings = {}): World {
  const clock = { now: Date.UTC(2026, 10, 22, 10) };
  const emulator = createEmulator({ seed: bare, now: () => new Date(clock.now), ...settings });
  const writes: string[] = [];
  const arm = createArm({
    cloud: azureCloud,
    credential: { token: () => Promise.resolve('not-a-real-token') },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'GET') writes.push(`${request.method} ${request.url}`);
      const response = await getResponse(emulator.handlers, request);
      request.signal.throwIfAborted();
      // As fetch itself does when there is no answer.
      if (response === undefined || response.type === 'error')
        throw new TypeError('Failed to fetch');
      return response;
    },
    sleep: (milliseconds, signal) => {
      signal?.throwIfAborted();
      clock.now += milliseconds;
      return Promise.resolve();
    },
    timeLimit: () => new AbortController().signal,
    random: () => 0,
    now: () => clock.now,
    online: () => true,
  });
  return {
    arm,
    emulator,
    writes,
    now: () => clock.now,
    goOn: (milliseconds) => {
      clock.now += milliseconds;
    },
  };
}
