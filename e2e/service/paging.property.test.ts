import { QueryClient } from '@tanstack/react-query';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import type { Arm } from '@/azure/arm';
import { AzureError } from '@/azure/errors';
import { listQuery } from '@/azure/list';
import { failure, json, origin, type Reply, scripted, text } from '@/azure/testKit';
import { tokensQuery } from '@/azure/tokens';

import { createContext, registry } from '../support/context';
import { hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

const schema = v.looseObject({ id: v.string() });
const options = { apiVersion: '1' };
const at = (page: number | string) => `${origin}/list?api-version=1&$skiptoken=${page}`;
/** Reads the number of the page from its address; 0 is the first page. */
const pageOf = (url: string | undefined) =>
  Number(new URL(url ?? origin).searchParams.get('$skiptoken') ?? 0);

function query(arm: Arm) {
  return listQuery({
    key: ['list'],
    pages: (signal, from) => arm.pages('/list', schema, { ...options, signal, from }),
  });
}

const ids = fc.array(fc.oneof(hostileText, fc.constantFrom('a', 'A', 'b', 'c')), { maxLength: 4 });

/** Where a page says that the next one is. */
type Next = number | 'end' | 'null' | 'empty' | 'foreign' | 'number';

function linkOf(next: Next): unknown {
  switch (next) {
    case 'end':
      return undefined;
    case 'null':
      return null;
    case 'empty':
      return '';
    case 'foreign':
      return 'https://evil.example/list';
    case 'number':
      return 7;
    default:
      return at(next);
  }
}

interface PageOfList {
  readonly ids: readonly string[];
  /** Entries that are no resources. */
  readonly odd: readonly unknown[];
  readonly next: Next;
}

const nothing: PageOfList = { ids: [], odd: [], next: 'end' };

const pages = fc.array(
  fc.record<PageOfList>({
    ids,
    odd: fc.constantFrom<readonly unknown[]>([], [null], ['text'], [{ id: 7 }], [{}]),
    next: fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 6 }) },
      fc.constantFrom('end', 'null', 'empty', 'foreign', 'number'),
    ),
  }),
  { minLength: 1, maxLength: 7 },
);

test('lists of any links end, and have each thing once', async ({ task }) => {
  await runProperty(
    task,
    fc.asyncProperty(pages, async (list) => {
      const { arm, sent } = scripted((index): Reply => {
        const page = list[pageOf(sent[index]?.url)];
        if (page === undefined) return json(200, { value: [] });
        return json(200, {
          value: [...page.ids.map((id) => ({ id })), ...page.odd],
          nextLink: linkOf(page.next),
        });
      });

      // Collects the entries as a person would.
      const expected = new Map<string, string>();
      const seen = new Set<number>();
      let unreadable = 0;
      let problem: string | undefined;
      let page: number | undefined = 0;
      while (page !== undefined) {
        // The first page has an address of its own; its numbered address is another one.
        const key: number = page === 0 && !seen.has(-1) ? -1 : page;
        if (seen.has(key)) {
          problem = 'unreadable';
          break;
        }
        seen.add(key);
        const { ids: found, odd, next }: PageOfList = list[page] ?? nothing;
        if (next === 'number') {
          problem = 'unreadable';
          break;
        }
        for (const id of found) expected.set(id.toLowerCase(), id);
        unreadable += odd.length;
        if (next === 'foreign') problem = 'refused';
        page = typeof next === 'number' ? next : undefined;
      }

      const client = new QueryClient();
      const outcome = await client
        .fetchQuery(query(arm))
        .catch((error: unknown) => (error instanceof AzureError ? error : Promise.reject(error)));
      if (outcome instanceof AzureError) {
        // No page arrived.
        expect([outcome.kind, expected.size, unreadable]).toEqual([problem, 0, 0]);
      } else {
        expect(outcome.items.map(({ id }) => id).toSorted()).toEqual(
          [...expected.values()].toSorted(),
        );
        expect(outcome.unreadable).toBe(unreadable);
        expect(outcome.complete).toBe(problem === undefined);
        expect(outcome.problem?.kind).toBe(problem);
      }
      expect(sent.length).toBeLessThanOrEqual(list.length + 2);
      expect(sent.every(({ url }) => new URL(url).origin === origin)).toBe(true);
    }),
    { usual: 1500, failure: 'wrongRequests' },
  );
});

const broken: readonly Reply[] = ['network', 'timeout'];

test('a list that breaks off goes on where it stopped, until everything is there', async ({
  task,
}) => {
  const fault = fc.constantFrom<() => Reply>(
    () => failure(403, 'AuthorizationFailed'),
    () => failure(500, 'InternalServerError'),
    () => failure(429, 'TooManyRequests', { 'retry-after': '86400' }),
    () => text(200, '<html>Sign in to the network</html>'),
    () => text(200, '{"value":[{"id":"cut o', 'application/json'),
    () => broken[0] ?? 'network',
    () => broken[1] ?? 'timeout',
  );
  await runProperty(
    task,
    fc.asyncProperty(
      fc.array(ids, { minLength: 1, maxLength: 6 }),
      // Each fault comes after this many good pages.
      fc.array(fc.tuple(fc.nat({ max: 5 }), fault), { maxLength: 6 }),
      async (list, faults) => {
        const waiting = [...faults];
        let failing: (() => Reply) | undefined;
        let good = 0;
        const { arm, sent } = scripted((index) => {
          const [next] = waiting;
          if (failing !== undefined) return failing();
          if (next !== undefined && good >= next[0]) {
            waiting.shift();
            [, failing] = next;
            return failing();
          }
          good += 1;
          const page = pageOf(sent[index]?.url);
          const last = page === list.length - 1;
          return json(200, {
            value: (list[page] ?? []).map((id) => ({ id })),
            ...(!last && { nextLink: at(page + 1) }),
          });
        });
        const client = new QueryClient();
        const expected = new Map<string, string>();
        for (const id of list.flat()) expected.set(id.toLowerCase(), id);

        // A person presses "Try again" until the list is complete; each press ends the fault.
        let complete = false;
        for (let attempt = 0; attempt <= faults.length && !complete; attempt += 1) {
          const data = await client
            .fetchQuery({ ...query(arm), staleTime: 0 })
            .catch((error: unknown) =>
              error instanceof AzureError ? undefined : Promise.reject(error),
            );
          failing = undefined;
          const shown = client.getQueryData(query(arm).queryKey);
          for (const { id } of shown?.items ?? [])
            expect(expected.has(id.toLowerCase())).toBe(true);
          expect(new Set(shown?.items.map(({ id }) => id.toLowerCase())).size).toBe(
            shown?.items.length ?? 0,
          );
          complete = data?.complete === true;
        }
        expect(complete).toBe(true);
        const shown = client.getQueryData(query(arm).queryKey);
        expect(shown?.items.map(({ id }) => id).toSorted()).toEqual(
          [...expected.values()].toSorted(),
        );
        // The client fetches no page twice, however often the list breaks off.
        expect(good).toBe(list.length);
      },
    ),
    { usual: 800, failure: 'wrongRequests' },
  );
});

test('every token of the emulated Azure is listed once, whatever the size of its pages', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (pageSize) => {
      const { arm, emulator } = createContext({ seed: 'demo', pageSize });
      const list = await new QueryClient().fetchQuery(tokensQuery(arm, registry));
      const stored = emulator.store.registry(registry).tokens.all();
      expect(list.items.map(({ name }) => name)).toEqual(stored.map(({ name }) => name));
      expect(list.complete).toBe(true);
    }),
    { usual: 24 },
  );
});
