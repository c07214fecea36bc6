import { describe, test } from 'vitest';

import { operationFaults, wireFaults } from '@/emulator/faults/names';

import { endOfOperation, endOfPoll, endOfPolls } from './expected';
import { faultyPolls, pollPhases } from './polls';
import { surviveWrite } from './survive';
import { type Write, writes } from './writes';

for (const write of writes) {
  if (!write.mayRunLong) continue;
  const { name, wire } = write;
  const { looksAt: _, ...blind } = write;
  describe(name, () => {
    for (const fault of operationFaults) {
      const end = endOfOperation(write, fault);
      const isLost = endOfOperation(blind, fault) === 'unknownOutcome';
      for (const polls of [0, 2]) {
        test(`${fault} after ${polls} polls`, ({ task }) =>
          surviveWrite(
            task,
            write,
            { faults: { [wire]: { fault, polls } } },
            { end, isLost, sent: 1 },
          ));
      }
    }

    for (const fault of wireFaults) {
      for (const { name: phase, after, times, isLast = false } of pollPhases) {
        test(`${fault} ${phase}`, ({ task }) => {
          const endFor = (one: Write) =>
            times === undefined ? endOfPolls(one, fault) : endOfPoll(one, fault, isLast);
          const isLost = endFor(blind) === 'unknownOutcome';
          const settings = faultyPolls(write, { fault, after, times });
          return surviveWrite(task, write, settings, { end: endFor(write), isLost, sent: 1 });
        });
      }
    }
  });
}
