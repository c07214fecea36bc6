import { describe, test } from 'vitest';

import { ambiguousFaults, wireFaults } from '@/emulator/faults/names';

import { endOfWrite, isLost, sentOfWrite } from './expected';
import { isLieAboutDeletion } from './skipped';
import { surviveWrite } from './survive';
import { writes } from './writes';

for (const write of writes) {
  const { name, wire } = write;
  describe(name, () => {
    for (const fault of [...wireFaults, ...ambiguousFaults]) {
      if (isLieAboutDeletion(write, fault)) continue;
      const sent = sentOfWrite(fault);
      const expected = { end: endOfWrite(write, fault), isLost: isLost(write, fault), sent };

      test(`${fault} every time`, ({ task }) =>
        surviveWrite(task, write, { faults: { [wire]: fault } }, expected));

      test(`${fault} once`, ({ task }) => {
        const settings = { faults: { [wire]: { fault, times: 1 } } };
        // Only what Azure certainly did not carry out is sent again, and then it passes.
        const passed = { end: 'success', isLost: false, sent } as const;
        return surviveWrite(task, write, settings, sent === 2 ? passed : expected);
      });

      test(`${fault} when it is sent again after being throttled`, ({ task }) => {
        const first = { of: wire, is: 'throttled' } as const;
        const settings = { first, faults: { [wire]: { fault, after: 1 } } };
        const again = fault.startsWith('401') ? 3 : 2;
        return surviveWrite(task, write, settings, { ...expected, sent: again });
      });
    }
  });
}
