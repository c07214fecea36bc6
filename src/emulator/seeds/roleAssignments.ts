import { roles } from '@/emulator/roles';
import { registryId } from '@/domain/resourceId';

import { trustedRegistry } from './registries';
import { lockedRegistry } from './restricted';
import type { SeedRegistry, SeedRoleAssignment } from './seed';
import { production } from './subscriptions';

/** Those who appear in role assignments: object ids of the directory. */
const amelie = 'a1a1a1a1-0000-4000-8000-0000000a3e11';
const releasePipeline = 'b2b2b2b2-0000-4000-8000-00000000b07a';
const platformTeam = 'c3c3c3c3-0000-4000-8000-0000000c4ea3';
const auditors = 'd4d4d4d4-0000-4000-8000-00000000d17e';

const idOf = (registry: SeedRegistry) => registryId({ ...registry, registry: registry.name });
const legacy = idOf(trustedRegistry);

/** Signers of contosolegacy: two of its own, one from its resource group, one from the subscription. */
export const roleAssignments: readonly SeedRoleAssignment[] = [
  {
    name: '5e0a1b2c-0001-4000-8000-000000000001',
    scope: legacy,
    role: roles.acrImageSigner.id,
    principalId: amelie,
    principalType: 'User',
    createdDaysAgo: 1300,
  },
  {
    name: '5e0a1b2c-0002-4000-8000-000000000002',
    scope: legacy,
    role: roles.acrPush.id,
    principalId: amelie,
    principalType: 'User',
    createdDaysAgo: 1300,
  },
  {
    name: '5e0a1b2c-0003-4000-8000-000000000003',
    scope: legacy,
    role: roles.acrImageSigner.id,
    principalId: releasePipeline,
    principalType: 'ServicePrincipal',
    createdDaysAgo: 900,
  },
  {
    name: '5e0a1b2c-0004-4000-8000-000000000004',
    scope: legacy.slice(0, legacy.indexOf('/providers/')),
    role: roles.acrImageSigner.id,
    principalId: platformTeam,
    principalType: 'Group',
    createdDaysAgo: 1100,
  },
  {
    name: '5e0a1b2c-0005-4000-8000-000000000005',
    scope: `/subscriptions/${production.subscriptionId}`,
    role: roles.contributor.id,
    principalId: platformTeam,
    principalType: 'Group',
    createdDaysAgo: 1400,
  },
  {
    name: '5e0a1b2c-0006-4000-8000-000000000006',
    scope: '/providers/Microsoft.Management/managementGroups/contoso',
    role: roles.reader.id,
    principalId: auditors,
    principalType: 'Group',
    createdDaysAgo: 1400,
  },
  {
    name: '5e0a1b2c-0007-4000-8000-000000000007',
    scope: idOf(lockedRegistry),
    role: roles.acrImageSigner.id,
    principalId: releasePipeline,
    principalType: 'ServicePrincipal',
    createdDaysAgo: 700,
  },
];
