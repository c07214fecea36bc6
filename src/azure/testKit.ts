import type { TokenOptions } from './credential';
import { createArm } from './client';
import { azureCloud } from './cloud';
import { AzureError } from './errors';

/** For the tests of this folder: an `Arm` whose network, clock and chance are scripted. */

export const origin = azureCloud.resourceManager;

/** A request as it left the client, and the status of its answer; 0 while there is none. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** The JSON that was sent. */
  readonly body: unknown;
  readonly init: RequestInit;
  status: number;
}

/** Describes the request that a call of `fetch` sends. */
export function sentRequest(input: RequestInfo | URL, init: RequestInit = {}): SentRequest {
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
  const url = typeof input === 'string' ? input : 'not a text';
  return {
    method: init.method ?? 'GET',
    url,
    headers: new Headers(init.headers),
    body,
    init,
    status: 0,
  };
}

export type VirtualClock = ReturnType<typeof createVirtualClock>;

/** Making one takes longer than most test cases, because V8 notes down the stack. */
const timedOut = new DOMException('The time limit of the test expired.', 'TimeoutError');

/** Creates a clock on which waiting takes no time: whoever sleeps moves it forward. Milliseconds. */
export function createVirtualClock(start: number) {
  let now = start;
  let limits: { readonly at: number; readonly controller: AbortController }[] = [];
  const slept: number[] = [];

  function advance(milliseconds: number): void {
    now += milliseconds;
    const expired = limits.filter(({ at }) => at <= now);
    if (expired.length === 0) return;
    limits = limits.filter(({ at }) => at > now);
    for (const { controller } of expired) controller.abort(timedOut);
  }

  return {
    /** How long the client slept, each time. */
    slept,
    now: () => now,
    elapsed: () => now - start,
    advance,
    /** Moves the clock forward until every time limit that was set has expired. */
    expireLimits: () => advance(Math.max(0, ...limits.map(({ at }) => at - now))),
    sleep: (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      advance(milliseconds);
      return Promise.resolve();
    },
    /** A signal that fires after so many milliseconds of this clock. */
    timeLimit: (milliseconds: number): AbortSignal => {
      const controller = new AbortController();
      limits.push({ at: now + milliseconds, controller });
      return controller.signal;
    },
  };
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
  const sent: SentRequest[] = [];
  const tokens: TokenOptions[] = [];
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const network = { isOnline: true };
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
      const index = sent.length;
      const request = sentRequest(input, init);
      sent.push(request);
      const next = replies[Math.min(index, replies.length - 1)];
      if (index >= replies.length && typeof next !== 'function') {
        throw new RangeError(`Request ${index + 1} was not scripted.`);
      }
      const reply = typeof next === 'function' ? next(index) : next;
      if (reply === 'timeout') clock.expireLimits();
      if (reply === 'hang') {
        await new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      }
      if (!(reply instanceof Response)) throw new TypeError('Failed to fetch');
      request.status = reply.status;
      return reply;
    },
    sleep: clock.sleep,
    timeLimit: clock.timeLimit,
    random: () => 0,
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    now: clock.now,
    online: () => network.isOnline,
  });
  return { arm, sent, slept: clock.slept, tokens, clock, network };
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
