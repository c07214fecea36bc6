import {
  abacRegistry,
  basicRegistry,
  myRegistry,
  publicRegistry,
  trustedRegistry,
} from './registries';
import {
  encryptedRegistry,
  lockedRegistry,
  noKeysRegistry,
  policyDenyRegistry,
  policyModifyRegistry,
} from './restricted';
import { roleAssignments } from './roleAssignments';
import type { Seed } from './seed';
import { development, production, restricted } from './subscriptions';

/** A small company: two subscriptions where work is done, and one whose registries refuse it. */
export const demoSeed: Seed = {
  subscriptions: [production, development, restricted],
  registries: [
    myRegistry,
    trustedRegistry,
    basicRegistry,
    publicRegistry,
    abacRegistry,
    lockedRegistry,
    policyDenyRegistry,
    policyModifyRegistry,
    noKeysRegistry,
    encryptedRegistry,
  ],
  roleAssignments,
};
