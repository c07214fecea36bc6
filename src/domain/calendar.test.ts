import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { toCalendar } from './calendar';

const now = new Date('2026-11-22T08:00:00Z');
const event = {
  uid: 'mytoken-password1@myregistry',
  at: new Date('2027-01-21T09:30:15.250Z'),
  summary: 'password1 of MyToken expires',
  description: 'Line one, with; marks\nline two',
};

/** The logical lines of a calendar file. */
const unfold = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

const unescape = (text: string) =>
  text.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

test('one event with an alarm a week before, in UTC', () => {
  expect(unfold(toCalendar('Expiries', [event], { now }))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ACR Access Portal//Password expiries//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Expiries',
    'BEGIN:VEVENT',
    'UID:mytoken-password1@myregistry',
    'DTSTAMP:20261122T080000Z',
    'DTSTART:20270121T093015Z',
    'SUMMARY:password1 of MyToken expires',
    String.raw`DESCRIPTION:Line one\, with\; marks\nline two`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION:password1 of MyToken expires',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('whatever the texts are: short lines, whole characters, no line of their own', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.stringMatching(/^[\\;,\r\n:"BEGIND VEVNT]*$/),
  );
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const calendar = toCalendar('x', [{ ...event, summary, description }], { now });
      for (const line of calendar.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const lines = unfold(calendar);
      expect(lines).toHaveLength(21);
      const stored = lines.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length);
      expect(unescape(stored ?? '')).toBe(summary.replace(/\r\n|\r/g, '\n'));
    }),
    { numRuns: 300 },
  );
});
