import { operationFaults, wireFaults } from '@/emulator/faults/names';

import { isFullRun } from '../../support/runScale';

import { morePhases, pollPhases } from './polls';
import { type Write, writes } from './writes';

/** What the matrix leaves out of operation × fault × phase, and why. */

export function isLieAboutDeletion({ wire }: Write, fault: string): boolean {
  return wire.endsWith('.delete') && fault === '404';
}

interface Skipped {
  readonly what: string;
  readonly cases: number;
  readonly reason: string;
}

const deletions = writes.filter((write) => isLieAboutDeletion(write, '404'));
const short = writes.filter(({ mayRunLong }) => !mayRunLong);

export const skipped: readonly Skipped[] = [
  {
    what: '404 to a deletion of what is there',
    cases: deletions.length * 3,
    reason:
      'a deletion that is answered 404 is a success by definition (F21), so that the fault would be a lie of Azure about itself',
  },
  {
    what: 'faults of long-running operations and of polls on credentials.regenerate and roleAssignments.*',
    cases: short.length * (operationFaults.length * 2 + wireFaults.length * pollPhases.length),
    reason: 'Azure never runs these as long-running operations',
  },
  ...(isFullRun
    ? []
    : [
        {
          what: `faults of requests ${morePhases.map(({ name }) => name).join(', ')} of a long-running operation`,
          cases: (writes.length - short.length) * wireFaults.length * morePhases.length,
          reason: 'run with -- --full: a small run tries one poll and all polls',
        },
      ]),
  {
    what: 'pages 2 and 3 of permissions.list',
    cases: wireFaults.length * 2,
    reason: 'there is one entry a role, and a user with so many roles cannot be emulated',
  },
];
