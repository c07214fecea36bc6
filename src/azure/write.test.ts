import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { empty, errorOf, failure, json, scripted, text } from './testKit';

const path = '/r';
const schema = v.looseObject({ name: v.string() });
const options = { apiVersion: '1' };
const methods = ['PUT', 'PATCH', 'POST', 'DELETE'] as const;

describe.each(methods)('%s', (method) => {
  test.each([408, 500, 502, 503, 504])(
    'answered with %i: sent once, unknown (F37, F38, F39)',
    async (status) => {
      const { arm, sent } = scripted(failure(status, 'Fault', { 'retry-after': '1' }));
      const error = await errorOf(arm.write(method, path, options));
      expect(error.kind).toBe('unknownOutcome');
      expect(error.cause).toMatchObject({ kind: 'service', status, code: 'Fault' });
      expect(sent).toHaveLength(1);
    },
  );

  test.each([
    ['network', 'unreachable'],
    ['timeout', 'timeout'],
  ] as const)('%s: sent once, unknown (F41)', async (reply, kind) => {
    const { arm, sent } = scripted(reply);
    const error = await errorOf(arm.write(method, path, options));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', kind]);
    expect(sent).toHaveLength(1);
  });

  test.each([400, 403, 409, 412, 422])('answered with %i: it did not happen', async (status) => {
    const { arm, sent } = scripted(failure(status, 'No', { 'retry-after': '1' }));
    expect((await errorOf(arm.write(method, path, options))).kind).not.toBe('unknownOutcome');
    expect(sent).toHaveLength(1);
  });

  test('throttled: replayed once (F33)', async () => {
    const once = scripted(empty(429, { 'retry-after': '3' }), empty(204));
    await once.arm.write(method, path, options);
    expect(once.slept).toEqual([3000]);

    const twice = scripted(empty(429), failure(429, 'TooManyRequests'));
    expect((await errorOf(twice.arm.write(method, path, options))).kind).toBe('throttled');
    expect([twice.sent.length, twice.slept]).toEqual([2, [800]]);

    const long = scripted(empty(429, { 'retry-after': '121' }));
    const error = await errorOf(long.arm.write(method, path, options));
    expect(error).toMatchObject({ kind: 'throttled', retryAfter: 121 });
    expect(long.sent).toHaveLength(1);
  });

  test('offline: nothing is sent, nor is a token asked for (F40)', async () => {
    const { arm, sent, network, tokens } = scripted();
    network.isOnline = false;
    expect((await errorOf(arm.write(method, path, options))).kind).toBe('offline');
    expect([sent, tokens]).toEqual([[], []]);
  });

  test('HTML with 200 is not a success (F44)', async () => {
    const { arm } = scripted(text(200, '<html></html>'));
    const error = await errorOf(arm.write(method, path, options));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'unreadable']);
  });

  test('cancelled before it is sent: the reason; after: unknown', async () => {
    const before = scripted();
    const aborted = AbortSignal.abort('changed my mind');
    await expect(before.arm.write(method, path, { ...options, signal: aborted })).rejects.toBe(
      'changed my mind',
    );
    expect(before.sent).toHaveLength(0);

    const controller = new AbortController();
    const after = scripted('hang');
    const writing = errorOf(
      after.arm.write(method, path, { ...options, signal: controller.signal }),
    );
    while (after.sent.length === 0) await Promise.resolve();
    controller.abort();
    const error = await writing;
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'cancelled']);
  });
});

describe('success', () => {
  test('the body is sent and the answer has its shape', async () => {
    const { arm, sent } = scripted(json(201, { name: 'a', extra: 1 }));
    const answer = await arm.write('PUT', path, { ...options, body: { b: 1 }, schema });
    expect(answer).toEqual({ name: 'a', extra: 1 });
    expect(sent[0]?.body).toEqual({ b: 1 });
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
  });

  test.each([
    ['empty', () => empty(200)],
    ['of another shape', () => json(200, { name: 1 })],
    ['broken', () => text(200, '{', 'application/json')],
  ])('an answer that is %s leaves the outcome unknown (F46)', async (_name, reply) => {
    const { arm } = scripted(reply());
    const error = await errorOf(arm.write('POST', path, { ...options, schema }));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'unreadable']);
  });

  test.each([
    ['404 of Azure', () => failure(404, 'ResourceNotFound')],
    ['an empty 404', () => empty(404)],
    ['204', () => empty(204)],
    ['an empty 200', () => empty(200)],
    ['200 with what was deleted', () => json(200, { name: 'a' })],
  ])('DELETE: %s', async (_name, reply) => {
    const { arm } = scripted(reply());
    await expect(arm.write('DELETE', path, options)).resolves.toBeUndefined();
  });

  test('DELETE: a 404 that says nothing about the resource is an error (F21)', async () => {
    const { arm } = scripted(failure(404, 'SubscriptionNotFound'), text(404, '<h1>Not here</h1>'));
    expect((await errorOf(arm.write('DELETE', path, options))).kind).toBe('notFound');
    expect((await errorOf(arm.write('DELETE', path, options))).kind).toBe('notFound');
  });
});
