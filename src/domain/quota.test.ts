import { expect, test } from 'vitest';

import { quotaOf } from './quota';

test.each([
  [[{ name: 'Tokens', limit: 100, currentValue: 99 }], { used: 99, limit: 100, full: false }],
  [[{ name: 'tokens', limit: 100, currentValue: 100 }], { used: 100, limit: 100, full: true }],
  [[{ name: 'Tokens', limit: 100, currentValue: 101 }], { used: 101, limit: 100, full: true }],
  [[{ name: 'Tokens', limit: -1, currentValue: 3 }], undefined],
  [[{ name: 'Tokens', limit: 100 }], undefined],
  [[{ name: 'ScopeMaps', limit: 100, currentValue: 3 }], undefined],
  [null, undefined],
])('%j (F30)', (usages, expected) => {
  expect(quotaOf(usages, 'Tokens')).toEqual(expected);
});
