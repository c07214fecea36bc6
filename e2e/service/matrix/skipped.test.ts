import { test } from 'vitest';

import { skipped } from './skipped';

/** Lists the skipped cases and their reasons in the results, beside those that ran. */
for (const { what, cases, reason } of skipped) {
  test.skip(`${cases} cases: ${what} (${reason})`);
}
