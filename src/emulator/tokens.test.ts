import { describe, expect, it } from 'vitest';

import { tokens } from './seeds/tokens';
import { ask, emulatorForTest, handClock, json, names, registry } from './testKit';

const pull = `${registry}/scopeMaps/_repositories_pull`;
const path = `${registry}/tokens/new-token`;
const minimal = { properties: { scopeMapId: pull } };

describe('PUT of a token', () => {
  it('answers 201 with the recorded body, key by key', async () => {
    const response = await ask(emulatorForTest(), 'PUT', path, {
      body: minimal,
      headers: { 'x-ms-client-request-id': 'abc-123' },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(response.headers.get('azure-asyncoperation')).toMatch(
      new RegExp(
        `^https://management\\.azure\\.com${path}/operationStatuses/token-abc-123\\?api-version=2025-11-01&t=`,
      ),
    );
    const stamp = /2026-11-22T(?:10:00:00|09:59:59)\.\d{1,7}\+00:00/;
    const text = await response.text();
    expect(text).toMatch(stamp);
    expect(text.replaceAll(new RegExp(stamp, 'g'), 'NOW')).toBe(
      `{"type":"Microsoft.ContainerRegistry/registries/tokens","id":"${path}","name":"new-token",` +
        `"systemData":{"createdBy":"dana.owner@contoso.example","createdByType":"User","createdAt":"NOW","lastModifiedBy":"dana.owner@contoso.example","lastModifiedByType":"User","lastModifiedAt":"NOW"},` +
        `"properties":{"creationDate":"NOW","provisioningState":"Creating","scopeMapId":"${pull}","credentials":{"passwords":[]},"status":"enabled"}}`,
    );
  });

  it('dates the creation a moment after the request', async () => {
    const { systemData, properties } = Object(
      await json(ask(emulatorForTest(), 'PUT', path, { body: minimal })),
    );
    const lag = Date.parse(properties.creationDate) - Date.parse(systemData.createdAt);
    expect(lag).toBeGreaterThanOrEqual(50);
    expect(lag).toBeLessThanOrEqual(900);
  });

  it('over an existing token wipes its passwords and keeps its name and creation date', async () => {
    const azure = emulatorForTest();
    const before = await json(ask(azure, 'GET', `${registry}/tokens/MyToken`));
    const response = await ask(azure, 'PUT', `${registry}/tokens/mytoken`, { body: minimal });
    expect(response.status).toBe(201);
    const after = await json(ask(azure, 'GET', `${registry}/tokens/MyToken`));
    expect(after).toMatchObject({
      name: 'MyToken',
      properties: { credentials: { passwords: [] } },
    });
    expect(after).toHaveProperty('properties.creationDate', Object(before).properties.creationDate);
    expect(before).not.toMatchObject({ properties: { credentials: { passwords: [] } } });
  });

  it('returns the scope map id as it was sent', async () => {
    const scopeMapId = pull.toUpperCase();
    const body = { properties: { scopeMapId } };
    const answer = await json(ask(emulatorForTest(), 'PUT', path, { body }));
    expect(answer).toHaveProperty('properties.scopeMapId', scopeMapId);
  });

  it.each([
    ['a', false],
    ['four', false],
    ['five5', true],
    ['UPPER-and-lower-9', true],
    ['under_score', false],
    ['dot.dot', false],
    ['a%20b%20c', false],
    ['a'.repeat(50), true],
    ['a'.repeat(51), false],
  ])('named %s: accepted %s', async (name, accepted) => {
    const response = await ask(emulatorForTest(), 'PUT', `${registry}/tokens/${name}`, {
      body: minimal,
    });
    expect(response.status).toBe(accepted ? 201 : 400);
  });

  it.each([
    ['a scope map that does not exist', { scopeMapId: `${registry}/scopeMaps/nobody` }],
    ['a scope map of another registry', { scopeMapId: pull.replace('myregistry', 'contosodev') }],
    ['passwords', { scopeMapId: pull, credentials: { passwords: [{ name: 'password1' }] } }],
  ])('with %s is refused', async (_, properties) => {
    const azure = emulatorForTest();
    const response = await ask(azure, 'PUT', path, { body: { properties } });
    expect(response.status).toBe(400);
    expect(await json(response)).toMatchObject({ error: { code: 'BadRequest' }, status: 'Failed' });
    expect((await ask(azure, 'GET', path)).status).toBe(404);
  });

  it('stops at the limit of the pricing plan, but still replaces', async () => {
    const basic =
      '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/dev-sandbox/providers/Microsoft.ContainerRegistry/registries/contosodev';
    const azure = emulatorForTest();
    const body = { properties: { scopeMapId: `${basic}/scopeMaps/_repositories_pull` } };
    for (let index = 0; index < 100; index++) {
      const made = await ask(azure, 'PUT', `${basic}/tokens/token-${index}`, { body });
      expect(made.status).toBe(201);
    }
    const refused = await ask(azure, 'PUT', `${basic}/tokens/token-100`, { body });
    expect(refused.status).toBe(400);
    expect((await ask(azure, 'PUT', `${basic}/tokens/token-99`, { body })).status).toBe(201);
  });
});

describe('GET', () => {
  it('lists tokens by name, on one page, without a nextLink key', async () => {
    const response = await ask(emulatorForTest(), 'GET', `${registry}/tokens`);
    const body: { value: { name: string }[] } = await response.json();
    expect(Object.keys(body)).toEqual(['value']);
    expect(body.value.map(({ name }) => name)).toEqual(tokens.map(({ name }) => name).toSorted());
  });

  it('never shows a value, and no expiry where there is none', async () => {
    const body = await json(ask(emulatorForTest(), 'GET', `${registry}/tokens/legacy-deploy`));
    const [password] = Object(body).properties.credentials.passwords;
    expect(Object.keys(password)).toEqual(['creationTime', 'name']);
  });

  it('answers 404 with the recorded text', async () => {
    const response = await ask(emulatorForTest(), 'GET', `${registry}/tokens/nobody`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(
      '{"error":{"code":"ResourceNotFound","message":"The resource nobody could not be found."},"status":"Failed"}',
    );
  });
});

const change = async (properties: unknown, name = 'build-pipeline') => {
  const azure = emulatorForTest();
  const token = `${registry}/tokens/${name}`;
  const before = Object(await json(ask(azure, 'GET', token)));
  const response = await ask(azure, 'PATCH', token, { body: { properties } });
  const after = Object(await json(ask(azure, 'GET', token)));
  return { before, response, after };
};

describe('PATCH of a token', () => {
  it('answers 201, Updating, with the new values, and resets systemData', async () => {
    const { before, response, after } = await change({ status: 'disabled' });
    expect(response.status).toBe(201);
    expect(response.headers.get('azure-asyncoperation')).toContain('/operationStatuses/token-');
    expect(await json(response)).toMatchObject({
      properties: { status: 'disabled', provisioningState: 'Updating' },
    });
    expect(after.properties).toEqual({ ...before.properties, status: 'disabled' });
    expect(after.systemData.createdAt).not.toBe(before.systemData.createdAt);
    expect(after.systemData.createdAt).toBe(after.systemData.lastModifiedAt);
  });

  it('keeps the listed passwords with their dates and removes the others', async () => {
    const { before, after } = await change({
      credentials: { passwords: [{ name: 'password2' }] },
    });
    expect(before.properties.credentials.passwords).toHaveLength(2);
    expect(after.properties.credentials.passwords).toEqual([
      before.properties.credentials.passwords[1],
    ]);
  });

  it('removes all passwords when none is listed', async () => {
    const { after } = await change({ credentials: { passwords: [] } });
    expect(after.properties.credentials).toEqual({ passwords: [] });
  });

  it('cannot add a password', async () => {
    const { before, response, after } = await change(
      { credentials: { passwords: [{ name: 'password1' }, { name: 'password2' }] } },
      'MyToken',
    );
    expect(response.status).toBe(400);
    expect(after).toEqual(before);
  });

  it('changes nothing that was not sent', async () => {
    const { before, after } = await change(undefined);
    expect(after.properties).toEqual(before.properties);
  });

  it('of a missing token is 404', async () => {
    const { response } = await change({ status: 'disabled' }, 'nobody');
    expect(response.status).toBe(404);
  });
});

describe('long-running operations', () => {
  it('say Creating until their time has passed, as the token does', async () => {
    const clock = handClock();
    const azure = emulatorForTest({ now: clock.now, operationTime: 800 });
    const { headers } = await ask(azure, 'PUT', path, { body: minimal });
    const poll = () => ask(azure, 'GET', headers.get('azure-asyncoperation') ?? '');

    clock.goOn(799);
    expect(await (await poll()).text()).toBe('{"status":"Creating"}');
    expect(await json(ask(azure, 'GET', path))).toMatchObject({
      properties: { provisioningState: 'Creating' },
    });

    clock.goOn(1);
    const last = await poll();
    expect(last.status).toBe(200);
    expect(await last.text()).toBe('{"status":"Succeeded"}');
    expect(last.headers.get('retry-after')).toBe('10');
    expect(last.headers.get('azure-asyncoperation')).not.toBe(headers.get('azure-asyncoperation'));
    expect(await json(ask(azure, 'GET', path))).toMatchObject({
      properties: { provisioningState: 'Succeeded' },
    });
  });

  it('delete: 202 null, still there, then 200 empty and gone', async () => {
    const clock = handClock();
    const azure = emulatorForTest({ now: clock.now, operationTime: 800 });
    const token = `${registry}/tokens/MyToken`;
    const response = await ask(azure, 'DELETE', token, {
      headers: { 'x-ms-client-request-id': 'abc' },
    });
    expect(response.status).toBe(202);
    expect(await response.text()).toBe('null');
    expect(response.headers.get('retry-after')).toBe('10');
    const location = response.headers.get('location') ?? '';
    expect(location).toContain(
      'https://management.azure.com/subscriptions/11111111-1111-4111-8111-111111111111/providers/Microsoft.ContainerRegistry/locations/WESTUS/operationResults/token-abc?api-version=2025-11-01&',
    );

    clock.goOn(7999);
    const running = await ask(azure, 'GET', location);
    expect(running.status).toBe(202);
    expect(running.headers.get('location')).toContain('/operationResults/token-abc?');
    expect(await json(ask(azure, 'GET', token))).toMatchObject({
      properties: { provisioningState: 'Deleting' },
    });
    expect((await ask(azure, 'PATCH', token, { body: {} })).status).toBe(409);

    clock.goOn(1);
    const done = await ask(azure, 'GET', location);
    expect(done.status).toBe(200);
    expect(done.headers.get('content-length')).toBe('0');
    expect(done.headers.get('content-type')).toBeNull();
    expect(done.headers.get('api-supported-versions')).toBeNull();
    expect((await ask(azure, 'GET', token)).status).toBe(404);
    expect(await names(await ask(azure, 'GET', `${registry}/tokens`))).not.toContain('MyToken');
    expect((await ask(azure, 'DELETE', token)).status).toBe(204);
  });

  it('that never were are not found', async () => {
    const never = `${path}/operationStatuses/token-never`;
    expect((await ask(emulatorForTest(), 'GET', never)).status).toBe(404);
  });
});
