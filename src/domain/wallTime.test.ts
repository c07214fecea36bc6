import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fromInstant, localZone, timeZones, toInstant, zoneLabel, type WallTime } from './wallTime';

const hour = 3_600_000;

const zones = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

/** What `Intl` says that clocks in a zone show: a second opinion, as text. */
function shownByIntl(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value;
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}`;
}

/** All instants at which clocks in a zone show a wall time, by trying every offset there is. */
function instantsByIntl({ date, time }: WallTime, zone: string): string[] {
  const wanted = `${date}T${time.length === 5 ? `${time}:00` : time}`;
  const instants: string[] = [];
  for (let quarters = -15 * 4; quarters <= 15 * 4; quarters++) {
    const at = Date.parse(`${wanted}Z`) - (quarters * hour) / 4;
    if (shownByIntl(at, zone) === wanted) instants.push(new Date(at).toISOString());
  }
  return instants.toSorted();
}

// Within four hours of the clock changes of these zones in 2027, or anywhere in ten years.
const changes = [
  '2027-03-28T01:00:00Z',
  '2027-10-31T01:00:00Z',
  '2027-03-14T06:00:00Z',
  '2027-11-07T05:00:00Z',
  '2027-04-03T15:00:00Z',
  '2027-10-02T15:30:00Z',
];
const secondOf = (at: number) => Math.floor(at / 1000) * 1000;
const anyInstant = fc.oneof(
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -4 * hour, max: 4 * hour }))
    .map(([change, shift]) => secondOf(Date.parse(change) + shift)),
  fc
    .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2036-01-01T00:00:00Z') })
    .map(secondOf),
);

// Around the times that clocks of these zones skip or show twice, to the minute, or anywhere.
const anyWallTime = fc
  .oneof(
    fc
      .tuple(
        fc.constantFrom(
          '2027-03-28T02:30Z',
          '2027-10-31T02:30Z',
          '2027-03-14T02:30Z',
          '2027-11-07T01:30Z',
          '2027-10-03T02:15Z',
          '2027-04-04T01:45Z',
        ),
        fc.integer({ min: -90, max: 90 }),
      )
      .map(([middle, minutes]) => Date.parse(middle) + minutes * 60_000),
    anyInstant,
  )
  .map((clock): WallTime => {
    const text = new Date(clock).toISOString();
    return { date: text.slice(0, 10), time: text.slice(11, 19) };
  });

describe('toInstant', () => {
  test.each([
    ['UTC', '2027-06-01', '12:00', '2027-06-01T12:00:00.000Z'],
    ['Europe/Paris', '2027-06-01', '12:00', '2027-06-01T10:00:00.000Z'],
    ['Europe/Paris', '2027-01-01', '00:30:15', '2026-12-31T23:30:15.000Z'],
    ['Asia/Kathmandu', '2027-01-01', '00:00', '2026-12-31T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2027-01-01', '00:00', '2026-12-31T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2027-01-01', '23:59', '2027-01-02T10:59:00.000Z'],
    ['America/St_Johns', '2027-07-01', '12:00', '2027-07-01T14:30:00.000Z'],
  ])('%s %s %s', (zone, date, time, expected) => {
    expect(toInstant({ date, time, zone })).toEqual({ kind: 'instant', at: new Date(expected) });
  });

  test.each([
    ['Europe/Paris', '2027-03-28', '02:30', '00:30', '01:30', '03:30'],
    ['America/New_York', '2027-03-14', '02:30', '06:30', '07:30', '03:30'],
    ['Australia/Lord_Howe', '2027-10-03', '02:15', '15:15', '15:45', '02:45'],
  ])('%s %s %s is skipped', (zone, date, time, before, after, shifted) => {
    const day = zone === 'Australia/Lord_Howe' ? '2027-10-02' : date;
    expect(toInstant({ date, time, zone })).toEqual({
      kind: 'gap',
      before: new Date(`${day}T${before}:00Z`),
      after: new Date(`${day}T${after}:00Z`),
      shiftedTo: { date, time: shifted },
    });
  });

  test.each([
    ['Europe/Paris', '2027-10-31', '02:30', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
    ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30:00Z', '2027-11-07T06:30:00Z'],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00Z', '2027-04-03T15:15:00Z'],
  ])('%s %s %s comes twice', (zone, date, time, earlier, later) => {
    expect(toInstant({ date, time, zone })).toEqual({
      kind: 'fold',
      earlier: new Date(earlier),
      later: new Date(later),
    });
  });

  test.each([
    ['2027-02-30', '12:00', 'UTC'],
    ['2027-02-29', '12:00', 'UTC'],
    ['2027-13-01', '12:00', 'UTC'],
    ['0000-01-01', '12:00', 'UTC'],
    ['10000-01-01', '12:00', 'UTC'],
    ['2027-1-1', '12:00', 'UTC'],
    ['', '12:00', 'UTC'],
    ['2027-01-01', '24:00', 'UTC'],
    ['2027-01-01', '12:60', 'UTC'],
    ['2027-01-01', '12:00:00.5', 'UTC'],
    ['2027-01-01', '', 'UTC'],
    ['2027-01-01', '12:00', ''],
    ['2027-01-01', '12:00', 'Europe/Nowhere'],
    ['2027-01-01', '12:00', '__proto__'],
  ])('%j %j %j is invalid', (date, time, zone) => {
    expect(toInstant({ date, time, zone })).toEqual({ kind: 'invalid' });
  });

  test('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^\d{4}-\d\d-\d\d$/),
      fc.stringMatching(/^\d\d:\d\d(:\d\d)?$/),
      fc.constantFrom(...zones),
    );
    fc.assert(
      fc.property(text, text, text, (date, time, zone) => {
        toInstant({ date, time, zone });
      }),
    );
  });

  test('sends what was picked, in every zone, across clock changes', () => {
    fc.assert(
      fc.property(anyWallTime, fc.constantFrom(...zones), ({ date, time }, zone) => {
        const expected = instantsByIntl({ date, time }, zone);
        const result = toInstant({ date, time, zone });
        const actual = {
          instant: () => (result.kind === 'instant' ? [result.at] : []),
          fold: () => (result.kind === 'fold' ? [result.earlier, result.later] : []),
          gap: () => [],
          invalid: () => [new Date(0)],
        }[result.kind]();
        expect(actual.map((at) => at.toISOString())).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('finds the instant whose wall time is shown', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (at, zone) => {
        const result = toInstant({ ...fromInstant(new Date(at), zone), zone });
        const found =
          result.kind === 'instant'
            ? [result.at]
            : result.kind === 'fold'
              ? [result.earlier, result.later]
              : [];
        expect(found.map((each) => each.getTime())).toContain(at);
      }),
      { numRuns: 300 },
    );
  });

  test('reads a skipped time as one before and one after the gap, equally far apart', () => {
    const gap = fc
      .integer({ min: 0, max: 59 })
      .map((minute) => `02:${String(minute).padStart(2, '0')}`);
    fc.assert(
      fc.property(gap, (time) => {
        const result = toInstant({ date: '2027-03-28', time, zone: 'Europe/Paris' });
        if (result.kind !== 'gap') throw new Error(`${time} is ${result.kind}`);
        expect(result.after.getTime() - result.before.getTime()).toBe(hour);
        expect(result.before.getTime()).toBeLessThan(Date.parse('2027-03-28T01:00:00Z'));
        expect(result.after.getTime()).toBeGreaterThanOrEqual(Date.parse('2027-03-28T01:00:00Z'));
        expect(fromInstant(result.after, 'Europe/Paris')).toEqual(result.shiftedTo);
      }),
    );
  });
});

describe('fromInstant', () => {
  test('shows seconds only where there are some', () => {
    expect(fromInstant(new Date('2027-06-01T10:00:00.999Z'), 'Europe/Paris')).toEqual({
      date: '2027-06-01',
      time: '12:00',
    });
    expect(fromInstant(new Date('2027-06-01T10:00:05Z'), 'UTC').time).toBe('10:00:05');
  });

  test('says what Intl says', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (at, zone) => {
        const { date, time } = fromInstant(new Date(at), zone);
        expect(`${date}T${time.length === 5 ? `${time}:00` : time}`).toBe(shownByIntl(at, zone));
      }),
    );
  });

  test('refuses what is no date or no zone', () => {
    expect(() => fromInstant(new Date(0), 'Europe/Nowhere')).toThrow(RangeError);
    expect(() => fromInstant(new Date(Number.NaN), 'UTC')).toThrow(RangeError);
    expect(() => fromInstant(new Date(Number.NaN), 'Europe/Paris')).toThrow(RangeError);
  });
});

describe('zones', () => {
  test('begin with UTC, once, and can all be used', () => {
    const all = timeZones();
    expect(all[0]).toBe('UTC');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('Europe/Paris');
    for (const zone of all) {
      expect([zone, toInstant({ date: '2027-06-15', time: '12:00', zone }).kind]).toEqual([
        zone,
        'instant',
      ]);
    }
    expect(all).toContain(localZone());
  });

  test('are labelled with their offset at the time', () => {
    const winter = new Date('2027-01-01T00:00:00Z');
    const summer = new Date('2027-07-01T00:00:00Z');
    expect(zoneLabel('Europe/Paris', summer, 'en')).toBe('(UTC+02:00) Europe/Paris');
    expect(zoneLabel('Europe/Paris', winter, 'fr')).toBe('(UTC+01:00) Europe/Paris');
    expect(zoneLabel('Asia/Kathmandu', winter, 'zh-Hans')).toBe('(UTC+05:45) Asia/Kathmandu');
    expect(zoneLabel('America/St_Johns', winter, 'en')).toBe('(UTC-03:30) America/St_Johns');
    expect(zoneLabel('America/St_Johns', winter, 'fr')).toBe('(UTC\u221203:30) America/St_Johns');
    for (const locale of ['en', 'fr', 'zh-Hans']) {
      expect(zoneLabel('UTC', winter, locale)).toBe('(UTC+00:00) UTC');
    }
  });
});
