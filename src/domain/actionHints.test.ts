import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actionHints, applyHint } from './actionHints';
import { type RepositoryAction, repositoryActions, type RepositoryRule } from './scopeMapActions';

const rule = (repository: string, ...actions: RepositoryAction[]): RepositoryRule => ({
  repository,
  actions: new Set(actions),
});

describe('actionHints', () => {
  it('says that writing without reading cannot push', () => {
    expect(actionHints([rule('a', 'content/write'), rule('b', 'content/read')])).toEqual([
      { kind: 'writeWithoutRead', missing: 'content/read', repositories: ['a'] },
    ]);
  });

  it('says that deleting without metadata/read is no use to most tools', () => {
    expect(actionHints([rule('a', 'content/delete', 'content/read')])).toEqual([
      { kind: 'deleteWithoutMetadataRead', missing: 'metadata/read', repositories: ['a'] },
    ]);
  });

  it('counts what a wildcard row gives, and only to what it covers', () => {
    const rules = [
      rule('samples/*', 'content/read'),
      rule('samples/nginx', 'content/write'),
      rule('samples', 'content/write'),
      rule('*', 'content/delete'),
    ];
    expect(actionHints(rules)).toEqual([
      { kind: 'writeWithoutRead', missing: 'content/read', repositories: ['samples'] },
      { kind: 'deleteWithoutMetadataRead', missing: 'metadata/read', repositories: ['*'] },
    ]);
  });

  it('has nothing to say of what works', () => {
    expect(actionHints([rule('a', ...repositoryActions), rule('b')])).toEqual([]);
  });
});

describe('applyHint', () => {
  const rules = fc.uniqueArray(
    fc.record({
      repository: fc.constantFrom('*', 'a', 'a/*', 'a/b', 'c'),
      actions: fc.subarray([...repositoryActions]).map((actions) => new Set(actions)),
    }),
    { selector: ({ repository }) => repository },
  );

  it('ends the hint, takes nothing away and touches no other row', () => {
    fc.assert(
      fc.property(rules, (before) => {
        for (const hint of actionHints(before)) {
          const after = applyHint(before, hint);
          expect(actionHints(after).map(({ kind }) => kind)).not.toContain(hint.kind);
          after.forEach(({ repository, actions }, index) => {
            const old = before[index]?.actions ?? new Set();
            const added = [...actions].filter((action) => !old.has(action));
            expect([...old].every((action) => actions.has(action))).toBe(true);
            expect(added).toEqual(hint.repositories.includes(repository) ? [hint.missing] : []);
          });
        }
      }),
    );
  });
});
