import { getResponse, type HttpHandler } from 'msw';

import type { Arm } from '@/azure/arm';
import { createArm } from '@/azure/client';
import { azureCloud } from '@/azure/cloud';
import type { TokenOptions } from '@/azure/credential';
import {
  createVirtualClock,
  sentRequest,
  type SentRequest,
  type VirtualClock,
} from '@/azure/testKit';
import type { RegistryAddress } from '@/domain/resourceId';
import { createEmulator, type Emulator } from '@/emulator/emulator';
import { ArmFailure } from '@/emulator/failure';
import { myRegistry } from '@/emulator/seeds/registries';
import type { Seed, SeedRegistry } from '@/emulator/seeds/seed';
import { production } from '@/emulator/seeds/subscriptions';
import type { EmulatorSettings } from '@/emulator/settings';
import type { OperationName, Wrap } from '@/emulator/wrap';

/** The portal's real client on an emulated Azure of its own; both go by one virtual clock. */
export interface Context {
  readonly arm: Arm;
  readonly emulator: Emulator;
  readonly sent: readonly SentRequest[];
  /** The passwords that went over the wire, as far as they did. */
  readonly issuedPasswords: readonly string[];
  readonly clock: VirtualClock;
}

export interface ContextSettings extends EmulatorSettings {
  /** Answers the first request of an operation like this, before any fault; neither carries it out. */
  readonly first?: { readonly of: OperationName; readonly is: 'throttled' | 'failed' } | undefined;
  /** Whether there is no network from the start. */
  readonly isOffline?: boolean | undefined;
  readonly token?: ((options: TokenOptions) => Promise<string>) | undefined;
}

export function addressOf({ subscription, resourceGroup, name }: SeedRegistry): RegistryAddress {
  return { subscription, resourceGroup, registry: name };
}

/** The registry that most of these tests work on. */
export const registry = addressOf(myRegistry);

/** Holds one registry with nothing but Azure's own scope maps, which is quick to seed again and again. */
export const bareSeed: Seed = {
  subscriptions: [production],
  registries: [{ ...myRegistry, scopeMaps: [], tokens: [] }],
};

/** The token of every request, which the tests recognise wherever it should not be. */
export const accessToken = 'eyJ-canary-access-token';

const start = Date.UTC(2026, 10, 22, 10);

/** No call sends more requests, so that one that loops fails instead of hanging. */
const mostRequests = 1500;

const passwordPattern = /FAKE\+[A-Za-z0-9]{4,20}(?:\/fake=[A-Za-z0-9]*)?/g;

export function createContext(settings: ContextSettings = {}): Context {
  const { first, isOffline = false, token, ...emulated } = settings;
  const clock = createVirtualClock(start);
  const sent: SentRequest[] = [];
  const issuedPasswords: string[] = [];
  const network = { isOnline: !isOffline };
  const emulator = withoutStackTraces(() =>
    createEmulator({
      seed: bareSeed,
      ...emulated,
      now: () => new Date(clock.now()),
      wait: (milliseconds) => {
        if (Number.isFinite(milliseconds)) {
          clock.advance(milliseconds);
          return Promise.resolve();
        }
        // The wait ends when the caller gives up.
        clock.expireLimits();
        return new Promise(() => {});
      },
      ...(first !== undefined && { wrap: failFirst(first) }),
    }),
  );
  const answer = createAnswerer(emulator);

  const fetchOnce: typeof fetch = async (input, init) => {
    // The emulator never looks at the signal, whose listeners would take longer than its answer.
    const request = new Request(input, { ...init, signal: null });
    const record = sentRequest(input, init);
    sent.push(record);
    if (sent.length > mostRequests) throw new RangeError('The call does not end.');
    if (isOffline) throw new TypeError('Failed to fetch');
    const response = await abortable(answer(request), init?.signal);
    const isRedirect = response.status >= 300 && response.status < 400;
    if (response.type === 'error' || (isRedirect && init?.redirect === 'error')) {
      network.isOnline = !hasOfflineFault(emulated);
      throw new TypeError('Failed to fetch');
    }
    network.isOnline = true;
    record.status = response.status;
    const location = response.headers.get('location');
    if (isRedirect && location !== null) return fetchOnce(location, init);
    if (response.body === null) return response;
    const text = await response.text();
    issuedPasswords.push(...(text.match(passwordPattern) ?? []));
    return new Response(text, response);
  };

  const arm = createArm({
    cloud: azureCloud,
    credential: { token: token ?? (() => Promise.resolve(accessToken)) },
    fetch: fetchOnce,
    sleep: clock.sleep,
    timeLimit: clock.timeLimit,
    now: clock.now,
    random: () => 0.5,
    online: () => network.isOnline,
  });
  return { arm, emulator, sent, issuedPasswords, clock };
}

/** Picks the requests that may have changed something. */
export function changesIn(sent: readonly SentRequest[]): readonly SentRequest[] {
  return sent.filter(({ method }) => method !== 'GET');
}

/** Runs `create` without the search for the caller that MSW does for every handler. */
function withoutStackTraces<T>(create: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return create();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Answers requests with the emulator's handlers. MSW compares a request with one handler after the
 * other, and reads the cookies for each; the answerer leaves out those that cannot match.
 */
function createAnswerer({ handlers }: Emulator): (request: Request) => Promise<Response> {
  return async (request) => {
    const { origin, pathname } = new URL(request.url);
    if (origin !== azureCloud.resourceManager) return Response.json({ value: [] });
    const path = origin + pathname;
    const candidates = handlers.filter(
      ({ info }) => isMethod(info.method, request.method) && patternOf(info.path).test(path),
    );
    const response = await getResponse(candidates, request);
    if (response === undefined) throw new Error(`Nothing answered ${request.url}.`);
    return response;
  };
}

function isMethod(expected: string | RegExp, method: string): boolean {
  return typeof expected === 'string' ? expected === method : expected.test(method);
}

const patterns = new Map<string, RegExp>();

/** Matches at least the addresses that MSW matches with a path such as `/registries/:registry`. */
function patternOf(path: HttpHandler['info']['path']): RegExp {
  if (path instanceof RegExp) return path;
  if (typeof path !== 'string') throw new TypeError('The emulator has no predicates of its own.');
  const known = patterns.get(path);
  if (known !== undefined) return known;
  const source = path
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:\w+/g, '[^/]+');
  const pattern = new RegExp(`^${source}/?$`, 'i');
  patterns.set(path, pattern);
  return pattern;
}

/** Whether a browser would say that there is no network; it does from a failure to the next answer. */
function hasOfflineFault({ faults = {} }: EmulatorSettings): boolean {
  return Object.values(faults).some(
    (setting) => (typeof setting === 'string' ? setting : setting.fault) === 'offline',
  );
}

function failFirst({ of, is }: NonNullable<ContextSettings['first']>): Wrap {
  let isFirst = true;
  return ({ name }, proceed) => {
    if (name !== of || !isFirst) return proceed();
    isFirst = false;
    throw is === 'throttled'
      ? new ArmFailure(429, 'TooManyRequests', 'Too many.', 'arm', { 'retry-after': '1' })
      : new ArmFailure(500, 'InternalServerError', 'A first failure.', 'arm');
  };
}

/** Settles like `answer`, or rejects with the signal's reason when that fires first. */
function abortable<T>(answer: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (signal === null || signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
