import { covers } from './repositoryPattern';
import {
  parseActions,
  type RepositoryAction,
  repositoryActions,
  type RepositoryRule,
} from './scopeMapActions';

/**
 * What a scope map's actions come to on one repository. Rules add up: everything that any matching
 * rule allows is allowed, and nothing takes a permission away.
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
 */

/** What is allowed, and by which patterns. */
export type Permissions = ReadonlyMap<RepositoryAction, readonly string[]>;

/**
 * The actions allowed on a repository, in the fixed order, each with the patterns that allow it in
 * stored order. Actions that are not allowed are absent. `repository` may be a wildcard pattern.
 */
export function effectivePermissions(
  actions: readonly string[] | null | undefined,
  repository: string,
): Permissions {
  return permissionsIn(parseActions(actions).repositories)(repository);
}

/** The same for many repositories: the actions are taken apart only once. */
export function permissionsIn(
  rules: readonly RepositoryRule[],
): (repository: string) => Permissions {
  return (repository) => {
    const matching = rules.filter((rule) => covers(rule.repository, repository));
    const permissions = new Map<RepositoryAction, readonly string[]>();
    for (const action of repositoryActions) {
      const patterns = matching
        .filter((rule) => rule.actions.has(action))
        .map((rule) => rule.repository);
      if (patterns.length > 0) permissions.set(action, patterns);
    }
    return permissions;
  };
}

/** What a client may want to do, and the actions on the repository that it takes. */
export const accessOperations = {
  pull: ['content/read'],
  // Clients first ask which layers are there already: "use with content/read to push an artifact".
  push: ['content/read', 'content/write'],
  delete: ['content/delete'],
  listTags: ['metadata/read'],
  readManifests: ['metadata/read'],
  changeAttributes: ['metadata/write'],
  /** About the whole registry, not about one repository. */
  listCatalog: ['metadata/read'],
} as const satisfies Record<string, readonly RepositoryAction[]>;

export type AccessOperation = keyof typeof accessOperations;

/** Whether permissions are enough for an operation. */
export function allows(permissions: Permissions, operation: AccessOperation): boolean {
  return accessOperations[operation].every((action) => permissions.has(action));
}
