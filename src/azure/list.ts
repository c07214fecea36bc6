import { queryOptions } from '@tanstack/react-query';
import type { QueryClient, QueryFunctionContext, QueryKey } from '@tanstack/react-query';

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

/**
 * Puts what a write has brought where a list is shown. A load that is on its way takes it over, too: its
 * pages may have been written before. A list that is not complete goes on counting as stale.
 */
export function changeList<T extends { readonly id: string }>(
  client: QueryClient,
  key: QueryKey,
  change: (items: readonly T[]) => readonly T[],
): void {
  const list = client.getQueryData<List<T>>(key);
  if (list === undefined) return;
  const changed: List<T> = { ...list, items: change(list.items) };
  client.setQueryData<List<T>>(key, changed, list.complete ? {} : { updatedAt: 0 });
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
  const written = writtenSince(shown, () => client.getQueryData<List<T>>(queryKey));
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
        const partial: List<T> = { items: written.into(byId), complete: false, unreadable, next };
        client.setQueryData<List<T>>(queryKey, partial, { updatedAt: 0 });
        written.shows(partial);
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AzureError) || next === undefined || !isMore(byId, shown)) throw error;
    return { items: written.into(byId), complete: false, unreadable, next, problem: error };
  }
  return { items: written.into(byId), complete: true, unreadable };
}

/**
 * What `changeList` does to a list while its pages arrive, beginning with how it is `shown` then. Each
 * resource that was written is known under its id; undefined when it is gone.
 */
function writtenSince<T extends { readonly id: string }>(
  shown: List<T> | undefined,
  now: () => List<T> | undefined,
) {
  const written = new Map<string, T | undefined>();
  let last = shown;
  return {
    /** The load itself has put this there. */
    shows: (list: List<T>) => {
      last = list;
    },
    /** The resources that have arrived, with what was written meanwhile in their place. */
    into: (arrived: Map<string, T>): readonly T[] => {
      const current = now();
      if (current !== undefined && current !== last) {
        const gone = new Map((last?.items ?? []).map((item) => [item.id.toLowerCase(), item]));
        for (const item of current.items) {
          const id = item.id.toLowerCase();
          if (gone.get(id) !== item) written.set(id, item);
          gone.delete(id);
        }
        for (const id of gone.keys()) written.set(id, undefined);
        last = current;
      }
      for (const [id, item] of written) {
        if (item === undefined) arrived.delete(id);
        else arrived.set(id, item);
      }
      return [...arrived.values()];
    },
  };
}

/** Whether what has arrived may take the place of what is shown, without rows going away meanwhile. */
function isMore<T>(byId: ReadonlyMap<string, T>, shown: List<T> | undefined): boolean {
  return shown === undefined || (!shown.complete && byId.size >= shown.items.length);
}

/** ARM ids are the same whatever their casing. Of two the later one is kept, in the place of the first. */
function add<T extends { readonly id: string }>(byId: Map<string, T>, items: readonly T[]): void {
  for (const item of items) byId.set(item.id.toLowerCase(), item);
}
