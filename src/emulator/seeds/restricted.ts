import { people } from './people';
import type { SeedRegistry } from './seed';
import { restricted } from './subscriptions';

const common = {
  subscription: restricted.subscriptionId,
  resourceGroup: 'restricted',
  plan: 'Premium',
  location: 'northeurope',
  createdDaysAgo: 1200,
  createdBy: people.amelie,
} as const;

/**
 * A read-only lock: nothing can be changed, and not even the admin user's passwords can be seen. The list
 * of locks does not have it, as for one that somebody set after the portal had read the list: clients
 * have to meet the refusal itself, too. The setting `locks` makes locks that are listed.
 */
export const lockedRegistry: SeedRegistry = {
  ...common,
  name: 'contosolocked',
  adminUserEnabled: true,
  contentTrustEnabled: true,
  restrictions: { lock: 'ReadOnly' },
};

/** A policy refuses that the admin user is switched on, and every change of content trust. */
export const policyDenyRegistry: SeedRegistry = {
  ...common,
  name: 'contosopolicydeny',
  contentTrustEnabled: true,
  restrictions: { policy: 'deny' },
};

/** The same policy, but it takes such changes back without a word. */
export const policyModifyRegistry: SeedRegistry = {
  ...common,
  name: 'contosopolicymodify',
  contentTrustEnabled: true,
  restrictions: { policy: 'modify' },
};

/**
 * The user may look at this registry, but neither at its passwords nor at its role assignments. The
 * permissions that Azure tells do not show it, as when a role was taken away after they had been cached,
 * for up to ten minutes. The setting `persona` makes users whose permissions show it.
 * https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---role-assignment-changes-are-not-being-detected
 */
export const noKeysRegistry: SeedRegistry = {
  ...common,
  name: 'contosonokeys',
  adminUserEnabled: true,
  contentTrustEnabled: true,
  restrictions: {
    notAllowed: [
      'Microsoft.ContainerRegistry/registries/listCredentials/action',
      'Microsoft.ContainerRegistry/registries/regenerateCredential/action',
      'Microsoft.Authorization/roleAssignments/read',
    ],
  },
};

/** Encrypted with the customer's own key, with which content trust does not go. */
export const encryptedRegistry: SeedRegistry = {
  ...common,
  name: 'contosoencrypted',
  encrypted: true,
};
