import { describe, expect, test } from 'vitest';

import { type WireFault, wireFaults } from '@/emulator/faults/names';
import type { OperationName } from '@/emulator/wrap';

import { type End, rules } from './expected';
import { surviveWrite } from './survive';
import { type Write, writes } from './writes';

/** Faults on the reads around a change: before it, of its result, and after a lost answer. */

for (const write of writes) {
  const { name, wire, readsBefore, looksAt } = write;
  const result = resultRead(write);
  if ([readsBefore, result, looksAt].every((each) => each === undefined)) continue;
  describe(name, () => {
    for (const fault of wireFaults) {
      const { read } = rules[fault];

      if (readsBefore !== undefined) {
        test(`${fault} on what it reads before`, async ({ task }) => {
          // A creation looks for a name that does not exist yet.
          const isFree = wire.endsWith('.create') && saysNotThere(fault);
          const end = isFree ? 'success' : read;
          const settings = { faults: { [readsBefore]: { fault, times: isFree ? 1 : undefined } } };
          const { context } = await surviveWrite(task, write, settings, { end, isLost: false });
          if (end !== 'success') {
            expect(context.sent.every(({ method }) => method === 'GET')).toBe(true);
          }
        });
      }

      if (result !== undefined) {
        test(`${fault} on what it reads of the result`, ({ task }) => {
          const settings = {
            faults: { [result]: { fault, after: readsBefore === undefined ? 0 : 1 } },
          };
          const end = isKnown(write, fault) ? 'success' : 'unknownOutcome';
          return surviveWrite(task, write, settings, {
            end,
            isLost: end !== 'success',
            sent: 1,
          });
        });
      }

      if (looksAt !== undefined) {
        test(`${fault} on what it looks at after a lost answer`, ({ task }) => {
          const after = readsBefore === undefined ? 0 : 1;
          const settings = {
            faults: { [wire]: 'applied-then-504', [looksAt]: { fault, after } },
          } as const;
          const end = endOfLook(write, fault);
          return surviveWrite(task, write, settings, { end, isLost: true, sent: 1 });
        });
      }
    }
  });
}

/** Names the read that gets the resource after the operation that created or changed it. */
function resultRead({ wire, answer }: Write): OperationName | undefined {
  if (wire === 'registries.update') return 'registries.get';
  if (answer !== 'async' || wire.endsWith('.delete')) return undefined;
  return wire.startsWith('tokens.') ? 'tokens.get' : 'scopeMaps.get';
}

function endOfLook(write: Write, fault: WireFault): End {
  // An unknown word does not tell whether a token is disabled.
  if (fault === '200-extra' && write.name === 'updateToken') return 'unknownOutcome';
  const isGone = write.wire.endsWith('.delete') && saysNotThere(fault);
  return isGone || isKnown(write, fault) ? 'success' : 'unknownOutcome';
}

/** Whether a read of what is not there says so: these faults leave Azure's own 404 alone. */
function saysNotThere(fault: WireFault): boolean {
  return fault === '404' || rules[fault].write === 'corruptedBody';
}

function isKnown({ name }: Write, fault: WireFault): boolean {
  // An unknown word does not tell whether content trust is on.
  const isUnknownWord = fault === '200-extra' && name === 'changeContentTrust';
  return rules[fault].read === 'success' && !isUnknownWord;
}
