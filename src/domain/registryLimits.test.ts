import { expect, test } from 'vitest';

import { tokenLimit } from './registryLimits';

test.each([
  ['Basic', 100],
  ['Standard', 500],
  ['Premium', 50_000],
  ['premium', 50_000],
  ['Classic', undefined],
  ['constructor', undefined],
  [undefined, undefined],
  [null, undefined],
])('%s: %s', (sku, limit) => {
  expect(tokenLimit(sku)).toBe(limit);
});
