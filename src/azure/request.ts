import { claimsOf } from './credential';
import type { Credential } from './credential';
import { AzureError, unknownOutcome } from './errors';
import type { ErrorKind, FailedCall, RequestIds } from './errors';

/** What the request layer needs of the world. Tests script all of it. */
export interface Transport {
  /** The cloud's Resource Manager, the only origin that ever gets a token. */
  readonly origin: string;
  readonly credential: Credential;
  readonly fetch: typeof fetch;
  /** Waits so many milliseconds; rejects with the signal's reason when that fires. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** A signal that fires after so many milliseconds. */
  readonly timeLimit: (milliseconds: number) => AbortSignal;
  readonly random: () => number;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly online: () => boolean;
}

/** One call of `Arm`, with everything that it sends. */
export interface Call extends FailedCall {
  /** Whether what is sent may change something: a POST can be a mere read, and the polls of a PUT are. */
  readonly changes: boolean;
  readonly signal: AbortSignal | undefined;
}

export type Content =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'empty' }
  /** HTML, JSON that does not parse, another type: nothing of it is kept. */
  | { readonly kind: 'unreadable' };

export interface Answer {
  readonly status: number;
  readonly content: Content;
  readonly requestIds: RequestIds;
  readonly retryAfter: string | null;
  readonly location: string | null;
  readonly asyncOperation: string | null;
  /** What a 401 asks of the next token. */
  readonly claims: string | undefined;
}

/** Milliseconds. ARM itself cuts a provider off after 60 s (504), so a write is given a little more. */
export const timeLimits = { read: 30_000, write: 65_000 };

/**
 * Sends one request with the given token and reads its whole answer, whatever its status.
 *
 * When no answer arrives, a read throws `AzureError` of kind `offline`, `unreachable` or `timeout`, or
 * the signal's reason. A change was sent by then, so it throws `unknownOutcome` in all of these cases.
 */
export async function exchange(
  transport: Transport,
  call: Call,
  url: string,
  token: string,
  body: unknown,
): Promise<Answer> {
  call.signal?.throwIfAborted();
  const limit = transport.timeLimit(call.changes ? timeLimits.write : timeLimits.read);
  const signal = call.signal === undefined ? limit : AbortSignal.any([call.signal, limit]);
  // Outside of try: a body that cannot be sent is a mistake of ours, not the network's.
  const init: RequestInit = {
    method: call.method,
    headers: headersOf(call, token, body !== undefined),
    body: body === undefined ? null : JSON.stringify(body),
    signal,
    // ARM never redirects, and fetch would take the request to any host.
    redirect: 'error',
    // Answers may carry passwords.
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  };
  try {
    const response = await transport.fetch(url, init);
    const content = await contentOf(response);
    return {
      status: response.status,
      content,
      requestIds: {
        client: call.requestIds.client,
        service: response.headers.get('x-ms-request-id') ?? undefined,
        correlation: response.headers.get('x-ms-correlation-request-id') ?? undefined,
      },
      retryAfter: response.headers.get('retry-after'),
      location: response.headers.get('location'),
      asyncOperation: response.headers.get('azure-asyncoperation'),
      claims: claimsOf(response.headers.get('www-authenticate')),
    };
  } catch {
    // The native error is dropped: it says only "Failed to fetch", whatever the cause.
    if (!call.changes) call.signal?.throwIfAborted();
    const problem = new AzureError(whyNoAnswer(transport, call, limit), call);
    throw call.changes ? unknownOutcome(call, problem) : problem;
  }
}

function whyNoAnswer(transport: Transport, call: Call, limit: AbortSignal): ErrorKind {
  if (call.signal?.aborted === true) return 'cancelled';
  if (limit.aborted) return 'timeout';
  return transport.online() ? 'unreachable' : 'offline';
}

function headersOf(call: Call, token: string, hasBody: boolean): Record<string, string> {
  return {
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    'x-ms-client-request-id': call.requestIds.client,
    'x-ms-return-client-request-id': 'true',
    ...(hasBody && { 'content-type': 'application/json' }),
  };
}

/** The answer's JSON. Throws when a successful answer breaks off on its way. */
async function contentOf(response: Response): Promise<Content> {
  let text: string;
  try {
    // As UTF-8, with a byte order mark taken off.
    text = await response.text();
  } catch (error) {
    if (response.ok) throw error;
    // The status of an error is enough.
    return { kind: 'unreadable' };
  }
  if (text === '') return { kind: 'empty' };
  // A proxy or a captive portal answers 200 with its own HTML page.
  if (!/^[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '')) {
    return { kind: 'unreadable' };
  }
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    // SyntaxError quotes the text around the mistake, which may be a password.
    return { kind: 'unreadable' };
  }
}

/** The parsed body of an answer, or undefined. */
export function jsonOf({ content }: Answer): unknown {
  return content.kind === 'json' ? content.value : undefined;
}
