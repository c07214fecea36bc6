import { ContainerRegistryManagementClient } from '@azure/arm-containerregistry';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { emulatorServer } from './node';
import { myRegistry } from './seeds/registries';
import { emulatorForTest, start } from './testKit';

/** The official SDK as the judge: what it can do against Azure it must be able to do here. */

const { server } = emulatorServer({ seed: 'empty' });
const credential = {
  getToken: () => Promise.resolve({ token: 'fake', expiresOnTimestamp: Date.now() + 3_600_000 }),
};
const client = new ContainerRegistryManagementClient(credential, myRegistry.subscription);
const { resourceGroup, name: registryName } = myRegistry;
const registryId = `/subscriptions/${myRegistry.subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${registryName}`;

const seen: string[] = [];

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('response:mocked', ({ request, response }) => {
    const { pathname } = new URL(request.url);
    seen.push(`${request.method} ${pathname.split('/').at(-2)} ${response.status}`);
  });
});
beforeEach(() => {
  seen.length = 0;
  server.resetHandlers(...emulatorForTest().handlers);
});
afterAll(() => server.close());

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) {
    items.push(item);
  }
  return items;
}

describe('the official SDK', () => {
  it('lists registries', async () => {
    const registries = await all(client.registries.list());
    expect(registries.map(({ name, sku, loginServer }) => [name, sku.name, loginServer])).toEqual([
      ['myregistry', 'Premium', 'myregistry.azurecr.io'],
      ['contosolegacy', 'Premium', 'contosolegacy.azurecr.io'],
    ]);
    expect(await all(client.registries.listByResourceGroup(resourceGroup))).toHaveLength(1);
  });

  it('reads and regenerates the admin user’s passwords', async () => {
    const before = await client.registries.listCredentials('legacy-apps', 'contosolegacy');
    expect(before.username).toBe('contosolegacy');
    const after = await client.registries.regenerateCredential('legacy-apps', 'contosolegacy', {
      name: 'password2',
    });
    expect(after.passwords?.[0]).toEqual(before.passwords?.[0]);
    expect(after.passwords?.[1]?.value).not.toBe(before.passwords?.[1]?.value);
  });

  it('reads and changes a registry', async () => {
    const changed = await client.registries.update(resourceGroup, registryName, {
      adminUserEnabled: true,
    });
    expect(changed.adminUserEnabled).toBe(true);
    const read = await client.registries.get(resourceGroup, registryName);
    expect(read).toMatchObject({
      adminUserEnabled: true,
      anonymousPullEnabled: false,
      policies: { trustPolicy: { type: 'Notary', status: 'disabled' } },
      tags: { environment: 'production', team: 'platform' },
    });
  });

  it('creates, reads, lists, changes and deletes a scope map', async () => {
    const actions = ['repositories/samples/hello-world/content/read'];
    const created = await client.scopeMaps.create(resourceGroup, registryName, 'sdk-map', {
      actions,
      description: 'By the SDK',
    });
    expect(created).toMatchObject({
      id: `${registryId}/scopeMaps/sdk-map`,
      name: 'sdk-map',
      typePropertiesType: 'UserDefined',
      provisioningState: 'Succeeded',
      description: 'By the SDK',
      actions,
    });
    expect(created.creationDate?.getTime()).toBe(start.getTime());

    const maps = await all(client.scopeMaps.list(resourceGroup, registryName));
    expect(maps.map(({ name }) => name)).toContain('sdk-map');

    const updated = await client.scopeMaps.update(resourceGroup, registryName, 'sdk-map', {
      actions: ['repositories/*/content/read'],
    });
    expect(updated).toMatchObject({
      provisioningState: 'Succeeded',
      description: 'By the SDK',
      actions: ['repositories/*/content/read'],
    });

    await client.scopeMaps.delete(resourceGroup, registryName, 'sdk-map');
    await expect(
      client.scopeMaps.get(resourceGroup, registryName, 'sdk-map'),
    ).rejects.toMatchObject({
      statusCode: 404,
      code: 'ResourceNotFound',
      message: 'The resource sdk-map could not be found.',
    });
    expect(seen).toEqual([
      'PUT scopeMaps 200',
      'GET myregistry 200',
      'PATCH scopeMaps 201',
      'GET operationStatuses 200',
      'GET scopeMaps 200',
      'DELETE scopeMaps 202',
      'GET operationResults 200',
      'GET scopeMaps 404',
    ]);
  });

  it('creates a token, gives it passwords, disables it, points it elsewhere, deletes it', async () => {
    const token = ['sdk-token'] as const;
    const where = [resourceGroup, registryName, ...token] as const;
    const created = await client.tokens.create(...where, {
      scopeMapId: `${registryId}/scopeMaps/_repositories_pull`,
    });
    expect(created).toMatchObject({
      status: 'enabled',
      provisioningState: 'Succeeded',
      credentials: { passwords: [] },
    });

    const expiry = new Date('2100-12-31T12:59:59.000Z');
    const generated = await client.registries.generateCredentials(resourceGroup, registryName, {
      tokenId: `${registryId}/tokens/sdk-token`,
      expiry,
    });
    expect(generated.username).toBe('sdk-token');
    expect(generated.passwords?.map(({ name, expiry: end }) => [name, end])).toEqual([
      ['password1', expiry],
      ['password2', expiry],
    ]);
    for (const { value } of generated.passwords ?? []) {
      expect(value).toMatch(/^FAKE/);
      expect(value).toHaveLength(52);
    }

    const disabled = await client.tokens.update(...where, { status: 'disabled' });
    expect(disabled).toMatchObject({
      status: 'disabled',
      scopeMapId: `${registryId}/scopeMaps/_repositories_pull`,
    });
    expect(disabled.credentials?.passwords?.map(({ name, value }) => [name, value])).toEqual([
      ['password1', undefined],
      ['password2', undefined],
    ]);

    const moved = await client.tokens.update(...where, {
      scopeMapId: `${registryId}/scopeMaps/build-push`,
    });
    expect(moved).toMatchObject({
      status: 'disabled',
      scopeMapId: `${registryId}/scopeMaps/build-push`,
    });

    await client.tokens.delete(...where);
    const left = await all(client.tokens.list(resourceGroup, registryName));
    expect(left.map(({ name }) => name)).not.toContain('sdk-token');
    expect(seen).toEqual([
      'PUT tokens 201',
      'GET operationStatuses 200',
      'GET tokens 200',
      'POST myregistry 200',
      'PATCH tokens 201',
      'GET operationStatuses 200',
      'GET tokens 200',
      'PATCH tokens 201',
      'GET operationStatuses 200',
      'GET tokens 200',
      'DELETE tokens 202',
      'GET operationResults 200',
      'GET myregistry 200',
    ]);
  });

  it('lists usages', async () => {
    const { value } = await client.registries.listUsages(resourceGroup, registryName);
    expect(value?.map(({ name, limit, unit }) => [name, limit, unit])).toEqual([
      ['Size', 536_870_912_000, 'Bytes'],
      ['Webhooks', 500, 'Count'],
      ['Geo-replications', -1, 'Count'],
      ['IPRules', 200, 'Count'],
      ['VNetRules', 100, 'Count'],
      ['PrivateEndpointConnections', 200, 'Count'],
      ['ScopeMaps', 50_000, 'Count'],
      ['Tokens', 50_000, 'Count'],
    ]);
    expect(value?.slice(-2).map(({ currentValue }) => currentValue)).toEqual([
      myRegistry.scopeMaps?.length,
      myRegistry.tokens?.length,
    ]);
  });
});

describe('the official SDK over many pages', () => {
  it('follows every nextLink', async () => {
    server.resetHandlers(...emulatorForTest({ pageSize: 4 }).handlers);
    const tokens = await all(client.tokens.list(resourceGroup, registryName));
    expect(tokens).toHaveLength(myRegistry.tokens?.length ?? 0);
    expect(new Set(tokens.map(({ name }) => name)).size).toBe(tokens.length);
    expect(seen.length).toBe(Math.ceil(tokens.length / 4));
  });
});
