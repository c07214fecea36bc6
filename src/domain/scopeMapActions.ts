import { repositoryProblem, type RepositoryProblem } from './repositoryPattern';

/**
 * The actions of a scope map: what Azure keeps as `repositories/samples/nginx/content/read`, and what
 * the screen shows as a row for each repository with a check box for each action.
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
 */

/** Every action on a repository, in the order in which the screen shows them and requests list them. */
export const repositoryActions = [
  'content/delete',
  'content/read',
  'content/write',
  'metadata/read',
  'metadata/write',
] as const;

export type RepositoryAction = (typeof repositoryActions)[number];

export interface RepositoryRule {
  /** A repository or a wildcard pattern, as it is stored. */
  readonly repository: string;
  readonly actions: ReadonlySet<RepositoryAction>;
}

export interface ScopeMapActions {
  readonly repositories: readonly RepositoryRule[];
  /** Actions that are not on repositories (`gateway/…`) or that we don't know, exactly as they are stored. */
  readonly others: readonly string[];
}

/**
 * How many actions a scope map can hold. Support cannot raise it.
 * https://learn.microsoft.com/azure/container-registry/container-registry-skus
 */
export const maximumActions = 500;

const actionPattern = /^repositories\/(?<repository>.+)\/(?<action>[a-z]+\/[a-z]+)$/i;

/** What makes two stored actions the same one: azure-cli compares them without regard to case, too. */
export function actionKey(action: string): string {
  return action.toLowerCase();
}

/** The stored form of one action. */
export function formatAction(repository: string, action: RepositoryAction): string {
  return `repositories/${repository}/${action}`;
}

/** Takes one stored action apart. Undefined when it is not an action on repositories that we know. */
export function parseAction(
  text: string,
): { repository: string; action: RepositoryAction } | undefined {
  const { repository, action } = actionPattern.exec(text)?.groups ?? {};
  const known = repositoryActions.find((each) => each === action?.toLowerCase());
  return repository === undefined || known === undefined
    ? undefined
    : { repository, action: known };
}

/** The given texts without repetitions; of those that differ only in case, the first. */
export function distinctActions(actions: Iterable<string>): string[] {
  const seen = new Map<string, string>();
  for (const action of actions) {
    const key = actionKey(action);
    if (!seen.has(key)) seen.set(key, action);
  }
  return [...seen.values()];
}

/**
 * The rows that a stored list of actions stands for, in the order in which the repositories first
 * appear, with the casing they first have. What is not understood is kept in `others`.
 */
export function parseActions(actions: readonly string[] | null | undefined): {
  repositories: RepositoryRule[];
  others: string[];
} {
  const rows = new Map<string, { repository: string; actions: Set<RepositoryAction> }>();
  const others: string[] = [];
  for (const text of actions ?? []) {
    const parsed = parseAction(text);
    if (parsed === undefined) {
      others.push(text);
      continue;
    }
    const key = parsed.repository.toLowerCase();
    const row = rows.get(key) ?? { repository: parsed.repository, actions: new Set() };
    rows.set(key, row);
    row.actions.add(parsed.action);
  }
  return { repositories: [...rows.values()], others: distinctActions(others) };
}

/**
 * The list of actions to store: the rows in their order, each row's actions in the fixed order, then
 * the others as they were. A row without actions leaves nothing. No action appears twice.
 */
export function formatActions({ repositories, others }: ScopeMapActions): string[] {
  const fromRows = repositories.flatMap((row) =>
    repositoryActions
      .filter((action) => row.actions.has(action))
      .map((action) => formatAction(row.repository, action)),
  );
  return distinctActions([...fromRows, ...others]);
}

/** How many actions the list to store will have: what counts against `maximumActions`. */
export function countActions(
  repositories: readonly RepositoryRule[],
  others: readonly string[] = [],
): number {
  return formatActions({ repositories, others }).length;
}

export type RowProblem = RepositoryProblem | 'noPermission';

/** What is wrong with one row: its name, or that it allows nothing. */
export function rowProblem({ repository, actions }: RepositoryRule): RowProblem | undefined {
  return repositoryProblem(repository) ?? (actions.size === 0 ? 'noPermission' : undefined);
}

/** `noPermission`: the scope map would allow nothing at all. */
export type ScopeMapProblem = 'noPermission' | 'tooManyActions';

/**
 * What is wrong with the rows as a whole; undefined when nothing is. Rows are judged by `rowProblem`,
 * each on its own, because rows that Azure already keeps may stay even if we would not accept them anew.
 */
export function scopeMapProblem(
  repositories: readonly RepositoryRule[],
  others: readonly string[] = [],
): ScopeMapProblem | undefined {
  const count = countActions(repositories, others);
  if (count === 0) return 'noPermission';
  return count > maximumActions ? 'tooManyActions' : undefined;
}

/**
 * The problem of one row among others that Azure keeps already. Those may stay, whatever we think of
 * their names. `stored` are their names in lower case.
 */
export function editedRowProblem(
  rule: RepositoryRule,
  stored: ReadonlySet<string>,
): RowProblem | undefined {
  const problem = rowProblem(rule);
  return problem !== undefined && problem !== 'noPermission' && stored.has(keyOf(rule))
    ? rowProblem({ repository: '*', actions: rule.actions })
    : problem;
}

function keyOf({ repository }: RepositoryRule): string {
  return repository.toLowerCase();
}

/** What keeps an edited scope map from being saved; undefined when nothing does. */
export function editProblem(
  { repositories, others }: ScopeMapActions,
  stored: ReadonlySet<string>,
): ScopeMapProblem | 'rowsWrong' | undefined {
  return (
    scopeMapProblem(repositories, others) ??
    (repositories.some((rule) => editedRowProblem(rule, stored) !== undefined)
      ? 'rowsWrong'
      : undefined)
  );
}
