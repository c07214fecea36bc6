import type { RoleMode } from './authenticationMethods';
import { nameOfId, type RegistryAddress, registryId, sameId } from './resourceId';

/**
 * Who may sign images: principals with the role AcrImageSigner at the registry or above it.
 * https://learn.microsoft.com/azure/container-registry/container-registry-content-trust#grant-image-signing-permissions
 */

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/containers#acrimagesigner */
export const acrImageSigner = '6cef56e8-d556-48e5-a04f-b8e64114680f';

/**
 * Roles with which a signer can push as well: AcrPush, Contributor, Owner; in a registry in ABAC mode
 * Container Registry Repository Writer and Contributor.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 * https://learn.microsoft.com/azure/container-registry/container-registry-rbac-built-in-roles-directory-reference
 */
const pushing: Readonly<Record<RoleMode, ReadonlySet<string>>> = {
  registry: new Set([
    '8311e382-0749-4cb8-b61a-304f252e45ec',
    'b24988ac-6180-42a0-ab88-20f7382dd24c',
    '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  ]),
  abac: new Set(['2a1e307c-b015-4ebd-883e-5b7698a07328', '2efddaa5-3f1f-4df3-97df-af3f13818f4c']),
};

/** What the rules need of a role assignment. */
export interface Assignment {
  /** A full id; only its last segment, a GUID, says which role it is. */
  readonly roleDefinitionId: string;
  readonly principalId: string;
}

/** Whether an assignment gives the role AcrImageSigner. */
export function isSigner({ roleDefinitionId }: Assignment): boolean {
  return sameId(nameOfId(roleDefinitionId), acrImageSigner);
}

/**
 * Whether these assignments let a principal push, which signing needs as well. A `false` is not
 * certain: the role may come through a group, or be one of the company's own.
 */
export function mayPush(
  assignments: readonly Assignment[],
  principalId: string,
  mode: RoleMode,
): boolean {
  return assignments.some(
    (one) =>
      sameId(one.principalId, principalId) &&
      pushing[mode].has(nameOfId(one.roleDefinitionId).toLowerCase()),
  );
}

/** Where a role is assigned, seen from a registry. Only the registry's own can be removed there. */
export type AssignedAt =
  | { readonly kind: 'registry' }
  | { readonly kind: 'resourceGroup'; readonly name: string }
  | { readonly kind: 'subscription'; readonly name: string }
  | { readonly kind: 'managementGroup'; readonly name: string }
  | { readonly kind: 'root' }
  /** A scope of a form that we don't know, as Azure wrote it. */
  | { readonly kind: 'other'; readonly name: string };

/** Reads the scope of an assignment. Ids are compared without regard to case. */
export function assignedAt(scope: string, registry: RegistryAddress): AssignedAt {
  const name = nameOfId(scope);
  if (sameId(scope, registryId(registry))) return { kind: 'registry' };
  if (scope === '/') return { kind: 'root' };
  if (/^\/subscriptions\/[^/]+$/i.test(scope)) return { kind: 'subscription', name };
  if (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(scope)) {
    return { kind: 'resourceGroup', name };
  }
  return /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(scope)
    ? { kind: 'managementGroup', name }
    : { kind: 'other', name: scope };
}

/** What a signer can be. Azure knows others (ForeignGroup, Device), which nobody makes a signer. */
export const signerTypes = ['User', 'Group', 'ServicePrincipal'] as const;

export type SignerType = (typeof signerTypes)[number];

export type ObjectIdProblem = 'required' | 'notGuid' | 'taken';

/**
 * What is wrong with the object id of a new signer; undefined when nothing is. `taken` are the
 * principals that already are signers by an assignment of the registry itself.
 */
export function objectIdProblem(
  id: string,
  taken: Iterable<string> = [],
): ObjectIdProblem | undefined {
  if (id.trim() === '') return 'required';
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id.trim())) return 'notGuid';
  for (const other of taken) {
    if (sameId(other, id.trim())) return 'taken';
  }
  return undefined;
}
