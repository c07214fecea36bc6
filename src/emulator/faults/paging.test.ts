import * as v from 'valibot';
import { expect, it } from 'vitest';

import { ask, emulatorForTest, registry } from '@/emulator/testKit';

import { type PagingFault, pagingFaults } from './names';
import type { Faults } from './plan';

const pageSchema = v.object({
  value: v.array(v.object({ name: v.string() })),
  nextLink: v.optional(v.nullable(v.string())),
});

/** Follows a list for up to eight pages, as a client does that believes everything. */
async function follow(faults: Faults, pageSize = 1000) {
  const azure = emulatorForTest({ faults, pageSize });
  const pages: string[][] = [];
  const links: string[] = [];
  let next: string | null | undefined = `${registry}/tokens`;
  while (next != null && pages.length < 8) {
    const answer = await ask(azure, 'GET', next);
    if (!answer.ok) return { pages, links, end: answer.status };
    const page = v.parse(pageSchema, await answer.json());
    pages.push(page.value.map(({ name }) => name));
    next = page.nextLink;
    if (next?.startsWith('https://evil.example/')) return { pages, links, end: 'foreign' };
    if (next != null) links.push(next);
  }
  return { pages, links, end: next };
}

const whole = async () => (await follow({})).pages.flat();

it.each([
  ['dup', undefined],
  ['emptypage', undefined],
  ['null', null],
] as const)('%s: all entries come, in five pages', async (fault, end) => {
  const list = await follow({ 'tokens.list': fault });
  expect(list.end).toBe(end);
  expect(list.pages).toHaveLength(5);
  expect([...new Set(list.pages.flat())]).toEqual(await whole());
  expect(list.pages[2]?.length === 0).toBe(fault === 'emptypage');
  expect(list.pages[2]?.[0] === list.pages[1]?.at(-1)).toBe(fault === 'dup');
});

it.each([
  ['loop', 1],
  ['ping-pong', 2],
] as const)('%s: the list never ends, and comes back to itself', async (fault, distance) => {
  const { pages, links } = await follow({ 'tokens.list': fault });
  expect(pages).toHaveLength(8);
  expect(links[5]).toBe(links[5 - distance]);
});

it.each([
  ['foreign', 2, 'foreign'],
  ['midfail', 2, 500],
] as const)('%s: what is before it comes', async (fault, count, end) => {
  const list = await follow({ 'tokens.list': fault });
  expect([list.pages.length, list.end]).toEqual([count, end]);
  expect(list.pages.flat()).toEqual((await whole()).slice(0, list.pages.flat().length));
});

it.each(pagingFaults)('%s: happens as often as is asked for', async (fault: PagingFault) => {
  const list = await follow({ 'tokens.list': { fault, times: 0 } });
  expect(list.end).toBeUndefined();
  expect([...new Set(list.pages.flat())]).toEqual(await whole());
});

it('a list that has pages already keeps them all', async () => {
  const list = await follow({ 'tokens.list': { fault: 'null', times: 0 } }, 10);
  expect(list.pages.flat()).toEqual(await whole());
});
