import {
  type RepositoryAction,
  repositoryActions,
  type RepositoryRule,
} from '@/domain/scopeMapActions';

/** How many of these actions (all of them, when left out) the rows allow. */
export function allowed(
  rules: readonly RepositoryRule[],
  actions: readonly RepositoryAction[] = repositoryActions,
): 'all' | 'some' | 'none' {
  const total = rules.length * actions.length;
  const count = rules.reduce(
    (sum, rule) => sum + actions.filter((action) => rule.actions.has(action)).length,
    0,
  );
  if (count === 0) return 'none';
  return count === total ? 'all' : 'some';
}

/** The rows with these actions given to all of them, or taken from them when all have them already. */
export function toggled(
  rules: readonly RepositoryRule[],
  actions: readonly RepositoryAction[] = repositoryActions,
): RepositoryRule[] {
  const give = allowed(rules, actions) !== 'all';
  return rules.map((rule) => ({
    repository: rule.repository,
    actions: new Set(
      give
        ? [...rule.actions, ...actions]
        : [...rule.actions].filter((action) => !actions.includes(action)),
    ),
  }));
}
