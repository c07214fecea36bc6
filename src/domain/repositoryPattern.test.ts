import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { covers, isWildcard, repositoryProblem } from './repositoryPattern';

describe('repositoryProblem', () => {
  test.each([
    ['samples/hello-world', undefined],
    ['nginx', undefined],
    ['a/b/c/d', undefined],
    ['my.repo_x--y/1', undefined],
    ['*', undefined],
    ['samples/*', undefined],
    ['samples/teama/*', undefined],
    ['', 'required'],
    [' ', 'required'],
    // The three invalid examples of Microsoft's article.
    ['sample/*/teamA', 'wildcardInside'],
    ['sample/teamA*', 'wildcardPart'],
    ['sample/teamA/*/projectB/*', 'wildcardMany'],
    ['**', 'wildcardMany'],
    ['*/nginx', 'wildcardInside'],
    ['ngi*', 'wildcardPart'],
    ['/*', 'slashes'],
    ['samples//*', 'slashes'],
    ['/nginx', 'slashes'],
    ['nginx/', 'slashes'],
    ['a//b', 'slashes'],
    ['Samples/nginx', 'uppercase'],
    ['Samples/*', 'uppercase'],
    ['-nginx', 'characters'],
    ['nginx.', 'characters'],
    ['a/.b', 'characters'],
    ['ngi nx', 'characters'],
    ['nginx\n', 'characters'],
    ['nginx:latest', 'characters'],
    ['référentiel', 'characters'],
    ['ngi\u200Bnx', 'characters'],
    ['__proto__', 'characters'],
    ['a'.repeat(255), undefined],
    ['a'.repeat(256), 'tooLong'],
  ])('%j: %s', (name, problem) => {
    expect(repositoryProblem(name)).toBe(problem);
  });

  test('never throws, and accepts nothing that the service would not', () => {
    // The mock's grammar: reference/azure-api.md, §10 rule 12.
    const segment = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*';
    const accepted = new RegExp(`^(?:\\*|${segment}(?:/${segment})*(?:/\\*)?)(?![^])`);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[aA1*/._-]{0,8}$/)),
        (name) => {
          expect(repositoryProblem(name) === undefined).toBe(accepted.test(name));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('does not take long over long nonsense', () => {
    expect(repositoryProblem(`${'a-'.repeat(127)}!`)).toBe('characters');
    expect(repositoryProblem('a_'.repeat(1_000_000))).toBe('tooLong');
  });
});

const segmentOf = fc.constantFrom('a', 'b', 'ab', 'samples');
const repositoryOf = fc.array(segmentOf, { minLength: 1, maxLength: 4 });

describe('covers', () => {
  test.each([
    ['*', 'nginx', true],
    ['*', 'samples/*', true],
    ['samples/*', 'samples/nginx', true],
    ['samples/*', 'samples/team/nginx', true],
    ['samples/*', 'samples/team/*', true],
    ['samples/*', 'samples', false],
    ['samples/*', 'samples/', false],
    ['samples/*', 'samples2/nginx', false],
    ['samples/nginx', 'samples/nginx', true],
    ['samples/nginx', 'samples/nginx2', false],
    ['samples/nginx', 'samples/*', false],
    ['samples/team/*', 'samples/*', false],
    ['Samples/*', 'samples/nginx', true],
    ['sample/team*', 'sample/teama', false],
    ['.*', 'nginx', false],
  ])('%j covers %j: %s', (pattern, repository, expected) => {
    expect(covers(pattern, repository)).toBe(expected);
  });

  test('does what a walk over the segments does', () => {
    fc.assert(
      fc.property(repositoryOf, fc.boolean(), repositoryOf, (path, wildcard, repository) => {
        const pattern = wildcard ? `${path.join('/')}/*` : path.join('/');
        const starts = path.every((segment, index) => segment === repository[index]);
        const longEnough = wildcard
          ? repository.length > path.length
          : repository.length === path.length;
        expect(isWildcard(pattern)).toBe(wildcard);
        expect(covers(pattern, repository.join('/'))).toBe(starts && longEnough);
      }),
      { numRuns: 1000 },
    );
  });

  test('hands on: what covers a pattern covers what that pattern covers', () => {
    const pattern = fc.constantFrom('*', 'a/*', 'a/b/*', 'a', 'a/b', 'a/b/c', 'b/*');
    fc.assert(
      fc.property(pattern, pattern, pattern, (wide, middle, narrow) => {
        fc.pre(covers(wide, middle) && covers(middle, narrow));
        expect(covers(wide, narrow)).toBe(true);
      }),
    );
  });
});
