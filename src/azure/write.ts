import { addressOf } from './address';
import type { Schema, WriteOptions } from './arm';
import { AzureError, unknownOutcome } from './errors';
import { follow } from './longRunning';
import type { Answer, Call, Content, Transport } from './request';
import { errorOf, isSuccess, sendWrite } from './retry';
import { shaped } from './shape';

/** Milliseconds: how long an operation is followed when the caller does not say. */
const defaultDeadline = 600_000;

/**
 * Sends a change, follows it to its end, and returns its result: of the shape of `schema`, or
 * undefined when there is no schema.
 *
 * Throws `AzureError`. Its kind is `unknownOutcome` whenever the change was sent and nobody can say
 * whether it happened; every other kind means that it did not.
 */
export async function write<T>(
  transport: Transport,
  call: Call,
  options: WriteOptions,
  schema: Schema<T> | undefined,
): Promise<T | undefined> {
  call.signal?.throwIfAborted();
  const url = addressOf(transport.origin, call, options);
  const answer = await sendWrite(transport, call, url, options.body);
  if (!isSuccess(answer)) {
    if (isGone(transport, call, answer)) return undefined;
    throw refusalOf(transport, call, answer);
  }

  const outcome = await known(call, () =>
    follow(transport, call, answer, {
      url,
      deadline: options.deadline ?? defaultDeadline,
      wantsResult: schema !== undefined,
    }),
  );
  if (outcome.kind === 'failed') throw outcome.error;
  return known(call, () => resultOf(schema, outcome, { ...call, requestIds: answer.requestIds }));
}

/** Why a change did not happen, or that nobody knows: a fault of Azure's may come after it. */
function refusalOf(transport: Transport, call: Call, answer: Answer): AzureError {
  const error = errorOf(transport, call, answer);
  const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 408;
  return refused ? error : unknownOutcome(call, error);
}

/**
 * Whether a DELETE found nothing to delete, which is what it was for. Not so when it is the whole
 * subscription that this user cannot see, or when it is not Azure that answers.
 */
function isGone(transport: Transport, call: Call, answer: Answer): boolean {
  if (call.method !== 'DELETE' || answer.status !== 404) return false;
  if (answer.content.kind === 'unreadable') return false;
  const error = errorOf(transport, call, answer);
  return error.kind === 'notFound' && !error.isCode('SubscriptionNotFound');
}

/** Runs what comes after a change was accepted: when that fails, nobody knows how the change ended. */
async function known<T>(call: Call, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (call.signal?.aborted === true) {
      throw unknownOutcome(call, new AzureError('cancelled', call));
    }
    throw error instanceof AzureError ? unknownOutcome(call, error) : error;
  }
}

function resultOf<T>(schema: Schema<T> | undefined, content: Content, call: Call): T | undefined {
  if (schema !== undefined) return shaped(schema, content, call);
  // An HTML page with status 200 is not Azure saying that it was done.
  if (content.kind === 'unreadable') throw new AzureError('unreadable', call);
  return undefined;
}
