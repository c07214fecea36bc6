import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fromInstant, timeZones } from '@/domain/wallTime';

import { type Expiration, expirationAfter, expiryToSend, resolveExpiration } from './expiration';

const now = new Date('2026-11-22T08:00:30Z');

const paris: Expiration = {
  expires: true,
  date: '2027-01-15',
  time: '12:00',
  zone: 'Europe/Paris',
  occurrence: 'earlier',
};

describe('what is picked is what is sent', () => {
  test('a wall time in a zone becomes its instant in UTC', () => {
    expect(expiryToSend(paris, now)).toBe('2027-01-15T11:00:00Z');
    expect(expiryToSend({ ...paris, date: '2027-07-15' }, now)).toBe('2027-07-15T10:00:00Z');
  });

  test('never is sent as no date at all', () => {
    expect(expiryToSend({ ...paris, expires: false }, now)).toBeUndefined();
  });

  test('of a time that clocks show twice, the chosen one is sent', () => {
    const twice = { ...paris, date: '2027-10-31', time: '02:30' };
    expect(expiryToSend(twice, now)).toBe('2027-10-31T00:30:00Z');
    expect(expiryToSend({ ...twice, occurrence: 'later' }, now)).toBe('2027-10-31T01:30:00Z');
  });

  test('a time that clocks skip, one that is past and one that is none cannot be sent', () => {
    const skipped = { ...paris, date: '2027-03-28', time: '02:30' };
    expect(resolveExpiration(skipped, now).kind).toBe('skipped');
    const past = { ...paris, date: '2026-11-22', time: '09:00' };
    expect(resolveExpiration(past, now)).toEqual({ kind: 'problem', problem: 'past' });
    const none = { ...paris, date: '' };
    expect(resolveExpiration(none, now)).toEqual({ kind: 'problem', problem: 'invalid' });
    for (const wrong of [skipped, past, none]) {
      expect(() => expiryToSend(wrong, now)).toThrow(RangeError);
    }
  });

  test('in every zone: the sent instant shows the picked wall time again (F66)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...timeZones()),
        fc.date({ min: new Date('2026-11-23'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom('earlier' as const, 'later' as const),
        (zone, at, occurrence) => {
          const wall = fromInstant(at, zone);
          const time = wall.time.slice(0, 5);
          const sent = expiryToSend({ expires: true, ...wall, time, zone, occurrence }, now);
          expect(fromInstant(new Date(sent ?? ''), zone)).toEqual({ date: wall.date, time });
        },
      ),
    );
  });
});

test('a preset gives at least its number of days, and less than a minute more', () => {
  for (const zone of ['UTC', 'Europe/Paris', 'Asia/Kathmandu']) {
    const preset = expirationAfter(30, now, zone);
    const sent = expiryToSend({ ...paris, ...preset, zone }, now) ?? '';
    const days = (new Date(sent).getTime() - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(30);
    expect(days).toBeLessThan(30 + 1 / 1440);
  }
});
