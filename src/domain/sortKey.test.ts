import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareKeys, sortKey } from './sortKey';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,50}$/);

test.each([
  ['line-9', 'line-10', -1],
  ['Line-9', 'line-9', 0],
  ['_system', 'build', -1],
  ['a_b', 'a-b', -1],
  ['a-007', 'a-7', 0],
  ['a1', 'ab', -1],
])('%s, %s: %i', (a, b, order) => {
  expect(compareKeys(sortKey(a), sortKey(b))).toBe(order);
});

test('orders names as a collator does', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareKeys(sortKey(a), sortKey(b))).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 500 },
  );
});
