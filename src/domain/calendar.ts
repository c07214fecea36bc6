/**
 * Calendar files. https://www.rfc-editor.org/rfc/rfc5545
 */

export interface CalendarEvent {
  /** The same for the same thing in every export, so that importing again moves it. */
  readonly uid: string;
  readonly at: Date;
  readonly summary: string;
  readonly description: string;
}

/** Octets of a line without its end. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const lineMaximum = 75;

const encoder = new TextEncoder();

/** A text value: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, String.raw`\$&`)
      .replace(/\r\n|\r|\n/g, String.raw`\n`)
      // Other control characters have no place in a calendar file.
      .replace(/(?!\t)\p{Cc}/gu, '')
  );
}

/** Folds a line that is too long, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineMaximum) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** `20261122T080000Z` */
function utc(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** A calendar with one moment for each event, and an alarm seven days before it. */
export function toCalendar(
  name: string,
  events: readonly CalendarEvent[],
  { now }: { now: Date },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ACR Access Portal//Password expiries//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, at, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(at)}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P7D',
      `DESCRIPTION:${escapeText(summary)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
