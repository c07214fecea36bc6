import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { AzureError } from './errors';
import { empty, failure, json, origin, scripted } from './testKit';

const schema = v.looseObject({ id: v.string() });
const options = { apiVersion: '1' };
const at = (page: number | string) => `${origin}/list?api-version=1&$skiptoken=${page}`;
const page = (ids: unknown[], nextLink?: unknown) =>
  json(200, { value: ids.map((id) => ({ id })), nextLink });

/** Reads a list to its end or its error. */
async function collect(scene: ReturnType<typeof scripted>, from?: string) {
  const ids: string[] = [];
  let unreadable = 0;
  try {
    for await (const { items, unreadable: bad } of scene.arm.pages('/list', schema, {
      ...options,
      from,
    })) {
      ids.push(...items.map(({ id }) => id));
      unreadable += bad;
    }
    return { ids, unreadable };
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    return { ids, unreadable, problem: error.kind };
  }
}

describe('pages', () => {
  test.each([undefined, null, ''])('nextLink %j ends the list (F64)', async (end) => {
    const scene = scripted(page(['a'], at(2)), page([], at(3)), page(['b'], end));
    expect(await collect(scene)).toEqual({ ids: ['a', 'b'], unreadable: 0 });
    expect(scene.sent.map(({ url }) => url)).toEqual([
      `${origin}/list?api-version=1`,
      at(2),
      at(3),
    ]);
  });

  test('a nextLink without api-version gets it; its opaque rest stays as it is', async () => {
    const link = `${origin}/list?$skiptoken=a%2Fb+c%20d`;
    const scene = scripted(page([], link), page([], `${origin}/more`), page([]));
    await collect(scene);
    expect(scene.sent[1]?.url).toBe(`${link}&api-version=1`);
    expect(scene.sent[2]?.url).toBe(`${origin}/more?api-version=1`);
  });

  test('each page is fetched only when it is asked for', async () => {
    const scene = scripted(page(['a'], at(2)));
    const pages = scene.arm.pages('/list', schema, options);
    expect((await pages.next()).value).toMatchObject({ next: at(2) });
    await pages.return();
    expect(scene.sent).toHaveLength(1);
  });

  test('a list goes on where it stopped', async () => {
    const scene = scripted(page(['c']));
    expect(await collect(scene, at(3))).toMatchObject({ ids: ['c'] });
    expect(scene.sent[0]?.url).toBe(at(3));
  });

  test('entries of another shape are left out and counted (F48)', async () => {
    const scene = scripted(json(200, { value: [{ id: 'a' }, { id: 7 }, null, 'x', { id: 'b' }] }));
    expect(await collect(scene)).toEqual({ ids: ['a', 'b'], unreadable: 3 });
  });

  test.each([
    ['value missing', json(200, {})],
    ['value null', json(200, { value: null })],
    ['nextLink not a text', page([], 7)],
    ['empty', empty(200)],
  ])('%s: unreadable', async (_name, reply) => {
    expect(await collect(scripted(reply))).toMatchObject({ problem: 'unreadable' });
  });

  test('a page is repeated like a read, and a failing one leaves those before it', async () => {
    const scene = scripted(page(['a'], at(2)), empty(503), page(['b'], at(3)), failure(403, 'No'));
    expect(await collect(scene)).toEqual({ ids: ['a', 'b'], unreadable: 0, problem: 'denied' });
  });

  test('a page that leads to itself, or two to each other, stop (F60)', async () => {
    expect(await collect(scripted(page(['a'], at(2)), page(['b'], at(2))))).toMatchObject({
      ids: ['a', 'b'],
      problem: 'unreadable',
    });
    const pingPong = scripted((index) => page([`${index}`], at(index % 2)));
    expect(await collect(pingPong)).toMatchObject({ ids: ['0', '1', '2'], problem: 'unreadable' });
  });

  test('a list without an end stops after a thousand pages (F60)', async () => {
    const scene = scripted((index) => page([`${index}`], at(index)));
    expect(await collect(scene)).toMatchObject({ problem: 'unreadable' });
    expect(scene.sent).toHaveLength(1000);
  });

  test.each([
    'https://evil.example/list',
    'http://management.azure.com/list',
    'https://management.azure.com@evil.example/',
    'https://user:pass@management.azure.com/list',
    '//evil.example/list',
    '/list?page=2',
    'javascript:alert(1)',
  ])('the next page %s is refused, the token stays here (F61)', async (foreign) => {
    const scene = scripted(page(['a'], foreign));
    expect(await collect(scene)).toEqual({ ids: ['a'], unreadable: 0, problem: 'refused' });
    expect([scene.sent.length, scene.tokens.length]).toEqual([1, 1]);
  });
});
