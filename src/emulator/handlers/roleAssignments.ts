import * as v from 'valibot';

import { ArmFailure, badRequest } from '@/emulator/failure';
import { paddedZuluDate, seededDate } from '@/emulator/clock';
import { signedInUser } from '@/emulator/identity';
import { roleList } from '@/emulator/roles';
import { principalTypes, type StoredRoleAssignment } from '@/emulator/store/records';
import { nameOfId, registryId, sameId } from '@/domain/resourceId';

import type { Call } from './call';
import { listAnswer } from './list';
import { registryPath, resourceGroupPath, subscriptionPath } from './paths';
import { roleDefinitionId, roleDefinitionNotFound } from './roleDefinitions';
import type { Answer, Route } from './route';

const below = '/providers/Microsoft.Authorization/roleAssignments';

/** Scopes at which roles can be assigned here, each with how its own id is put together. */
const scopes: readonly { path: string; idOf: (call: Call) => string }[] = [
  { path: subscriptionPath, idOf: (call) => `/subscriptions/${call.param('subscription')}` },
  {
    path: resourceGroupPath,
    idOf: (call) =>
      `/subscriptions/${call.param('subscription')}/resourceGroups/${call.param('resourceGroup')}`,
  },
  {
    path: registryPath,
    idOf: (call) =>
      registryId({
        subscription: call.param('subscription'),
        resourceGroup: call.param('resourceGroup'),
        registry: call.param('registry'),
      }),
  },
];

/** Recorded, unless said otherwise: azure-cli, test_role_assignment_no_graph, 2025-04-03. */
export const roleAssignmentRoutes: readonly Route[] = scopes.flatMap(({ path, idOf }): Route[] => {
  const provider = 'Resources';
  const one = `${path}${below}/:assignment`;
  return [
    {
      name: 'roleAssignments.list',
      method: 'get',
      path: `${path}${below}`,
      provider,
      run: (call) => list(call, idOf(call)),
    },
    {
      name: 'roleAssignments.get',
      method: 'get',
      path: one,
      provider,
      run: (call) => get(call, idOf(call)),
    },
    {
      name: 'roleAssignments.create',
      method: 'put',
      path: one,
      provider,
      run: (call) => create(call, idOf(call)),
    },
    {
      name: 'roleAssignments.delete',
      method: 'delete',
      path: one,
      provider,
      run: (call) => remove(call, idOf(call)),
    },
  ];
});

/** `atScope()`: here and above. Without a filter: here, above and below. */
function list(call: Call, scope: string): Answer {
  const filter = call.url.searchParams.get('$filter') ?? '';
  const [, principal] =
    /^\s*(?:principalId\s+eq\s+|assignedTo\()'([^']*)'\)?\s*$/i.exec(filter) ?? [];
  const onlyAbove = /^\s*atScope\(\)\s*$/i.test(filter);
  if (filter !== '' && principal === undefined && !onlyAbove) {
    throw badRequest('This $filter is not understood by the emulator.', 'arm');
  }
  const found = call.world.store
    .roleAssignments()
    .filter(
      (assignment) =>
        (covers(assignment.scope, scope) || (!onlyAbove && covers(scope, assignment.scope))) &&
        (principal === undefined || sameId(assignment.principalId, principal)),
    );
  return listAnswer(
    call,
    found,
    ({ name }) => name,
    (assignment) => toBody(call, assignment),
  );
}

function get(call: Call, scope: string): Answer {
  const found = findAt(call, scope);
  if (!found) {
    throw new ArmFailure(
      404,
      'RoleAssignmentNotFound',
      `The role assignment '${call.param('assignment')}' is not found.`,
      'arm',
    );
  }
  return { status: 200, body: toBody(call, found) };
}

const bodySchema = v.object({
  properties: v.object({
    roleDefinitionId: v.string(),
    principalId: v.string(),
    principalType: v.nullish(v.picklist(principalTypes)),
  }),
});

async function create(call: Call, scope: string): Promise<Answer> {
  const { properties } = await call.body(bodySchema);
  const { principalId, principalType } = properties;
  const role = nameOfId(properties.roleDefinitionId);
  const name = call.param('assignment');
  if (!roleList.some(({ id }) => sameId(id, role))) {
    throw roleDefinitionNotFound(role);
  }
  checkPrincipal(principalId);
  const isSame = (one: StoredRoleAssignment) =>
    sameId(one.scope, scope) && sameId(one.role, role) && sameId(one.principalId, principalId);
  const all = call.world.store.roleAssignments();
  const namesake = all.find((one) => sameId(one.name, name));
  if (namesake && !isSame(namesake)) throw updateNotPermitted();
  const same = all.find(isSame);
  if (same && !sameId(same.name, name)) {
    throw new ArmFailure(
      409,
      'RoleAssignmentExists',
      `The role assignment already exists. The ID of the existing role assignment is ${same.name.replaceAll('-', '')}.`,
      'arm',
    );
  }
  const created = same ?? {
    name,
    scope,
    role: role.toLowerCase(),
    principalId,
    principalType: principalType ?? 'User',
    description: null,
    createdOn: call.world.clock.stamp(),
    createdBy: signedInUser.objectId,
  };
  call.world.store.addRoleAssignment(created);
  const body = toBody(call, created);
  // Only a later list says who made it, and one date for both: here it began a little before it was done.
  const began = paddedZuluDate(seededDate(Date.parse(created.createdOn) - 359));
  return {
    status: 201,
    body: { ...body, properties: { ...body.properties, createdOn: began, createdBy: null } },
  };
}

/**
 * An assignment cannot become another one. Status and text as quoted in Azure/Azure-Landing-Zones#2040, 2022-03.
 * https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---arm-template-role-assignment-returns-badrequest-status
 * Unknown in Azure: whether another role alone is refused as well, as it is here.
 */
function updateNotPermitted(): ArmFailure {
  return new ArmFailure(
    400,
    'RoleAssignmentUpdateNotPermitted',
    'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
    'arm',
  );
}

/** 200 with what was deleted, 204 when there is nothing (specification). */
function remove(call: Call, scope: string): Answer {
  const found = findAt(call, scope);
  if (!found) {
    return { status: 204 };
  }
  call.world.store.deleteRoleAssignment(found.name);
  return { status: 200, body: toBody(call, found) };
}

/** An assignment is only found at its own scope: an inherited one not below the registry. */
function findAt(call: Call, scope: string): StoredRoleAssignment | undefined {
  return call.world.store
    .roleAssignments()
    .find((one) => sameId(one.name, call.param('assignment')) && sameId(one.scope, scope));
}

/** Whether what is assigned at `scope` holds at `at`, too. Management groups are above everything. */
function covers(scope: string, at: string): boolean {
  return (
    scope === '/' ||
    /^\/providers\/Microsoft\.Management\//i.test(scope) ||
    `${at.toLowerCase()}/`.startsWith(`${scope.toLowerCase()}/`)
  );
}

/**
 * The emulated directory knows every GUID, except for those that begin with eight zeros: they stand
 * for somebody who does not exist. Unknown in Azure: the exact text of the refusal.
 */
function checkPrincipal(id: string): void {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) {
    throw new ArmFailure(
      400,
      'InvalidPrincipalId',
      `The Principal ID '${id}' is not valid. Principal ID must be a GUID.`,
      'arm',
    );
  }
  if (id.startsWith('00000000')) {
    throw new ArmFailure(
      400,
      'PrincipalNotFound',
      `Principal ${id.replaceAll('-', '')} does not exist in the directory ${signedInUser.tenantId}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group.`,
      'arm',
    );
  }
}

function toBody(call: Call, assignment: StoredRoleAssignment) {
  const { name, scope, role, principalId, principalType, description } = assignment;
  return {
    properties: {
      roleDefinitionId: roleDefinitionId(call, role),
      principalId,
      principalType,
      scope,
      condition: null,
      conditionVersion: null,
      createdOn: paddedZuluDate(assignment.createdOn),
      updatedOn: paddedZuluDate(assignment.createdOn),
      createdBy: assignment.createdBy,
      updatedBy: assignment.createdBy,
      delegatedManagedIdentityResourceId: null,
      description,
    },
    id: `${scope === '/' ? '' : scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    type: 'Microsoft.Authorization/roleAssignments',
    name,
  };
}
