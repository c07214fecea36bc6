import { type RepositoryAction, repositoryActions } from './scopeMapActions';

/**
 * What people usually want to allow, as the actions that it takes. They are Azure's own scope maps
 * `_repositories_pull`, `_push`, `_pull_metadata_read` and `_admin`, for one repository.
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
 */
export const actionPresets = {
  pull: ['content/read'],
  push: ['content/read', 'content/write'],
  pullAndList: ['content/read', 'metadata/read'],
  admin: repositoryActions,
} as const satisfies Record<string, readonly RepositoryAction[]>;

export type ActionPreset = keyof typeof actionPresets;

/** The presets in the order in which menus list them: from the least to the most. */
export const actionPresetNames = [
  'pull',
  'push',
  'pullAndList',
  'admin',
] as const satisfies readonly ActionPreset[];

/** The preset that these actions are; undefined when they are a choice of somebody's own. */
export function presetOf(actions: ReadonlySet<RepositoryAction>): ActionPreset | undefined {
  return actionPresetNames.find((name) => {
    const preset: readonly RepositoryAction[] = actionPresets[name];
    return preset.length === actions.size && preset.every((action) => actions.has(action));
  });
}
