import { QueryClient } from '@tanstack/react-query';

import { locksQuery, permissionsQuery } from '@/azure/access';
import { readAdminPasswords } from '@/azure/adminCredentials';
import type { Arm } from '@/azure/arm';
import type { List } from '@/azure/list';
import { readRegistry, registriesQuery, usagesQuery } from '@/azure/registries';
import { roleAssignmentsQuery } from '@/azure/roleAssignments';
import { readScopeMap, scopeMapsQuery } from '@/azure/scopeMaps';
import { subscriptionsQuery } from '@/azure/subscriptions';
import { readToken, tokensQuery } from '@/azure/tokens';
import { registryId } from '@/domain/resourceId';
import { trustedRegistry } from '@/emulator/seeds/registries';
import { restricted } from '@/emulator/seeds/subscriptions';
import type { EmulatorSettings } from '@/emulator/settings';
import type { OperationName } from '@/emulator/wrap';

import { addressOf, registry } from '../../support/context';

/** The reads of the typed client that the matrix runs. */

export interface Read {
  /** The only kind of request that the read sends. */
  readonly wire: OperationName;
  readonly run: (arm: Arm) => Promise<unknown>;
}

export interface ListRead {
  readonly wire: OperationName;
  readonly settings: EmulatorSettings;
  /** The number of entries on each page; the list has no other pages. */
  readonly pages: readonly number[];
  /** What the list does when a page fails: it reports that beside the pages before, throws, or skips it. */
  readonly broken: 'partial' | 'throws' | 'leftOut';
  readonly run: (arm: Arm) => Promise<List<unknown>>;
}

/** The registry that has the tokens and scope maps. */
export const main = registry;

/** The registry whose admin user and content trust are on. */
export const legacy = addressOf(trustedRegistry);

export const reads: readonly Read[] = [
  { wire: 'registries.get', run: (arm) => readRegistry(arm, main) },
  {
    wire: 'registries.listUsages',
    run: (arm) => new QueryClient().fetchQuery(usagesQuery(arm, main)),
  },
  { wire: 'tokens.get', run: (arm) => readToken(arm, main, 'MyToken') },
  { wire: 'scopeMaps.get', run: (arm) => readScopeMap(arm, main, 'MyScopeMap') },
  { wire: 'credentials.list', run: (arm) => readAdminPasswords(arm, legacy) },
];

const locks = [1, 2, 3, 4, 5].map((index) => ({
  name: `lock${index}`,
  level: 'CanNotDelete',
  scope: registryId(main),
}));

export const lists: readonly ListRead[] = [
  {
    wire: 'subscriptions.list',
    settings: { pageSize: 1 },
    pages: [1, 1, 1],
    broken: 'partial',
    run: (arm) => new QueryClient().fetchQuery(subscriptionsQuery(arm)),
  },
  {
    wire: 'registries.list',
    settings: { pageSize: 2 },
    pages: [2, 2, 1],
    broken: 'partial',
    run: (arm) => new QueryClient().fetchQuery(registriesQuery(arm, restricted.subscriptionId)),
  },
  {
    wire: 'tokens.list',
    settings: { pageSize: 5 },
    pages: [5, 5, 3],
    broken: 'partial',
    run: (arm) => new QueryClient().fetchQuery(tokensQuery(arm, main)),
  },
  {
    wire: 'scopeMaps.list',
    settings: { pageSize: 5 },
    pages: [5, 5, 1],
    broken: 'partial',
    run: (arm) => new QueryClient().fetchQuery(scopeMapsQuery(arm, main)),
  },
  {
    wire: 'roleAssignments.list',
    settings: { pageSize: 2 },
    pages: [2, 2, 2],
    broken: 'partial',
    run: (arm) => new QueryClient().fetchQuery(roleAssignmentsQuery(arm, legacy)),
  },
  {
    wire: 'permissions.list',
    settings: {},
    pages: [1],
    broken: 'throws',
    run: async (arm) => whole(await new QueryClient().fetchQuery(permissionsQuery(arm, main))),
  },
  {
    wire: 'locks.list',
    settings: { pageSize: 2, locks },
    pages: [2, 2, 1],
    broken: 'leftOut',
    run: async (arm) => whole(await new QueryClient().fetchQuery(locksQuery(arm, main))),
  },
];

function whole(items: readonly unknown[]): List<unknown> {
  return { items, complete: true, unreadable: 0 };
}
