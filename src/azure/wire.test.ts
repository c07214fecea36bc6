import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createArm } from './client';
import { demoCredential } from './credential';
import { empty, errorOf, json } from './testKit';

/** The real fetch against a real port, for what a scripted one cannot show. */

const schema = v.looseObject({ name: v.string() });
const options = { apiVersion: '1' };

function once() {
  const replies = [empty(503, { 'retry-after': '5' }), json(200, { name: 'a' })];
  return vi.fn<typeof fetch>(async () => replies.shift() ?? empty(500));
}

describe('over the network', () => {
  let respond: RequestListener;
  let seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url);
    respond(request, response);
  });

  beforeEach(async () => {
    seen = [];
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function arm() {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return createArm({
      cloud: { name: 'Test', resourceManager: `http://127.0.0.1:${port}` },
      credential: demoCredential,
      sleep: () => Promise.resolve(),
    });
  }

  test('a redirect is not followed (F50)', async () => {
    respond = (_request, response) => response.writeHead(307, { location: '/elsewhere' }).end();
    expect((await errorOf(arm().write('POST', '/r', options))).kind).toBe('unknownOutcome');
    expect(seen).toEqual(['/r?api-version=1']);
  });

  test('an answer that breaks off: a read is repeated, a write is not', async () => {
    respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"name":"FAKE');
      setImmediate(() => response.destroy());
    };
    const reading = await errorOf(arm().read('/r', schema, options));
    expect(reading.kind).toBe('unreachable');
    expect(seen).toHaveLength(4);
    const writing = await errorOf(arm().write('PUT', '/r', { ...options, body: {}, schema }));
    expect([writing.kind, writing.cause?.kind]).toEqual(['unknownOutcome', 'unreachable']);
    expect(seen).toHaveLength(5);
  });

  test('a write that is cancelled while Azure works on it', async () => {
    const controller = new AbortController();
    respond = () => controller.abort();
    const call = arm().write('POST', '/r', { ...options, signal: controller.signal });
    expect((await errorOf(call)).cause?.kind).toBe('cancelled');
  });
});

describe('waiting by the clock', () => {
  const cloud = { name: 'Test', resourceManager: 'https://arm.example' };

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('takes as long as Azure asks', async () => {
    const fetched = once();
    const reading = createArm({ cloud, credential: demoCredential, fetch: fetched }).read(
      '/r',
      schema,
      options,
    );
    await vi.advanceTimersByTimeAsync(4999);
    expect(fetched).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toEqual({ name: 'a' });
  });

  test('ends at once when it is cancelled', async () => {
    const controller = new AbortController();
    const reading = createArm({ cloud, credential: demoCredential, fetch: once() }).read(
      '/r',
      schema,
      { ...options, signal: controller.signal },
    );
    const ended = expect(reading).rejects.toBe('enough');
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort('enough');
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });
});
