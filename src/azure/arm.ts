import type * as v from 'valibot';

/** A schema of this layer: any valibot schema without asynchronous checks. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Which version of a resource provider's API a call speaks, and how it can be stopped. */
export interface CallOptions {
  readonly apiVersion: string;
  readonly signal?: AbortSignal | undefined;
}

export interface WriteOptions<T> extends CallOptions {
  readonly body?: unknown;
  /**
   * What the finished operation answers with: the resource after PUT and PATCH, the result of a POST.
   * Left out where nothing comes back (DELETE).
   */
  readonly schema?: Schema<T> | undefined;
  /** How long to follow a long-running operation before its outcome counts as unknown. Milliseconds. */
  readonly deadline?: number | undefined;
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
 * Paths start with `/` and are already percent-encoded. Everything that fails throws an `AzureError`;
 * a cancelled call throws the signal's reason.
 */
export interface Arm {
  /** GET of one resource. Repeated by itself on faults that may pass. */
  read<T>(path: string, schema: Schema<T>, options: CallOptions): Promise<T>;

  /** GET of a list, page by page; each page is repeated by itself like `read`. `from` continues a list at a page's `next`. */
  pages<T>(
    path: string,
    itemSchema: Schema<T>,
    options: CallOptions & { readonly from?: string | undefined },
  ): AsyncGenerator<Page<T>, void, undefined>;

  /**
   * One change, sent once, and followed to its end when Azure runs it as a long-running operation.
   * Throws `AzureError` of kind `unknownOutcome` when it may or may not have happened.
   */
  write<T = void>(
    method: 'PUT' | 'PATCH' | 'POST' | 'DELETE',
    path: string,
    options: WriteOptions<T>,
  ): Promise<T>;
}
