import { test } from '@playwright/test';

import type { Counts } from './counts';

/** Notes down what the running test counted, for scripts/test.ts to add up. */
export function count(counts: Partial<Counts>): void {
  test.info().annotations.push({ type: 'counts', description: JSON.stringify(counts) });
}
