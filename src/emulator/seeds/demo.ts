import { basicRegistry, myRegistry, publicRegistry, trustedRegistry } from './registries';
import type { Seed } from './seed';
import { development, production } from './subscriptions';

/** A small company: two subscriptions, four registries. */
export const demoSeed: Seed = {
  subscriptions: [production, development],
  registries: [myRegistry, trustedRegistry, basicRegistry, publicRegistry],
};
