import {
  fromDate,
  getLocalTimeZone,
  parseDate,
  parseTime,
  toCalendarDateTime,
  toZoned,
  type CalendarDateTime,
} from '@internationalized/date';

/** A time as a clock on the wall shows it, in a zone that is known from elsewhere. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:mm`, or `HH:mm:ss` */
  readonly time: string;
}

export type Instant =
  | { readonly kind: 'instant'; readonly at: Date }
  /**
   * Clocks skip this time. `before` and `after` are the two ways to read it: with the offset that holds
   * after the change (an earlier instant) or before it (a later one). `shiftedTo` is what the clock
   * shows at `after`.
   */
  | {
      readonly kind: 'gap';
      readonly before: Date;
      readonly after: Date;
      readonly shiftedTo: WallTime;
    }
  /** Clocks show this time twice. */
  | { readonly kind: 'fold'; readonly earlier: Date; readonly later: Date }
  /** No such date, time or zone. */
  | { readonly kind: 'invalid' };

const utc = 'UTC';

/** Whether `Intl` knows a time zone of this name. */
export function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function readWallTime({ date, time }: WallTime): CalendarDateTime | undefined {
  // The library would move the year 0 to the year 1.
  if (
    date.startsWith('0000') ||
    !/^\d{4}-\d{2}-\d{2}$/.test(date) ||
    !/^\d{2}:\d{2}(?::\d{2})?$/.test(time)
  )
    return undefined;
  try {
    return toCalendarDateTime(parseDate(date), parseTime(time));
  } catch {
    return undefined;
  }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The wall time of an instant in a zone (IANA), cut to whole seconds. Throws RangeError on a bad date or zone. */
export function fromInstant(at: Date, zone: string): WallTime {
  if (Number.isNaN(at.getTime())) throw new RangeError('Not a date.');
  const { year, month, day, hour, minute, second } = fromDate(at, zone);
  const seconds = second === 0 ? '' : `:${pad(second, 2)}`;
  return {
    date: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`,
    time: `${pad(hour, 2)}:${pad(minute, 2)}${seconds}`,
  };
}

/** The instant at which clocks in a zone (IANA) show a wall time, or why there is not exactly one. */
export function toInstant({ date, time, zone }: WallTime & { readonly zone: string }): Instant {
  const wall = readWallTime({ date, time });
  if (wall === undefined || !isZone(zone)) return { kind: 'invalid' };
  const earlier = toZoned(wall, zone, 'earlier').toDate();
  const later = toZoned(wall, zone, 'later').toDate();
  if (earlier.getTime() === later.getTime()) return { kind: 'instant', at: earlier };
  // In a fold both instants show the time that was asked for, in a gap neither does.
  const shown = readWallTime(fromInstant(earlier, zone));
  if (shown?.compare(wall) === 0) return { kind: 'fold', earlier, later };
  return { kind: 'gap', before: earlier, after: later, shiftedTo: fromInstant(later, zone) };
}

/** The zones to choose from: UTC, then the browser's list, which lacks UTC in Chromium. */
export function timeZones(): string[] {
  return [utc, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== utc)];
}

/** The zone of this computer; UTC when it has none that `Intl` knows. */
export function localZone(): string {
  const zone = getLocalTimeZone();
  return isZone(zone) ? zone : utc;
}

/**
 * A zone with its offset at an instant: `(UTC+02:00) Europe/Paris`. The offset is written as the locale
 * writes it. Throws RangeError on a bad date, zone or locale.
 */
export function zoneLabel(zone: string, at: Date, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  // English and Chinese write GMT+02:00, and the zero offset goes without digits.
  const digits = offset.replace(/^(?:GMT|UTC)/, '');
  return `(UTC${digits === '' ? '+00:00' : digits}) ${zone}`;
}
