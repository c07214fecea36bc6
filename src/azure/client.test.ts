import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { empty, errorOf, failure, json, origin, scripted, text } from './testKit';

const path = '/subscriptions/s/resourceGroups/g';
const schema = v.looseObject({ name: v.string() });
const options = { apiVersion: '2025-11-01' };

function brokenOff() {
  return new Response(
    new ReadableStream({
      start: (controller) => controller.error(new TypeError('terminated')),
    }),
    { status: 200, headers: { 'content-type': 'application/json' } },
  );
}

describe('what a request carries', () => {
  test('address, token, ids and nothing that the browser would add', async () => {
    const { arm, sent } = scripted(json(200, { name: 'a' }));
    const result = await arm.read(path, schema, {
      ...options,
      query: { $filter: "atScope() eq 'x&y'" },
    });
    expect(result).toEqual({ name: 'a' });
    const [request] = sent;
    expect(request?.url).toBe(
      `${origin}${path}?api-version=2025-11-01&%24filter=atScope()%20eq%20'x%26y'`,
    );
    expect(Object.fromEntries(request!.headers)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer token1',
      'x-ms-client-request-id': 'id1',
      'x-ms-return-client-request-id': 'true',
    });
    expect(request?.init).toMatchObject({
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      body: null,
    });
  });

  test('a read can be a POST, and is repeated like one', async () => {
    const { arm, sent } = scripted(empty(503), json(200, { name: 'a' }));
    await arm.read(`${path}/listCredentials`, schema, { ...options, method: 'POST' });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });

  test.each([
    'relative',
    '//evil.example/x/../..',
    '/a/../b',
    '/a/%2e%2e/b',
    '/a?b=c',
    '/a#b',
    '/a\\b',
    'javascript:alert(1)',
    '@evil.example/',
    'https://evil.example/',
  ])('the path %s is refused before a token is asked for', async (bad) => {
    const { arm, sent, tokens } = scripted();
    expect(await errorOf(arm.read(bad, schema, options))).toMatchObject({ kind: 'refused' });
    expect(await errorOf(arm.write('DELETE', bad, options))).toMatchObject({ kind: 'refused' });
    expect([sent, tokens]).toEqual([[], []]);
  });

  test('names in other scripts are sent encoded', async () => {
    const { arm, sent } = scripted(json(200, { name: 'a' }));
    await arm.read('/resourceGroups/été(1)', schema, options);
    expect(sent[0]?.url).toContain('/resourceGroups/%C3%A9t%C3%A9(1)?');
  });
});

describe('repeating a read', () => {
  test.each([408, 429, 500, 502, 503, 504])(
    '%i is tried four times in all (F37, F39)',
    async (status) => {
      const { arm, sent, slept } = scripted(() => failure(status, 'Busy'));
      const error = await errorOf(arm.read(path, schema, options));
      expect(error).toMatchObject({ status, code: 'Busy' });
      expect(slept).toEqual([800, 1600, 3200]);
      expect(sent.map(({ headers }) => headers.get('x-ms-client-request-id'))).toEqual(
        Array.from({ length: 4 }, () => 'id1'),
      );
    },
  );

  test.each([400, 403, 404, 409, 412, 501])('%i is not repeated (F14)', async (status) => {
    const { arm, sent } = scripted(failure(status, 'No'));
    await errorOf(arm.read(path, schema, options));
    expect(sent).toHaveLength(1);
  });

  test('no network: repeated, then unreachable or offline (F42)', async () => {
    const online = scripted(() => 'network');
    expect((await errorOf(online.arm.read(path, schema, options))).kind).toBe('unreachable');
    expect(online.sent).toHaveLength(4);
    const offline = scripted(() => 'network');
    offline.network.isOnline = false;
    expect((await errorOf(offline.arm.read(path, schema, options))).kind).toBe('offline');
  });

  test('no answer in time: not repeated', async () => {
    const { arm, sent } = scripted('timeout');
    expect((await errorOf(arm.read(path, schema, options))).kind).toBe('timeout');
    expect(sent).toHaveLength(1);
  });

  test('Retry-After is honoured, and more than two minutes is left to the user (F33)', async () => {
    const short = scripted(empty(429, { 'retry-after': '7' }), json(200, { name: 'a' }));
    await short.arm.read(path, schema, options);
    expect(short.slept).toEqual([7000]);

    const long = scripted(empty(429, { 'retry-after': '86400' }));
    const error = await errorOf(long.arm.read(path, schema, options));
    expect(error).toMatchObject({ kind: 'throttled', retryAfter: 86_400 });
    expect([long.sent.length, long.slept]).toEqual([1, []]);
  });
});

describe('signing in again', () => {
  const challenge = `Bearer error="insufficient_claims", claims="${btoa('{"access_token":{}}')}"`;

  test('a 401 is replayed once with a new token (F01)', async () => {
    const { arm, sent, tokens } = scripted(empty(401), json(200, { name: 'a' }));
    await arm.read(path, schema, options);
    expect(tokens).toMatchObject([{}, { renew: true, claims: undefined }]);
    expect(sent[1]?.headers.get('authorization')).toBe('Bearer token2');
  });

  test('with the claims that Azure asks for, for writes too (F02)', async () => {
    const { arm, sent, tokens } = scripted(
      empty(401, { 'www-authenticate': challenge }),
      json(200, { name: 'a' }),
    );
    await arm.write('PUT', path, { ...options, body: { a: 1 }, schema });
    expect(tokens[1]?.claims).toBe('{"access_token":{}}');
    expect(sent.map(({ body }) => body)).toEqual([{ a: 1 }, { a: 1 }]);
  });

  test('a second 401 ends it (F02)', async () => {
    const { arm, sent } = scripted(() => failure(401, 'ExpiredAuthenticationToken'));
    expect((await errorOf(arm.read(path, schema, options))).kind).toBe('signedOut');
    expect((await errorOf(arm.write('POST', path, options))).kind).toBe('signedOut');
    expect(sent).toHaveLength(4);
  });
});

describe('answers that are not what Azure sends', () => {
  test.each([
    ['HTML with 200', () => text(200, '<html>Log in to the hotel</html>')],
    ['no content type', () => new Response(new TextEncoder().encode('{"name":"a"}'))],
    ['an empty 200', () => empty(200)],
    ['204', () => empty(204)],
    ['broken JSON', () => text(200, '{"name":', 'application/json')],
    ['null', () => json(200, null)],
    ['another shape', () => json(200, { name: 7 })],
  ])('%s is unreadable', async (_name, reply) => {
    const { arm, sent } = scripted(reply());
    expect((await errorOf(arm.read(path, schema, options))).kind).toBe('unreadable');
    expect(sent).toHaveLength(1);
  });

  test('the fields that do not fit are named (F48)', async () => {
    const { arm } = scripted(json(200, { list: [{ n: 'x' }] }));
    const listed = v.object({ list: v.array(v.object({ n: v.number() })) });
    expect((await errorOf(arm.read(path, listed, options))).fields).toEqual(['list.0.n']);
  });

  test('a byte order mark is tolerated, and so is a vendor type (F49)', async () => {
    const { arm } = scripted(text(200, '\uFEFF{"name":"a"}', 'application/vnd.ms+json'));
    expect(await arm.read(path, schema, options)).toEqual({ name: 'a' });
  });

  test('an HTML error has its status, and nothing of the page (F45)', async () => {
    const { arm } = scripted(text(403, '<h1>Forbidden by proxy</h1>'));
    const error = await errorOf(arm.read(path, schema, options));
    expect(error).toMatchObject({ kind: 'denied', status: 403 });
    expect([error.code, error.serviceMessage]).toEqual([undefined, undefined]);
  });

  test('an answer that breaks off on its way counts as no network', async () => {
    const { arm, sent } = scripted(brokenOff);
    expect((await errorOf(arm.read(path, schema, options))).kind).toBe('unreachable');
    expect(sent).toHaveLength(4);
  });
});

test('a cancelled read throws the reason', async () => {
  const controller = new AbortController();
  const { arm } = scripted('hang');
  const reading = arm.read(path, schema, { ...options, signal: controller.signal });
  await Promise.resolve();
  controller.abort('left the page');
  await expect(reading).rejects.toBe('left the page');
});
