import * as v from 'valibot';

import { ArmFailure, notFound } from '@/emulator/failure';
import { decodedPath, notAuthorizedFor } from '@/emulator/handlers/authorize';
import { operationId, resultHeaders, statusHeaders } from '@/emulator/handlers/longRunning';
import { supportedVersions } from '@/emulator/versions';
import type { World } from '@/emulator/world';
import type { OperationName } from '@/emulator/wrap';
import { nameOfId } from '@/domain/resourceId';

import { emptyAnswer, jsonAnswer, withBody } from './answers';
import type { OperationFault } from './names';
import { undoOf } from './undo';
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
  /** Azure's word for it while it is running. */
  readonly word: 'Creating' | 'Updating';
  /** What the request would have been answered without the fault. */
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
  readonly #world: World;
  /** By the path at which clients ask. */
  readonly #started = new Map<string, Started>();
  /** Resources that are made, and not yet to be seen. */
  readonly #invisible = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Starts an operation as Azure does, and makes it a long-running one when it is not. */
  async start(
    fault: OperationFault,
    name: OperationName,
    { request, proceed }: Faulted,
    polls = 0,
  ): Promise<Response> {
    const header = headerOf[name];
    if (header === undefined) return proceed();
    const happens = fault !== 'failed' && fault !== 'canceled';
    const undo = happens ? undefined : await undoOf(this.#world.store, name, request);
    const result = await proceed();
    undo?.();
    if (!result.ok || result.status === 204) return result;

    const word = request.method === 'PUT' ? 'Creating' : 'Updating';
    const accepted = result.headers.has(header)
      ? result
      : await this.#madeLong(request, result.clone(), word);
    const address = accepted.headers.get(header) ?? '';
    if (fault === 'no-location') {
      accepted.headers.delete(header);
      return accepted;
    }
    const { origin, pathname } = new URL(request.url);
    const resource = request.method === 'PUT' || request.method === 'PATCH' ? pathname : undefined;
    this.#started.set(keyOf(address), {
      fault,
      header,
      word,
      result,
      resource,
      running: polls,
      met: 0,
    });
    if (fault === 'foreign-location') {
      accepted.headers.set(header, address.replace(origin, 'https://evil.example'));
    }
    return accepted;
  }

  /** Answers a poll of an operation with a fault on it; undefined for all others. */
  poll(request: Request): Response | undefined {
    const started = this.#started.get(keyOf(request.url));
    if (started === undefined) return undefined;
    if (started.running > 0) {
      started.running -= 1;
      return this.#running(request, started);
    }
    started.met += 1;
    return this.#faulted(request, started) ?? this.#end(request, started);
  }

  /** Whether a read looks for a resource that is made, but not yet to be seen. Only once. */
  hides(request: Request): boolean {
    return request.method === 'GET' && this.#invisible.delete(new URL(request.url).pathname);
  }

  /**
   * How Azure would begin what it has done at once in every recording: the specification has 201 or 202
   * for it, too. Unknown in Azure: the address for generateCredentials.
   */
  async #madeLong(request: Request, result: Response, word: string): Promise<Response> {
    const asked = { request, world: this.#world };
    if (request.method === 'POST') {
      const path = decodedPath(request);
      const id = `${path.slice(0, path.lastIndexOf('/'))}/operationStatuses/${operationId(request, 'registries')}`;
      return jsonAnswer(request, 202, null, resultHeaders(asked, id));
    }
    const { id, properties, ...rest } = v.parse(resourceSchema, await result.json());
    const kind = /\/scopeMaps\//i.test(id) ? 'token' : 'registries';
    const body = { ...rest, id, properties: { ...properties, provisioningState: word } };
    const accepted = withBody(result, JSON.stringify(body), 201);
    const headers = statusHeaders(asked, `${id}/operationStatuses/${operationId(request, kind)}`);
    for (const [name, value] of Object.entries(headers)) accepted.headers.set(name, value);
    return accepted;
  }

  /** What the fault answers to a poll; undefined when the operation is over. */
  #faulted(request: Request, started: Started): Response | undefined {
    switch (started.fault) {
      case 'failed':
        return this.#failed(request, started, {
          status: 'Failed',
          error: { code: 'OperationFailed', message: 'The operation failed.' },
        });
      case 'canceled':
        return this.#failed(request, started, {
          status: 'Canceled',
          error: { code: 'OperationCanceled', message: 'The operation was canceled.' },
        });
      case 'never':
        return this.#running(request, started);
      case 'status-404':
        throw notFound(nameOfId(decodedPath(request)));
      case 'status-403':
        throw notAuthorizedFor(request);
      case 'status-500x3':
        if (started.met > 3) return undefined;
        throw new ArmFailure(500, 'InternalServerError', 'Encountered internal server error.');
      case 'odd-status':
        if (started.met > 2) return undefined;
        return this.#running(
          request,
          started,
          started.met === 1 ? 'SucceededWithErrors' : 'Throttled',
        );
      case 'foreign-location':
      case 'no-location':
      case 'no-result':
        return undefined;
    }
  }

  #running(request: Request, { header, word }: Started, odd?: string): Response {
    if (header === 'azure-asyncoperation') return this.#status(request, { status: odd ?? word });
    const headers = resultHeaders({ request, world: this.#world }, decodedPath(request));
    return jsonAnswer(request, 202, odd === undefined ? null : { status: odd }, headers);
  }

  /**
   * The end of an operation that came to nothing: status 200, and the word in the body.
   * Unknown in Azure: what the result address of a deletion says then; here it is the same.
   */
  #failed(request: Request, { header }: Started, body: object): Response {
    return header === 'azure-asyncoperation'
      ? this.#status(request, body)
      : jsonAnswer(request, 200, body);
  }

  #end(request: Request, { fault, header, result, resource }: Started): Response {
    if (header === 'azure-asyncoperation') {
      if (fault === 'no-result' && resource !== undefined) this.#invisible.add(resource);
      return this.#status(request, { status: 'Succeeded' });
    }
    // The end of a deletion is an empty 200; that of a POST is what it would have answered at once.
    if (result.status !== 200) return emptyAnswer(request, 200);
    return fault === 'no-result' ? withBody(result, '{}') : result.clone();
  }

  /** A status says where to ask again, also the last one (recorded: azure-sdk-for-net, 2023-02-15). */
  #status(request: Request, body: object): Response {
    return jsonAnswer(request, 200, body, {
      'api-supported-versions': supportedVersions,
      ...statusHeaders({ request, world: this.#world }, decodedPath(request)),
    });
  }
}

const resourceSchema = v.looseObject({ id: v.string(), properties: v.looseObject({}) });

function keyOf(address: string): string {
  return new URL(address).pathname.toLowerCase();
}
