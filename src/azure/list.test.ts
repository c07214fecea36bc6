import { QueryClient, QueryObserver } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Page } from './arm';
import { AzureError } from './errors';
import { changeList, listQuery } from './list';
import type { List } from './list';

interface Item {
  readonly id: string;
  readonly round?: number;
}

type Pages = (signal: AbortSignal, from: string | undefined) => AsyncGenerator<Page<Item>>;

const broken = new AzureError('service', {
  method: 'GET',
  path: '/list',
  requestIds: { client: 'id' },
});

const page = (ids: readonly string[], next?: string, unreadable = 0): Page<Item> => ({
  items: ids.map((id) => ({ id })),
  unreadable,
  next,
});

const key = ['list'];
const ids = (list: List<Item> | undefined) => list?.items.map(({ id }) => id);

/** A query of a list, and everything that its data was. */
function listOf(pages: Pages) {
  const client = new QueryClient();
  const query = listQuery({ key, pages });
  const seen: (List<Item> | undefined)[] = [];
  client.getQueryCache().subscribe(({ type }) => {
    const data = client.getQueryData<List<Item>>(key);
    if (type === 'updated' && data !== seen.at(-1)) seen.push(data);
  });
  const load = () => client.fetchQuery({ ...query, staleTime: 0 });
  return { client, query, seen, load };
}

/** Lets everything that is ready run. */
async function settle() {
  for (let round = 0; round < 50; round += 1) await Promise.resolve();
}

test('a first load shows each page as it comes', async () => {
  const { load, seen } = listOf(async function* () {
    yield page(['a'], '2', 1);
    yield page([], '3');
    yield page(['A', 'b'], undefined, 2);
  });
  const list = await load();
  expect(list).toEqual({ items: [{ id: 'A' }, { id: 'b' }], complete: true, unreadable: 3 });
  expect(seen.map((data) => [ids(data), data?.complete, data?.next])).toEqual([
    [['a'], false, '2'],
    [['a'], false, '3'],
    [['A', 'b'], true, undefined],
  ]);
});

test('a complete list is replaced only when the new one is complete', async () => {
  let round = 0;
  const { load, seen } = listOf(async function* () {
    round += 1;
    yield page([`a${round}`], '2');
    yield page([`b${round}`]);
  });
  await load();
  seen.length = 0;
  await load();
  expect(seen.map(ids)).toEqual([
    ['a1', 'b1'],
    ['a2', 'b2'],
  ]);
});

describe('a load that fails', () => {
  test('at its first page is an error', async () => {
    // oxlint-disable-next-line require-yield -- it fails before its first page
    const { load, client } = listOf(async function* () {
      throw broken;
    });
    await expect(load()).rejects.toBe(broken);
    expect(client.getQueryData(key)).toBeUndefined();
  });

  test('later keeps its pages, and goes on from there (F63)', async () => {
    const froms: (string | undefined)[] = [];
    const { load, seen } = listOf(async function* (_signal, from) {
      froms.push(from);
      if (from === undefined) {
        yield page(['a'], '2', 1);
        yield page(['b'], '3');
        throw broken;
      }
      if (froms.length === 2) throw broken;
      yield page(['B', 'c'], '4', 1);
      yield page(['d']);
    });
    const stopped = { complete: false, unreadable: 1, next: '3', problem: broken };
    expect(await load()).toMatchObject(stopped);
    expect(await load()).toMatchObject(stopped);
    seen.length = 0;
    const list = await load();
    expect(ids(list)).toEqual(['a', 'B', 'c', 'd']);
    expect(list).toMatchObject({ complete: true, unreadable: 2 });
    expect(list.problem).toBeUndefined();
    expect(froms).toEqual([undefined, '3', '3']);
    expect(seen.at(1)).toMatchObject({ complete: false, next: '4' });
    expect(seen.at(1)?.problem).toBeUndefined();
  });

  test('again leaves the complete list that was there', async () => {
    let round = 0;
    const { load, client } = listOf(async function* () {
      round += 1;
      yield page([`a${round}`], '2');
      if (round === 2) throw broken;
      yield page([`b${round}`]);
    });
    await load();
    await expect(load()).rejects.toBe(broken);
    expect(client.getQueryData(key)).toMatchObject({
      complete: true,
      items: [{ id: 'a1' }, { id: 'b1' }],
    });
    expect(ids(await load())).toEqual(['a3', 'b3']);
  });

  test('by a mistake of ours is an error', async () => {
    const { load } = listOf(async function* () {
      yield page(['a'], '2');
      throw new TypeError('mistake');
    });
    await expect(load()).rejects.toThrow('mistake');
  });

  test('and was made invalid by a write starts over, and shows no less meanwhile', async () => {
    const froms: (string | undefined)[] = [];
    const { load, client, seen } = listOf(async function* (_signal, from) {
      froms.push(from);
      yield page(['a'], '2');
      yield page(['b'], '3');
      if (froms.length === 1) throw broken;
      yield page(['c']);
    });
    await load();
    seen.length = 0;
    await client.invalidateQueries({ queryKey: key });
    expect(ids(await load())).toEqual(['a', 'b', 'c']);
    expect(froms).toEqual([undefined, undefined]);
    expect(seen.map((data) => data?.items.length)).toEqual([2, 2, 3]);
  });
});

describe('a load that is cancelled', () => {
  test('leaves an incomplete list, which whoever comes next completes', async () => {
    let resume: (() => void) | undefined;
    const froms: (string | undefined)[] = [];
    const { client, query } = listOf(async function* (signal, from) {
      froms.push(from);
      if (from === undefined) {
        yield page(['a'], '2');
        await new Promise<void>((resolve) => {
          resume = resolve;
        });
        signal.throwIfAborted();
        yield page(['never'], '3');
      }
      yield page(['b']);
    });
    const options = { ...query, staleTime: 60_000 };
    const leave = new QueryObserver(client, options).subscribe(() => undefined);
    await settle();
    leave();
    resume?.();
    await settle();
    expect(client.getQueryData(key)).toMatchObject({ complete: false, next: '2' });
    expect(client.getQueryState(key)).toMatchObject({ fetchStatus: 'idle', status: 'success' });

    const observer = new QueryObserver(client, options);
    const leaveAgain = observer.subscribe(() => undefined);
    await settle();
    expect(ids(observer.getCurrentResult().data)).toEqual(['a', 'b']);
    expect(observer.getCurrentResult().data?.complete).toBe(true);
    expect(froms).toEqual([undefined, '2']);
    leaveAgain();
    client.clear();
  });

  test('cannot write over the one that replaced it, even if it ignores its signal', async () => {
    const resumes: (() => void)[] = [];
    let round = 0;
    const { client, query } = listOf(async function* () {
      round += 1;
      const mine = round;
      yield page([`a${mine}`], '2');
      await new Promise<void>((resolve) => resumes.push(resolve));
      yield page([`b${mine}`], mine === 1 ? '3' : undefined);
    });
    const observer = new QueryObserver(client, query);
    const leave = observer.subscribe(() => undefined);
    await settle();
    const again = client.invalidateQueries({ queryKey: key });
    await settle();
    resumes[1]?.();
    await again;
    resumes[0]?.();
    await settle();
    expect(ids(observer.getCurrentResult().data)).toEqual(['a2', 'b2']);
    leave();
    client.clear();
  });
});

describe('what is written while the list arrives', () => {
  const changed = { id: 'a', round: 1 };
  const made = { id: 'new', round: 1 };
  const write = (client: QueryClient) =>
    changeList<Item>(client, key, (items) => [
      ...items.filter(({ id }) => id !== 'b').map((one) => (one.id === 'a' ? changed : one)),
      made,
    ]);

  test.each([
    ['for the first time', 0],
    ['again', 1],
  ])('%s, stands when its pages come to their end', async (_, before) => {
    let resume: (() => void) | undefined;
    let round = 0;
    const { client, load } = listOf(async function* () {
      yield page(['a', 'b'], '2');
      round += 1;
      if (round > before) {
        await new Promise<void>((resolve) => {
          resume = resolve;
        });
      }
      yield page(['b', 'c'], '3');
      yield page(['d']);
    });
    if (before === 1) await load();
    const loading = load();
    await settle();
    write(client);
    resume?.();
    const list = await loading;
    expect(list.complete).toBe(true);
    expect(new Set(list.items)).toEqual(new Set([changed, { id: 'c' }, { id: 'd' }, made]));
  });

  test('does not make half a list count as fresh', async () => {
    const { client, load } = listOf(async function* () {
      yield page(['a', 'b'], '2');
      throw broken;
    });
    await load();
    write(client);
    expect(client.getQueryState(key)?.dataUpdatedAt).toBe(0);
    expect(ids(client.getQueryData(key))).toEqual(['a', 'new']);
  });
});

test('whatever the pages hold, each id is there once, in the order of first sight (F62, F86)', async () => {
  const id = fc.constantFrom('a', 'A', 'b', 'B', '__proto__', 'constructor', 'toString', 'c');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(id), { minLength: 1, maxLength: 5 }), async (pages) => {
      const { load, client } = listOf(async function* () {
        for (const [index, each] of pages.entries()) {
          yield page(each, index + 1 < pages.length ? `${index + 1}` : undefined);
        }
      });
      const list = await load();
      const expected = new Set(pages.flat().map((one) => one.toLowerCase()));
      expect(ids(list)?.map((one) => one.toLowerCase())).toEqual([...expected]);
      expect(list.complete).toBe(true);
      client.clear();
    }),
  );
});
