import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { accessTo, allows, coversAction, lockAgainst, registryActions } from './azureAccess';

const { writeTokens, deleteTokens, listCredentials, writeRoleAssignments } = registryActions;
const readTokens = 'Microsoft.ContainerRegistry/registries/tokens/read';

const owner = { actions: ['*'], notActions: [] };
const reader = { actions: ['*/read'], notActions: [] };
// The documented answer for a contributor. https://learn.microsoft.com/rest/api/authorization/permissions
const contributor = {
  actions: ['*'],
  notActions: ['Microsoft.Authorization/*/Write', 'Microsoft.Authorization/*/Delete'],
};

describe('patterns of actions', () => {
  it.each([
    ['*', writeTokens, true],
    ['*/read', readTokens, true],
    ['*/read', writeTokens, false],
    ['microsoft.containerregistry/REGISTRIES/tokens/write', writeTokens, true],
    ['Microsoft.ContainerRegistry/registries/*', writeTokens, true],
    ['Microsoft.ContainerRegistry/registries/*/write', writeTokens, true],
    ['Microsoft.ContainerRegistry/registries/*/write', registryActions.writeRegistry, false],
    ['Microsoft.ContainerRegistry/*/read', writeTokens, false],
    ['Microsoft.Authorization/*/Write', writeRoleAssignments, true],
    ['', writeTokens, false],
    ['ab*ba', 'aba', false],
  ])('%s on %s: %s', (pattern, action, expected) => {
    expect(coversAction(pattern, action)).toBe(expected);
  });

  it('mean what the same regular expression means', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'A'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'B', '*'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (one, action) => {
        const expression = new RegExp(`^${one.replaceAll('*', '.*')}$`, 'i');
        expect(coversAction(one, action)).toBe(expression.test(action));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('roles', () => {
  it.each([
    ['nobody', [], writeTokens, false],
    ['an owner', [owner], writeRoleAssignments, true],
    ['a contributor', [contributor], writeTokens, true],
    ['a contributor', [contributor], writeRoleAssignments, false],
    ['a reader', [reader], writeTokens, false],
    ['a reader', [reader], listCredentials, false],
    [
      'a contributor who is owner elsewhere above',
      [contributor, owner],
      writeRoleAssignments,
      true,
    ],
  ])('%s', (_, permissions, action, expected) => {
    expect(allows(permissions, action)).toBe(expected);
  });

  it('only ever add to each other', () => {
    const pattern = fc.constantFrom('*', '*/read', writeTokens, 'Microsoft.Authorization/*');
    const role = fc.record({ actions: fc.array(pattern), notActions: fc.array(pattern) });
    const action = fc.constantFrom(...Object.values(registryActions), readTokens);
    fc.assert(
      fc.property(fc.array(role), role, action, (held, more, wanted) => {
        if (allows(held, wanted)) expect(allows([...held, more], wanted)).toBe(true);
        expect(allows([...held, more], wanted)).toBe(allows([more, ...held], wanted));
      }),
    );
  });
});

const group = '/subscriptions/S/resourceGroups/G';
const registry = `${group}/providers/Microsoft.ContainerRegistry/registries/R`;

function lock(level: string, scope: string) {
  return [{ name: 'keep', level, scope }];
}

describe('locks', () => {
  it.each([
    ['CanNotDelete', registry, deleteTokens, true],
    ['CanNotDelete', registry, writeTokens, false],
    ['ReadOnly', registry, writeTokens, true],
    ['readonly', group.toLowerCase(), writeTokens, true],
    ['ReadOnly', '/subscriptions/s', listCredentials, true],
    ['ReadOnly', '/subscriptions/s', readTokens, false],
    ['ReadOnly', `${group}2`, writeTokens, false],
    ['ReadOnly', '/subscriptions/S/resourceGroups/g/providers/x', writeTokens, false],
    ['Unheard', registry, deleteTokens, false],
  ])('%s at %s against %s: %s', (level, scope, action, expected) => {
    expect(lockAgainst(lock(level, scope), registry, action) !== undefined).toBe(expected);
  });

  it('say nothing where permissions already do, and nothing is forbidden that is not known', () => {
    const locks = lock('ReadOnly', registry);
    expect(accessTo(writeTokens, registry, { permissions: [reader], locks })).toEqual({
      kind: 'denied',
      action: writeTokens,
    });
    expect(accessTo(writeTokens, registry, { permissions: [owner], locks })).toEqual({
      kind: 'locked',
      lock: 'keep',
    });
    expect(accessTo(writeTokens, registry, { permissions: undefined, locks: undefined })).toEqual({
      kind: 'allowed',
    });
  });
});
