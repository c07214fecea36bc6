import { badRequest } from '@/emulator/failure';
import { zuluDate } from '@/emulator/clock';
import { type SeedTenant, tenants } from '@/emulator/seeds/tenants';
import type { StoredRegistry, StoredSubscription } from '@/emulator/store/records';
import { sameId } from '@/domain/resourceId';

import type { Call } from './call';
import { listAnswer } from './list';
import { subscriptionPath } from './paths';
import type { Answer, Route } from './route';

const registryType = 'Microsoft.ContainerRegistry/registries';

/** What Azure Resource Manager answers itself. */
export const subscriptionRoutes: readonly Route[] = [
  {
    name: 'subscriptions.list',
    method: 'get',
    path: '/subscriptions',
    provider: 'Resources',
    run: listSubscriptions,
  },
  {
    name: 'subscriptions.get',
    method: 'get',
    path: subscriptionPath,
    provider: 'Resources',
    run: (call) => ({
      status: 200,
      body: toBody(call.world.store.subscription(call.param('subscription'))),
    }),
  },
  {
    name: 'tenants.list',
    method: 'get',
    path: '/tenants',
    provider: 'Resources',
    run: (call) => listAnswer(call, tenants, ({ tenantId }) => tenantId, toTenantBody),
  },
  {
    name: 'resources.list',
    method: 'get',
    path: `${subscriptionPath}/resources`,
    provider: 'Resources',
    run: listResources,
  },
];

/** Only the subscriptions of the user's tenant, and their undocumented `count`. */
function listSubscriptions(call: Call): Answer {
  const subscriptions = call.world.store.subscriptions();
  const { status, body } = listAnswer(
    call,
    subscriptions,
    ({ subscriptionId }) => subscriptionId,
    toBody,
  );
  return { status, body: { ...body, count: { type: 'Total', value: subscriptions.length } } };
}

function toBody({ subscriptionId, tenantId, displayName, state }: StoredSubscription) {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId,
    tenantId,
    displayName,
    state,
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}

/** The keys in the order of https://learn.microsoft.com/rest/api/resources/tenants/list */
function toTenantBody(tenant: SeedTenant) {
  const { tenantId, countryCode, displayName, tenantCategory, defaultDomain } = tenant;
  return {
    id: `/tenants/${tenantId}`,
    tenantId,
    countryCode,
    ...(displayName !== undefined && { displayName }),
    ...(defaultDomain !== undefined && { domains: [defaultDomain] }),
    tenantCategory,
    ...(defaultDomain !== undefined && { defaultDomain }),
    tenantType: 'AAD',
  };
}

/** The generic list by which `az` finds a registry. The emulated subscriptions hold registries only. */
function listResources(call: Call): Answer {
  const registries = call.world.store.registriesOf(call.param('subscription'));
  const wanted = resourceTypeOf(call.url.searchParams.get('$filter'));
  const found = wanted === undefined || sameId(wanted, registryType) ? registries : [];
  return listAnswer(call, found, ({ resource }) => resource.id, toGenericBody);
}

function resourceTypeOf(filter: string | null): string | undefined {
  if (filter === null) {
    return undefined;
  }
  const [, type] = /^\s*resourceType\s+eq\s+'([^']*)'\s*$/i.exec(filter) ?? [];
  if (type === undefined) {
    throw badRequest('This $filter is not understood by the emulator.', 'arm');
  }
  return type;
}

/** Recorded: azure-cli, test_repository_token_create, 2025-03-19. */
function toGenericBody({ resource }: StoredRegistry) {
  const { id, name, type, sku, location, tags, systemData } = resource;
  return {
    id,
    name,
    type,
    sku,
    location,
    tags,
    systemData: {
      ...systemData,
      createdAt: zuluDate(systemData.createdAt),
      lastModifiedAt: zuluDate(systemData.lastModifiedAt),
    },
  };
}
