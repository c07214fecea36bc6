import { expect, test } from 'vitest';

import { howMany, withRow, withRows } from './selection';

test('rows that are not shown keep their place in the selection', () => {
  const selected = new Set(['hidden', 'a']);
  expect([...withRows(selected, ['a', 'b'], true)]).toEqual(['hidden', 'a', 'b']);
  expect([...withRows(selected, ['a', 'b'], false)]).toEqual(['hidden']);
  expect([...withRow(selected, 'b', true)]).toEqual(['hidden', 'a', 'b']);
  expect([...withRow(selected, 'a', false)]).toEqual(['hidden']);
  expect([...selected]).toEqual(['hidden', 'a']);
});

test('says whether none, some or all of the shown rows are selected', () => {
  expect(howMany(new Set(), ['a'])).toBe('none');
  expect(howMany(new Set(['hidden']), ['a'])).toBe('none');
  expect(howMany(new Set(['a']), ['a', 'b'])).toBe('some');
  expect(howMany(new Set(['a', 'b', 'hidden']), ['a', 'b'])).toBe('all');
  expect(howMany(new Set(['a']), [])).toBe('none');
});
