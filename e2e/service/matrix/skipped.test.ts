import { test } from 'vitest';

import { skipped } from './skipped';

/** So that whoever reads the results finds them, with their reasons, beside what was run. */
for (const { what, cases, reason } of skipped) {
  test.skip(`${cases} cases: ${what} (${reason})`);
}
