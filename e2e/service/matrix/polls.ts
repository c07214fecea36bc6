import type { FaultPlan, Faults } from '@/emulator/faults/plan';
import type { EmulatorSettings } from '@/emulator/settings';

import { isFullRun } from '../../support/runScale';

import type { Write } from './writes';

/** Milliseconds. The operation takes four polls, ten seconds apart. */
const operationTime = 25_000;

interface PollPhase {
  readonly name: string;
  /** How many polls succeed before. */
  readonly after: number;
  readonly times?: number;
  /** Whether the operation has ended by then, so that the poll would have had its result. */
  readonly isLast?: boolean;
}

const usualPhases: readonly PollPhase[] = [
  { name: 'from poll 1 on', after: 0 },
  { name: 'at poll 2 only', after: 1, times: 1 },
];

/** Phases of a full run (`-- --full`). */
export const morePhases: readonly PollPhase[] = [
  { name: 'at poll 1 only', after: 0, times: 1 },
  { name: 'from poll 2 on', after: 1 },
  { name: 'at poll 3 only', after: 2, times: 1, isLast: true },
  { name: 'from poll 3 on', after: 2 },
];

export const pollPhases = isFullRun ? [...usualPhases, ...morePhases] : usualPhases;

/** Makes an operation run for some polls, and gives `plan`'s fault to some of these. */
export function faultyPolls({ wire, answer }: Write, plan: FaultPlan): EmulatorSettings {
  const polls =
    answer === 'async' && wire.endsWith('.delete') ? 'operations.result' : 'operations.status';
  const faults: Faults = {
    // Where Azure answers at once, this makes it take three polls, two of them with odd words.
    ...(answer === 'sync' && { [wire]: 'odd-status' }),
    [polls]: plan,
  };
  return { operationTime, faults };
}
