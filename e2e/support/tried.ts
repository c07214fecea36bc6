import * as fc from 'fast-check';
import { type TestContext, vi } from 'vitest';

import { count, type Counts } from './counts';
import { full, runs } from './size';

// Seconds on a machine of its own; a busy one is no fault of theirs.
vi.setConfig({ testTimeout: full ? 1_800_000 : 300_000 });

/** What the inputs of a property are, and what it means when one does not hold. */
interface Trial {
  /** How many inputs are tried in the usual size. */
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
 * Tries a property and notes down how it went, before the test fails if it did not hold. What an
 * `expect` refuses counts as `failure`; anything else that is thrown is a crash.
 */
export async function tried<Input>(
  context: Pick<TestContext, 'task'>,
  property: fc.IAsyncProperty<Input> | fc.IProperty<Input>,
  { usual, inputs = 'badInputs', failure = 'crashes' }: Trial,
): Promise<void> {
  const details = await fc.check(property, { numRuns: runs(usual) });
  const kind = details.failed && !isAssertion(details.errorInstance) ? 'crashes' : failure;
  const numbers: Partial<Counts> = { [inputs]: details.numRuns, [failure]: 0 };
  count(context, details.failed ? { ...numbers, [kind]: 1 } : numbers);
  if (details.failed) {
    // The message has the input, made as small as it gets, and how to try it again.
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  }
}

function isAssertion(error: unknown): boolean {
  return error instanceof Error && error.name === 'AssertionError';
}
