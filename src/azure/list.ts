import { queryOptions } from '@tanstack/react-query';
import type { QueryFunctionContext, QueryKey } from '@tanstack/react-query';

import type { Page } from './arm';
import { AzureError } from './errors';

/** A list of Azure's, as far as it has arrived. */
export interface List<T> {
  /** Each resource once, although Azure may send one on two pages. */
  readonly items: readonly T[];
  /** Whether all pages are in `items`. */
  readonly complete: boolean;
  /** How many entries did not have the shape of a resource and were left out. */
  readonly unreadable: number;
  /** The page at which an incomplete list goes on. */
  readonly next?: string | undefined;
  /** Why the list stopped before its end. `refetch` goes on from there. */
  readonly problem?: AzureError | undefined;
}

export interface ListSource<T> {
  readonly key: QueryKey;
  /** Fetches the pages, from the first or from the one at `from`. */
  readonly pages: (
    signal: AbortSignal,
    from: string | undefined,
  ) => AsyncGenerator<Page<T>, void, undefined>;
}

/**
 * Options of a query whose data is a list that arrives page by page.
 *
 * The first load shows each page as it comes. A complete list that is fetched again is replaced only
 * when the new one is complete; when that fails, the query has its old data and an `error`. A first
 * load that fails after some pages keeps them, with `problem`: `refetch` goes on where it stopped,
 * while an invalidated list (after a write) starts over.
 *
 * Unlike TanStack's `streamedQuery`, what a cancelled load leaves behind is marked as incomplete and
 * counts as stale, so that whoever shows the list next goes on with it.
 */
export function listQuery<T extends { readonly id: string }>({ key, pages }: ListSource<T>) {
  return queryOptions<List<T>>({
    queryKey: key,
    queryFn: (context) => load(context, pages),
    // The request layer repeats what may be repeated, and knows when there is no network.
    retry: false,
    networkMode: 'always',
    // Comparing 50,000 resources in depth, again with every page, costs more than it saves.
    structuralSharing: false,
  });
}

async function load<T extends { readonly id: string }>(
  { client, queryKey, signal }: QueryFunctionContext,
  pages: ListSource<T>['pages'],
): Promise<List<T>> {
  const shown = client.getQueryData<List<T>>(queryKey);
  const invalidated = client.getQueryState(queryKey)?.isInvalidated === true;
  const from = invalidated || shown?.complete === true ? undefined : shown?.next;

  // A Map because names come from users: an object would trip over `__proto__`.
  const byId = new Map<string, T>();
  if (from !== undefined) add(byId, shown?.items ?? []);
  let unreadable = from === undefined ? 0 : (shown?.unreadable ?? 0);
  let next = from;
  try {
    for await (const page of pages(signal, from)) {
      // A page that arrives after the query was cancelled must not overwrite what came after it.
      signal.throwIfAborted();
      add(byId, page.items);
      unreadable += page.unreadable;
      ({ next } = page);
      if (next !== undefined && isMore(byId, shown)) {
        const partial: List<T> = { items: [...byId.values()], complete: false, unreadable, next };
        client.setQueryData<List<T>>(queryKey, partial, { updatedAt: 0 });
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AzureError) || next === undefined || !isMore(byId, shown)) throw error;
    return { items: [...byId.values()], complete: false, unreadable, next, problem: error };
  }
  return { items: [...byId.values()], complete: true, unreadable };
}

/** Whether what has arrived may take the place of what is shown, without rows going away meanwhile. */
function isMore<T>(byId: ReadonlyMap<string, T>, shown: List<T> | undefined): boolean {
  return shown === undefined || (!shown.complete && byId.size >= shown.items.length);
}

/** ARM ids are the same whatever their casing. Of two the later one is kept, in the place of the first. */
function add<T extends { readonly id: string }>(byId: Map<string, T>, items: readonly T[]): void {
  for (const item of items) byId.set(item.id.toLowerCase(), item);
}
