import { signedInUser } from '@/emulator/identity';

import { people } from './people';
import type { Seed } from './seed';

const subscriptionId = '44444444-4444-4444-8444-444444444444';

/**
 * A registry in Azure operated by 21Vianet, whose login servers end otherwise. No cloud lists the
 * registries of another one, so that it is alone.
 * https://learn.microsoft.com/azure/china/resources-developer-guide
 */
export const chinaSeed: Seed = {
  subscriptions: [
    {
      subscriptionId,
      displayName: 'Contoso China',
      tenantId: signedInUser.tenantId,
      state: 'Enabled',
    },
  ],
  registries: [
    {
      subscription: subscriptionId,
      resourceGroup: 'shanghai',
      name: 'contosochina',
      plan: 'Premium',
      location: 'chinanorth3',
      createdDaysAgo: 500,
      createdBy: people.wei,
      loginServer: 'contosochina.azurecr.cn',
      tokens: [
        {
          name: 'line-7-scanner',
          scopeMap: '_repositories_pull',
          createdDaysAgo: 90,
          createdBy: people.wei,
          password1: { createdDaysAgo: 20, expiresInDays: 70 },
        },
      ],
    },
  ],
};
