import { demoSeed } from './demo';
import { people } from './people';
import type { Seed, SeedRegistry, SeedScopeMap, SeedToken } from './seed';
import { production } from './subscriptions';

export const fleetSize = { tokens: 50_000, scopeMaps: 5000 } as const;

const regions = ['berlin', 'lyon', 'suzhou', 'austin', 'osaka'] as const;

/** The demo, and a registry that is full: as many tokens as Premium allows. Made only when asked for. */
export function fleetSeed(): Seed {
  return { ...demoSeed, registries: [...demoSeed.registries, fleetRegistry()] };
}

function fleetRegistry(): SeedRegistry {
  return {
    subscription: production.subscriptionId,
    resourceGroup: 'iot-fleet',
    name: 'contosofleet',
    plan: 'Premium',
    location: 'westeurope',
    createdDaysAgo: 1000,
    createdBy: people.jonas,
    scopeMaps: Array.from({ length: fleetSize.scopeMaps }, (_, index) => fleetScopeMap(index)),
    tokens: Array.from({ length: fleetSize.tokens }, (_, index) => fleetToken(index)),
  };
}

function fleetScopeMap(index: number): SeedScopeMap {
  return {
    name: scopeMapName(index),
    description: `Modules of line ${index}`,
    actions: [
      `repositories/line-${index}/*/content/read`,
      `repositories/line-${index}/*/metadata/read`,
    ],
    createdDaysAgo: 900 - (index % 800),
    createdBy: people.jonas,
  };
}

function fleetToken(index: number): SeedToken {
  const age = 200 + (index % 600);
  return {
    name: `device-${regions[index % regions.length]}-${String(index).padStart(5, '0')}`,
    scopeMap: scopeMapName(index % fleetSize.scopeMaps),
    createdDaysAgo: age,
    createdBy: people.jonas,
    // Spread from half a year ago to half a year ahead.
    password1: { createdDaysAgo: age, expiresInDays: (index % 365) - 182 },
    ...(index % 50 === 0 && { disabled: true }),
  };
}

function scopeMapName(index: number): string {
  return `line-${String(index).padStart(4, '0')}`;
}
