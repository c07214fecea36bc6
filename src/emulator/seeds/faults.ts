import {
  ambiguousFaults,
  type FaultName,
  faultNames,
  operationFaults,
  wireFaults,
} from '@/emulator/faults/names';
import { registryNameOf, sentinelNameOf } from '@/emulator/faults/sentinels';

import { people } from './people';
import { scopeMaps } from './scopeMaps';
import type { Seed, SeedRegistry, SeedScopeMap, SeedToken } from './seed';
import { development } from './subscriptions';
import { tokens } from './tokens';

const common = {
  subscription: development.subscriptionId,
  resourceGroup: 'faults',
  plan: 'Premium',
  location: 'westeurope',
  createdDaysAgo: 100,
  createdBy: people.wei,
  adminUserEnabled: true,
} as const;

const created = { createdDaysAgo: 50, createdBy: people.wei };

/** What asks for whatever can happen to a request about one token or scope map. */
const sentinels = [...wireFaults, ...operationFaults, ...ambiguousFaults].map(sentinelNameOf);

/** Only what is asked about the tokens and scope maps that are named for a fault fails here. */
const namesRegistry: SeedRegistry = {
  ...common,
  name: 'faultnames',
  scopeMaps: [...scopeMaps, ...sentinels.map(scopeMapNamed)],
  tokens: [...tokens, ...sentinels.map(tokenNamed)],
};

/** For trying faults by hand: one registry for each, on which everything fails in this way. */
export const faultsSeed: Seed = {
  subscriptions: [development],
  registries: [namesRegistry, ...faultNames.map(registryNamed)],
};

function scopeMapNamed(name: string): SeedScopeMap {
  return { ...created, name, actions: ['repositories/samples/content/read'] };
}

function tokenNamed(name: string): SeedToken {
  const password1 = { createdDaysAgo: 10, expiresInDays: 80 };
  return { ...created, name, scopeMap: '_repositories_pull', password1 };
}

function registryNamed(fault: FaultName): SeedRegistry {
  return { ...common, name: registryNameOf(fault), scopeMaps, tokens };
}
