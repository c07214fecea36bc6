import { getResponse } from 'msw';

import type { Arm } from '@/azure/arm';
import { createArm } from '@/azure/client';
import { azureCloud } from '@/azure/cloud';
import type { Credential, TokenOptions } from '@/azure/credential';
import { createEmulator, type Emulator } from '@/emulator/emulator';
import { ArmFailure } from '@/emulator/failure';
import type { EmulatorSettings } from '@/emulator/settings';
import type { OperationName, Wrap } from '@/emulator/wrap';

/** A request as it left the client, and the status that came back; 0 for none. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | null;
  status: number;
}

/** The real client on one side, the emulated Azure on the other, and a clock that nobody waits for. */
export interface World {
  readonly arm: Arm;
  readonly emulator: Emulator;
  readonly sent: readonly Sent[];
  /** Passwords that went over the wire, as far as they did. */
  readonly passwords: readonly string[];
  /** Milliseconds since the start. */
  elapsed(): number;
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void;
}

export interface WorldSettings extends EmulatorSettings {
  /** The first request of an operation is answered so, before any fault: neither carries it out. */
  readonly first?: { readonly of: OperationName; readonly is: 'throttled' | 'failed' } | undefined;
  /** Without a network from the start. */
  readonly offline?: boolean | undefined;
  readonly token?: ((options: TokenOptions) => Promise<string>) | undefined;
}

const start = Date.UTC(2026, 10, 22, 10);

/** More requests than any call may send: a call that loops must fail, not hang. */
const mostRequests = 1500;

const passwordPattern = /FAKE\+[A-Za-z0-9]{4,20}(?:\/fake=[A-Za-z0-9]*)?/g;

/** Tokens are recognised wherever they should not be. */
export const accessToken = 'eyJ-canary-access-token';

export function createWorld({ first, offline = false, token, ...settings }: WorldSettings): World {
  const clock = virtualClock();
  const sent: Sent[] = [];
  const passwords: string[] = [];
  const network = { online: !offline };
  const emulator = quickly(() =>
    createEmulator({
      operationTime: 0,
      ...settings,
      now: () => new Date(clock.now()),
      wait: clock.wait,
      ...(first !== undefined && { wrap: firstFails(first) }),
    }),
  );

  async function answerOf(request: Request): Promise<Response> {
    if (new URL(request.url).origin !== azureCloud.resourceManager) {
      return new Response('{"value":[]}', { headers: { 'content-type': 'application/json' } });
    }
    // Comparing addresses is what takes most of the time of a case.
    const handlers = emulator.handlers.filter(({ info }) => info.method === request.method);
    const answer = await getResponse(handlers, request);
    if (answer === undefined) throw new Error(`Nothing answered ${request.url}.`);
    return answer;
  }

  const sendOne: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const one: Sent = {
      method: request.method,
      url: new URL(request.url),
      authorization: request.headers.get('authorization'),
      status: 0,
    };
    sent.push(one);
    if (sent.length > mostRequests) throw new RangeError('The call does not end.');
    if (offline) throw new TypeError('Failed to fetch');
    const answer = await Promise.race([answerOf(request), aborted(init?.signal)]);
    const redirected = answer.status >= 300 && answer.status < 400;
    if (answer.type === 'error' || (redirected && init?.redirect === 'error')) {
      network.online = !isOfflineFault(settings);
      throw new TypeError('Failed to fetch');
    }
    network.online = true;
    one.status = answer.status;
    passwords.push(...((await answer.clone().text()).match(passwordPattern) ?? []));
    const location = answer.headers.get('location');
    return redirected && location !== null ? sendOne(location, init) : answer;
  };

  const credential: Credential = { token: token ?? (() => Promise.resolve(accessToken)) };
  const arm = createArm({
    cloud: azureCloud,
    credential,
    fetch: sendOne,
    sleep: (milliseconds, signal) => {
      signal?.throwIfAborted();
      clock.pass(milliseconds);
      return Promise.resolve();
    },
    timeLimit: clock.timeLimit,
    now: clock.now,
    random: () => 0.5,
    online: () => network.online,
  });
  const { pass } = clock;
  return { arm, emulator, sent, passwords, pass, elapsed: () => clock.now() - start };
}

/** MSW looks up where each handler was written, which takes longer than most cases. */
function quickly<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What only a browser can say: that there is no network. It says so from a failure to the next answer. */
function isOfflineFault({ faults = {} }: EmulatorSettings): boolean {
  return Object.values(faults).some(
    (setting) => (typeof setting === 'string' ? setting : setting.fault) === 'offline',
  );
}

function firstFails({ of, is }: NonNullable<WorldSettings['first']>): Wrap {
  let isFirst = true;
  return ({ name }, proceed) => {
    if (name !== of || !isFirst) return proceed();
    isFirst = false;
    throw is === 'throttled'
      ? new ArmFailure(429, 'TooManyRequests', 'Too many.', 'arm', { 'retry-after': '1' })
      : new ArmFailure(500, 'InternalServerError', 'A first failure.', 'arm');
  };
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new DOMException('The request was aborted.', 'AbortError'));
    if (signal?.aborted === true) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

function virtualClock() {
  let now = start;
  let limits: { readonly at: number; readonly controller: AbortController }[] = [];

  function pass(milliseconds: number): void {
    now += milliseconds;
    const over = limits.filter(({ at }) => at <= now);
    limits = limits.filter(({ at }) => at > now);
    for (const { controller } of over) controller.abort();
  }

  return {
    now: () => now,
    pass,
    /** Waiting for ever ends when whoever waits gives up. */
    wait: (milliseconds: number): Promise<void> => {
      if (Number.isFinite(milliseconds)) {
        pass(milliseconds);
        return Promise.resolve();
      }
      pass(Math.max(0, ...limits.map(({ at }) => at - now)));
      return new Promise(() => {});
    },
    timeLimit: (milliseconds: number): AbortSignal => {
      const controller = new AbortController();
      limits.push({ at: now + milliseconds, controller });
      return controller.signal;
    },
  };
}
