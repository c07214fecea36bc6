import { badRequest } from '@/emulator/failure';

import type { Call } from './call';

/**
 * A list, or the page of it that `$skiptoken` asks for. All recorded lists are one page without any
 * `nextLink` key. Unknown in Azure: page size and form of the links of tokens and scope maps; here a
 * link names the last entry before it, so that entries added meanwhile shift nothing.
 */
export function listAnswer<T>(
  call: Call,
  entries: readonly T[],
  keyOf: (entry: T) => string,
  toBody: (entry: T) => unknown,
): { status: number; body: { value: unknown[]; nextLink?: string } } {
  const { pageSize } = call.world.rules;
  const start = startOf(call, entries, keyOf);
  const page = entries.slice(start, start + pageSize);
  const last = page.at(-1);
  const value = page.map(toBody);
  return last !== undefined && start + pageSize < entries.length
    ? { status: 200, body: { value, nextLink: nextLink(call.url, keyOf(last)) } }
    : { status: 200, body: { value } };
}

function startOf<T>(call: Call, entries: readonly T[], keyOf: (entry: T) => string): number {
  const skipToken = call.url.searchParams.get('$skiptoken');
  if (skipToken === null) {
    return 0;
  }
  const last = decode(call, skipToken);
  const found = entries.findIndex((entry) => keyOf(entry) === last);
  if (found >= 0) {
    return found + 1;
  }
  // The entry was deleted between two pages: go on with what comes after its place.
  const after = entries.findIndex((entry) => keyOf(entry) > last);
  return after >= 0 ? after : entries.length;
}

function nextLink(url: URL, last: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('$skiptoken');
  return `${url.origin}${url.pathname}?${query}&$skiptoken=${encodeURIComponent(btoa(encodeURIComponent(last)))}`;
}

function decode({ provider }: Call, skipToken: string): string {
  try {
    return decodeURIComponent(atob(skipToken));
  } catch {
    throw badRequest(
      'The $skiptoken is invalid.',
      provider === 'ContainerRegistry' ? 'registry' : 'arm',
    );
  }
}
