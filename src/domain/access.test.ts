import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { accessOf, type AccessQuestion, scopeMapAccess } from './access';
import type { Expiry } from './expiry';
import { type AccessOperation, accessOperations } from './permissions';
import { repositoryActions } from './scopeMapActions';

const at = new Date('2027-01-01T00:00:00Z');
const valid: Expiry = { kind: 'valid', at };
const expired: Expiry = { kind: 'expired', at };
const none: Expiry = { kind: 'notGenerated' };

const operations = Object.keys(accessOperations).filter(
  (operation): operation is AccessOperation => operation in accessOperations,
);

function ask(question: Partial<AccessQuestion>) {
  return accessOf({
    status: 'enabled',
    passwords: [valid, none],
    actions: [],
    anonymousPull: false,
    contentTrust: false,
    repository: 'samples/hello-world',
    operation: 'pull',
    ...question,
  });
}

/** Which operations are allowed, in the fixed order. */
function allowed(question: Partial<AccessQuestion>): AccessOperation[] {
  return operations.filter((operation) => ask({ ...question, operation }).allowed);
}

const hello = (...actions: string[]) =>
  actions.map((action) => `repositories/samples/hello-world/${action}`);

const list = (...actions: string[]) => scopeMapAccess(actions, '', 'listCatalog');

// https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
describe('the example of the documents: MyToken', () => {
  const created = hello('content/read', 'content/write');
  const withNginx = [
    ...created,
    'repositories/samples/nginx/content/read',
    'repositories/samples/nginx/content/write',
  ];
  const withoutWrite = withNginx.filter((action) => action !== created[1]);
  const withDelete = [...withoutWrite, ...hello('content/delete')];
  const withMetadata = [...withDelete, ...hello('metadata/read')];

  test.each<[string, string[], string, AccessOperation[]]>([
    ['pushes and pulls samples/hello-world', created, 'samples/hello-world', ['pull', 'push']],
    ['and nothing else', created, 'samples/nginx', []],
    ['then samples/nginx, too', withNginx, 'samples/nginx', ['pull', 'push']],
    ['which took nothing away', withNginx, 'samples/hello-world', ['pull', 'push']],
    ['content/write taken away', withoutWrite, 'samples/hello-world', ['pull']],
    ['but not from samples/nginx', withoutWrite, 'samples/nginx', ['pull', 'push']],
    ['content/delete added', withDelete, 'samples/hello-world', ['pull', 'delete']],
    [
      'metadata/read added',
      withMetadata,
      'samples/hello-world',
      ['pull', 'delete', 'listTags', 'readManifests'],
    ],
  ])('%s', (_, actions, repository, expected) => {
    expect(allowed({ actions, repository })).toEqual(expected);
  });

  test('disabled, it gets in nowhere', () => {
    expect(allowed({ actions: withMetadata, status: 'disabled' })).toEqual([]);
    expect(ask({ actions: withMetadata, status: 'disabled' })).toMatchObject({
      allowed: false,
      reason: 'disabled',
      clientSays:
        'unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.',
    });
  });

  test('a push without the right to says "denied"', () => {
    expect(ask({ actions: withoutWrite, operation: 'push' })).toEqual({
      allowed: false,
      reason: 'noRule',
      granted: [{ action: 'content/read', patterns: ['samples/hello-world'] }],
      missing: ['content/write'],
      clientSays: 'denied: requested access to the resource is denied',
    });
  });
});

test('wildcards add up, and each rule is named', () => {
  // The documents' example of additive wildcards.
  const actions = [
    'repositories/sample/*/content/read',
    'repositories/sample/teamA/*/content/write',
    'repositories/sample/teamA/projectB/content/delete',
  ];
  const repository = 'sample/teama/projectb';
  expect(allowed({ actions, repository })).toEqual(['pull', 'push', 'delete']);
  expect(ask({ actions, repository, operation: 'push' })).toMatchObject({
    by: 'rules',
    granted: [
      { action: 'content/read', patterns: ['sample/*'] },
      { action: 'content/write', patterns: ['sample/teamA/*'] },
    ],
  });
  expect(allowed({ actions, repository: 'sample/other' })).toEqual(['pull']);
});

test.each<[string, Partial<AccessQuestion>, object]>([
  ['no password', { passwords: [none, none] }, { allowed: false, reason: 'noPassword' }],
  ['all expired', { passwords: [expired, none] }, { allowed: false, reason: 'expired' }],
  ['one still good', { passwords: [expired, valid] }, { allowed: true }],
  ['never ends', { passwords: [{ kind: 'never' }] }, { allowed: true }],
  ['cannot be read', { passwords: [{ kind: 'unreadable', text: 'x' }] }, { allowed: true }],
  ['no scope map', { actions: undefined }, { allowed: false, reason: 'noScopeMap' }],
  ['unknown status', { status: 'paused' }, { allowed: true }],
  [
    'anyone may pull',
    { anonymousPull: true, actions: undefined, status: 'disabled' },
    { allowed: true, by: 'anonymous', signIn: 'disabled' },
  ],
  ['but not push', { anonymousPull: true, actions: [], operation: 'push' }, { allowed: false }],
  ['signed images', { contentTrust: true }, { allowed: true, signedRefused: true }],
  ['no signed tags', { contentTrust: true, operation: 'delete' }, { signedRefused: false }],
])('%s', (_, question, expected) => {
  const actions = repositoryActions.map((action) => `repositories/*/${action}`);
  expect(ask({ actions, ...question })).toMatchObject(expected);
});

test('the catalog: only with a rule for all repositories', () => {
  expect(list('repositories/*/metadata/read').allowed).toBe(true);
  expect(list('repositories/samples/*/metadata/read')).toMatchObject({ reason: 'catalog' });
  expect(list('repositories/a/metadata/read').allowed).toBe(false);
  expect(list('repositories/*/content/read').allowed).toBe(false);
});

describe('whatever the scope map', () => {
  const repository = fc.constantFrom('a', 'a/b', 'a/b/c', 'd');
  const rule = fc
    .tuple(
      fc.constantFrom('*', 'a', 'a/*', 'a/b', 'a/b/*', 'd'),
      fc.constantFrom(...repositoryActions),
    )
    .map(([pattern, action]) => `repositories/${pattern}/${action}`);
  const rules = fc.array(rule, { maxLength: 8 });
  const operation = fc.constantFrom(...operations);

  test('one more rule never takes anything away', () => {
    fc.assert(
      fc.property(rules, rule, repository, operation, (actions, more, name, wanted) => {
        if (scopeMapAccess(actions, name, wanted).allowed) {
          expect(scopeMapAccess([...actions, more], name, wanted).allowed).toBe(true);
        }
      }),
    );
  });

  test('each action is either granted by a rule that is there, or missing', () => {
    fc.assert(
      fc.property(rules, repository, operation, (actions, name, wanted) => {
        const access = scopeMapAccess(actions, name, wanted);
        const missing = access.allowed ? [] : access.missing;
        expect([...access.granted.map(({ action }) => action), ...missing].toSorted()).toEqual(
          [...accessOperations[wanted]].toSorted(),
        );
        for (const { action, patterns } of access.granted) {
          for (const pattern of patterns)
            expect(actions).toContain(`repositories/${pattern}/${action}`);
        }
      }),
    );
  });

  test('without a way to sign in, only an anonymous pull gets in', () => {
    fc.assert(
      fc.property(
        rules,
        repository,
        operation,
        fc.boolean(),
        (actions, name, wanted, anonymousPull) => {
          const access = ask({
            actions,
            repository: name,
            operation: wanted,
            anonymousPull,
            passwords: [expired],
          });
          expect(access.allowed).toBe(anonymousPull && wanted === 'pull');
        },
      ),
    );
  });
});
