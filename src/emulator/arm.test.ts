import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { ArmFailure } from './failure';
import { development, production } from './seeds/subscriptions';
import { ask, emulatorForTest, json, names, registry } from './testKit';

/** What Azure Resource Manager itself does, in front of the container registry service. */

const token = `${registry}/tokens/MyToken`;

describe('every answer', () => {
  it('carries the headers of ARM', async () => {
    const { status, headers } = await ask(emulatorForTest(), 'GET', token);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('pragma')).toBe('no-cache');
    expect(headers.get('expires')).toBe('-1');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-ms-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get('x-ms-correlation-request-id')).toBe(headers.get('x-ms-request-id'));
    expect(headers.get('x-ms-routing-request-id')).toBe(
      `WESTUS:20261122T100000Z:${headers.get('x-ms-request-id')}`,
    );
    expect(headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('249');
  });

  it('has a request id of its own', async () => {
    const azure = emulatorForTest();
    const first = await ask(azure, 'GET', token);
    const second = await ask(azure, 'GET', token);
    expect(first.headers.get('x-ms-request-id')).not.toBe(second.headers.get('x-ms-request-id'));
  });

  it('can be read by a script of another origin', async () => {
    const { headers } = await ask(emulatorForTest(), 'DELETE', token);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const exposed = headers.get('access-control-expose-headers') ?? '';
    for (const name of ['Azure-AsyncOperation', 'Location', 'Retry-After', 'x-ms-request-id']) {
      expect(exposed.split(', ')).toContain(name);
    }
  });

  it('names the api-versions: registries the one asked for, tokens all, errors none', async () => {
    const azure = emulatorForTest();
    const of = async (path: string) =>
      (await ask(azure, 'GET', path)).headers.get('api-supported-versions');
    expect(await of(registry)).toBe('2025-11-01');
    expect(await of(token)).toMatch(/^2019-05-01-preview, 2020-11-01-preview, .*2025-11-01/);
    expect(await of(`${registry}/tokens/nobody`)).toBeNull();
  });
});

it('answers a preflight', async () => {
  const response = await ask(emulatorForTest(), 'OPTIONS', token, {
    headers: { 'access-control-request-headers': 'authorization,content-type' },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
});

it('refuses a request without an Authorization header', async () => {
  const request = new Request(`https://management.azure.com${token}?api-version=2025-11-01`);
  const response = await getResponse(emulatorForTest().handlers, request);
  expect(response?.status).toBe(401);
  expect(await response?.json()).toEqual({
    error: {
      code: 'AuthenticationFailed',
      message: "Authentication failed. The 'Authorization' header is missing.",
    },
  });
});

it('refuses who is not signed in', async () => {
  const azure = emulatorForTest();
  for (const authorization of ['', 'Basic dXNlcjpwYXNz', 'Bearer']) {
    const response = await ask(azure, 'GET', token, { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('authorization_uri=');
    expect(await json(response)).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
  }
});

async function versionAnswer(path: string, query: string) {
  const request = new Request(`https://management.azure.com${path}${query}`, {
    headers: { authorization: 'Bearer x' },
  });
  const response = await getResponse(emulatorForTest().handlers, request);
  const body: { error?: { code: string } } = await response?.json();
  return [response?.status, body.error?.code];
}

describe('api-version', () => {
  it.each([
    ['', 400, 'MissingApiVersionParameter'],
    ['?api-version=', 400, 'MissingApiVersionParameter'],
    ['?api-version=2001-01-01', 400, 'NoRegisteredProviderFound'],
    ['?api-version=2019-05-01', 200, undefined],
    ['?api-version=2022-12-01', 200, undefined],
    ['?api-version=2025-11-01', 200, undefined],
    ['?api-version=2026-03-01-preview', 200, undefined],
  ])('of a registry: %s', async (query, status, code) => {
    expect(await versionAnswer(registry, query)).toEqual([status, code]);
  });

  it.each([
    ['?api-version=2019-05-01', 400, 'NoRegisteredProviderFound'],
    ['?api-version=2019-05-01-preview', 200, undefined],
  ])('of tokens and scope maps, which are younger: %s', async (query, status, code) => {
    for (const kind of ['tokens', 'scopeMaps']) {
      expect(await versionAnswer(`${registry}/${kind}`, query)).toEqual([status, code]);
    }
  });

  it.each([
    ['?api-version=2022-12-01', 200, undefined],
    ['?api-version=yesterday', 400, 'InvalidApiVersionParameter'],
  ])('of the subscriptions: %s', async (query, status, code) => {
    expect(await versionAnswer('/subscriptions', query)).toEqual([status, code]);
  });
});

describe('paths', () => {
  it('match without regard to case, and answers keep the case of creation', async () => {
    const path = token.toUpperCase().replace('/SUBSCRIPTIONS/', '/Subscriptions/');
    const response = await ask(emulatorForTest(), 'GET', path);
    expect(await json(response)).toMatchObject({ id: token, name: 'MyToken' });
  });

  it('of nothing emulated never reach the real Azure', async () => {
    const response = await ask(emulatorForTest(), 'GET', `${registry}/webhooks`);
    expect(response.status).toBe(404);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may end in %s', async (name) => {
    const azure = emulatorForTest();
    for (const path of [`${registry}/tokens/${name}`, `${registry}/scopeMaps/${name}`]) {
      expect((await ask(azure, 'GET', path)).status).toBe(404);
      expect((await ask(azure, 'DELETE', path)).status).toBe(204);
    }
  });
});

describe('what is not there', () => {
  it.each([
    ['/subscriptions/nope', 'SubscriptionNotFound', "The subscription 'nope' could not be found."],
    [
      registry.replace('myresourcegroup', 'nogroup'),
      'ResourceGroupNotFound',
      "Resource group 'nogroup' could not be found.",
    ],
    [
      registry.replace('/myregistry', '/noregistry'),
      'ResourceNotFound',
      "The Resource 'Microsoft.ContainerRegistry/registries/noregistry' under resource group 'myresourcegroup' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    ],
  ])('%s is refused by ARM', async (path, code, message) => {
    const response = await ask(emulatorForTest(), 'GET', path);
    expect(response.status).toBe(404);
    expect(await json(response)).toEqual({ error: { code, message } });
  });
});

describe('subscriptions', () => {
  it('are listed with their count', async () => {
    const response = await ask(emulatorForTest(), 'GET', '/subscriptions');
    expect(await response.text()).toMatch(/"count":\{"type":"Total","value":3\}\}$/);
  });

  it('have the recorded keys', async () => {
    const path = `/subscriptions/${production.subscriptionId}`;
    const body = await json(ask(emulatorForTest(), 'GET', path));
    expect(body).toMatchObject({ id: path, displayName: 'Contoso Production', state: 'Enabled' });
    expect(Object.keys(Object(body))).toEqual([
      'id',
      'authorizationSource',
      'managedByTenants',
      'subscriptionId',
      'tenantId',
      'displayName',
      'state',
      'subscriptionPolicies',
    ]);
  });
});

describe('tenants', () => {
  it('are listed, those of guests without names', async () => {
    const body = await json(ask(emulatorForTest(), 'GET', '/tenants'));
    expect(Object.keys(Object(body).value[0]).join()).toBe(
      'id,tenantId,countryCode,displayName,domains,tenantCategory,defaultDomain,tenantType',
    );
    expect(body).toMatchObject({
      value: [
        { id: `/tenants/${production.tenantId}`, displayName: 'Contoso', tenantType: 'AAD' },
        { defaultDomain: 'fabrikam.example', domains: ['fabrikam.example'] },
        { tenantId: '77777777-7777-4777-8777-777777777777' },
      ],
    });
  });
});

describe('the generic list of resources', () => {
  const path = `/subscriptions/${development.subscriptionId}/resources`;
  const filtered = (filter: string) =>
    ask(emulatorForTest(), 'GET', `${path}?$filter=${encodeURIComponent(filter)}`, {
      apiVersion: '2021-04-01',
    });

  it('finds registries, as az does', async () => {
    const response = await filtered("resourceType eq 'Microsoft.ContainerRegistry/registries'");
    const body: { value: { systemData: { createdAt: string } }[] } = await response.json();
    expect(Object.keys(body.value[0] ?? {})).toEqual([
      'id',
      'name',
      'type',
      'sku',
      'location',
      'tags',
      'systemData',
    ]);
    expect(body.value.map((item) => item.systemData.createdAt.at(-1))).toEqual(['Z', 'Z', 'Z']);
  });

  it('finds nothing of another type', async () => {
    const response = await filtered("resourceType eq 'Microsoft.Storage/storageAccounts'");
    expect(await names(response)).toEqual([]);
  });
});

describe('a body that cannot be read', () => {
  const secret = 'hunter2-hunter2';

  it.each([
    ['no JSON', `{"properties": "${secret}`],
    ['nothing', ''],
    ['a wrong type', { properties: { scopeMapId: { secret } } }],
    ['a wrong value', { properties: { scopeMapId: 'x', status: secret } }],
    ['an array', [secret]],
  ])('is refused without being repeated: %s', async (_, body) => {
    const response = await ask(emulatorForTest(), 'PUT', `${registry}/tokens/new-token`, { body });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('InvalidRequestContent');
    expect(text).not.toContain(secret);
  });
});

it('lets a wrapper answer in the place of an operation, or after it', async () => {
  const operations: string[] = [];
  const azure = emulatorForTest({
    wrap: async ({ name }, proceed) => {
      operations.push(name);
      const response = await proceed();
      if (name === 'scopeMaps.list') {
        throw new ArmFailure(429, 'TooManyRequests', 'Slow down.', 'arm', { 'retry-after': '7' });
      }
      return name === 'tokens.delete' ? new Response(null, { status: 503 }) : response;
    },
  });
  expect((await ask(azure, 'DELETE', token)).status).toBe(503);
  expect((await ask(azure, 'GET', token)).status).toBe(404);
  const throttled = await ask(azure, 'GET', `${registry}/scopeMaps`);
  expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await json(throttled)).toEqual({
    error: { code: 'TooManyRequests', message: 'Slow down.' },
  });
  expect(operations).toEqual(['tokens.delete', 'tokens.get', 'scopeMaps.list']);
});
