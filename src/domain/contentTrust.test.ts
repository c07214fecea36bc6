import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contentTrustOf, removal } from './contentTrust';

const now = new Date('2026-11-22T10:00:00Z');
const premium = { status: 'disabled', plan: 'Premium', encryption: 'disabled' };

describe('content trust', () => {
  it.each([
    ['never on', premium, { kind: 'disabled' }],
    ['on', { ...premium, status: 'enabled' }, { kind: 'enabled', daysLeft: 495 }],
    ['on, in other letters', { ...premium, status: 'Enabled' }, { kind: 'enabled', daysLeft: 495 }],
    ['Basic', { ...premium, plan: 'Basic' }, { kind: 'notPremium', plan: 'Basic' }],
    ['no plan', { ...premium, plan: null }, { kind: 'notPremium', plan: undefined }],
    ['encrypted', { ...premium, encryption: 'enabled' }, { kind: 'customerManagedKey' }],
    ['no policy', { ...premium, status: undefined }, { kind: 'disabled' }],
    ['a new word', { ...premium, status: 'Retiring' }, { kind: 'unknown', status: 'Retiring' }],
    // A registry that was moved to a smaller plan keeps what it has until Azure says otherwise.
    [
      'on, though Standard',
      { ...premium, status: 'enabled', plan: 'Standard' },
      { kind: 'enabled', daysLeft: 495 },
    ],
  ])('%s', (_, registry, expected) => {
    expect(contentTrustOf(registry, now)).toEqual(expected);
  });

  it.each([
    ['2028-03-29T23:59:59Z', 2],
    ['2028-03-30T00:00:00Z', 1],
    ['2028-03-30T23:59:59Z', 1],
  ])('at %s has %d days left', (at, daysLeft) => {
    const enabled = { ...premium, status: 'enabled' };
    expect(contentTrustOf(enabled, new Date(at))).toEqual({ kind: 'enabled', daysLeft });
  });

  it('is removed from that day on, whatever the registry says (F32)', () => {
    fc.assert(
      fc.property(
        fc.record({
          status: fc.option(fc.string()),
          plan: fc.option(fc.string()),
          encryption: fc.option(fc.string()),
        }),
        fc.date({ min: removal, noInvalidDate: true }),
        (registry, at) => {
          expect(contentTrustOf(registry, at)).toEqual({ kind: 'removed' });
        },
      ),
    );
  });
});
