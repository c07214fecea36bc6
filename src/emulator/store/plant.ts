import { creationLag, seededDate, zuluDate, type Clock } from '@/emulator/clock';
import { signedInUser } from '@/emulator/identity';
import { fakePassword } from '@/emulator/passwords';
import type { Seed, SeedPassword, SeedRegistry, SeedToken } from '@/emulator/seeds/seed';
import { registryId, scopeMapId, type RegistryAddress } from '@/domain/resourceId';

import { Children } from './children';
import {
  passwordNames,
  type PasswordName,
  type RegistryResource,
  type StoredPassword,
  type StoredRegistry,
  type StoredScopeMap,
  type StoredToken,
  type SystemData,
} from './records';
import { Store } from './store';
import { systemScopeMaps } from './systemScopeMaps';

const day = 24 * 60 * 60 * 1000;

/** A store that holds what the seed describes, its dates counted from the clock's now. */
export function plant(seed: Seed, clock: Clock): Store {
  const store = new Store();
  for (const subscription of seed.subscriptions) {
    store.addSubscription(subscription);
  }
  for (const registry of seed.registries) {
    store.addRegistry(plantRegistry(registry, clock));
  }
  for (const { createdDaysAgo, ...assignment } of seed.roleAssignments ?? []) {
    store.addRoleAssignment({
      ...assignment,
      description: null,
      createdOn: daysFrom(clock.now(), -createdDaysAgo),
      createdBy: signedInUser.objectId,
    });
  }
  return store;
}

function plantRegistry(seed: SeedRegistry, clock: Clock): StoredRegistry {
  const start = clock.now();
  const address = { ...seed, registry: seed.name };
  const tokens = new Children<StoredToken>(clock);
  const scopeMaps = new Children<StoredScopeMap>(clock);
  for (const scopeMap of systemScopeMaps) {
    scopeMaps.set(scopeMap);
  }
  for (const { name, description, actions, ...created } of seed.scopeMaps ?? []) {
    scopeMaps.set({
      name,
      description,
      actions,
      type: 'UserDefined',
      systemData: systemData(created, start - creationLag),
      creationDate: daysFrom(start, -created.createdDaysAgo),
    });
  }
  for (const token of seed.tokens ?? []) {
    tokens.set(plantToken(token, address, start));
  }
  const { subscription, resourceGroup } = seed;
  return {
    subscription,
    resourceGroup,
    restrictions: seed.restrictions ?? {},
    adminPasswords: { password: fakePassword(), password2: fakePassword() },
    resource: plantResource(seed, start),
    tokens,
    scopeMaps,
  };
}

function plantToken(seed: SeedToken, address: RegistryAddress, start: number): StoredToken {
  return {
    name: seed.name,
    systemData: systemData(seed, start - creationLag),
    creationDate: daysFrom(start, -seed.createdDaysAgo),
    scopeMapId: scopeMapId(address, seed.scopeMap),
    passwords: passwordNames.flatMap((name) => plantPassword(name, seed[name], start)),
    status: seed.disabled ? 'disabled' : 'enabled',
  };
}

function plantPassword(
  name: PasswordName,
  seed: SeedPassword | undefined,
  start: number,
): StoredPassword[] {
  if (!seed) {
    return [];
  }
  const creationTime = daysFrom(start, -seed.createdDaysAgo);
  return seed.expiresInDays === undefined
    ? [{ creationTime, name }]
    : [{ creationTime, expiry: daysFrom(start, seed.expiresInDays), name }];
}

function plantResource(seed: SeedRegistry, start: number): RegistryResource {
  const loginServer = seed.loginServer ?? `${seed.name.toLowerCase()}.azurecr.io`;
  const created = daysFrom(start, -seed.createdDaysAgo);
  // The policies are dated some seconds later, one right after the other (recorded: azure-sdk-assets, 2026-03-20).
  const policyDate = daysFrom(start + 7155, -seed.createdDaysAgo);
  const nextPolicyDate = daysFrom(start + 7156, -seed.createdDaysAgo);
  const id = registryId({ ...seed, registry: seed.name });
  return {
    sku: { name: seed.plan, tier: seed.plan },
    type: 'Microsoft.ContainerRegistry/registries',
    id,
    name: seed.name,
    location: seed.location,
    tags: { ...seed.tags },
    systemData: systemData(seed, start),
    properties: {
      loginServer,
      creationDate: zuluDate(created),
      provisioningState: 'Succeeded',
      adminUserEnabled: seed.adminUserEnabled ?? false,
      networkRuleSet: { defaultAction: 'Allow', ipRules: [] },
      policies: {
        quarantinePolicy: { status: 'disabled' },
        trustPolicy: { type: 'Notary', status: seed.contentTrustEnabled ? 'enabled' : 'disabled' },
        retentionPolicy: { days: 7, lastUpdatedTime: policyDate, status: 'disabled' },
        exportPolicy: { status: 'enabled' },
        azureADAuthenticationAsArmPolicy: { status: 'enabled' },
        softDeletePolicy: { retentionDays: 7, lastUpdatedTime: nextPolicyDate, status: 'disabled' },
      },
      encryption: { status: seed.encrypted ? 'enabled' : 'disabled' },
      dataEndpointEnabled: false,
      regionalEndpoints: 'Disabled',
      dataEndpointHostNames: [],
      regionalEndpointHostNames: [],
      endpointProtocol: 'IPv4',
      privateEndpointConnections: [],
      publicNetworkAccess: 'Enabled',
      networkRuleBypassOptions: 'AzureServices',
      networkRuleBypassAllowedForTasks: false,
      zoneRedundancy: 'Disabled',
      anonymousPullEnabled: seed.anonymousPullEnabled ?? false,
      metadataSearch: 'Disabled',
      roleAssignmentMode: seed.abac ? 'AbacRepositoryPermissions' : 'LegacyRegistryPermissions',
      autoGeneratedDomainNameLabelScope: loginServer.startsWith(`${seed.name.toLowerCase()}.`)
        ? 'Unsecure'
        : 'TenantReuse',
    },
  };
}

function systemData(
  { createdBy, createdDaysAgo }: { createdBy: string; createdDaysAgo: number },
  start: number,
): SystemData {
  const createdAt = daysFrom(start, -createdDaysAgo);
  return {
    createdBy,
    createdByType: 'User',
    createdAt,
    lastModifiedBy: createdBy,
    lastModifiedByType: 'User',
    lastModifiedAt: createdAt,
  };
}

function daysFrom(start: number, days: number): string {
  return seededDate(start + Math.round(days * day));
}
