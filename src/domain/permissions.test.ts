import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type AccessOperation, allows, effectivePermissions } from './permissions';
import { formatAction, repositoryActions } from './scopeMapActions';

// The example of Microsoft's article on wildcards.
const actions = [
  'repositories/sample/*/content/read',
  'repositories/sample/teamA/*/content/write',
  'repositories/sample/teamA/projectB/content/delete',
];

describe('effectivePermissions', () => {
  test('adds up all rules that match, each named', () => {
    expect(effectivePermissions(actions, 'sample/teamA/projectB')).toEqual(
      new Map([
        ['content/delete', ['sample/teamA/projectB']],
        ['content/read', ['sample/*']],
        ['content/write', ['sample/teamA/*']],
      ]),
    );
    expect(effectivePermissions(actions, 'sample/teamB')).toEqual(
      new Map([['content/read', ['sample/*']]]),
    );
    expect(effectivePermissions(actions, 'other').size).toBe(0);
  });

  test('names every rule that allows the same', () => {
    const twice = ['repositories/*/content/read', 'repositories/a/content/read'];
    expect(effectivePermissions(twice, 'a').get('content/read')).toEqual(['*', 'a']);
    expect(effectivePermissions(undefined, 'a').size).toBe(0);
  });

  test('is the union of what each rule allows alone, and grows with every rule', () => {
    const rule = fc
      .tuple(
        fc.constantFrom('*', 'a', 'a/*', 'a/b', 'a/b/*', 'b', '__proto__'),
        fc.constantFrom(...repositoryActions),
      )
      .map(([repository, action]) => formatAction(repository, action));
    const repository = fc.constantFrom('a', 'a/b', 'a/b/c', 'b', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.array(rule), repository, (rules, name) => {
        const alone = rules.flatMap((each) => [...effectivePermissions([each], name).keys()]);
        expect(new Set(effectivePermissions(rules, name).keys())).toEqual(new Set(alone));
      }),
    );
  });
});

function can(given: readonly string[], repository: string, operation: AccessOperation): boolean {
  return allows(effectivePermissions(given, repository), operation);
}

describe('allows', () => {
  test.each([
    ['sample/teamB', 'pull', true],
    ['sample/teamB', 'push', false],
    ['sample/teamA/x', 'push', true],
    ['sample/teamA/x', 'delete', false],
    ['sample/teamA/projectB', 'delete', true],
    ['sample/teamA/projectB', 'listTags', false],
    ['other', 'pull', false],
  ] as const)('%s %s: %s', (repository, operation, expected) => {
    expect(can(actions, repository, operation)).toBe(expected);
  });

  test('pushing takes reading as well', () => {
    expect(can(['repositories/a/content/write'], 'a', 'push')).toBe(false);
  });

  test('untagging and locking change attributes, which takes metadata/write', () => {
    expect(can(['repositories/a/metadata/write'], 'a', 'changeAttributes')).toBe(true);
    expect(can(['repositories/a/metadata/read'], 'a', 'changeAttributes')).toBe(false);
  });
});
