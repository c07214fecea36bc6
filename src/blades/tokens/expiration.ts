import { afterDays, azureDate, expiryProblem, type ExpiryProblem } from '@/domain/expiry';
import { fromInstant, toInstant, type WallTime } from '@/domain/wallTime';

/** When a new password is to end, as a form holds it: what a clock on the wall of a zone will show. */
export interface Expiration {
  /** Whether it ends at all; never has to be chosen on purpose. */
  readonly expires: boolean;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:mm` */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
  /** Which of the two, where clocks show the time twice. */
  readonly occurrence: 'earlier' | 'later';
}

export type ResolvedExpiration =
  | { readonly kind: 'never' }
  /** `twice`: clocks show this wall time twice, and `occurrence` decided. */
  | { readonly kind: 'at'; readonly at: Date; readonly twice: boolean }
  | { readonly kind: 'problem'; readonly problem: ExpiryProblem | 'invalid' }
  /** Clocks skip this wall time. */
  | { readonly kind: 'skipped'; readonly shiftedTo: WallTime };

/** The wall time so many days from now, to the full minute after it: "30 days" is not 29 and a bit. */
export function expirationAfter(
  days: number,
  now: Date,
  zone: string,
): Pick<Expiration, 'date' | 'time'> {
  const { date, time } = fromInstant(new Date(afterDays(now, days).getTime() + 59_999), zone);
  return { date, time: time.slice(0, 5) };
}

/** What a form's expiration means, or what is wrong with it. */
export function resolveExpiration(expiration: Expiration, now: Date): ResolvedExpiration {
  if (!expiration.expires) return { kind: 'never' };
  const instant = toInstant(expiration);
  switch (instant.kind) {
    case 'invalid':
      return { kind: 'problem', problem: 'invalid' };
    case 'gap':
      return { kind: 'skipped', shiftedTo: instant.shiftedTo };
    case 'fold':
      return checked(instant[expiration.occurrence], now, true);
    case 'instant':
      return checked(instant.at, now, false);
  }
}

function checked(at: Date, now: Date, twice: boolean): ResolvedExpiration {
  const problem = expiryProblem(at, now);
  return problem === undefined ? { kind: 'at', at, twice } : { kind: 'problem', problem };
}

/** The expiry to send: ISO 8601 in UTC, undefined for never. Throws when the form must not be sent. */
export function expiryToSend(expiration: Expiration, now: Date): string | undefined {
  const resolved = resolveExpiration(expiration, now);
  if (resolved.kind === 'never') return undefined;
  if (resolved.kind === 'at') return azureDate(resolved.at);
  throw new RangeError('The expiration has a problem; the form should not have been sent.');
}
