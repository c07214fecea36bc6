import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { empty, errorOf, failure, json, origin, scripted, text } from './testKit';

const path = '/r';
const resource = `${origin}/r?api-version=1`;
const status = `${origin}/operationStatuses/1?api-version=1&t=2`;
const result = `${origin}/operationResults/1?api-version=1`;
const schema = v.looseObject({ name: v.string() });
const options = { apiVersion: '1' };
const withResult = { ...options, schema };
const named = { name: 'a' };
const async = (code: number, headers = {}) =>
  json(code, named, { 'azure-asyncoperation': status, ...headers });
const located = (code = 202, headers = {}) => empty(code, { location: result, ...headers });
const state = (provisioningState: string) =>
  json(200, { ...named, properties: { provisioningState } });
const running = () => json(200, { status: 'Running' });

describe('Azure-AsyncOperation', () => {
  test('PUT: polled at once, then as Azure asks, then the resource is read', async () => {
    const fresh = `${status}&s=fresh`;
    const { arm, sent, slept } = scripted(
      async(201, { 'retry-after': '10' }),
      json(200, { status: 'Creating' }, { 'azure-asyncoperation': fresh, 'retry-after': '10' }),
      json(200, { status: 'Working' }),
      json(200, { status: 'succeeded' }),
      json(200, { name: 'final' }),
    );
    expect(await arm.write('PUT', path, { ...withResult, body: {} })).toEqual({ name: 'final' });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `PUT ${resource}`,
      `GET ${status}`,
      `GET ${fresh}`,
      `GET ${fresh}`,
      `GET ${resource}`,
    ]);
    expect(slept).toEqual([10_000, 2000]);
    expect(new Set(sent.map(({ headers }) => headers.get('x-ms-client-request-id'))).size).toBe(1);
    expect(sent[1]?.body).toBeUndefined();
  });

  test('DELETE: nothing is read afterwards', async () => {
    const { arm, sent } = scripted(
      empty(202, { 'azure-asyncoperation': status, location: result }),
      json(200, { status: 'Succeeded' }),
    );
    await arm.write('DELETE', path, options);
    expect(sent).toHaveLength(2);
  });

  test('POST: the result is where Location says', async () => {
    const { arm, sent } = scripted(
      empty(202, { 'azure-asyncoperation': status, location: result }),
      json(200, { status: 'Succeeded' }),
      located(),
      json(200, named),
    );
    expect(await arm.write('POST', path, withResult)).toEqual(named);
    expect(sent.map(({ url }) => url)).toEqual([resource, status, result, result]);
  });

  test('POST without Location: the result is in the status', async () => {
    const { arm } = scripted(
      empty(202, { 'azure-asyncoperation': status }),
      json(200, { status: 'Succeeded', properties: named }),
    );
    expect(await arm.write('POST', path, withResult)).toEqual(named);
  });

  test('POST that succeeds without its result: unknown (F58)', async () => {
    const { arm } = scripted(
      empty(202, { 'azure-asyncoperation': status }),
      json(200, { status: 'Succeeded' }),
    );
    const error = await errorOf(arm.write('POST', path, withResult));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'unreadable']);
  });

  test.each([
    ['Failed', 'Boom', 'failed'],
    ['CANCELED', undefined, 'failed'],
    ['Failed', 'ScopeLocked', 'locked'],
    ['Failed', 'RequestDisallowedByPolicy', 'policy'],
  ])('%s with code %s is an error of kind %s (F51)', async (word, code, kind) => {
    const { arm } = scripted(
      async(201),
      json(200, { status: word, error: code && { code, message: 'Why.' } }),
    );
    const error = await errorOf(arm.write('PUT', path, withResult));
    expect(error).toMatchObject({ kind, code: code ?? word });
    expect(error.serviceMessage).toBe(code && 'Why.');
  });

  test.each(['SucceededWithErrors', 'NotFailedYet', 'Throttled', 'Cancelled', ''])(
    'the word %j means that it is still running (F59)',
    async (word) => {
      const { arm, sent } = scripted(
        async(201),
        json(200, { status: word }),
        json(200, { status: 'Succeeded' }),
        json(200, named),
      );
      await arm.write('PATCH', path, withResult);
      expect(sent).toHaveLength(4);
    },
  );
});

describe('Location', () => {
  test('DELETE: 202 until 200; a fresh address replaces the old one', async () => {
    const fresh = `${result}&fresh=1`;
    const { arm, sent } = scripted(
      located(),
      json(202, null, { location: fresh, 'retry-after': '10' }),
      empty(200),
    );
    await arm.write('DELETE', path, options);
    expect(sent.map(({ url }) => url)).toEqual([resource, result, fresh]);
  });

  test('DELETE: a final word in the body is how it ended, whatever the address', async () => {
    const body = { status: 'Failed', error: { code: 'Boom', message: 'Why.' } };
    const failed = scripted(located(), json(200, body));
    const error = await errorOf(failed.arm.write('DELETE', path, options));
    expect(error).toMatchObject({ kind: 'failed', code: 'Boom' });
    const done = scripted(located(), json(200, { status: 'Succeeded' }));
    await done.arm.write('DELETE', path, options);
  });

  test('POST: the last answer is the result', async () => {
    const { arm } = scripted(located(), located(), json(200, named));
    expect(await arm.write('POST', path, withResult)).toEqual(named);
  });

  test('POST: an address that tells the state in its body is not taken for the result', async () => {
    const { arm } = scripted(
      empty(202, { location: status }),
      json(200, { status: 'Creating' }),
      json(200, { status: 'Succeeded', ...named }),
    );
    expect(await arm.write('POST', path, withResult)).toMatchObject(named);
  });

  test('PUT: the resource is read at the end', async () => {
    const { arm, sent } = scripted(located(), empty(204), json(200, named));
    expect(await arm.write('PUT', path, withResult)).toEqual(named);
    expect(sent[2]?.url).toBe(resource);
  });
});

describe('no status address', () => {
  test('PUT: provisioningState at the resource, which may not show at first (F57)', async () => {
    const { arm, sent } = scripted(
      json(201, { ...named, properties: { provisioningState: 'Creating' } }),
      failure(404, 'ResourceNotFound'),
      state('Creating'),
      state('Succeeded'),
    );
    expect(await arm.write('PUT', path, withResult)).toMatchObject(named);
    expect(sent.map(({ url }) => url)).toEqual([resource, resource, resource, resource]);
  });

  test('PATCH 202: the resource without a state is done; a failed one is an error', async () => {
    const done = scripted(empty(202), json(200, named));
    expect(await done.arm.write('PATCH', path, withResult)).toEqual(named);
    const failed = scripted(empty(202), state('Failed'));
    const error = await errorOf(failed.arm.write('PATCH', path, withResult));
    expect(error).toMatchObject({ kind: 'failed', code: 'Failed' });
  });

  test('DELETE 202: until the resource is gone', async () => {
    const { arm, sent } = scripted(empty(202), state('Deleting'), failure(404, 'ResourceNotFound'));
    await arm.write('DELETE', path, options);
    expect(sent).toHaveLength(3);
  });

  test('POST 202: unknown (F57)', async () => {
    const { arm, sent } = scripted(empty(202));
    expect((await errorOf(arm.write('POST', path, withResult))).kind).toBe('unknownOutcome');
    expect(sent).toHaveLength(1);
  });
});

describe('a status that cannot be read', () => {
  test('says nothing about the operation: polled on with back-off (F55)', async () => {
    const { arm, slept } = scripted(
      async(201),
      empty(429),
      empty(500),
      'network',
      'timeout',
      text(200, '{"st', 'application/json'),
      json(200, {}),
      json(200, { status: 'Succeeded' }),
      json(200, named),
    );
    expect(await arm.write('PUT', path, withResult)).toEqual(named);
    expect(slept).toEqual([2000, 2000, 3200, 6400, 12_800, 25_600]);
  });

  test.each([
    [403, 'denied'],
    [404, 'notFound'],
    [410, 'notFound'],
  ])('%i: unknown (F16, F54)', async (code, kind) => {
    const { arm, sent } = scripted(async(201), failure(code, 'X'));
    const error = await errorOf(arm.write('PUT', path, withResult));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', kind]);
    expect(sent).toHaveLength(2);
  });

  test('401: a new token, the same address, no second write (F12)', async () => {
    const { arm, sent } = scripted(
      async(201),
      empty(401),
      json(200, { status: 'Succeeded' }),
      json(200, named),
    );
    await arm.write('PUT', path, withResult);
    expect(sent.map(({ method, url }) => `${method} ${url}`).slice(0, 3)).toEqual([
      `PUT ${resource}`,
      `GET ${status}`,
      `GET ${status}`,
    ]);
  });

  test.each([
    'https://evil.example/s',
    'http://management.azure.com/s',
    'https://management.azure.com.evil.example/s',
    'https://user@management.azure.com/s',
    '/relative',
    'javascript:alert(1)',
  ])('%s is refused, the token stays here (F56)', async (foreign) => {
    const shapes = [
      [empty(202, { 'azure-asyncoperation': foreign })],
      [empty(202, { location: foreign })],
      [async(202), json(200, { status: 'Running' }, { 'azure-asyncoperation': foreign })],
      [located(), located(202, { location: foreign })],
      [async(202, { location: foreign }), json(200, { status: 'Succeeded' })],
    ];
    for (const replies of shapes) {
      const { arm, sent, tokens } = scripted(...replies);
      const error = await errorOf(arm.write('POST', path, withResult));
      expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'refused']);
      expect([sent.length, tokens.length]).toEqual([replies.length, replies.length]);
    }
  });
});

describe('an operation that does not end', () => {
  test('is followed for ten minutes, or as long as the caller says (F53)', async () => {
    const ten = scripted((index) => (index === 0 ? async(201) : running()));
    const error = await errorOf(ten.arm.write('PUT', path, withResult));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'timeout']);
    expect(ten.slept.reduce((sum, pause) => sum + pause)).toBe(600_000);

    const five = scripted((index) =>
      index === 0 ? located() : located(202, { 'retry-after': '0' }),
    );
    await errorOf(five.arm.write('POST', path, { ...withResult, deadline: 300_000 }));
    expect(five.slept).toHaveLength(150);
  });

  test('Retry-After of a day does not stop the polling', async () => {
    const { arm, slept } = scripted((index) =>
      index === 0 ? async(201) : json(200, { status: 'Running' }, { 'retry-after': '86400' }),
    );
    await errorOf(arm.write('PUT', path, withResult));
    expect(slept).toEqual([120_000, 120_000, 120_000, 120_000, 120_000]);
  });

  test('a night of sleep of the laptop counts as one round (F78)', async () => {
    const scene = scripted((index) => {
      scene.clock.advance(8 * 3_600_000);
      if (index === 0) return async(201);
      return index < 3 ? running() : json(200, { status: 'Succeeded' });
    });
    await scene.arm.write('PUT', path, options);
    expect(scene.sent).toHaveLength(4);
  });

  test('can be left: unknown', async () => {
    const controller = new AbortController();
    const { arm } = scripted((index) => {
      if (index === 2) controller.abort();
      return index === 0 ? async(201) : running();
    });
    const error = await errorOf(
      arm.write('PUT', path, { ...withResult, signal: controller.signal }),
    );
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'cancelled']);
  });

  test('a result that cannot be read after success: unknown', async () => {
    const { arm } = scripted(async(201), json(200, { status: 'Succeeded' }), failure(403, 'X'));
    const error = await errorOf(arm.write('PUT', path, withResult));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'denied']);
  });

  test('a resource that is made and not yet visible is waited for, a minute at most (F96)', async () => {
    const done = json(200, { status: 'Succeeded' });
    const late = scripted(
      async(201),
      done.clone(),
      failure(404, 'X'),
      failure(404, 'X'),
      state('x'),
    );
    await late.arm.write('PUT', path, withResult);
    expect(late.slept).toEqual([2000, 4000]);

    const never = scripted((index) =>
      index === 0 ? async(201) : index === 1 ? done.clone() : failure(404, 'X'),
    );
    const error = await errorOf(never.arm.write('PUT', path, withResult));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'notFound']);
    expect(never.slept.reduce((sum, wait) => sum + wait, 0)).toBe(60_000);
  });
});
