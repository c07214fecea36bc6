import type { passwordEnd } from './expiry';
import { ends } from './expiry';

/** What a list of tokens can be narrowed to, in the order in which it is offered. */
export const tokenFilters = [
  'expired',
  'within7',
  'within30',
  'never',
  'noPassword',
  'disabled',
] as const;

export type TokenFilter = (typeof tokenFilters)[number];

/** What the filters look at: when each password ends, and whether the token is disabled. */
export interface TokenFacts {
  /** As `passwordEnd` gives them. */
  readonly password1: ReturnType<typeof passwordEnd>;
  readonly password2: ReturnType<typeof passwordEnd>;
  readonly disabled: boolean;
}

const day = 86_400_000;

/** Whether a token falls under a filter at `now` (milliseconds). One good password hides no other. */
export function isUnder(filter: TokenFilter, token: TokenFacts, now: number): boolean {
  const { password1: a, password2: b } = token;
  switch (filter) {
    case 'expired':
      return isBetween(a, -Infinity, now) || isBetween(b, -Infinity, now);
    case 'within7':
      return isBetween(a, now, now + 7 * day) || isBetween(b, now, now + 7 * day);
    case 'within30':
      return isBetween(a, now, now + 30 * day) || isBetween(b, now, now + 30 * day);
    case 'never':
      return a === ends.never || b === ends.never;
    case 'noPassword':
      return a === ends.notGenerated && b === ends.notGenerated;
    case 'disabled':
      return token.disabled;
  }
}

/** After `from`, and not after `to`. */
function isBetween(end: number, from: number, to: number): boolean {
  return end > from && end <= to;
}

/** How many tokens fall under each filter. */
export function countFilters(
  tokens: readonly TokenFacts[],
  now: number,
): Readonly<Record<TokenFilter, number>> {
  const counts = { expired: 0, within7: 0, within30: 0, never: 0, noPassword: 0, disabled: 0 };
  for (const token of tokens) {
    for (const filter of tokenFilters) if (isUnder(filter, token, now)) counts[filter] += 1;
  }
  return counts;
}

/** The filters that a text of an address names, each once and in their order; others are ignored. */
export function parseFilters(text: string): TokenFilter[] {
  const named = new Set(text.split(','));
  return tokenFilters.filter((filter) => named.has(filter));
}
