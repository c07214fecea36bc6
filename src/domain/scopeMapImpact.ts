import { type AccessOperation, allows, type Permissions, permissionsIn } from './permissions';
import { covers } from './repositoryPattern';
import {
  actionKey,
  parseActions,
  type RepositoryAction,
  repositoryActions,
} from './scopeMapActions';

/** What a change of one scope map's actions does: to the list, and to those who use it. */

/** What a change adds and removes in one row. */
export interface RowChange {
  readonly repository: string;
  readonly added: readonly RepositoryAction[];
  readonly removed: readonly RepositoryAction[];
}

export interface ActionsChange {
  /** The rows that change, those that were there first. */
  readonly rows: readonly RowChange[];
  /** Actions that are not on repositories. */
  readonly othersAdded: readonly string[];
  readonly othersRemoved: readonly string[];
}

/** Whether two lists hold the same actions, in whatever order and casing. */
export function sameActions(a: readonly string[], b: readonly string[]): boolean {
  const keys = new Set(a.map(actionKey));
  const others = new Set(b.map(actionKey));
  return keys.size === others.size && [...keys].every((key) => others.has(key));
}

/** The difference between two lists of actions, row by row. */
export function actionsChange(before: readonly string[], after: readonly string[]): ActionsChange {
  const old = parseActions(before);
  const next = parseActions(after);
  const oldRows = byName(old.repositories);
  const nextRows = byName(next.repositories);
  const rows = [...new Map([...nextRows, ...oldRows])]
    .toSorted(([a], [b]) => Number(oldRows.has(b)) - Number(oldRows.has(a)))
    .map(([key, { repository }]) => {
      const had = oldRows.get(key)?.actions;
      const has = nextRows.get(key)?.actions;
      return {
        repository,
        added: repositoryActions.filter((action) => has?.has(action) && !had?.has(action)),
        removed: repositoryActions.filter((action) => had?.has(action) && !has?.has(action)),
      };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0);
  return {
    rows,
    othersAdded: missingFrom(old.others, next.others),
    othersRemoved: missingFrom(next.others, old.others),
  };
}

function byName<Row extends { readonly repository: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.repository.toLowerCase(), row]));
}

function missingFrom(list: readonly string[], candidates: readonly string[]): string[] {
  const keys = new Set(list.map(actionKey));
  return candidates.filter((action) => !keys.has(actionKey(action)));
}

/** What users of a scope map can do, in the order in which it is told. Untagging and locking change attributes. */
export const toldOperations = [
  'pull',
  'push',
  'delete',
  'listTags',
  'changeAttributes',
] as const satisfies readonly AccessOperation[];

export type ToldOperation = (typeof toldOperations)[number];

export interface OperationChange {
  readonly operation: ToldOperation;
  /** Repositories and wildcards; none that another one of them covers. */
  readonly repositories: readonly string[];
}

export interface Impact {
  readonly lost: readonly OperationChange[];
  readonly gained: readonly OperationChange[];
}

/**
 * What those who use a scope map can no longer do, and can do anew. Wildcards count: taking
 * `samples/nginx/content/write` away loses nothing while `samples/*` still allows it.
 *
 * It is told by the patterns of either list, which is complete: whatever repository loses an
 * operation is one of the patterns told of, or covered by one. A wildcard told of may cover a
 * repository that keeps the operation through a row of its own.
 */
export function impactOf(before: readonly string[], after: readonly string[]): Impact {
  const old = parseActions(before).repositories;
  const next = parseActions(after).repositories;
  const patterns = [...byName([...next, ...old]).values()].map(({ repository }) => ({
    repository,
    before: permissionsIn(old)(repository),
    after: permissionsIn(next)(repository),
  }));
  return {
    lost: operationsLost(patterns),
    gained: operationsLost(
      patterns.map((one) => ({
        repository: one.repository,
        before: one.after,
        after: one.before,
      })),
    ),
  };
}

function operationsLost(
  patterns: readonly {
    readonly repository: string;
    readonly before: Permissions;
    readonly after: Permissions;
  }[],
): OperationChange[] {
  return toldOperations.flatMap((operation) => {
    const lost = patterns
      .filter(({ before, after }) => allows(before, operation) && !allows(after, operation))
      .map(({ repository }) => repository);
    const repositories = lost.filter(
      (pattern) => !lost.some((other) => other !== pattern && covers(other, pattern)),
    );
    return repositories.length === 0 ? [] : [{ operation, repositories }];
  });
}
