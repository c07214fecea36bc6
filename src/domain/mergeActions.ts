import { covers } from './repositoryPattern';
import { actionKey, distinctActions, parseAction } from './scopeMapActions';

export interface MergedActions {
  /** The list to store. */
  readonly actions: string[];
  /** Actions that the two sides decided differently; a person should look at them before saving. */
  readonly conflicts: string[];
}

/**
 * Merges two changes of one scope map. Azure replaces the whole list of actions and has no ETag, so
 * whoever saves last would undo what somebody else saved meanwhile.
 * https://learn.microsoft.com/rest/api/container-registry/scope-maps/update
 *
 * `base` is the list that I started from, `mine` what I want to store, `theirs` what is stored now.
 * The result is `theirs` (its order, its casing) without what I removed, followed by what I added:
 * nothing that they kept or added is lost unless I removed it.
 *
 * Two changes of the same action never contradict each other, since an action is either there or not.
 * These do, and are reported:
 * - Wildcards: the result allows (or refuses) an action on a repository although the only side that
 *   changed it meant the opposite. I took `samples/a/content/write` away while they added
 *   `samples/* /content/write`; or I removed the wildcard and they removed the exact rule, each relying
 *   on the other one.
 * - Rows: one side removed every action on a repository, and the other gave it a new one.
 */
export function mergeActions(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): MergedActions {
  const before = keysOf(base);
  const wanted = keysOf(mine);
  const kept = theirs.filter(
    (action) => !before.has(actionKey(action)) || wanted.has(actionKey(action)),
  );
  const added = mine.filter((action) => !before.has(actionKey(action)));
  const actions = distinctActions([...kept, ...added]);

  const conflicts = distinctActions([
    ...wildcardConflicts(base, mine, theirs, actions),
    ...rowConflicts(base, mine, theirs),
    ...rowConflicts(base, theirs, mine),
  ]);
  return { actions, conflicts };
}

function keysOf(actions: readonly string[]): ReadonlySet<string> {
  return new Set(actions.map(actionKey));
}

/** A question to a list of actions: does it allow this action on this repository, by whatever rule? */
function allowing(list: readonly string[]): (repository: string, action: string) => boolean {
  const rules = list.map(parseAction).filter((rule) => rule !== undefined);
  return (repository, action) =>
    rules.some((rule) => rule.action === action && covers(rule.repository, repository));
}

function wildcardConflicts(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  result: readonly string[],
): string[] {
  const inBase = allowing(base);
  const inMine = allowing(mine);
  const inTheirs = allowing(theirs);
  const inResult = allowing(result);

  return distinctActions([...base, ...mine, ...theirs]).filter((text) => {
    const rule = parseAction(text);
    if (rule === undefined) return false;
    const { repository, action } = rule;
    const my = inMine(repository, action);
    const their = inTheirs(repository, action);
    // Where only one side changed something, its wish counts.
    const expected = my === inBase(repository, action) ? their : my;
    return inResult(repository, action) !== expected;
  });
}

function repositoryOf(action: string): string | undefined {
  return parseAction(action)?.repository.toLowerCase();
}

/** What `adding` newly allows on repositories that had rules before and of which `removing` left none. */
function rowConflicts(
  base: readonly string[],
  removing: readonly string[],
  adding: readonly string[],
): string[] {
  const known = keysOf(base);
  const left = new Set(removing.map(repositoryOf));
  const removedRows = new Set(base.map(repositoryOf).filter((row) => !left.has(row)));
  removedRows.delete(undefined);
  return adding.filter(
    (action) => !known.has(actionKey(action)) && removedRows.has(repositoryOf(action)),
  );
}
