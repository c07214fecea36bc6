import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import type { Operation } from './operation';
import {
  arrived,
  calls,
  examples,
  hostile,
  pastedCalls,
  registry,
  textOf,
  twinOf,
} from './testKit';

// A process for each line takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('creates a token with a new scope map and both passwords', () => {
  expect(calls(textOf(examples.createToken, 'azureCli'))).toEqual([
    [
      'acr',
      'scope-map',
      'create',
      '--name',
      'line-7-scope-map',
      '--registry',
      'myregistry',
      '--repository',
      'line7/*',
      'content/read',
      '--repository',
      'samples/nginx',
      'content/write',
      "--description=Scanners of line 7, it's $HOME",
      '--subscription',
      's1',
    ],
    [
      'acr',
      'token',
      'create',
      '--name',
      'line-7',
      '--registry',
      'myregistry',
      '--scope-map',
      'line-7-scope-map',
      '--status',
      'disabled',
      '--no-passwords',
      '--subscription',
      's1',
    ],
    ...['password1', 'password2'].map((password) => [
      'acr',
      'token',
      'credential',
      'generate',
      '--name',
      'line-7',
      '--registry',
      'myregistry',
      `--${password}`,
      '--expiration',
      '2027-01-31T12:00:00Z',
      '--subscription',
      's1',
    ]),
  ]);
});

test('says only what changes in a scope map, without regard to case', () => {
  expect(calls(textOf(examples.updateScopeMap, 'azureCli'))).toEqual([
    [
      'acr',
      'scope-map',
      'update',
      '--name',
      'MyScopeMap',
      '--registry',
      'myregistry',
      '--add-repository',
      'samples/nginx',
      'content/read',
      '--remove-repository',
      'samples/hello-world',
      'content/write',
      '--subscription',
      's1',
    ],
  ]);
});

test('quotes a wildcard, which a shell would expand', () => {
  expect(twinOf(examples.createScopeMap, 'azureCli').text).toContain(
    "--repository 'line7/*' content/read",
  );
});

test('never replaces both passwords by leaving the name out', () => {
  expect(twinOf(examples.generatePassword, 'azureCli').text).toContain('--password1');
});

test('says so when it cannot express an action', () => {
  const actions = ['repositories/a/content/read', 'future/x/y'];
  const operation: Operation = {
    kind: 'createScopeMap',
    scopeMap: { name: 'x', description: '', actions },
  };
  expect(twinOf(operation, 'azureCli').notes).toEqual(['notEverything']);
});

test('hands over every name and value as it is', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, description, subscription) => {
      const operation: Operation = {
        kind: 'createScopeMap',
        scopeMap: { name, description, actions: ['repositories/a/*/content/read'] },
      };
      const text = twinOf(operation, 'azureCli', { ...registry, subscription }).text ?? '';
      const [words = []] = calls(text);
      expect(words.slice(3, 5)).toEqual(['--name', arrived(name)]);
      const sent = words.find((word) => word.startsWith('--description='))?.slice(14);
      // What comes through standard input has a mark after it.
      const expected = `${arrived(description)}${description.startsWith('@') ? '.' : ''}`;
      expect(sent).toBe(expected);
      expect(words.slice(-2)).toEqual(['--subscription', arrived(subscription)]);
      expect(words).toContain('a/*');
    }),
    { numRuns: 25 },
  );
});

test('does the same to many in a loop', () => {
  expect(textOf(examples.updateTokens, 'azureCli')).toMatchInlineSnapshot(`
    "for token in line-7 line-11; do
      az acr token update \\
        --name "$token" \\
        --registry myregistry \\
        --status disabled \\
        --subscription s1
    done"
  `);
  expect(calls(textOf(examples.deleteTokens, 'azureCli')).map((words) => words.join(' '))).toEqual([
    'acr token delete --name line-7 --registry myregistry --subscription s1',
    'acr token delete --name line-11 --registry myregistry --subscription s1',
  ]);
  expect(twinOf(examples.deleteScopeMaps, 'azureCli').notes).toEqual(['asksEach']);
});

test.each([examples.deleteTokens, examples.deleteScopeMaps])(
  'a pasted loop is not taken for the answer to what az asks: $kind',
  (operation) => {
    expect(pastedCalls(textOf(operation, 'azureCli'))).toHaveLength(2);
    const [first, second] = calls(textOf(operation, 'azureCli'));
    // Which one line after the other is.
    const lines = [first, second].map((words) => `az ${words?.join(' ')}`).join('\n');
    expect(pastedCalls(lines)).toHaveLength(1);
  },
);

test('hands over many hostile names as they are', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (tokens) => {
      const found = calls(textOf({ kind: 'deleteTokens', tokens }, 'azureCli'));
      expect(found.map((words) => words[4])).toEqual(tokens.map(arrived));
    }),
    { numRuns: 25 },
  );
});

test('names a signer by object ID and type, so that az asks no directory', () => {
  expect(textOf(examples.addSigner, 'azureCli')).toMatchInlineSnapshot(`
    "az role assignment create \\
      --assignee-object-id a1a1a1a1-0000-4000-8000-0000000a3e11 \\
      --assignee-principal-type ServicePrincipal \\
      --role AcrImageSigner \\
      --scope /subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry \\
      --subscription s1"
  `);
  expect(textOf(examples.removeSigner, 'azureCli')).toMatchInlineSnapshot(`
    "az role assignment delete \\
      --ids /subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry/providers/Microsoft.Authorization/roleAssignments/5e0a1b2c-0001-4000-8000-000000000001 \\
      --subscription s1"
  `);
});

test('says so where az refuses', () => {
  expect(twinOf(examples.enableContentTrust, 'azureCli')).toMatchObject({
    text: undefined,
    notes: ['cliEnablesNoTrust'],
  });
});
