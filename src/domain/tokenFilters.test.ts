import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { expiryOf, passwordEnd } from './expiry';
import { countFilters, isUnder, parseFilters, tokenFilters } from './tokenFilters';

const now = new Date('2026-11-22T08:00:00Z');
const at = (days: number) => ({
  expiry: new Date(now.getTime() + days * 86_400_000).toISOString(),
});
const never = { expiry: null };

function facts(
  password1: { expiry: string | null } | undefined,
  password2?: { expiry: string | null },
  disabled = false,
) {
  return { password1: passwordEnd(password1), password2: passwordEnd(password2), disabled };
}

test.each([
  ['ended just now', facts(at(0)), ['expired']],
  ['one expired, one good', facts(at(-1), at(300)), ['expired']],
  ['ends in 3 days', facts(undefined, at(3)), ['within7', 'within30']],
  ['ends in exactly 7 days', facts(at(7)), ['within7', 'within30']],
  ['ends in 20 days', facts(at(20)), ['within30']],
  ['ends in 31 days', facts(at(31)), []],
  ['never ends', facts(never, at(3)), ['within7', 'within30', 'never']],
  ['has no password', facts(undefined), ['noPassword']],
  ['unreadable', facts({ expiry: 'soon' }), []],
  ['disabled', facts(at(-3), undefined, true), ['expired', 'disabled']],
])('%s', (_, token, expected) => {
  expect(tokenFilters.filter((filter) => isUnder(filter, token, now.getTime()))).toEqual(expected);
});

test('filters agree with what each password shows', () => {
  const password = fc.option(
    fc.record({
      expiry: fc.oneof(
        fc.constant(null),
        fc.integer({ min: -4000, max: 4000 }).map((hours) => at(hours / 24).expiry),
      ),
    }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(password, password, (password1, password2) => {
      const token = facts(password1, password2);
      const shown = [expiryOf(password1, now), expiryOf(password2, now)];
      const under = (filter: (typeof tokenFilters)[number]) =>
        isUnder(filter, token, now.getTime());
      expect(under('expired')).toBe(shown.some(({ kind }) => kind === 'expired'));
      expect(under('within30')).toBe(shown.some(({ kind }) => kind === 'expiring'));
      expect(under('within7')).toBe(
        shown.some((expiry) => expiry.kind === 'expiring' && expiry.within === 7),
      );
      expect(under('never')).toBe(shown.some(({ kind }) => kind === 'never'));
      expect(under('noPassword')).toBe(shown.every(({ kind }) => kind === 'notGenerated'));
    }),
  );
});

test('counts each filter, and reads them from an address', () => {
  expect(
    countFilters([facts(at(-1)), facts(at(2)), facts(undefined, undefined, true)], +now),
  ).toEqual({ expired: 1, within7: 1, within30: 1, never: 0, noPassword: 1, disabled: 1 });
  expect(parseFilters('disabled,expired,expired,__proto__,')).toEqual(['expired', 'disabled']);
  expect(parseFilters('')).toEqual([]);
});
