import * as v from 'valibot';

import { ArmFailure } from '@/emulator/failure';
import type { OperationName } from '@/emulator/wrap';

import { withBody } from './answers';
import type { PagingFault } from './names';
import type { Faulted } from './wire';

/** As many pages as a list is cut into. */
const pageCount = 5;

/** The page at which each fault shows, counted from 0. */
const oddPage: Readonly<Record<PagingFault, number>> = {
  loop: 1,
  'ping-pong': 2,
  foreign: 1,
  dup: 2,
  midfail: 2,
  emptypage: 2,
  null: pageCount - 1,
};

const listSchema = v.looseObject({ value: v.array(v.unknown()), nextLink: v.optional(v.string()) });

const mark = /[?&]\$skiptoken=fault-(\d)$/;

/** Whether an operation lists resources, and may do so in pages. */
export function isList(name: OperationName): boolean {
  return name.includes('.list') && name !== 'credentials.list' && name !== 'registries.listUsages';
}

/**
 * A page of a list that is cut into five. The fault shows on one of them, if `happens` then says so;
 * the other pages are good. What Azure itself has on further pages comes after the last.
 */
export async function pagingAnswer(
  fault: PagingFault,
  { request, proceed }: Faulted,
  happens: () => boolean,
): Promise<Response> {
  const index = Number(mark.exec(request.url)?.[1] ?? 0);
  const first = new URL(request.url.replace(mark, ''));
  const answer = await proceed(new Request(first, { headers: request.headers }));
  if (!answer.ok) return answer;
  const list = v.parse(listSchema, await answer.clone().json());

  const odd = index === oddPage[fault] && happens();
  if (odd && fault === 'midfail') {
    throw new ArmFailure(500, 'InternalServerError', 'Encountered internal server error.', 'arm');
  }
  const size = Math.max(1, Math.ceil(list.value.length / pageCount));
  const start = index * size;
  // An empty page takes nobody's place: its entries come with the next one.
  const late = fault === 'emptypage' && index === oddPage.emptypage + 1 ? size : 0;
  const value = list.value.slice(start - late, start + size);
  const next = index + 1 < pageCount ? pageAddress(first, index + 1) : list.nextLink;
  const body = odd
    ? oddBody(fault, { value, next, first, index, before: list.value[start - 1] })
    : { value, nextLink: next };
  return withBody(answer, JSON.stringify(body));
}

interface MadePage {
  readonly value: readonly unknown[];
  readonly next: string | undefined;
  readonly first: URL;
  readonly index: number;
  readonly before: unknown;
}

function oddBody(fault: PagingFault, { value, next, first, index, before }: MadePage): unknown {
  switch (fault) {
    case 'loop':
      return { value, nextLink: pageAddress(first, index) };
    case 'ping-pong':
      return { value, nextLink: pageAddress(first, index - 1) };
    case 'foreign':
      return { value, nextLink: `https://evil.example${first.pathname}${first.search}` };
    case 'dup':
      return { value: before === undefined ? value : [before, ...value], nextLink: next };
    case 'emptypage':
      return { value: [], nextLink: next };
    case 'null':
      return { value, nextLink: next ?? null };
    case 'midfail':
      return { value, nextLink: next };
  }
}

function pageAddress(first: URL, index: number): string {
  if (index === 0) return first.href;
  return `${first.href}${first.search === '' ? '?' : '&'}$skiptoken=fault-${index}`;
}
