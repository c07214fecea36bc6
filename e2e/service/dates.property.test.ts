import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { expiryToSend, resolveExpiration } from '@/blades/tokens/expiration';
import { authorshipOf } from '@/domain/authorship';
import {
  azureDate,
  compareExpiry,
  expiryOf,
  expiryProblem,
  parseAzureDate,
  passwordEnd,
  timeLeft,
} from '@/domain/expiry';
import { passwordNames } from '@/domain/passwords';
import { changedSince, planRotation, rotationStep, seenOf } from '@/domain/rotation';
import { fromInstant, timeZones, toInstant, zoneLabel } from '@/domain/wallTime';

import { hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

/** Generates what looks like Azure's dates: real ones, impossible days, other zones, the last year. */
const dateText = fc.oneof(
  hostileText,
  fc.constantFrom(
    '9999-12-31T23:59:59.9999999+00:00',
    '9999-12-31T23:59:59.9999999-23:59',
    '0001-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '0000-00-00T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2027-13-01T00:00:00Z',
    '2027-03-28T24:00:00Z',
    '2027-03-28T02:30:60Z',
    '2027-03-28T02:30:00',
    '2027-03-28',
    '1/1/2027 12:00:00 AM',
    '+010000-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    'Invalid Date',
    '253402300799',
  ),
  fc
    .tuple(
      fc.date({
        noInvalidDate: true,
        min: new Date('0001-01-01'),
        max: new Date('9999-12-31T23:59:59Z'),
      }),
      fc.stringMatching(/^(?:\.\d{1,9})?$/),
      fc.constantFrom(
        'Z',
        '+00:00',
        '-11:00',
        '+14:00',
        '+05:45',
        '+23:59',
        '-23:59',
        '+24:00',
        '',
      ),
    )
    .map(([date, fraction, zone]) => date.toISOString().slice(0, 19) + fraction + zone),
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const password = fc.record({
  name: fc.constantFrom(...passwordNames, 'PASSWORD1', 'password3', ''),
  creationTime: maybe(dateText),
  expiry: maybe(dateText),
});
const now = new Date('2026-11-22T10:00:00Z');

test('dates of Azure, whatever they look like', async ({ task }) => {
  await runProperty(
    task,
    fc.property(dateText, dateText, dateText, (a, b, c) => {
      const date = parseAzureDate(a);
      if (date !== undefined) {
        expect(date.getTime()).not.toBeNaN();
        timeLeft(date, now);
        expiryProblem(date, now);
        azureDate(date);
      }
      const expiry = expiryOf({ expiry: a }, now);
      // An unreadable date never counts as a password that has expired, or as one that never does.
      if (date === undefined) expect(expiry).toEqual({ kind: 'unreadable', text: a });
      expect(passwordEnd({ expiry: a })).not.toBeNaN();
      const other = expiryOf({ expiry: b }, now);
      expect(Math.sign(compareExpiry(expiry, other))).toBe(
        -Math.sign(compareExpiry(other, expiry)) || 0,
      );
      authorshipOf({
        creationDate: a,
        systemData: { createdAt: b, createdBy: c, lastModifiedAt: c, lastModifiedBy: a },
      });
    }),
    { usual: 4000 },
  );
});

test('passwords with any dates never make a rotation touch the wrong one', async ({ task }) => {
  await runProperty(
    task,
    fc.property(fc.array(password, { maxLength: 3 }), fc.boolean(), (passwords, moved) => {
      const plan = planRotation(passwords, now);
      expect(plan.old).not.toBe(plan.next);
      const seen = seenOf(passwords);
      expect(changedSince(seen, passwords)).toEqual([]);
      const step = rotationStep({
        old: plan.old,
        seen,
        passwords,
        regeneratedAt: now,
        moved,
        now,
      });
      // The old password may still be in use: nothing deletes it before replication has had its time.
      expect(['update', 'done']).toContain(step.kind);
    }),
    { usual: 2500 },
  );
});

const zones = timeZones();

/** Finds the moments at which a zone's clocks change in the 400 days that passwords are made for. */
function changesOf(zone: string): number[] {
  const hour = 3_600_000;
  const offsetAt = (at: number) => {
    const { date, time } = fromInstant(new Date(at), zone);
    return Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`) - at;
  };
  const found: number[] = [];
  const from = Date.UTC(2026, 10);
  for (let day = 0; day < 400; day += 8) {
    let [low, high] = [from + day * 24 * hour, from + (day + 8) * 24 * hour];
    if (offsetAt(low) === offsetAt(high)) continue;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(middle) === offsetAt(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

const changes = new Map<string, number[]>();

/** Picks a minute near a change of clocks, where there is one, in any zone of the world. */
const nearChange = fc.tuple(
  fc.constantFrom(...zones),
  fc.nat(),
  fc.integer({ min: -180, max: 180 }),
);

test('wall times around every change of clocks, in every zone of the world', async ({ task }) => {
  await runProperty(
    task,
    fc.property(nearChange, fc.boolean(), ([zone, which, minutes], later) => {
      const known = changes.get(zone) ?? changesOf(zone);
      changes.set(zone, known);
      const base = known[which % Math.max(1, known.length)] ?? Date.UTC(2027, 2, 28, which % 24);
      const at = new Date(base + minutes * 60_000);
      const wall = fromInstant(at, zone);

      // The wall time of a moment leads back to that moment, or to it and its twin.
      const instant = toInstant({ ...wall, zone });
      const moments =
        instant.kind === 'instant'
          ? [instant.at]
          : instant.kind === 'fold'
            ? [instant.earlier, instant.later]
            : [];
      expect(moments.map((one) => one.getTime())).toContain(at.getTime());

      // The form sends just that moment, in UTC.
      const expiration = {
        ...wall,
        expires: true,
        zone,
        occurrence: later ? ('later' as const) : ('earlier' as const),
      };
      const sent = expiryToSend(expiration, new Date('2026-10-01T00:00:00Z'));
      expect(sent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(fromInstant(new Date(sent ?? ''), zone)).toEqual(wall);
    }),
    { usual: 3000, failure: 'wrongRequests' },
  );
});

test('a time that clocks skip is never sent', async ({ task }) => {
  const skipping = zones.filter((zone) => changesOf(zone).length > 0);
  expect(skipping.length).toBeGreaterThan(50);
  await runProperty(
    task,
    fc.property(fc.constantFrom(...skipping), fc.nat(), (zone, which) => {
      const known = changes.get(zone) ?? changesOf(zone);
      changes.set(zone, known);
      const at = known[which % known.length] ?? 0;
      const before = fromInstant(new Date(at - 60_000), zone);
      const after = fromInstant(new Date(at), zone);
      const gap =
        Date.parse(`${after.date}T${after.time}Z`) - Date.parse(`${before.date}T${before.time}Z`);
      if (gap <= 60_000) return;
      const skipped = new Date(
        Date.parse(`${before.date}T${before.time}Z`) + gap / 2,
      ).toISOString();
      const expiration = {
        expires: true,
        date: skipped.slice(0, 10),
        time: skipped.slice(11, 16),
        zone,
        occurrence: 'earlier' as const,
      };
      expect(resolveExpiration(expiration, now).kind).toBe('skipped');
      expect(() => expiryToSend(expiration, now)).toThrow(RangeError);
    }),
    { usual: 500, failure: 'wrongRequests' },
  );
});

test('a form of any content sends a time to come, or says what is wrong', async ({ task }) => {
  const text = fc.oneof(
    hostileText,
    fc.stringMatching(/^\d{4}-\d\d-\d\d$/),
    fc.stringMatching(/^\d\d:\d\d$/),
    fc.constantFrom('9999-12-31', '9999-12-30', '0001-01-01', '23:59', '24:00', '00:00'),
  );
  await runProperty(
    task,
    fc.property(
      fc.boolean(),
      text,
      text,
      fc.oneof(hostileText, fc.constantFrom(...zones)),
      fc.constantFrom('earlier' as const, 'later' as const),
      (expires, date, time, zone, occurrence) => {
        const expiration = { expires, date, time, zone, occurrence };
        const resolved = resolveExpiration(expiration, now);
        if (resolved.kind !== 'at' && resolved.kind !== 'never') return;
        const sent = expiryToSend(expiration, now);
        if (sent === undefined) expect(expires).toBe(false);
        else expect(Date.parse(sent)).toBeGreaterThan(now.getTime());
      },
    ),
    { usual: 3000, failure: 'wrongRequests' },
  );
});

test('every zone has a label at every time', async ({ task }) => {
  await runProperty(
    task,
    fc.property(
      fc.constantFrom(...zones),
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }),
      fc.constantFrom('en', 'fr', 'zh-Hans'),
      (zone, at, locale) => {
        expect(zoneLabel(zone, at, locale)).toMatch(/^\(UTC[+\u2212-]\d\d:\d\d(?::\d\d)?\) /);
      },
    ),
    { usual: 400 },
  );
});
