/** How one language writes dates, numbers and lists. */
export interface Format {
  /** Date and time to the minute, with the zone's name, in the browser's zone or the one given. */
  readonly dateTime: (at: Date, zone?: string) => string;
  /** The day alone, in the browser's zone. */
  readonly date: (at: Date) => string;
  /** A day that somebody announced, in UTC, so that it is the same one everywhere. */
  readonly announcedDay: (day: Date) => string;
  /** `in 3 days`, `2 hours ago`: a signed amount, negative in the past. */
  readonly relative: (value: number, unit: 'day' | 'hour' | 'minute') => string;
  readonly number: (value: number) => string;
  /** `a, b and c`. */
  readonly list: (items: Iterable<string>) => string;
  /** Orders names as a reader of the language expects, with numbers by value. */
  readonly compare: (a: string, b: string) => number;
}

/** Builds the formatters once a language: constructing them is slow, using them is not. */
export function formatOf(locale: string): Format {
  const dates = new Map<string | undefined, Intl.DateTimeFormat>();
  const days = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
  const announced = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

  function datesIn(zone: string | undefined): Intl.DateTimeFormat {
    const known = dates.get(zone);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      ...(zone === undefined ? {} : { timeZone: zone }),
    });
    dates.set(zone, made);
    return made;
  }

  return {
    dateTime: (at, zone) => datesIn(zone).format(at),
    date: (at) => days.format(at),
    announcedDay: (day) => announced.format(day),
    relative: (value, unit) => relatives.format(value, unit),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    compare,
  };
}
