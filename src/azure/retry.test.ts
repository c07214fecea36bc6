import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { backOff, retryAfterSeconds } from './retry';
import { empty, json, scripted } from './testKit';

const now = Date.UTC(2026, 10, 21, 12);

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    [' 10 ', 10],
    ['86400', 86_400],
    ['Sat, 21 Nov 2026 12:01:00 GMT', 60],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['abc', undefined],
    ['', undefined],
    ['99999999999', undefined],
    ['Sat, 99 Foo 2026 12:01:00 GMT', undefined],
    [null, undefined],
  ])('%j is %j seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});

test('back-off doubles with jitter up to half a minute (F34)', () => {
  expect([0, 1, 2, 3].map((attempt) => backOff(attempt, () => 0))).toEqual([800, 1600, 3200, 6400]);
  expect(backOff(0, () => 1)).toBe(1200);
  expect(backOff(1000, Math.random)).toBe(30_000);
});

test('a date in Retry-After is measured by the clock', async () => {
  const { arm, slept } = scripted(
    empty(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }),
    json(200, 1),
  );
  await arm.read('/r', v.number(), { apiVersion: '1' });
  expect(slept).toEqual([30_000]);
});
