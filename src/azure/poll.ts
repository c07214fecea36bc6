import { AzureError } from './errors';
import { timeLimits } from './request';
import type { Answer, Call, Content, Transport } from './request';
import { backOff, errorOf, isSuccess, longestPause, mayPass, retryAfterSeconds } from './retry';
import { send } from './send';

/** What one look at an operation told. */
export type Step =
  | { readonly kind: 'running'; readonly url: string }
  /** The status could not be read, which says nothing about the operation. */
  | { readonly kind: 'unclear' }
  | {
      readonly kind: 'end';
      readonly content: Content;
      /** Whether `content` is what the operation answers with. */
      readonly isResult: boolean;
      /** Where that can be had, if not here. */
      readonly resultAt: string | undefined;
    }
  | Failure;

/** Azure says that the operation did not succeed. Anything thrown means that nobody can tell. */
export interface Failure {
  readonly kind: 'failed';
  readonly error: AzureError;
}

type End = Extract<Step, { kind: 'end' }>;

/** An address to look at until an operation is over. */
export interface Watch {
  readonly url: string;
  /** Reads a 2xx answer that came from `url`. Throws `AzureError` when it points outside the cloud. */
  readonly look: (answer: Answer, url: string) => Step;
  /** What a 404 tells; left out where it tells nothing. */
  readonly missing?: Step | undefined;
}

/** How long operations may still be followed, in milliseconds. Shared by all that one write waits for. */
export interface Budget {
  left: number;
}

/** Milliseconds between two looks when Azure does not say; never less. */
const shortestPause = 2000;

/** A look that failed for a passing reason: the operation itself may be well. */
interface Problem {
  readonly kind: 'problem';
  readonly error: AzureError;
}

/**
 * Looks at an operation, at once and then again and again, until it is over.
 * Throws `AzureError` when its end cannot be seen: `timeout` when the budget is used up.
 */
export async function watch(
  transport: Transport,
  call: Call,
  { url: firstUrl, look, missing }: Watch,
  budget: Budget,
): Promise<End | Failure> {
  let url = firstUrl;
  let problems = 0;
  for (;;) {
    const began = transport.now();
    const answer = await lookOnce(transport, call, url);
    const seenAt = url;
    const step = read(transport, call, answer, (ok) => look(ok, seenAt), missing);
    if (step.kind === 'end' || step.kind === 'failed') return step;
    // After a laptop's sleep there is one more look before the time counts as used up.
    if (budget.left <= 0) {
      throw step.kind === 'problem' ? step.error : new AzureError('timeout', call);
    }
    if (step.kind === 'running') ({ url } = step);
    problems = step.kind === 'problem' ? problems + 1 : 0;

    const wait = Math.min(budget.left, pauseOf(transport, answer, problems));
    await transport.sleep(wait, call.signal);
    // A sleep that took hours because the laptop slept must not use up the time: one round counts for
    // no more than it can take while awake.
    const elapsed = transport.now() - began;
    budget.left -= Math.max(wait, Math.min(elapsed, wait + timeLimits.read));
  }
}

/** Sends one poll. Returns the error when no answer arrived; throws when there is no point in another. */
async function lookOnce(
  transport: Transport,
  call: Call,
  url: string,
): Promise<Answer | AzureError> {
  try {
    return await send(transport, call, url);
  } catch (error) {
    const passing: unknown[] = ['offline', 'unreachable', 'timeout'];
    if (error instanceof AzureError && passing.includes(error.kind)) return error;
    throw error;
  }
}

/**
 * "A 4xx or 5xx when reading the operation is a failure to read its status, not of the operation."
 * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md
 */
function read(
  transport: Transport,
  call: Call,
  answer: Answer | AzureError,
  look: (answer: Answer) => Step,
  missing: Step | undefined,
): Exclude<Step, { kind: 'unclear' }> | Problem {
  if (answer instanceof AzureError) return { kind: 'problem', error: answer };
  const step = isSuccess(answer) ? look(answer) : answer.status === 404 ? missing : undefined;
  if (step?.kind === 'unclear') {
    const error = new AzureError('unreadable', { ...call, requestIds: answer.requestIds });
    return { kind: 'problem', error };
  }
  if (step !== undefined) return step;
  const error = errorOf(transport, call, answer);
  if (!mayPass(answer.status)) throw error;
  return { kind: 'problem', error };
}

function pauseOf(transport: Transport, answer: Answer | AzureError, problems: number): number {
  const asked =
    answer instanceof AzureError
      ? undefined
      : retryAfterSeconds(answer.retryAfter, transport.now());
  const wanted =
    asked === undefined
      ? problems && backOff(problems - 1, transport.random)
      : Math.min(asked, longestPause) * 1000;
  return Math.max(shortestPause, wanted);
}
