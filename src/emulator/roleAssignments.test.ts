import { describe, expect, it } from 'vitest';

import { registryId } from '@/domain/resourceId';

import { roles } from './roles';
import { trustedRegistry } from './seeds/registries';
import { roleAssignments } from './seeds/roleAssignments';
import { ask, emulatorForTest, json, names } from './testKit';

const registry = registryId({ ...trustedRegistry, registry: trustedRegistry.name });
const below = '/providers/Microsoft.Authorization/roleAssignments';
const assignments = `${registry}${below}`;
const name = '7c7c7c7c-0000-4000-8000-000000000001';
const apiVersion = '2022-04-01';
const dana = 'e5e5e5e5-0000-4000-8000-000000000001';

const signer = (principalId = dana) => ({
  properties: {
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${roles.acrImageSigner.id}`,
    principalId,
    principalType: 'User',
  },
});

const list = async (query: string, path = assignments, azure = emulatorForTest()) =>
  names(await ask(azure, 'GET', `${path}?${query}`, { apiVersion }));
const put = (azure: ReturnType<typeof emulatorForTest>, body: object, as = name) =>
  ask(azure, 'PUT', `${assignments}/${as}`, { apiVersion, body });

describe('the role assignments of a registry', () => {
  it('come with those above it', async () => {
    expect(await list('$filter=atScope()')).toEqual(
      roleAssignments.slice(0, 6).map((assignment) => assignment.name),
    );
  });

  it('belong to the subscription too, unless only what is above is asked for', async () => {
    const path = `/subscriptions/${trustedRegistry.subscription}/providers/Microsoft.Authorization/roleAssignments`;
    expect(await list('', path)).toHaveLength(6);
    expect(await list('$filter=atScope()', path)).toHaveLength(2);
  });

  it('can be asked for by principal', async () => {
    const id = roleAssignments[0]?.principalId;
    expect(await list(`$filter=principalId eq '${id}'`)).toHaveLength(2);
    const response = await ask(emulatorForTest(), 'GET', `${assignments}?$filter=roleName eq 'x'`, {
      apiVersion,
    });
    expect(response.status).toBe(400);
  });

  it('have explicit nulls and the role below the subscription', async () => {
    const body = Object(
      await json(ask(emulatorForTest(), 'GET', `${assignments}?$filter=atScope()`, { apiVersion })),
    );
    expect(body.value[3].properties).toMatchObject({
      roleDefinitionId: `/subscriptions/${trustedRegistry.subscription}/providers/Microsoft.Authorization/roleDefinitions/${roles.acrImageSigner.id}`,
      principalType: 'Group',
      scope: `/subscriptions/${trustedRegistry.subscription}/resourceGroups/legacy-apps`,
      condition: null,
      description: null,
    });
  });
});

describe('a role assignment', () => {
  it('is made, found, and deleted once', async () => {
    const azure = emulatorForTest();
    const made = await put(azure, signer());
    expect(made.status).toBe(201);
    expect(await json(made)).toMatchObject({
      id: `${assignments}/${name}`,
      properties: { scope: registry, principalType: 'User', createdBy: null },
    });
    expect((await put(azure, signer())).status).toBe(201);
    expect(await list('$filter=atScope()', assignments, azure)).toContain(name);
    const remove = () => ask(azure, 'DELETE', `${assignments}/${name}`, { apiVersion });
    expect((await remove()).status).toBe(200);
    expect((await remove()).status).toBe(204);
  });

  it('is dated as recorded: once begun and once done when it is made, one date for both later', async () => {
    const azure = emulatorForTest();
    const { createdOn, updatedOn } = Object(await json(put(azure, signer()))).properties;
    expect(createdOn).toMatch(/\.\d{7}Z$/);
    expect(Date.parse(createdOn)).toBeLessThan(Date.parse(updatedOn));
    const later = await json(ask(azure, 'GET', `${assignments}/${name}`, { apiVersion }));
    expect(later).toMatchObject({ properties: { createdOn: updatedOn, updatedOn } });
  });

  it.each([
    ['principal', assignments, signer('e5e5e5e5-0000-4000-8000-000000000002')],
    ['scope', `${registry.slice(0, registry.indexOf('/providers/'))}${below}`, signer()],
    [
      'role',
      assignments,
      {
        properties: {
          ...signer().properties,
          roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${roles.acrPush.id}`,
        },
      },
    ],
  ])('is not moved to another %s under the same name', async (_, path, body) => {
    const azure = emulatorForTest();
    await put(azure, signer());
    const response = await ask(azure, 'PUT', `${path}/${name}`, { apiVersion, body });
    expect(response.status).toBe(400);
    expect(await json(response)).toMatchObject({
      error: { code: 'RoleAssignmentUpdateNotPermitted' },
    });
    expect((await ask(azure, 'GET', `${assignments}/${name}`, { apiVersion })).status).toBe(200);
  });

  it('is not made twice under two names', async () => {
    const azure = emulatorForTest();
    await put(azure, signer());
    const response = await put(azure, signer(), '7c7c7c7c-0000-4000-8000-000000000002');
    expect(response.status).toBe(409);
    expect(await json(response)).toEqual({
      error: {
        code: 'RoleAssignmentExists',
        message: `The role assignment already exists. The ID of the existing role assignment is ${name.replaceAll('-', '')}.`,
      },
    });
  });

  it.each([
    ['nobody', signer('00000000-0000-4000-8000-000000000009'), 400, 'PrincipalNotFound'],
    ['a name', signer('dana'), 400, 'InvalidPrincipalId'],
    [
      'an unknown role',
      { properties: { ...signer().properties, roleDefinitionId: '/x/nothing' } },
      404,
      'RoleDefinitionDoesNotExist',
    ],
  ])('is refused for %s', async (_, body, status, code) => {
    const response = await put(emulatorForTest(), body);
    expect(response.status).toBe(status);
    expect(await json(response)).toMatchObject({ error: { code } });
  });

  it('that is inherited cannot be deleted below the registry', async () => {
    const azure = emulatorForTest();
    const inherited = roleAssignments[3]?.name;
    const at = (path: string) => ask(azure, 'DELETE', `${path}/${inherited}`, { apiVersion });
    expect((await at(assignments)).status).toBe(204);
    const group = registry.slice(0, registry.indexOf('/providers/'));
    expect((await at(`${group}/providers/Microsoft.Authorization/roleAssignments`)).status).toBe(
      200,
    );
  });
});

it('a role is found without a subscription, too', async () => {
  const path = `/providers/Microsoft.Authorization/roleDefinitions/${roles.acrDelete.id}`;
  const found = await json(ask(emulatorForTest(), 'GET', path, { apiVersion }));
  expect(found).toMatchObject({
    id: path,
    properties: {
      roleName: 'AcrDelete',
      permissions: [{ actions: ['Microsoft.ContainerRegistry/registries/artifacts/delete'] }],
    },
  });
  const other = '/providers/Microsoft.Management/managementGroups';
  expect((await ask(emulatorForTest(), 'GET', other, { apiVersion })).status).toBe(404);
});

it('a role is found by name, whatever its case', async () => {
  const path = `${registry}/providers/Microsoft.Authorization/roleDefinitions`;
  const found = await ask(
    emulatorForTest(),
    'GET',
    `${path}?$filter=roleName eq 'acrimagesigner'`,
    {
      apiVersion,
    },
  );
  expect(await names(found)).toEqual([roles.acrImageSigner.id]);
});
