import { describe, expect, it } from 'vitest';

import { acrImageSigner, assignedAt, isSigner, mayPush, objectIdProblem } from './signers';

const registry = { subscription: 'sub', resourceGroup: 'rg', registry: 'reg' };
const roleId = (role: string) =>
  `/subscriptions/sub/providers/Microsoft.Authorization/roleDefinitions/${role}`;
const push = '8311E382-0749-4cb8-b61a-304f252e45ec';
const pull = '7f951dda-4ed3-4680-a7ca-43fe172d538d';

describe('a role assignment', () => {
  it.each([
    [acrImageSigner, true],
    [acrImageSigner.toUpperCase(), true],
    [push, false],
  ])('of %s makes a signer: %s', (role, expected) => {
    expect(isSigner({ roleDefinitionId: roleId(role), principalId: 'p' })).toBe(expected);
  });

  it.each([
    [
      '/subscriptions/SUB/resourcegroups/rg/providers/microsoft.containerregistry/registries/Reg',
      { kind: 'registry' },
    ],
    ['/subscriptions/sub/resourceGroups/rg', { kind: 'resourceGroup', name: 'rg' }],
    ['/subscriptions/sub', { kind: 'subscription', name: 'sub' }],
    [
      '/providers/Microsoft.Management/managementGroups/mg',
      { kind: 'managementGroup', name: 'mg' },
    ],
    ['/', { kind: 'root' }],
    ['/tenants/x', { kind: 'other', name: '/tenants/x' }],
  ])('at %s comes from there', (scope, expected) => {
    expect(assignedAt(scope, registry)).toEqual(expected);
  });
});

it('finds who may push, whatever the case of ids', () => {
  const assignments = [
    { roleDefinitionId: roleId(push), principalId: 'AAA' },
    { roleDefinitionId: roleId(pull), principalId: 'bbb' },
  ];
  expect(mayPush(assignments, 'aaa', 'registry')).toBe(true);
  expect(mayPush(assignments, 'bbb', 'registry')).toBe(false);
});

it('counts in each mode the roles that are honoured there', () => {
  const writer = '2a1e307c-b015-4ebd-883e-5b7698a07328';
  for (const [role, mode] of [
    [push, 'registry'],
    [writer, 'abac'],
  ] as const) {
    const assignments = [{ roleDefinitionId: roleId(role), principalId: 'aaa' }];
    expect(mayPush(assignments, 'aaa', mode)).toBe(true);
    expect(mayPush(assignments, 'aaa', mode === 'abac' ? 'registry' : 'abac')).toBe(false);
  }
});

it.each([
  ['', 'required'],
  ['   ', 'required'],
  ['dana@contoso.com', 'notGuid'],
  ['a1a1a1a1-0000-4000-8000-0000000a3e1', 'notGuid'],
  ['{a1a1a1a1-0000-4000-8000-0000000a3e11}', 'notGuid'],
  ['A1A1A1A1-0000-4000-8000-0000000A3E11', 'taken'],
  [' b1a1a1a1-0000-4000-8000-0000000a3e11 ', undefined],
])('the object id %j: %s', (id, problem) => {
  expect(objectIdProblem(id, ['a1a1a1a1-0000-4000-8000-0000000a3e11'])).toBe(problem);
});
