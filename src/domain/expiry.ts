/**
 * When passwords of tokens end. Everything here is in instants; wall times and zones are in wallTime.ts.
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions#regenerate-token-passwords
 */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Expiry =
  /** There is no such password. */
  | { readonly kind: 'notGenerated' }
  | { readonly kind: 'never' }
  /** Azure sent something that is not a date. To be shown as it is, and not to be trusted. */
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'expired'; readonly at: Date }
  /** Ends within this number of days. */
  | { readonly kind: 'expiring'; readonly at: Date; readonly within: 7 | 30 }
  | { readonly kind: 'valid'; readonly at: Date };

/**
 * From this instant on an expiry means "never": azure-cli's help names 9999-12-31T23:59:59.999999+00:00,
 * the last moment that .NET can express, as the default.
 * https://learn.microsoft.com/cli/azure/acr/token/credential
 */
const never = Date.UTC(9999, 11, 31);

const azureDatePattern =
  /^(?<clock>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d+))?(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d))$/;

/**
 * Reads a date as Azure writes it: up to seven digits of a second, `Z` or an offset. Cut to whole
 * milliseconds. Undefined for anything else, such as days that the calendar doesn't have.
 */
export function parseAzureDate(text: string | null | undefined): Date | undefined {
  const {
    clock,
    fraction = '',
    sign,
    hours,
    minutes,
  } = azureDatePattern.exec(text ?? '')?.groups ?? {};
  if (clock === undefined) return undefined;
  // Engines promise to read three digits of a second only, and disagree on 30 February.
  const asIfUtc = new Date(`${clock}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(asIfUtc.getTime()) || !asIfUtc.toISOString().startsWith(clock)) return undefined;
  const offset = Number(hours ?? 0) * hour + Number(minutes ?? 0) * minute;
  return new Date(asIfUtc.getTime() - (sign === '-' ? -offset : offset));
}

/** What to send to Azure for an instant: ISO 8601, UTC, whole seconds. Throws RangeError on an invalid date. */
export function azureDate(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The state of a password at `now`. Pass undefined where the token has no such password. */
export function expiryOf(
  password: { readonly expiry?: string | null | undefined } | null | undefined,
  now: Date,
): Expiry {
  if (password === null || password === undefined) return { kind: 'notGenerated' };
  const text = password.expiry;
  if (text === null || text === undefined) return { kind: 'never' };
  const at = parseAzureDate(text);
  if (at === undefined) return { kind: 'unreadable', text };
  if (at.getTime() >= never) return { kind: 'never' };
  const left = at.getTime() - now.getTime();
  if (left <= 0) return { kind: 'expired', at };
  if (left <= 7 * day) return { kind: 'expiring', at, within: 7 };
  if (left <= 30 * day) return { kind: 'expiring', at, within: 30 };
  return { kind: 'valid', at };
}

/** The lifetimes that forms offer, in days. */
export const lifetimes = [7, 30, 90, 365] as const;

/** `now` plus that many times 24 hours; where clocks change meanwhile, the wall time differs by an hour. */
export function afterDays(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day);
}

/** `tooFar`: so far that it would count as never, which must be chosen in so many words. */
export type ExpiryProblem = 'past' | 'tooFar';

/** Why a new password must not end at that time; undefined when it may. An invalid date counts as past. */
export function expiryProblem(at: Date, now: Date): ExpiryProblem | undefined {
  // Written so that NaN is refused.
  if (!(at.getTime() > now.getTime())) return 'past';
  return at.getTime() >= never ? 'tooFar' : undefined;
}

/** `tooSoon`: less than an hour ahead, hardly time enough to put the password anywhere. */
export type ExpiryWarning = 'tooSoon';

/** What to point out about an expiry that is allowed; undefined when there is nothing. */
export function expiryWarning(at: Date, now: Date): ExpiryWarning | undefined {
  const left = at.getTime() - now.getTime();
  return left > 0 && left < hour ? 'tooSoon' : undefined;
}

/** Dated ones by their date (expired ones come first by nature), then never, then not generated. */
const ranks = {
  unreadable: 0,
  expired: 1,
  expiring: 1,
  valid: 1,
  never: 2,
  notGenerated: 3,
} as const satisfies Record<Expiry['kind'], number>;

/**
 * Sorts a column by urgency: what cannot be read, because nobody knows how long it lives; then what
 * ended or will end, oldest first; then never; then not generated.
 */
export function compareExpiry(a: Expiry, b: Expiry): number {
  if ('at' in a && 'at' in b) return a.at.getTime() - b.at.getTime();
  return ranks[a.kind] - ranks[b.kind];
}

/** What `passwordEnd` gives for passwords that do not end at a time. */
export const ends = {
  unreadable: Number.NEGATIVE_INFINITY,
  never: Number.MAX_VALUE,
  notGenerated: Number.POSITIVE_INFINITY,
} as const;

/**
 * When a password ends, as a number that does not change with the time: milliseconds since 1970, or one
 * of `ends`. In the order of `compareExpiry`, for lists too long to be judged anew every minute.
 */
export function passwordEnd(
  password: { readonly expiry?: string | null | undefined } | null | undefined,
): number {
  // Judged before all dates, so that every date is still to come.
  const expiry = expiryOf(password, new Date(-8.64e15));
  return 'at' in expiry ? expiry.at.getTime() : ends[expiry.kind];
}

export interface TimeLeft {
  readonly unit: 'day' | 'hour' | 'minute';
  /** Negative when past, so that `Intl.RelativeTimeFormat.format(value, unit)` takes it as it is. */
  readonly value: number;
  readonly past: boolean;
}

/** The time from `now` until `at` in its largest unit, cut towards zero: never more than there is. */
export function timeLeft(at: Date, now: Date): TimeLeft {
  const left = at.getTime() - now.getTime();
  const past = left <= 0;
  const size = Math.abs(left);
  if (size >= day) return { unit: 'day', value: Math.trunc(left / day), past };
  if (size >= hour) return { unit: 'hour', value: Math.trunc(left / hour), past };
  // Less than a minute ago is -0, which Intl.RelativeTimeFormat words as "ago".
  return { unit: 'minute', value: left === 0 ? -0 : Math.trunc(left / minute), past };
}
