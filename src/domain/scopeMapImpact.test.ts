import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type AccessOperation, allows, effectivePermissions } from './permissions';
import { covers } from './repositoryPattern';
import { formatAction, repositoryActions } from './scopeMapActions';
import { actionsChange, impactOf, sameActions, toldOperations } from './scopeMapImpact';

const read = (repository: string) => `repositories/${repository}/content/read`;
const write = (repository: string) => `repositories/${repository}/content/write`;

function can(actions: readonly string[], repository: string, operation: AccessOperation): boolean {
  return allows(effectivePermissions(actions, repository), operation);
}

const action = fc
  .tuple(
    fc.constantFrom('*', 'a', 'a/*', 'a/b', 'a/b/*', 'a/b/c', 'd'),
    fc.constantFrom(...repositoryActions),
  )
  .map(([repository, name]) => formatAction(repository, name));
const list = fc.uniqueArray(action, { maxLength: 12 });

describe('sameActions', () => {
  it('looks at neither order, casing nor repetitions', () => {
    expect(sameActions([read('a'), write('b')], [write('B'), read('a'), read('A')])).toBe(true);
    expect(sameActions([read('a')], [read('a'), write('a')])).toBe(false);
    expect(sameActions([read('a')], [read('b')])).toBe(false);
  });
});

describe('actionsChange', () => {
  it('tells each row, and the actions that are not on repositories', () => {
    expect(
      actionsChange(
        [read('a'), write('a'), read('b'), 'gateway/x/config/read'],
        [read('new'), read('A'), 'repositories/a/metadata/read', 'gateway/x/message/read'],
      ),
    ).toEqual({
      rows: [
        { repository: 'a', added: ['metadata/read'], removed: ['content/write'] },
        { repository: 'b', added: [], removed: ['content/read'] },
        { repository: 'new', added: ['content/read'], removed: [] },
      ],
      othersAdded: ['gateway/x/message/read'],
      othersRemoved: ['gateway/x/config/read'],
    });
  });

  it('leads from the one list to the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { rows } = actionsChange(before, after);
        const removed = new Set(
          rows.flatMap((row) => row.removed.map((name) => formatAction(row.repository, name))),
        );
        const added = rows.flatMap((row) =>
          row.added.map((name) => formatAction(row.repository, name)),
        );
        const applied = [...before.filter((one) => !removed.has(one)), ...added];
        expect(sameActions(applied, after)).toBe(true);
        expect(applied).toHaveLength(after.length);
      }),
    );
  });
});

describe('impactOf', () => {
  it('says that taking content/read away loses pushing, too', () => {
    expect(impactOf([read('a'), write('a')], [write('a')])).toEqual({
      lost: [
        { operation: 'pull', repositories: ['a'] },
        { operation: 'push', repositories: ['a'] },
      ],
      gained: [],
    });
  });

  it('counts what wildcards still allow', () => {
    expect(impactOf([read('*'), write('*'), write('a')], [read('*'), write('*')])).toEqual({
      lost: [],
      gained: [],
    });
  });

  it('names a repository that loses something through a wildcard once', () => {
    expect(impactOf([read('a/*'), read('a/b')], [])).toEqual({
      lost: [{ operation: 'pull', repositories: ['a/*'] }],
      gained: [],
    });
    // Only a/b could push, by the row and the wildcard together.
    expect(impactOf([read('a/*'), write('a/b')], [write('a/b')]).lost).toEqual([
      { operation: 'pull', repositories: ['a/*'] },
      { operation: 'push', repositories: ['a/b'] },
    ]);
  });

  it('is the other way round for the change back', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const there = impactOf(before, after);
        const back = impactOf(after, before);
        expect(there.lost.map(({ operation }) => operation)).toEqual(
          back.gained.map(({ operation }) => operation),
        );
      }),
    );
  });

  it('leaves out no repository that loses something', () => {
    const repository = fc.constantFrom('a', 'a/b', 'a/b/c', 'a/x', 'd', 'e', 'a/b/y');
    fc.assert(
      fc.property(list, list, repository, (before, after, name) => {
        const { lost } = impactOf(before, after);
        for (const operation of toldOperations) {
          const told = lost.find((one) => one.operation === operation)?.repositories ?? [];
          if (can(before, name, operation) && !can(after, name, operation)) {
            expect(told.some((pattern) => covers(pattern, name))).toBe(true);
          }
          for (const pattern of told) {
            expect(can(before, pattern, operation) && !can(after, pattern, operation)).toBe(true);
          }
        }
      }),
    );
  });
});
