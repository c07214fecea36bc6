import { expect, it } from 'vitest';

import { createClock, offsetDate, paddedZuluDate, zuluDate } from './clock';

const noon = Date.parse('2026-11-22T12:00:00.500Z');

it.each([
  [noon, 0, '2026-11-22T12:00:00.5+00:00'],
  [noon, 1200, '2026-11-22T12:00:00.50012+00:00'],
  [noon, 7, '2026-11-22T12:00:00.5000007+00:00'],
  [noon - 500, 0, '2026-11-22T12:00:00+00:00'],
])('writes %i and %i ticks as Azure does', (milliseconds, ticks, text) => {
  expect(offsetDate(milliseconds, ticks)).toBe(text);
});

it('turns the offset form into the Z form', () => {
  expect(zuluDate('2026-11-22T12:00:00.5+00:00')).toBe('2026-11-22T12:00:00.5Z');
});

it('turns it into the Z form of role assignments, which keeps zeros', () => {
  expect(paddedZuluDate('2026-11-22T12:00:00.5+00:00')).toBe('2026-11-22T12:00:00.5000000Z');
  expect(paddedZuluDate('2026-11-22T12:00:00+00:00')).toBe('2026-11-22T12:00:00.0000000Z');
});

it('never stamps the same twice', () => {
  const clock = createClock(() => new Date(noon));
  const stamps = Array.from({ length: 1000 }, () => clock.stamp());
  expect(new Set(stamps).size).toBe(1000);
});
