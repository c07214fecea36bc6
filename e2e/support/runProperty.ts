import * as fc from 'fast-check';
import type { TestContext } from 'vitest';

import { count, type Counts } from './counts';
import { numRuns, seed } from './runScale';

// The same seed finds the same inputs.
fc.configureGlobal({ seed });

/** What the inputs of a property are, and what it means when one does not hold. */
interface Trial {
  /** How many inputs are tried in the usual scale. */
  readonly usual: number;
  readonly inputs?: 'badInputs' | 'schedules';
  readonly failure?:
    | 'crashes'
    | 'wrongRequests'
    | 'falseSuccesses'
    | 'lostUpdates'
    | 'doubleSubmits';
}

/**
 * Runs a property and notes down how it went, before the test fails if it did not hold. What an
 * `expect` rejects counts as `failure`; anything else that is thrown counts as a crash.
 */
export async function runProperty<Input>(
  task: TestContext['task'],
  property: fc.IAsyncProperty<Input> | fc.IProperty<Input>,
  { usual, inputs = 'badInputs', failure = 'crashes' }: Trial,
): Promise<void> {
  const details = await fc.check(property, { numRuns: numRuns(usual) });
  const kind = details.failed && !isAssertion(details.errorInstance) ? 'crashes' : failure;
  const numbers: Partial<Counts> = { [inputs]: details.numRuns, [failure]: 0 };
  count(task, details.failed ? { ...numbers, [kind]: 1 } : numbers);
  if (details.failed) {
    // The message has the input, shrunk as far as it goes, and how to run it again.
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  }
}

function isAssertion(error: unknown): boolean {
  return error instanceof Error && error.name === 'AssertionError';
}
