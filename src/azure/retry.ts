import { errorFromResponse } from './errorBody';
import { AzureError } from './errors';
import { jsonOf } from './request';
import type { Answer, Call, Transport } from './request';
import { send } from './send';

/** How often a read is repeated. https://azure.github.io/azure-sdk/general_azurecore.html#retry-policy */
const retries = 3;
/** Seconds. Azure may ask for more; then the user decides. */
export const longestPause = 120;
const firstBackOff = 800;
const longestBackOff = 30_000;

const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Whether an answer of this status may be another one in a moment. */
export function mayPass(status: number): boolean {
  return passing.has(status);
}

/** A date as HTTP writes it. Date.parse alone would take `-1` for a day in 2001. */
const httpDate = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The seconds that a Retry-After header asks for: a whole number, 0 or more, not capped.
 * Undefined when there is none or it cannot be understood. `now` is in milliseconds.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const date = httpDate.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** Milliseconds to wait before repetition `attempt` (0 is the first), when Azure does not say. */
export function backOff(attempt: number, random: () => number): number {
  const base = firstBackOff * 2 ** Math.min(attempt, 10);
  return Math.min(longestBackOff, base * (1 + random() / 2));
}

/** The error of an answer outside 2xx. */
export function errorOf(transport: Transport, call: Call, answer: Answer): AzureError {
  return errorFromResponse(
    { ...call, requestIds: answer.requestIds },
    answer.status,
    jsonOf(answer),
    retryAfterSeconds(answer.retryAfter, transport.now()),
  );
}

/** Waits before the next try. Throws `error` instead when Azure asks for more than `longestPause`. */
async function pause(
  transport: Transport,
  call: Call,
  error: AzureError,
  attempt: number,
): Promise<void> {
  if (error.retryAfter !== undefined && error.retryAfter > longestPause) throw error;
  const wait =
    error.retryAfter === undefined ? backOff(attempt, transport.random) : error.retryAfter * 1000;
  await transport.sleep(wait, call.signal);
}

/**
 * A read, repeated on faults that may pass. Returns a 2xx answer; throws everything else.
 * A time limit that ran out is not tried again: the user has waited long enough to be asked.
 */
export async function read(transport: Transport, call: Call, url: string): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await tryOnce(transport, call, url);
    if (!(outcome instanceof AzureError)) return outcome;
    const repeat =
      outcome.status === undefined
        ? outcome.kind === 'offline' || outcome.kind === 'unreachable'
        : mayPass(outcome.status);
    if (!repeat || attempt === retries) throw outcome;
    await pause(transport, call, outcome, attempt);
  }
}

async function tryOnce(
  transport: Transport,
  call: Call,
  url: string,
): Promise<Answer | AzureError> {
  try {
    const answer = await send(transport, call, url);
    return isSuccess(answer) ? answer : errorOf(transport, call, answer);
  } catch (error) {
    if (error instanceof AzureError) return error;
    throw error;
  }
}

/**
 * Sends a write. Only a 429 is repeated, once: throttled requests are turned away before they run.
 * Returns any other answer as it is; throws what `send` throws.
 */
export async function sendWrite(
  transport: Transport,
  call: Call,
  url: string,
  body: unknown,
): Promise<Answer> {
  const first = await send(transport, call, url, body);
  if (first.status !== 429) return first;
  await pause(transport, call, errorOf(transport, call, first), 0);
  return send(transport, call, url, body);
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}
