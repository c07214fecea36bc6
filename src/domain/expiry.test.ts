import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  afterDays,
  azureDate,
  compareExpiry,
  expiryOf,
  expiryProblem,
  expiryWarning,
  lifetimes,
  parseAzureDate,
  timeLeft,
  type Expiry,
} from './expiry';

const now = new Date('2026-11-22T12:00:00Z');
const nowPlus = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('parseAzureDate', () => {
  test.each([
    // All forms of reference/azure-api.md, §4.10.
    ['2023-02-15T08:42:08.0645445+00:00', '2023-02-15T08:42:08.064Z'],
    ['2023-02-15T08:42:13.787784+00:00', '2023-02-15T08:42:13.787Z'],
    ['2026-03-20T05:44:28.5334357Z', '2026-03-20T05:44:28.533Z'],
    ['2100-12-31T12:59:59+00:00', '2100-12-31T12:59:59.000Z'],
    ['2026-03-20T05:44:28.5Z', '2026-03-20T05:44:28.500Z'],
    ['9999-12-31T23:59:59.9999999+00:00', '9999-12-31T23:59:59.999Z'],
    ['2026-03-20T01:00:00+05:45', '2026-03-19T19:15:00.000Z'],
    ['2026-03-20T23:00:00-03:30', '2026-03-21T02:30:00.000Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseAzureDate(text)?.toISOString()).toBe(expected);
  });

  test.each([
    '',
    'never',
    'null',
    '0',
    '2026',
    '2026-03-20',
    '2026-03-20T05:44:28',
    '2026-03-20 05:44:28Z',
    '2026-02-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00+24:00',
    '2026-01-01T00:00:00.Z',
    '+002026-01-01T00:00:00Z',
    '2026-01-01T00:00:00Z\n',
    ' 2026-01-01T00:00:00Z',
    '٢٠٢٦-01-01T00:00:00Z',
  ])('refuses %j', (text) => {
    expect(parseAzureDate(text)).toBeUndefined();
  });

  test('never throws, and what it gives can be sent back (F69)', () => {
    const digits = fc.stringMatching(
      /^\d{4}-[01]\d-[0-3]\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
        const date = parseAzureDate(text);
        if (date !== undefined) expect(azureDate(date)).toMatch(/Z$/);
      }),
    );
  });

  test('reads what azureDate writes, to the second', () => {
    const year9999 = new Date('9999-12-31T23:59:59Z');
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: year9999, noInvalidDate: true }), (date) => {
        const whole = Math.floor(date.getTime() / 1000) * 1000;
        expect(parseAzureDate(azureDate(date))?.getTime()).toBe(whole);
      }),
    );
  });
});

test('azureDate writes whole seconds in UTC', () => {
  expect(azureDate(new Date('2027-01-02T03:04:05.999+02:00'))).toBe('2027-01-02T01:04:05Z');
  expect(() => azureDate(new Date(Number.NaN))).toThrow(RangeError);
});

function stateAt(at: Date): string {
  const expiry = expiryOf({ expiry: at.toISOString() }, now);
  return expiry.kind === 'expiring' ? `expiring within ${expiry.within}` : expiry.kind;
}

describe('expiryOf', () => {
  test('tells a missing password from one that never ends', () => {
    expect(expiryOf(undefined, now)).toEqual({ kind: 'notGenerated' });
    expect(expiryOf({}, now)).toEqual({ kind: 'never' });
    expect(expiryOf({ expiry: null }, now)).toEqual({ kind: 'never' });
    expect(expiryOf({ expiry: '9999-12-31T23:59:59.999999+00:00' }, now)).toEqual({
      kind: 'never',
    });
  });

  test('keeps what it cannot read (F69)', () => {
    expect(expiryOf({ expiry: '' }, now)).toEqual({ kind: 'unreadable', text: '' });
    expect(expiryOf({ expiry: 'soon' }, now)).toEqual({ kind: 'unreadable', text: 'soon' });
  });

  test.each([
    [-1, 'expired'],
    [0, 'expired'],
    [1, 'expiring within 7'],
    [7 * day, 'expiring within 7'],
    [7 * day + 1, 'expiring within 30'],
    [30 * day, 'expiring within 30'],
    [30 * day + 1, 'valid'],
  ])('%d ms from now: %s', (milliseconds, expected) => {
    expect(stateAt(nowPlus(milliseconds))).toBe(expected);
  });
});

describe('an expiry to be set', () => {
  test('lies ahead, and is not so far that it means never', () => {
    expect(expiryProblem(now, now)).toBe('past');
    expect(expiryProblem(nowPlus(-1), now)).toBe('past');
    expect(expiryProblem(nowPlus(1000), now)).toBeUndefined();
    expect(expiryProblem(new Date('9999-12-30T23:59:59Z'), now)).toBeUndefined();
    expect(expiryProblem(new Date('9999-12-31T00:00:00Z'), now)).toBe('tooFar');
    expect(expiryProblem(new Date('+010000-01-01T00:00:00Z'), now)).toBe('tooFar');
    expect(expiryProblem(new Date(Number.NaN), now)).toBe('past');
  });

  test('is warned of when it is less than an hour ahead (F67)', () => {
    expect(expiryWarning(nowPlus(hour - 1), now)).toBe('tooSoon');
    expect(expiryWarning(nowPlus(hour), now)).toBeUndefined();
    expect(expiryWarning(now, now)).toBeUndefined();
  });

  test('is fine for every lifetime that forms offer', () => {
    for (const days of lifetimes) {
      const at = afterDays(now, days);
      expect(at.getTime() - now.getTime()).toBe(days * day);
      expect(expiryProblem(at, now) ?? expiryWarning(at, now)).toBeUndefined();
    }
  });
});

describe('compareExpiry', () => {
  const anyExpiry: fc.Arbitrary<Expiry> = fc.oneof(
    fc.constantFrom<Expiry>({ kind: 'notGenerated' }, { kind: 'never' }),
    fc.constant<Expiry>({ kind: 'unreadable', text: 'soon' }),
    fc
      .integer({ min: -50, max: 50 })
      .map((days) => expiryOf({ expiry: afterDays(now, days).toISOString() }, now)),
  );

  test('puts the most urgent first', () => {
    const at = (days: number) => expiryOf({ expiry: afterDays(now, days).toISOString() }, now);
    const sorted = [
      expiryOf({ expiry: 'soon' }, now),
      at(-9),
      at(-1),
      at(3),
      at(20),
      at(300),
      expiryOf({}, now),
      expiryOf(undefined, now),
    ];
    expect(sorted.toReversed().toSorted(compareExpiry)).toEqual(sorted);
  });

  test('is an order', () => {
    fc.assert(
      fc.property(anyExpiry, anyExpiry, anyExpiry, (a, b, c) => {
        expect(Math.sign(compareExpiry(a, b)) + Math.sign(compareExpiry(b, a))).toBe(0);
        if (compareExpiry(a, b) <= 0 && compareExpiry(b, c) <= 0) {
          expect(compareExpiry(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('timeLeft', () => {
  const words = new Intl.RelativeTimeFormat('en');

  test.each([
    [90 * day, 'in 90 days'],
    [2 * day - 1, 'in 1 day'],
    [day, 'in 1 day'],
    [day - 1, 'in 23 hours'],
    [hour, 'in 1 hour'],
    [hour - 1, 'in 59 minutes'],
    [minute - 1, 'in 0 minutes'],
    [0, '0 minutes ago'],
    [-1, '0 minutes ago'],
    [-minute, '1 minute ago'],
    [-25 * hour, '1 day ago'],
  ])('%d ms from now: %s', (milliseconds, expected) => {
    const { value, unit, past } = timeLeft(nowPlus(milliseconds), now);
    expect(words.format(value, unit)).toBe(expected);
    expect(past).toBe(milliseconds <= 0);
  });

  test('never promises more than there is', () => {
    const sizes = { day, hour, minute };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * day }), (left) => {
        const { value, unit } = timeLeft(nowPlus(left), now);
        expect(value * sizes[unit]).toBeLessThanOrEqual(left);
        expect((value + 1) * sizes[unit]).toBeGreaterThan(left);
      }),
    );
  });
});
