import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  countActions,
  editedRowProblem,
  editProblem,
  formatActions,
  maximumActions,
  parseActions,
  repositoryActions,
  rowProblem,
  scopeMapProblem,
  type RepositoryRule,
} from './scopeMapActions';

const repositoriesAdmin = [
  'repositories/*/metadata/read',
  'repositories/*/metadata/write',
  'repositories/*/content/read',
  'repositories/*/content/write',
  'repositories/*/content/delete',
];

const anyActions = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(
        fc.constantFrom('repositories', 'Repositories', 'gateway'),
        fc.constantFrom(
          'a',
          'A',
          'a/*',
          '*',
          'content/read',
          '__proto__',
          'constructor',
          '\u202Ea',
          '',
        ),
        fc.constantFrom(...repositoryActions, 'Content/Read', 'metadata/delete', 'config/read', ''),
      )
      .map((parts) => parts.join('/')),
  ),
  { maxLength: 30 },
);

/** What a list allows: the actions without regard to order, repetition and case. */
function meaning(actions: readonly string[]): Set<string> {
  return new Set(actions.map((action) => action.toLowerCase()));
}

function rows(count: number): RepositoryRule[] {
  return Array.from({ length: count }, (_, index) => ({
    repository: `repository-${index}`,
    actions: new Set(repositoryActions),
  }));
}

describe('parseActions', () => {
  test('makes one row of a repository, in any order and case of the stored actions', () => {
    expect(
      parseActions([
        'repositories/samples/nginx/content/read',
        'repositories/b/metadata/write',
        'Repositories/Samples/NGINX/Content/Write',
        'repositories/samples/nginx/content/read',
      ]),
    ).toEqual({
      repositories: [
        { repository: 'samples/nginx', actions: new Set(['content/read', 'content/write']) },
        { repository: 'b', actions: new Set(['metadata/write']) },
      ],
      others: [],
    });
  });

  test('keeps what it does not know', () => {
    const others = [
      'gateway/Branch1/config/read',
      'repositories/a/metadata/delete',
      'repositories//content/read',
      'repositories/a/content/read/',
      'repositories/a/contentRead',
      'something new',
      '',
    ];
    expect(parseActions(others)).toEqual({ repositories: [], others });
    expect(formatActions(parseActions(others))).toEqual(others);
  });

  test('takes nothing for an empty list', () => {
    expect(parseActions(undefined)).toEqual({ repositories: [], others: [] });
    expect(parseActions(null)).toEqual({ repositories: [], others: [] });
  });

  test('keeps every repository, whatever its name (F85)', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      'content/read',
      '\u202Egnp.x',
      'e\u0301',
    ];
    const parsed = parseActions(names.map((name) => `repositories/${name}/content/read`));
    expect(parsed.repositories.map((row) => row.repository)).toEqual(names);
  });

  test('and back again means the same, for any list', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const stored = formatActions(parseActions(actions));
        expect(meaning(stored)).toEqual(meaning(actions));
        expect(stored.length).toBe(meaning(actions).size);
        expect(formatActions(parseActions(stored))).toEqual(stored);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatActions', () => {
  test('lists the rows in order, their actions in the fixed order, and the others last', () => {
    const { repositories } = parseActions([...repositoriesAdmin, 'repositories/a/content/read']);
    expect(formatActions({ repositories, others: ['gateway/x/config/read'] })).toEqual([
      'repositories/*/content/delete',
      'repositories/*/content/read',
      'repositories/*/content/write',
      'repositories/*/metadata/read',
      'repositories/*/metadata/write',
      'repositories/a/content/read',
      'gateway/x/config/read',
    ]);
  });

  test('leaves rows without actions out, and repetitions', () => {
    const read = { repository: 'a', actions: new Set(['content/read'] as const) };
    const repositories = [read, { repository: 'b', actions: new Set<never>() }, read];
    expect(formatActions({ repositories, others: [] })).toEqual(['repositories/a/content/read']);
    expect(countActions(repositories)).toBe(1);
  });
});

describe('problems', () => {
  test('of a row', () => {
    expect(rowProblem({ repository: 'a', actions: new Set(['content/read']) })).toBeUndefined();
    expect(rowProblem({ repository: 'a', actions: new Set() })).toBe('noPermission');
    expect(rowProblem({ repository: 'A', actions: new Set() })).toBe('uppercase');
  });

  test('of the whole', () => {
    expect(scopeMapProblem([])).toBe('noPermission');
    expect(scopeMapProblem([], ['gateway/x/config/read'])).toBeUndefined();
    expect(scopeMapProblem(rows(maximumActions / 5))).toBeUndefined();
    expect(scopeMapProblem(rows(maximumActions / 5), ['gateway/x/config/read'])).toBe(
      'tooManyActions',
    );
    expect(scopeMapProblem(rows(maximumActions / 5 + 1))).toBe('tooManyActions');
  });
});

describe('an edited scope map', () => {
  const read = new Set(['content/read'] as const);
  const stored = new Set(['team*']);

  test('may keep a name that we would not accept anew', () => {
    expect(editedRowProblem({ repository: 'Team*', actions: read }, stored)).toBeUndefined();
    expect(editedRowProblem({ repository: 'team*', actions: new Set() }, stored)).toBe(
      'noPermission',
    );
    expect(editedRowProblem({ repository: 'other*', actions: read }, stored)).toBe('wildcardPart');
  });

  test('is judged as a whole, then row by row', () => {
    expect(editProblem({ repositories: [], others: [] }, stored)).toBe('noPermission');
    expect(
      editProblem({ repositories: [], others: ['gateway/hall/config/read'] }, stored),
    ).toBeUndefined();
    expect(
      editProblem({ repositories: [{ repository: 'a', actions: read }], others: [] }, stored),
    ).toBeUndefined();
    expect(
      editProblem({ repositories: [{ repository: 'a*', actions: read }], others: [] }, stored),
    ).toBe('rowsWrong');
  });
});
