import { ArmFailure } from '@/emulator/failure';
import { notAuthorizedFor } from '@/emulator/handlers/authorize';
import type { OperationName } from '@/emulator/wrap';

import { emptyAnswer, jsonAnswer, withBody } from './answers';
import type { OperationFault } from './names';
import type { Faulted } from './wire';

/**
 * The operations that Azure may run as long-running ones, and which header then tells where to ask.
 * https://github.com/Azure/azure-rest-api-specs/tree/main/specification/containerregistry
 */
const headerOf: Readonly<Partial<Record<OperationName, 'azure-asyncoperation' | 'location'>>> = {
  'registries.update': 'azure-asyncoperation',
  'tokens.create': 'azure-asyncoperation',
  'tokens.update': 'azure-asyncoperation',
  'tokens.delete': 'location',
  'scopeMaps.create': 'azure-asyncoperation',
  'scopeMaps.update': 'azure-asyncoperation',
  'scopeMaps.delete': 'location',
  'credentials.generate': 'location',
};

/** Whether Azure may run an operation as a long-running one. */
export function mayRunLong(name: OperationName): boolean {
  return headerOf[name] !== undefined;
}

/** An operation that was started with a fault on it. */
interface Started {
  readonly fault: OperationFault;
  readonly header: 'azure-asyncoperation' | 'location';
  /** What it answers with in the end. */
  readonly result: Response;
  /** The path of the resource that a PUT or PATCH makes. */
  readonly resource: string | undefined;
  /** How many more polls are told that it is still running. */
  running: number;
  /** How many polls have met the fault. */
  met: number;
}

/** The long-running operations that have a fault on them. */
export class FaultyOperations {
  readonly #started = new Map<string, Started>();
  /** Resources that are made, and not yet to be seen. */
  readonly #invisible = new Set<string>();

  /** Starts an operation, and makes it a long-running one when it is not. */
  async start(
    fault: OperationFault,
    name: OperationName,
    { request, proceed }: Faulted,
    polls = 0,
  ): Promise<Response> {
    const header = headerOf[name];
    if (header === undefined) return proceed();
    const happens = fault !== 'failed' && fault !== 'canceled';
    const result = happens ? await proceed() : jsonAnswer(request, 200, null);
    if (!result.ok || result.status === 204) return result;
    if (fault === 'no-location') return emptyAnswer(202);

    const { origin, pathname, search } = new URL(request.url);
    const id = `token-fault-${crypto.randomUUID()}`;
    const parent =
      request.method === 'POST' ? pathname.slice(0, pathname.lastIndexOf('/')) : pathname;
    const status = `${origin}${parent}/operationStatuses/${id}${search}`;
    const resource = request.method === 'PUT' || request.method === 'PATCH' ? pathname : undefined;
    this.#started.set(id, { fault, header, result, resource, running: polls, met: 0 });
    const address =
      fault === 'foreign-location' ? status.replace(origin, 'https://evil.example') : status;
    return jsonAnswer(request, 202, null, { [header]: address, 'retry-after': '10' });
  }

  /** Answers a poll of an operation with a fault on it; undefined for all others. */
  poll(request: Request): Response | undefined {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const started = this.#started.get(id);
    if (started === undefined) return undefined;
    if (started.running > 0) {
      started.running -= 1;
      return running(request, started, 'Updating');
    }
    started.met += 1;
    return pollAnswer(request, started) ?? this.#end(request, started);
  }

  /** Whether a read looks for a resource that is made, but not yet to be seen. Only once. */
  hides(request: Request): boolean {
    return request.method === 'GET' && this.#invisible.delete(new URL(request.url).pathname);
  }

  #end(request: Request, started: Started): Response {
    const { fault, header, result, resource } = started;
    if (header === 'azure-asyncoperation') {
      if (fault === 'no-result' && resource !== undefined) this.#invisible.add(resource);
      return jsonAnswer(request, 200, { status: 'Succeeded' });
    }
    // The end of a deletion is an empty 200; that of a POST is what it would have answered at once.
    if (result.status !== 200) return emptyAnswer(200);
    return fault === 'no-result' ? withBody(result, '{}') : result.clone();
  }
}

/** What the fault answers to a poll; undefined when the operation is over. */
function pollAnswer(request: Request, started: Started): Response | undefined {
  switch (started.fault) {
    case 'failed':
      return ended(request, 'Failed', 'OperationFailed', 'The operation failed.');
    case 'canceled':
      return ended(request, 'Canceled', 'OperationCanceled', 'The operation was canceled.');
    case 'never':
      return running(request, started, 'Updating');
    case 'status-404':
      throw new ArmFailure(404, 'ResourceNotFound', 'The operation could not be found.');
    case 'status-403':
      throw notAuthorizedFor(request);
    case 'status-500x3':
      if (started.met > 3) return undefined;
      throw new ArmFailure(500, 'InternalServerError', 'Encountered internal server error.');
    case 'odd-status':
      return started.met > 2
        ? undefined
        : running(request, started, started.met === 1 ? 'SucceededWithErrors' : 'Throttled');
    case 'foreign-location':
    case 'no-location':
    case 'no-result':
      return undefined;
  }
}

function running(request: Request, { header }: Started, word: string): Response {
  const headers = { [header]: request.url, 'retry-after': '10' };
  return header === 'location'
    ? jsonAnswer(request, 202, word === 'Updating' ? null : { status: word }, headers)
    : jsonAnswer(request, 200, { status: word }, headers);
}

/** The end of an operation that came to nothing. Its status address says so with status 200. */
function ended(
  request: Request,
  status: 'Failed' | 'Canceled',
  code: string,
  message: string,
): Response {
  return jsonAnswer(request, 200, { status, error: { code, message } });
}
