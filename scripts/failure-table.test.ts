import { expect, test } from 'vitest';

import { findTests, readRows } from './failure-table';

const rows = readRows();
const tests = findTests();

test('each failure is in the document once, with what the portal does', () => {
  const ids = Array.from({ length: 97 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
  expect(rows.map(({ id }) => id)).toEqual(ids);
  for (const { failure, behaviour } of rows) {
    expect(failure).not.toBe('');
    expect(behaviour).not.toBe('');
  }
});

test('each failure has a test, and the document says where: npm run failures', () => {
  for (const row of rows) {
    expect(tests.get(row.id), `No test is about ${row.id}.`).toBeDefined();
    expect(row.tests, row.id).toBe(tests.get(row.id));
  }
});
