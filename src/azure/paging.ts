import * as v from 'valibot';

import { addressOf, checkedAddress, withApiVersion } from './address';
import type { CallOptions, Page, Schema } from './arm';
import { AzureError } from './errors';
import type { Call, Transport } from './request';
import { read } from './retry';
import { shaped } from './shape';

/** Far above the 50,000 tokens of a registry at 100 a page; a list that goes on is broken. */
const mostPages = 1000;

const pageSchema = v.object({ value: v.array(v.unknown()), nextLink: v.nullish(v.string()) });

export interface PageOptions extends CallOptions {
  readonly from?: string | undefined;
}

/**
 * The pages of a list, each fetched when it is asked for. `newCall` starts the call of one page.
 *
 * Besides what a read throws: `refused` when the next page is outside the cloud, `unreadable` when the
 * list runs in circles, does not end, or a page is not one. The pages before stay good.
 */
export async function* pagesOf<T>(
  transport: Transport,
  newCall: () => Call,
  itemSchema: Schema<T>,
  options: PageOptions,
): AsyncGenerator<Page<T>, void, undefined> {
  const visited = new Set<string>();
  let next = options.from;
  do {
    const call = newCall();
    const url =
      next === undefined
        ? addressOf(transport.origin, call, options)
        : withApiVersion(checkedAddress(transport.origin, call, next), options.apiVersion);
    if (visited.has(url) || visited.size === mostPages) throw new AzureError('unreadable', call);
    visited.add(url);

    const answer = await read(transport, call, url);
    const body = shaped(pageSchema, answer.content, { ...call, requestIds: answer.requestIds });
    next = body.nextLink === '' ? undefined : (body.nextLink ?? undefined);
    yield { ...readable(itemSchema, body.value), next };
  } while (next !== undefined);
}

/** One entry of a newer or broken shape must not cost the user the whole list. */
function readable<T>(schema: Schema<T>, entries: readonly unknown[]): Omit<Page<T>, 'next'> {
  const items: T[] = [];
  for (const entry of entries) {
    const result = v.safeParse(schema, entry);
    if (result.success) items.push(result.output);
  }
  return { items, unreadable: entries.length - items.length };
}
