import type * as v from 'valibot';

/** A schema of this layer: any valibot schema without asynchronous checks. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Which version of a resource provider's API a call speaks, and how it can be stopped. */
export interface CallOptions {
  readonly apiVersion: string;
  /** Query parameters beside the api-version (`{ $filter: 'atScope()' }`), not yet encoded. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ReadOptions extends CallOptions {
  /** POST for the few reads that ARM makes a POST, such as listCredentials. GET when left out. */
  readonly method?: 'GET' | 'POST' | undefined;
}

export interface WriteOptions extends CallOptions {
  readonly body?: unknown;
  /**
   * How long to follow a long-running operation before its outcome counts as unknown.
   * Milliseconds; 10 minutes when left out.
   */
  readonly deadline?: number | undefined;
}

export interface WriteResultOptions<T> extends WriteOptions {
  /** What the finished operation answers with: the resource after PUT and PATCH, the result of a POST. */
  readonly schema: Schema<T>;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many entries of this page did not have the shape of a resource and were left out. */
  readonly unreadable: number;
  /** The address of the page after this one; undefined on the last. */
  readonly next: string | undefined;
}

/**
 * Azure Resource Manager of one cloud, for one signed-in user.
 *
 * Paths start with `/`, are already percent-encoded and have no query. Everything that fails throws an
 * `AzureError`; a cancelled call throws the signal's reason.
 */
export interface Arm {
  /** GET of one resource. Repeated by itself on faults that may pass. */
  read<T>(path: string, schema: Schema<T>, options: ReadOptions): Promise<T>;

  /**
   * GET of a list, page by page; each page is repeated by itself like `read`.
   * `from` continues a list at a page's `next`. What throws leaves the pages before it good.
   */
  pages<T>(
    path: string,
    itemSchema: Schema<T>,
    options: CallOptions & { readonly from?: string | undefined },
  ): AsyncGenerator<Page<T>, void, undefined>;

  /**
   * One change, sent once, and followed to its end when Azure runs it as a long-running operation.
   * A DELETE of what is already gone (404, 204) succeeds.
   * Throws `AzureError` of kind `unknownOutcome` when it may or may not have happened; so does a call
   * that is cancelled after it was sent.
   */
  write<T>(
    method: Exclude<WriteMethod, 'DELETE'>,
    path: string,
    options: WriteResultOptions<T>,
  ): Promise<T>;
  /** The same, when nobody needs its answer. */
  write(method: WriteMethod, path: string, options: WriteOptions): Promise<void>;
}

export type WriteMethod = 'PUT' | 'PATCH' | 'POST' | 'DELETE';
