/**
 * What a person may do with Azure's own permissions: role assignments and locks. (What a *token* may
 * do is in `permissions.ts`.) The service decides; this only spares people clicks that it would refuse.
 */

/** One role that a person holds at a scope, inherited ones included. */
export interface RolePermission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
}

/** A lock, wherever it is set. */
export interface Lock {
  readonly name: string;
  /** `CanNotDelete` or `ReadOnly`; Azure may have others one day. */
  readonly level: string;
  /** The ARM id of what is locked, with everything below it. */
  readonly scope: string;
}

/** The actions that the portal's controls need. https://learn.microsoft.com/azure/role-based-access-control/permissions/containers */
export const registryActions = {
  writeRegistry: 'Microsoft.ContainerRegistry/registries/write',
  listCredentials: 'Microsoft.ContainerRegistry/registries/listCredentials/action',
  regenerateCredential: 'Microsoft.ContainerRegistry/registries/regenerateCredential/action',
  generateCredentials: 'Microsoft.ContainerRegistry/registries/generateCredentials/action',
  writeTokens: 'Microsoft.ContainerRegistry/registries/tokens/write',
  deleteTokens: 'Microsoft.ContainerRegistry/registries/tokens/delete',
  writeScopeMaps: 'Microsoft.ContainerRegistry/registries/scopeMaps/write',
  deleteScopeMaps: 'Microsoft.ContainerRegistry/registries/scopeMaps/delete',
  writeRoleAssignments: 'Microsoft.Authorization/roleAssignments/write',
  deleteRoleAssignments: 'Microsoft.Authorization/roleAssignments/delete',
} as const;

export type RegistryAction = keyof typeof registryActions;

export type Access =
  | { readonly kind: 'allowed' }
  /** No role allows it. */
  | { readonly kind: 'denied'; readonly action: string }
  | { readonly kind: 'locked'; readonly lock: string };

/**
 * Whether roles allow an action: one that has it among its actions and not among its notActions is
 * enough; notActions take nothing away from another role.
 * https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions
 */
export function allows(permissions: readonly RolePermission[], action: string): boolean {
  return permissions.some(
    ({ actions, notActions }) =>
      actions.some((pattern) => coversAction(pattern, action)) &&
      !notActions.some((pattern) => coversAction(pattern, action)),
  );
}

/** Whether a pattern covers an action: `*` is any run of characters, `/` included; case does not count. */
export function coversAction(pattern: string, action: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  // Taking each part as early as possible leaves the most for those after it.
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/**
 * The lock that forbids an action on a resource; undefined when none does. A ReadOnly lock also stops
 * actions such as listing passwords, because they are sent as POST.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
 */
export function lockAgainst(
  locks: readonly Lock[],
  resourceId: string,
  action: string,
): Lock | undefined {
  const kind = action.slice(action.lastIndexOf('/') + 1).toLowerCase();
  if (kind === 'read') return undefined;
  const id = `${resourceId.toLowerCase()}/`;
  return locks.find(
    ({ level, scope }) =>
      id.startsWith(`${scope.toLowerCase()}/`) &&
      (level.toLowerCase() === 'readonly' ||
        (level.toLowerCase() === 'cannotdelete' && kind === 'delete')),
  );
}

/**
 * What is known of a person's access. What is not known yet, or cannot be read, counts as allowed: the
 * service refuses what it does not allow.
 */
export function accessTo(
  action: string,
  resourceId: string,
  known: {
    readonly permissions: readonly RolePermission[] | undefined;
    readonly locks: readonly Lock[] | undefined;
  },
): Access {
  if (known.permissions !== undefined && !allows(known.permissions, action)) {
    return { kind: 'denied', action };
  }
  const lock = lockAgainst(known.locks ?? [], resourceId, action);
  return lock === undefined ? { kind: 'allowed' } : { kind: 'locked', lock: lock.name };
}
