import { describe, expect, test } from 'vitest';

import { type PagingFault, pagingFaults, wireFaults } from '@/emulator/faults/names';

import { type End, passes, rules } from './expected';
import { type ListRead, lists } from './reads';
import { survive, type Survived } from './survive';

/** Asserts what is left of a list with `items` entries before the page that could not be read. */
function expectBroken(list: ListRead, items: number, end: End, survived: Survived): void {
  if (list.broken === 'leftOut') {
    expect(survived.end).toBe('success');
  } else if (list.broken === 'throws' || items === 0) {
    expect(survived.end).toBe(end);
  } else {
    expect(survived.value).toMatchObject({ complete: false, problem: { kind: end } });
    expect(Object(survived.value).items).toHaveLength(items);
  }
}

function expectWhole(list: ListRead, survived: Survived): void {
  expect(survived.value).toMatchObject({ complete: true });
  expect(Object(survived.value).items).toHaveLength(entries(list));
}

function entries({ pages }: ListRead, count = pages.length): number {
  return pages.slice(0, count).reduce((sum, size) => sum + size, 0);
}

for (const list of lists) {
  const { wire, settings, run } = list;
  describe(wire, () => {
    for (const fault of wireFaults) {
      for (const page of list.pages.keys()) {
        test(`${fault} from page ${page + 1} on`, async ({ task }) => {
          const faults = { [wire]: { fault, after: page } };
          const survived = await survive(task, { ...settings, faults }, ({ arm }) => run(arm));
          const end = rules[fault].read;
          if (end === 'success') expectWhole(list, survived);
          else expectBroken(list, entries(list, page), end, survived);
        });
      }

      const last = list.pages.length;
      test(`${fault} once, on page ${last}`, async ({ task }) => {
        const faults = { [wire]: { fault, after: last - 1, times: 1 } };
        const survived = await survive(task, { ...settings, faults }, ({ arm }) => run(arm));
        const end = rules[fault].read;
        if (end === 'success' || passes(fault)) expectWhole(list, survived);
        else expectBroken(list, entries(list, last - 1), end, survived);
      });
    }
  });
}

/** How a list of five pages ends under each fault, and after how many pages. */
const endOfPaging: Readonly<Record<PagingFault, readonly [End, number]>> = {
  loop: ['unreadable', 2],
  'ping-pong': ['unreadable', 3],
  foreign: ['refused', 2],
  dup: ['success', 5],
  midfail: ['service', 2],
  emptypage: ['success', 5],
  null: ['success', 5],
};

for (const list of lists) {
  const { wire, run } = list;
  describe(wire, () => {
    for (const fault of pagingFaults) {
      test(fault, async ({ task }) => {
        const settings = { ...list.settings, pageSize: 1000, faults: { [wire]: fault } };
        const survived = await survive(task, settings, ({ arm }) => run(arm));
        const [end, good] = endOfPaging[fault];
        const items = Math.min(entries(list), good * Math.ceil(entries(list) / 5));
        if (end === 'success') expectWhole(list, survived);
        else expectBroken(list, items, end, survived);
      });
    }
  });
}
