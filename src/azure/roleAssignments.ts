import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';

import { type RegistryAddress, sameId } from '@/domain/resourceId';
import { acrImageSigner, type SignerType } from '@/domain/signers';

import { segment } from './address';
import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { AzureError } from './errors';
import { changeList, listQuery } from './list';
import { registryKey, registryPath } from './registries';
import { optionalText, resourceFields } from './resource';

export const roleAssignmentSchema = v.looseObject({
  ...resourceFields,
  properties: v.looseObject({
    roleDefinitionId: v.string(),
    principalId: v.string(),
    /** `User`, `Group`, `ServicePrincipal`, `ForeignGroup`, `Device`. */
    principalType: optionalText,
    scope: v.string(),
    createdOn: optionalText,
  }),
});

export type RoleAssignment = v.InferOutput<typeof roleAssignmentSchema>;

const { authorization: apiVersion } = apiVersions;

const assignmentId = /\/providers\/Microsoft\.Authorization\/roleAssignments\/[^/]+$/i;

function assignmentsPath(registry: RegistryAddress): string {
  return `${registryPath(registry)}/providers/Microsoft.Authorization/roleAssignments`;
}

function assignmentsKey(registry: RegistryAddress): readonly string[] {
  return [...registryKey(registry), 'roleAssignments'];
}

/**
 * All roles assigned at a registry and above it, page by page. Azure cannot filter by role.
 * https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope
 */
export function roleAssignmentsQuery(arm: Arm, registry: RegistryAddress) {
  return listQuery({
    key: assignmentsKey(registry),
    pages: (signal, from) =>
      arm.pages(assignmentsPath(registry), roleAssignmentSchema, {
        apiVersion,
        query: { $filter: 'atScope()' },
        signal,
        from,
      }),
  });
}

/**
 * Gives somebody the role AcrImageSigner at a registry. `name` is a GUID made for this one purpose:
 * when the answer gets lost, looking for it tells whether the assignment was made. The type is sent so
 * that Azure does not look for somebody who was created a moment ago.
 * https://learn.microsoft.com/rest/api/authorization/role-assignments/create
 */
export async function addSigner(
  arm: Arm,
  registry: RegistryAddress,
  signer: { name: string; principalId: string; principalType: SignerType },
  signal?: AbortSignal,
): Promise<RoleAssignment> {
  const { name, principalId, principalType } = signer;
  const path = `${assignmentsPath(registry)}/${segment(name)}`;
  const roleDefinitionId = `/subscriptions/${registry.subscription}/providers/Microsoft.Authorization/roleDefinitions/${acrImageSigner}`;
  try {
    return await arm.write('PUT', path, {
      apiVersion,
      signal,
      body: { properties: { roleDefinitionId, principalId, principalType } },
      schema: roleAssignmentSchema,
    });
  } catch (error) {
    if (!(error instanceof AzureError) || error.kind !== 'unknownOutcome') throw error;
    const found = await arm.read(path, roleAssignmentSchema, { apiVersion }).catch(() => undefined);
    if (found === undefined) throw error;
    return found;
  }
}

/**
 * Takes a role away that is assigned at the registry itself. Its own id says where. Throws `AzureError`
 * of kind `refused` when that is the id of anything else: nothing else may be deleted on this way.
 */
export async function removeSigner(
  arm: Arm,
  { id }: RoleAssignment,
  signal?: AbortSignal,
): Promise<void> {
  const path = id.split('/').map(segment).join('/');
  if (!assignmentId.test(id)) {
    throw new AzureError('refused', { method: 'DELETE', path, requestIds: { client: '' } });
  }
  await arm.write('DELETE', path, { apiVersion, signal });
}

/** Puts a new assignment into the list that is shown, which Azure itself may take a while to do. */
export function rememberAssignment(
  client: QueryClient,
  registry: RegistryAddress,
  assignment: RoleAssignment,
): void {
  changeList<RoleAssignment>(client, assignmentsKey(registry), (items) => [
    ...items.filter(({ id }) => !sameId(id, assignment.id)),
    assignment,
  ]);
}

/** Takes a deleted assignment out of the list that is shown. */
export function forgetAssignment(
  client: QueryClient,
  registry: RegistryAddress,
  assignment: RoleAssignment,
): void {
  changeList<RoleAssignment>(client, assignmentsKey(registry), (items) =>
    items.filter(({ id }) => !sameId(id, assignment.id)),
  );
}
