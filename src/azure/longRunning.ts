import { checkedAddress } from './address';
import { AzureError } from './errors';
import { errorFromOperation } from './errorBody';
import { outcomeOf, provisioningStateOf, resultOf, statusOf } from './operationStatus';
import { watch } from './poll';
import type { Failure, Step, Watch } from './poll';
import { jsonOf } from './request';
import type { Answer, Call, Content, Transport } from './request';
import { read } from './retry';

/** Milliseconds: how long something that was just made may be invisible, and when to look again. */
const longestInvisible = 60_000;
const firstInvisible = 2000;

/** How far a write that Azure accepted is followed. */
export interface Following {
  /** The address that the write was sent to. */
  readonly url: string;
  /** Milliseconds. */
  readonly deadline: number;
  /** Whether the caller wants what the operation answers with. */
  readonly wantsResult: boolean;
}

/**
 * Follows a write from its first 2xx answer to the end of the operation, and returns its result, or
 * the error with which it failed.
 * Throws `AzureError` when nobody can tell how it ended: the reason why.
 * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md
 */
export async function follow(
  transport: Transport,
  call: Call,
  accepted: Answer,
  { url, deadline, wantsResult }: Following,
): Promise<Content | Failure> {
  const first = firstWatch(transport, call, accepted, url);
  if (first === undefined) return accepted.content;

  const polling: Call = { ...call, method: 'GET', changes: false };
  const budget = { left: deadline };
  const end = await watch(transport, polling, first, budget);
  if (end.kind === 'failed') return end;
  if (!wantsResult || end.isResult) return end.content;
  if (call.method === 'PUT' || call.method === 'PATCH') {
    return (await readMade(transport, polling, url)).content;
  }
  if (end.resultAt === undefined) return end.content;
  const result = locationWatch(transport, call, end.resultAt);
  const resultEnd = await watch(transport, polling, result, budget);
  return resultEnd.kind === 'failed' ? resultEnd : resultEnd.content;
}

/**
 * Reads the resource that an operation made or changed. Azure is many machines: for a while some of
 * them may not have heard of it, and answer 404.
 */
async function readMade(transport: Transport, polling: Call, url: string): Promise<Answer> {
  let pause = firstInvisible;
  for (let left = longestInvisible; ; left -= pause, pause *= 2) {
    try {
      return await read(transport, polling, url);
    } catch (error) {
      if (!(error instanceof AzureError) || error.kind !== 'notFound' || left <= 0) throw error;
      await transport.sleep(Math.min(pause, left), polling.signal);
    }
  }
}

/** Where the end of the operation shows. Undefined when it is over with the first answer. */
function firstWatch(
  transport: Transport,
  call: Call,
  accepted: Answer,
  url: string,
): Watch | undefined {
  const { status, asyncOperation, location } = accepted;
  if (asyncOperation !== null) return statusWatch(transport, call, asyncOperation, location);
  // With 200 and 204 a Location is not about an operation.
  if (location !== null && (status === 201 || status === 202)) {
    return locationWatch(transport, call, location);
  }
  switch (call.method) {
    case 'PUT':
    case 'PATCH': {
      const step = resourceStep(call, accepted, url);
      // Unclear is not watched: the resource as it was before would pass for the result.
      return status === 202 || step.kind === 'running' || step.kind === 'failed'
        ? { url, look: (answer) => resourceStep(call, answer, url), missing: missingOf(call, url) }
        : undefined;
    }
    case 'DELETE':
      return status === 202
        ? { url, look: () => ({ kind: 'running', url }), missing: over({ kind: 'empty' }) }
        : undefined;
    default:
      // The status address can be hidden from browsers; then nothing tells how a POST ends.
      if (status === 202) throw new AzureError('unreadable', call, { status });
      return undefined;
  }
}

/** Watches an Azure-AsyncOperation address: a body with `status`. */
function statusWatch(
  transport: Transport,
  call: Call,
  url: string,
  location: string | null,
): Watch {
  return {
    url: checkedAddress(transport.origin, call, url).href,
    look: (answer, at) => {
      const fresh = checkedAddress(transport.origin, call, answer.asyncOperation ?? at).href;
      const resultAt = answer.location ?? location ?? undefined;
      return statusStep(call, answer, fresh, resultAt);
    },
  };
}

/** Watches a Location address: 202 until the answer is what the call would have had at once. */
function locationWatch(transport: Transport, call: Call, url: string): Watch {
  const first = checkedAddress(transport.origin, call, url);
  return {
    url: first.href,
    look: (answer, at) => {
      const fresh = checkedAddress(transport.origin, call, answer.location ?? at);
      if (answer.status === 202) return { kind: 'running', url: fresh.href };
      if (answer.content.kind === 'unreadable') return { kind: 'unclear' };
      // Container Registry points the Location of generateCredentials at an address of the other kind,
      // which may answer 200 from the start and tell the state in its body.
      // https://github.com/Azure/azure-rest-api-specs/tree/main/specification/containerregistry
      // A deletion has no result: whatever names a state is about the operation.
      const mayBeStatus = call.method === 'DELETE' || /\/operationStatuses\//i.test(first.pathname);
      const isStatus = mayBeStatus && statusOf(jsonOf(answer)) !== undefined;
      return isStatus
        ? statusStep(call, answer, fresh.href, undefined)
        : over(answer.content, call.method === 'POST');
    },
  };
}

function statusStep(call: Call, answer: Answer, url: string, resultAt: string | undefined): Step {
  const body = jsonOf(answer);
  const status = statusOf(body);
  if (status === undefined) {
    return answer.status === 202 ? { kind: 'running', url } : { kind: 'unclear' };
  }
  const outcome = outcomeOf(status);
  if (outcome === 'running') return { kind: 'running', url };
  if (outcome === 'failed') return failure(call, answer, status);
  return { kind: 'end', content: resultOf(body), isResult: false, resultAt };
}

/** Reads the state of the resource that a PUT or PATCH changes. No state means that it is done. */
function resourceStep(call: Call, answer: Answer, url: string): Step {
  const state = provisioningStateOf(jsonOf(answer)) ?? 'Succeeded';
  const outcome = outcomeOf(state);
  if (outcome === 'running') return { kind: 'running', url };
  if (outcome === 'failed') return failure(call, answer, state);
  return answer.content.kind === 'unreadable' ? { kind: 'unclear' } : over(answer.content, true);
}

/** A resource that is being created shows only when it is there. */
function missingOf(call: Call, url: string): Step | undefined {
  return call.method === 'PUT' ? { kind: 'running', url } : undefined;
}

function failure(call: Call, answer: Answer, outcome: string): Failure {
  const reported = { ...call, requestIds: answer.requestIds };
  return { kind: 'failed', error: errorFromOperation(reported, jsonOf(answer), outcome) };
}

function over(content: Content, isResult = false): Step {
  return { kind: 'end', content, isResult, resultAt: undefined };
}
