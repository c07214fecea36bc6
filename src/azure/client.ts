import { addressOf } from './address';
import type { Arm, CallOptions, ReadOptions, Schema } from './arm';
import type { WriteMethod, WriteOptions, WriteResultOptions } from './arm';
import type { Cloud } from './cloud';
import type { Credential } from './credential';
import type { Method } from './errors';
import { pagesOf } from './paging';
import type { PageOptions } from './paging';
import type { Call, Transport } from './request';
import { read as readAnswer } from './retry';
import { shaped } from './shape';
import { write as writeChange } from './write';

export interface ArmSetup extends Partial<Omit<Transport, 'origin' | 'credential'>> {
  readonly cloud: Pick<Cloud, 'name' | 'resourceManager'>;
  readonly credential: Credential;
}

/** Azure Resource Manager of a cloud, for whoever `credential` signs in. Tests replace the rest. */
export function createArm({ cloud, credential, ...given }: ArmSetup): Arm {
  const transport: Transport = {
    origin: new URL(cloud.resourceManager).origin,
    credential,
    // Called later through the global, so that a mock that replaces it then is used.
    fetch: (input, init) => fetch(input, init),
    sleep,
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: Math.random,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    online: () => !isOffline(),
    ...given,
  };

  function newCall(method: Method, path: string, changes: boolean, options: CallOptions): Call {
    const requestIds = { client: transport.newId() };
    return { method, path, changes, requestIds, signal: options.signal };
  }

  async function read<T>(path: string, schema: Schema<T>, options: ReadOptions): Promise<T> {
    const call = newCall(options.method ?? 'GET', path, false, options);
    const answer = await readAnswer(transport, call, addressOf(transport.origin, call, options));
    return shaped(schema, answer.content, { ...call, requestIds: answer.requestIds });
  }

  function pages<T>(path: string, itemSchema: Schema<T>, options: PageOptions) {
    return pagesOf(transport, () => newCall('GET', path, false, options), itemSchema, options);
  }

  function write<T>(
    method: Exclude<WriteMethod, 'DELETE'>,
    path: string,
    options: WriteResultOptions<T>,
  ): Promise<T>;
  function write(method: WriteMethod, path: string, options: WriteOptions): Promise<void>;
  function write<T>(
    method: WriteMethod,
    path: string,
    options: WriteOptions & { readonly schema?: Schema<T> },
  ) {
    return writeChange(transport, newCall(method, path, true, options), options, options.schema);
  }

  return { read, pages, write };
}

/** Where nobody can tell (Node), requests are tried. */
function isOffline(): boolean {
  return typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      // oxlint-disable-next-line prefer-promise-reject-errors -- the reason is the caller's own
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
