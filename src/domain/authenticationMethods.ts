/**
 * The ways to authenticate with a container registry.
 * https://learn.microsoft.com/azure/container-registry/container-registry-authentication#authentication-options
 */

export const methods = [
  'individual',
  'servicePrincipal',
  'managedIdentity',
  'aksManagedIdentity',
  'aksServicePrincipal',
  'adminUser',
  'token',
] as const;

export type Method = (typeof methods)[number];

/** A way to prove who one is: commands by their name, the rest in words. */
export type SignInWay =
  | 'azAcrLogin'
  | 'connectAz'
  | 'dockerLogin'
  | 'toolSettings'
  | 'pullSecret'
  | 'attachCluster'
  | 'enableOnCluster';

export interface MethodFacts {
  readonly ways: readonly SignInWay[];
  /**
   * `roles`: by Azure roles. `pullOnly`, `pullAndPush`: fixed. `scopeMap`: by the token's scope map,
   * repository by repository.
   */
  readonly access: 'roles' | 'pullOnly' | 'pullAndPush' | 'scopeMap';
}

/** What the table says of each method, but for its scenarios and limits, which are words only. */
export const methodFacts = {
  individual: { ways: ['azAcrLogin', 'connectAz'], access: 'roles' },
  servicePrincipal: {
    ways: ['dockerLogin', 'azAcrLogin', 'connectAz', 'toolSettings', 'pullSecret'],
    access: 'roles',
  },
  managedIdentity: { ways: ['dockerLogin', 'azAcrLogin', 'connectAz'], access: 'roles' },
  aksManagedIdentity: { ways: ['attachCluster'], access: 'pullOnly' },
  aksServicePrincipal: { ways: ['enableOnCluster'], access: 'pullOnly' },
  adminUser: { ways: ['dockerLogin'], access: 'pullAndPush' },
  token: { ways: ['dockerLogin', 'azAcrLogin', 'connectAz', 'pullSecret'], access: 'scopeMap' },
} as const satisfies Record<Method, MethodFacts>;

/**
 * How the registry reads role assignments. In `abac` mode conditions can limit a role to repositories,
 * and the older roles are not honoured.
 * https://learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions
 */
export type RoleMode = 'registry' | 'abac';

/** The mode in Azure's words; anything unknown is read as the default. */
export function roleModeOf(roleAssignmentMode: string | null | undefined): RoleMode {
  return roleAssignmentMode?.toLowerCase() === 'abacrepositorypermissions' ? 'abac' : 'registry';
}

/** Azure's built-in roles for pulling and pushing, by their own names. */
export type PullRole = 'AcrPull' | 'Container Registry Repository Reader';
export type PushRole = 'AcrPush' | 'Container Registry Repository Writer';

/**
 * The role that allows just that, in the registry's mode.
 * https://learn.microsoft.com/azure/container-registry/container-registry-rbac-built-in-roles-overview
 */
export function roleFor(access: 'push', mode: RoleMode): PushRole;
export function roleFor(access: 'pull' | 'push', mode: RoleMode): PullRole | PushRole;
export function roleFor(access: 'pull' | 'push', mode: RoleMode): PullRole | PushRole {
  if (mode === 'abac') {
    return access === 'pull'
      ? 'Container Registry Repository Reader'
      : 'Container Registry Repository Writer';
  }
  return access === 'pull' ? 'AcrPull' : 'AcrPush';
}

/** The roles that the guide explains, in the order of the table. */
export const roles = [
  'AcrPull',
  'AcrPush',
  'Owner',
  'AcrImageSigner',
  'Container Registry Repository Reader',
  'Container Registry Repository Writer',
] as const;

export type Role = (typeof roles)[number];

/** Whether a role lets its holder pull and push, in the registry's mode. */
export function honoured(role: Role, mode: RoleMode): boolean {
  const repositoryRole = role.startsWith('Container Registry Repository');
  if (role === 'AcrImageSigner') return true;
  return mode === 'abac' ? repositoryRole : !repositoryRole;
}
