import { people } from './people';
import { scopeMaps } from './scopeMaps';
import type { SeedRegistry } from './seed';
import { development, production } from './subscriptions';
import { tokens } from './tokens';

/** Where the demo plays: Premium, full of tokens and scope maps. */
export const myRegistry: SeedRegistry = {
  subscription: production.subscriptionId,
  resourceGroup: 'myresourcegroup',
  name: 'myregistry',
  plan: 'Premium',
  location: 'westus',
  createdDaysAgo: 730,
  createdBy: people.dana,
  tags: { environment: 'production', team: 'platform' },
  scopeMaps,
  tokens,
};

/** Content trust was switched on while that was still possible: it can be switched off only. */
export const trustedRegistry: SeedRegistry = {
  subscription: production.subscriptionId,
  resourceGroup: 'legacy-apps',
  name: 'contosolegacy',
  plan: 'Premium',
  location: 'westeurope',
  createdDaysAgo: 1350,
  createdBy: people.amelie,
  adminUserEnabled: true,
  contentTrustEnabled: true,
  tokens: [
    {
      name: 'erp-nightly',
      scopeMap: '_repositories_pull',
      createdDaysAgo: 900,
      createdBy: people.amelie,
      password1: { createdDaysAgo: 900 },
    },
  ],
};

/** The smallest plan: no anonymous pull, 100 tokens. Nothing in it yet. */
export const basicRegistry: SeedRegistry = {
  subscription: development.subscriptionId,
  resourceGroup: 'dev-sandbox',
  name: 'contosodev',
  plan: 'Basic',
  location: 'francecentral',
  createdDaysAgo: 120,
  createdBy: people.amelie,
  adminUserEnabled: true,
};

/** Anyone may pull, whatever the tokens say; and its login server is not its name. */
export const publicRegistry: SeedRegistry = {
  subscription: development.subscriptionId,
  resourceGroup: 'open-source',
  name: 'contosopublic',
  plan: 'Standard',
  location: 'eastasia',
  createdDaysAgo: 300,
  createdBy: people.wei,
  loginServer: 'contosopublic-d9f2b1c0.azurecr.io',
  anonymousPullEnabled: true,
  scopeMaps: [
    {
      name: 'release-push',
      description: 'Publish releases of the open-source tools',
      actions: ['repositories/tools/*/content/read', 'repositories/tools/*/content/write'],
      createdDaysAgo: 290,
      createdBy: people.wei,
    },
  ],
  tokens: [
    {
      name: 'release-bot',
      scopeMap: 'release-push',
      createdDaysAgo: 290,
      createdBy: people.wei,
      password1: { createdDaysAgo: 14, expiresInDays: 76 },
    },
  ],
};

/** In the mode “RBAC Registry + ABAC Repository Permissions”: AcrPull and AcrPush mean nothing here. */
export const abacRegistry: SeedRegistry = {
  subscription: development.subscriptionId,
  resourceGroup: 'shared-teams',
  name: 'contosoteams',
  plan: 'Standard',
  location: 'swedencentral',
  createdDaysAgo: 80,
  createdBy: people.dana,
  abac: true,
};
