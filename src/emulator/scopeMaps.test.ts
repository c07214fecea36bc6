import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { scopeMapSchema } from '@/azure/scopeMaps';

import { scopeMaps } from './seeds/scopeMaps';
import { systemScopeMaps } from './store/systemScopeMaps';
import { ask, emulatorForTest, json, names, registry } from './testKit';

const path = `${registry}/scopeMaps/new_map`;
const read = 'repositories/samples/nginx/content/read';

const put = (properties: unknown, name = 'new_map') =>
  ask(emulatorForTest(), 'PUT', `${registry}/scopeMaps/${name}`, { body: { properties } });

describe('the system scope maps', () => {
  it('come first, without systemData, older than the registry', async () => {
    const azure = emulatorForTest();
    const listed = await names(await ask(azure, 'GET', `${registry}/scopeMaps`));
    expect(listed).toEqual([
      ...systemScopeMaps.map(({ name }) => name),
      ...scopeMaps.map(({ name }) => name).toSorted(),
    ]);
    const response = await ask(azure, 'GET', `${registry}/scopeMaps/_repositories_push`);
    expect(await response.text()).toBe(
      `{"type":"Microsoft.ContainerRegistry/registries/scopeMaps","id":"${registry}/scopeMaps/_repositories_push","name":"_repositories_push",` +
        `"properties":{"description":"Can push to any repository of the registry","type":"SystemDefined","creationDate":"2023-01-19T19:06:28.3719148+00:00","provisioningState":"Succeeded","actions":["repositories/*/content/read","repositories/*/content/write"]}}`,
    );
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('refuse %s', async (method) => {
    const azure = emulatorForTest();
    const map = `${registry}/scopeMaps/_repositories_pull`;
    const before = await json(ask(azure, 'GET', map));
    const body = method === 'DELETE' ? undefined : { properties: { actions: [read] } };
    const response = await ask(azure, method, map, { body });
    expect(response.status).toBe(400);
    expect(await json(ask(azure, 'GET', map))).toEqual(before);
  });
});

describe('PUT of a scope map', () => {
  it('answers 200 at once, without the headers of an operation', async () => {
    const response = await put({ actions: [read], description: 'Reads nginx' });
    expect(response.status).toBe(200);
    expect(response.headers.get('azure-asyncoperation')).toBeNull();
    expect(response.headers.get('retry-after')).toBeNull();
    const body = await json(response);
    expect(Object.keys(Object(body))).toEqual(['type', 'id', 'name', 'systemData', 'properties']);
    expect(Object.keys(Object(body).properties)).toEqual([
      'description',
      'type',
      'creationDate',
      'provisioningState',
      'actions',
    ]);
    expect(v.parse(scopeMapSchema, body).properties).toMatchObject({
      type: 'UserDefined',
      provisioningState: 'Succeeded',
      actions: [read],
    });
  });

  it('can be made an operation', async () => {
    const azure = emulatorForTest({ scopeMapPut: 'async' });
    const response = await ask(azure, 'PUT', path, { body: { properties: { actions: [read] } } });
    expect(response.status).toBe(201);
    expect(await json(response)).toMatchObject({ properties: { provisioningState: 'Creating' } });
    const status = await ask(azure, 'GET', response.headers.get('azure-asyncoperation') ?? '');
    expect(await status.text()).toBe('{"status":"Succeeded"}');
  });

  it('has no description key when none was sent', async () => {
    expect(Object(await json(put({ actions: [read] }))).properties).not.toHaveProperty(
      'description',
    );
  });

  it('keeps the order of the actions', async () => {
    const actions = ['repositories/b/content/read', 'repositories/a/content/write', read];
    expect(await json(put({ actions }))).toHaveProperty('properties.actions', actions);
  });

  it.each([
    ['four', 400],
    ['five5', 200],
    ['with_underscore', 200],
    ['dot.dot', 400],
    ['a'.repeat(50), 200],
    ['a'.repeat(51), 400],
  ])('named %s: %i', async (name, status) => {
    expect((await put({ actions: [read] }, name)).status).toBe(status);
  });

  it.each([
    'repositories/*/content/delete',
    'repositories/samples/*/metadata/write',
    'repositories/a.b_c-d/e__f/metadata/read',
    'gateway/hall-2/config/write',
    'gateway/hall-2/message/read',
  ])('accepts %s', async (action) => {
    expect((await put({ actions: [action] })).status).toBe(200);
  });

  it.each([
    'repositories/samples/nginx/metadata/delete',
    'repositories/samples/nginx/contentWrite',
    'repositories/Samples/content/read',
    'repositories/sample/*/teamA/content/read',
    'repositories/sample/team*/content/read',
    'repositories//content/read',
    'gateway/hall-2/config/delete',
    '*/content/read',
    '',
  ])('refuses the action "%s" in the words of the service', async (action) => {
    const response = await put({ actions: [read, action] });
    expect(response.status).toBe(400);
    expect(await json(response)).toEqual({
      error: {
        code: 'BadRequest',
        message: `Scope map action: '${action}' is invalid or not supported. Supported format is <resource type>/<resource name>/<resource action>, all characters should be in lowercase. Please refer to the ACR Scopemap documentation at https://aka.ms/acr/repo-permissions to find the supported resources and actions.`,
      },
      status: 'Failed',
    });
  });

  it('takes 500 actions and a description of 256 characters, not more', async () => {
    const actions = Array.from(
      { length: 501 },
      (_, index) => `repositories/r${index}/content/read`,
    );
    expect((await put({ actions })).status).toBe(400);
    expect((await put({ actions: actions.slice(1) })).status).toBe(200);
    expect((await put({ actions: [read], description: 'x'.repeat(256) })).status).toBe(200);
    expect((await put({ actions: [read], description: 'x'.repeat(257) })).status).toBe(400);
  });

  it('stops at the limit of the pricing plan, which the system maps do not fill', async () => {
    const basic =
      '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/dev-sandbox/providers/Microsoft.ContainerRegistry/registries/contosodev/scopeMaps';
    const azure = emulatorForTest();
    const body = { properties: { actions: [read] } };
    for (let index = 0; index < 100; index++) {
      expect((await ask(azure, 'PUT', `${basic}/map-${index}-x`, { body })).status).toBe(200);
    }
    expect((await ask(azure, 'PUT', `${basic}/map-100-x`, { body })).status).toBe(400);
  });
});

describe('PATCH of a scope map', () => {
  it('answers 201, Updating, replaces the actions and keeps what was not sent', async () => {
    const azure = emulatorForTest();
    const map = `${registry}/scopeMaps/MyScopeMap`;
    const before = Object(await json(ask(azure, 'GET', map)));
    const body = { properties: { actions: [read] } };
    const response = await ask(azure, 'PATCH', map, { body });
    expect(response.status).toBe(201);
    expect(response.headers.get('azure-asyncoperation')).toContain(
      `${map}/operationStatuses/token-`,
    );
    expect(await json(response)).toMatchObject({ properties: { provisioningState: 'Updating' } });
    const after = Object(await json(ask(azure, 'GET', map)));
    expect(after.properties).toEqual({ ...before.properties, actions: [read] });
    expect(after.systemData.createdAt).not.toBe(before.systemData.createdAt);
  });

  it('of a missing one is 404', async () => {
    expect((await ask(emulatorForTest(), 'PATCH', path, { body: {} })).status).toBe(404);
  });
});

describe('DELETE of a scope map that tokens use', () => {
  const map = `${registry}/scopeMaps/iot-devices`;

  it('is allowed, and leaves the tokens pointing at nothing', async () => {
    const azure = emulatorForTest();
    expect((await ask(azure, 'DELETE', map)).status).toBe(202);
    expect((await ask(azure, 'GET', map)).status).toBe(404);
    expect(await json(ask(azure, 'GET', `${registry}/tokens/iot-gateway-lyon`))).toMatchObject({
      properties: { scopeMapId: map },
    });
  });

  it('can be made refused', async () => {
    const azure = emulatorForTest({ scopeMapInUse: 'refuse' });
    expect((await ask(azure, 'DELETE', map)).status).toBe(409);
    expect((await ask(azure, 'GET', map)).status).toBe(200);
    expect((await ask(azure, 'DELETE', `${registry}/scopeMaps/factory-sync`)).status).toBe(202);
  });
});
