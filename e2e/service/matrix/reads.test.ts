import { describe, expect, test } from 'vitest';

import { wireFaults } from '@/emulator/faults/names';

import { rules } from './expected';
import { reads } from './reads';
import { survive } from './survive';

describe.each(reads)('$wire', ({ wire, run }) => {
  describe.each(wireFaults)('%s', (fault) => {
    const { read: end, reads: requests } = rules[fault];

    test('every time', async ({ task }) => {
      const survived = await survive(task, { faults: { [wire]: fault } }, ({ arm }) => run(arm));
      expect([survived.end, survived.context.sent.length]).toEqual([end, requests]);
    });

    test('once', async ({ task }) => {
      const settings = { faults: { [wire]: { fault, times: 1 } } };
      const survived = await survive(task, settings, ({ arm }) => run(arm));
      const wanted = requests > 1 ? ['success', 2] : [end, requests];
      expect([survived.end, survived.context.sent.length]).toEqual(wanted);
    });

    test('at the repetition after another fault', async ({ task }) => {
      const settings = {
        first: { of: wire, is: 'failed' },
        faults: { [wire]: { fault, after: 1 } },
      } as const;
      const survived = await survive(task, settings, ({ arm }) => run(arm));
      // The first try counts among the four; one with a new token belongs to its try.
      const wanted = requests === 4 ? 4 : requests + 1;
      expect([survived.end, survived.context.sent.length]).toEqual([end, wanted]);
    });
  });
});
