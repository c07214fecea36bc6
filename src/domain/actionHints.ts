import { permissionsIn } from './permissions';
import type { RepositoryAction, RepositoryRule } from './scopeMapActions';

/**
 * Combinations of actions that Azure accepts and that nobody can work with.
 *
 * - `writeWithoutRead`: pushing needs reading, because clients first ask which layers are there.
 * - `deleteWithoutMetadataRead`: most tools look for the manifests of a tag before they delete.
 *
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
 */
const conditions = {
  writeWithoutRead: { has: 'content/write', misses: 'content/read' },
  deleteWithoutMetadataRead: { has: 'content/delete', misses: 'metadata/read' },
} as const satisfies Record<string, { has: RepositoryAction; misses: RepositoryAction }>;

export type HintKind = keyof typeof conditions;

/** Every kind of hint, in the order in which they are shown. */
export const hintKinds = [
  'writeWithoutRead',
  'deleteWithoutMetadataRead',
] as const satisfies readonly HintKind[];

export interface ActionHint {
  readonly kind: HintKind;
  /** What these rows lack. */
  readonly missing: RepositoryAction;
  /** The rows concerned, as they are stored. */
  readonly repositories: readonly string[];
}

/** What will not work as the rows are. A permission that a wildcard row gives counts for each row. */
export function actionHints(rules: readonly RepositoryRule[]): ActionHint[] {
  const allowed = permissionsIn(rules);
  return hintKinds.flatMap((kind) => {
    const { has, misses } = conditions[kind];
    const repositories = rules
      .filter((rule) => rule.actions.has(has) && !allowed(rule.repository).has(misses))
      .map((rule) => rule.repository);
    return repositories.length === 0 ? [] : [{ kind, missing: misses, repositories }];
  });
}

/** The rows with what a hint misses added where it is missing. */
export function applyHint(rules: readonly RepositoryRule[], hint: ActionHint): RepositoryRule[] {
  const concerned = new Set(hint.repositories);
  return rules.map((rule) =>
    concerned.has(rule.repository)
      ? { ...rule, actions: new Set([...rule.actions, hint.missing]) }
      : rule,
  );
}
