import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  copyName,
  nameLength,
  scopeMapNameProblem,
  suggestedScopeMapName,
  tokenNameProblem,
} from './names';

describe('names of tokens', () => {
  test.each([
    ['', 'required'],
    ['   ', 'required'],
    ['dev', 'tooShort'],
    ['MyToken', undefined],
    ['token-2', undefined],
    ['-----', undefined],
    ['a'.repeat(50), undefined],
    ['a'.repeat(51), 'tooLong'],
    ['my_token', 'characters'],
    ['my token', 'characters'],
    ['my.token', 'characters'],
    ['mytoken\n', 'characters'],
    ['jéton', 'characters'],
    ['my\u202Etoken', 'characters'],
    ['__proto__', 'characters'],
    ['constructor', undefined],
  ])('%j: %s', (name, problem) => {
    expect(tokenNameProblem(name)).toBe(problem);
  });

  test('are taken in any case', () => {
    expect(tokenNameProblem('MyToken', ['other', 'MYTOKEN'])).toBe('taken');
    expect(tokenNameProblem('MyToken', new Set(['mytoken2']))).toBeUndefined();
    expect(tokenNameProblem('constructor', [])).toBeUndefined();
  });
});

describe('names of scope maps', () => {
  test.each([
    ['MyScopeMap', undefined],
    ['my_scope_map', undefined],
    ['_repositories_pull', 'reserved'],
    ['_a', 'reserved'],
    ['__proto__', 'reserved'],
    ['map', 'tooShort'],
    ['a'.repeat(51), 'tooLong'],
    ['my/map', 'characters'],
    ['', 'required'],
  ])('%j: %s', (name, problem) => {
    expect(scopeMapNameProblem(name)).toBe(problem);
  });
});

test('what is accepted is what the REST reference says, whatever is typed (F85)', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w.-]{0,60}$/)),
      (name) => {
        expect(tokenNameProblem(name) === undefined).toBe(/^[a-zA-Z0-9-]{5,50}(?![^])/.test(name));
        expect(scopeMapNameProblem(name) === undefined).toBe(
          /^[a-zA-Z0-9-][a-zA-Z0-9-_]{4,49}(?![^])/.test(name),
        );
      },
    ),
  );
});

test('the suggested scope map has a name that Azure takes, for every token', () => {
  expect(suggestedScopeMapName('MyToken')).toBe('MyToken-scope-map');
  expect(suggestedScopeMapName('a'.repeat(45))).toBe(`${'a'.repeat(45)}-scop`);
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9-]{5,50}$/), (token) => {
      expect(scopeMapNameProblem(suggestedScopeMapName(token))).toBeUndefined();
      expect(suggestedScopeMapName(token).length).toBeLessThanOrEqual(nameLength.max);
    }),
  );
});

describe('copyName', () => {
  test('is free, allowed and keeps the name in sight', () => {
    expect(copyName('build-push', [])).toBe('build-push-copy');
    expect(copyName('build-push', ['Build-Push-Copy', 'build-push-copy-2'])).toBe(
      'build-push-copy-3',
    );
    expect(copyName('_repositories_pull', [])).toBe('repositories_pull-copy');
    const long = copyName('x'.repeat(50), [`${'x'.repeat(45)}-copy`]);
    expect(long).toBe(`${'x'.repeat(43)}-copy-2`);
    expect(scopeMapNameProblem(long)).toBeUndefined();
  });
});
