import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mergeActions } from './mergeActions';
import { effectivePermissions } from './permissions';

const read = (repository: string) => `repositories/${repository}/content/read`;
const write = (repository: string) => `repositories/${repository}/content/write`;

function keys(actions: readonly string[]): Set<string> {
  return new Set(actions.map((each) => each.toLowerCase()));
}

describe('mergeActions', () => {
  test('brings my additions and removals into what is stored now', () => {
    const base = [read('a'), write('a'), read('b')];
    const mine = [read('a'), read('b'), read('c')];
    const theirs = [read('d'), ...base, 'gateway/x/config/read'];
    expect(mergeActions(base, mine, theirs)).toEqual({
      actions: [read('d'), read('a'), read('b'), 'gateway/x/config/read', read('c')],
      conflicts: [],
    });
  });

  test('compares without regard to case and keeps the stored casing (F86)', () => {
    expect(
      mergeActions(
        [read('App'), write('App')],
        [read('app'), read('NEW')],
        [read('APP'), write('APP'), read('new')],
      ),
    ).toEqual({ actions: [read('APP'), read('new')], conflicts: [] });
  });

  test('finds no conflict in the same change made twice', () => {
    const base = [read('a'), write('a')];
    const both = [read('b')];
    expect(mergeActions(base, both, both)).toEqual({ actions: both, conflicts: [] });
  });

  test('reports rights that they gave on a repository that I removed, and the other way round', () => {
    const base = [read('a'), read('b')];
    expect(mergeActions(base, [read('b')], [...base, write('a')])).toEqual({
      actions: [read('b'), write('a')],
      conflicts: [write('a')],
    });
    expect(mergeActions(base, [...base, write('a')], [read('b')])).toEqual({
      actions: [read('b'), write('a')],
      conflicts: [write('a')],
    });
  });

  test('does not take gateways for one repository', () => {
    const [one, two] = ['gateway/one/config/read', 'gateway/two/config/read'];
    expect(mergeActions([one], [], [one, two])).toEqual({ actions: [two], conflicts: [] });
  });

  test('reports a right that I took away and that their new wildcard gives back', () => {
    const base = [read('samples/a'), write('samples/a')];
    expect(mergeActions(base, [read('samples/a')], [...base, write('samples/*')])).toEqual({
      actions: [read('samples/a'), write('samples/*')],
      conflicts: [write('samples/a')],
    });
  });

  test('reports a right that is lost because each relied on the rule that the other removed', () => {
    const base = [read('samples/*'), read('samples/a')];
    expect(mergeActions(base, [read('samples/a')], [read('samples/*')])).toEqual({
      actions: [],
      conflicts: [read('samples/a')],
    });
  });

  const action = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('*', 'a', 'A', 'a/*', 'a/b', 'b', '__proto__'),
        fc.constantFrom('content/read', 'content/write', 'metadata/read'),
      )
      .map(([repository, what]) => `repositories/${repository}/${what}`),
    fc.constantFrom('gateway/x/config/read', 'gateway/X/config/read', 'new kind', ''),
    fc.string({ unit: 'binary' }),
  );
  const list = fc.array(action, { maxLength: 12 });

  test('changes nothing when one side changed nothing, and nobody is asked', () => {
    fc.assert(
      fc.property(list, list, (base, changed) => {
        expect(keys(mergeActions(base, changed, base).actions)).toEqual(keys(changed));
        expect(keys(mergeActions(base, base, changed).actions)).toEqual(keys(changed));
        expect(mergeActions(base, changed, base).conflicts).toEqual([]);
        expect(mergeActions(base, base, changed).conflicts).toEqual([]);
      }),
    );
  });

  test('gives both sides the same rights and the same conflicts', () => {
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const one = mergeActions(base, mine, theirs);
        const other = mergeActions(base, theirs, mine);
        expect(keys(one.actions)).toEqual(keys(other.actions));
        expect(keys(one.conflicts)).toEqual(keys(other.conflicts));
      }),
    );
  });

  test('without a conflict, nobody keeps or loses a right against the only one who changed it', () => {
    const repositories = ['a', 'a/b', 'b', 'z', '__proto__'];
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const { actions, conflicts } = mergeActions(base, mine, theirs);
        fc.pre(conflicts.length === 0);
        for (const name of repositories) {
          const has = (each: readonly string[]) =>
            effectivePermissions(each, name).has('content/read');
          const expected = has(mine) === has(base) ? has(theirs) : has(mine);
          expect([name, has(actions)]).toEqual([name, expected]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
