import type { TokenOptions } from './credential';
import { createArm } from './client';
import { azureCloud } from './cloud';
import { AzureError } from './errors';

/** For the tests of this folder: an `Arm` whose network, clock and chance are scripted. */

export const origin = azureCloud.resourceManager;

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

/** A reply: an answer, no network, no answer in time, or none until the caller gives up. */
export type Reply = Response | 'network' | 'timeout' | 'hang';

export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

export function text(status: number, body: string, type = 'text/html'): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}

export function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

export function failure(status: number, code: string, headers: Record<string, string> = {}) {
  return json(status, { error: { code, message: `About ${code}.` } }, headers);
}

/** Answers one request after the other with `replies`; the last one for ever if it is a function. */
export function scripted(...replies: (Reply | ((index: number) => Reply))[]) {
  const sent: Sent[] = [];
  const slept: number[] = [];
  const tokens: TokenOptions[] = [];
  const state = { now: Date.UTC(2026, 0, 1), online: true };
  let limit = new AbortController();
  let ids = 0;

  const arm = createArm({
    cloud: azureCloud,
    credential: {
      token: (options) => {
        tokens.push(options);
        return Promise.resolve(`token${tokens.length}`);
      },
    },
    fetch: async (input, init = {}) => {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      const headers = new Headers(init.headers);
      const index = sent.length;
      const url = typeof input === 'string' ? input : 'not a text';
      sent.push({ method: init.method ?? 'GET', url, headers, body, init });
      const next = replies[Math.min(index, replies.length - 1)];
      if (index >= replies.length && typeof next !== 'function') {
        throw new RangeError(`Request ${index + 1} was not scripted.`);
      }
      const reply = typeof next === 'function' ? next(index) : next;
      if (reply === 'timeout') limit.abort();
      if (reply === 'hang') {
        await new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      }
      if (!(reply instanceof Response)) throw new TypeError('Failed to fetch');
      return reply;
    },
    sleep: (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      state.now += milliseconds;
      return Promise.resolve();
    },
    timeLimit: () => {
      limit = new AbortController();
      return limit.signal;
    },
    random: () => 0,
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    now: () => state.now,
    online: () => state.online,
  });
  return { arm, sent, slept, tokens, state };
}

/** The `AzureError` that a call throws. Fails when it does not throw one. */
export async function errorOf(call: Promise<unknown>): Promise<AzureError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof AzureError) return error;
    throw error;
  }
  throw new Error('It did not throw.');
}
