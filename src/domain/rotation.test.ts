import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { passwordNames } from './passwords';
import { changedSince, planRotation, replicationLeft, rotationStep, seenOf } from './rotation';

const now = new Date('2026-11-22T08:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000).toISOString();
const password = (name: 'password1' | 'password2', made: number, ends?: number) => ({
  name,
  creationTime: days(-made),
  ...(ends !== undefined && { expiry: days(ends) }),
});

/** Such a password, or none. */
const maybe = (name: 'password1' | 'password2') =>
  fc.option(
    fc
      .tuple(fc.nat(400), fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined }))
      .map(([made, ends]) => password(name, made, ends)),
    { nil: undefined },
  );

describe('planRotation', () => {
  test.each([
    ['none', [], { next: 'password1', because: 'first', old: undefined, cutsOff: false }],
    [
      'only password1',
      [password('password1', 30, 60)],
      { next: 'password2', because: 'notGenerated', old: 'password1', cutsOff: false },
    ],
    [
      'only password2',
      [password('password2', 30)],
      { next: 'password1', because: 'notGenerated', old: 'password2', cutsOff: false },
    ],
    [
      'the newer one has expired',
      [password('password1', 90), password('password2', 10, -1)],
      { next: 'password2', because: 'expired', old: 'password1', cutsOff: false },
    ],
    [
      'both have expired',
      [password('password1', 50, -2), password('password2', 60, -1)],
      { next: 'password2', because: 'expired', old: 'password1', cutsOff: false },
    ],
    [
      'both work',
      [password('password1', 85, 20), password('password2', 5, 110)],
      { next: 'password1', because: 'older', old: 'password2', cutsOff: true },
    ],
    [
      'as old as each other',
      [password('password1', 80), password('password2', 80, 100)],
      { next: 'password2', because: 'endsSooner', old: 'password1', cutsOff: true },
    ],
    [
      'ages that cannot be read',
      [{ name: 'password1', creationTime: 'x' }, { name: 'PASSWORD2' }],
      { next: 'password1', because: 'endsSooner', old: 'password2', cutsOff: true },
    ],
  ])('%s', (_, passwords, expected) => {
    expect(planRotation(passwords, now)).toEqual(expected);
  });

  test('never cuts anybody off while there is a password that does not work (F72)', () => {
    fc.assert(
      fc.property(maybe('password1'), maybe('password2'), (a, b) => {
        const passwords = [a, b].filter((each) => each !== undefined);
        const plan = planRotation(passwords, now);
        const working = passwords.filter(
          (each) => each.expiry === undefined || each.expiry > now.toISOString(),
        );
        expect(plan.cutsOff).toBe(working.length === 2);
        expect(plan.old).not.toBe(plan.next);
        if (plan.old !== undefined) {
          expect(passwords.map(({ name }) => name)).toContain(plan.old);
        }
        expect(passwordNames).toContain(plan.next);
      }),
    );
  });
});

describe('changedSince', () => {
  const passwords = [password('password1', 30), password('password2', 5)];
  const seen = seenOf(passwords);

  test('notices what was replaced, deleted and made', () => {
    expect(changedSince(seen, passwords)).toEqual([]);
    expect(changedSince(seen, [password('password1', 30), password('password2', 0)])).toEqual([
      'password2',
    ]);
    expect(changedSince(seen, [password('password2', 5)])).toEqual(['password1']);
    expect(changedSince(seenOf([]), passwords)).toEqual(['password1', 'password2']);
  });

  test('takes an answer from before for what it is: one that lags behind', () => {
    expect(changedSince(seen, [password('password1', 60), password('password2', 5)])).toEqual([]);
  });

  test('takes microseconds for nothing', () => {
    expect(
      changedSince({ password1: '2026-11-22T08:00:00.1234567+00:00', password2: undefined }, [
        { name: 'password1', creationTime: '2026-11-22T08:00:00.1234999+00:00' },
      ]),
    ).toEqual([]);
  });
});

test('waits a minute after a regeneration, and not at all after a first one', () => {
  expect(replicationLeft(undefined, now)).toBe(0);
  expect(replicationLeft(now, now)).toBe(60);
  expect(replicationLeft(now, new Date(now.getTime() + 500))).toBe(60);
  expect(replicationLeft(now, new Date(now.getTime() + 59_001))).toBe(1);
  expect(replicationLeft(now, new Date(now.getTime() + 60_000))).toBe(0);
  // A clock that was put back does not make anybody wait for hours.
  expect(replicationLeft(now, new Date(now.getTime() - 3_600_000))).toBe(60);
});

describe('rotationStep', () => {
  const passwords = [password('password1', 85, 20), password('password2', 0, 90)];
  const walk = {
    old: 'password1',
    seen: seenOf(passwords),
    passwords,
    regeneratedAt: now,
    moved: false,
    now,
  } as const;
  const later = new Date(now.getTime() + 61_000);

  test.each([
    ['just generated', walk, { kind: 'update', waiting: 60 }],
    ['moved too early', { ...walk, moved: true }, { kind: 'update', waiting: 60 }],
    ['waited, not moved', { ...walk, now: later }, { kind: 'update', waiting: 0 }],
    ['moved', { ...walk, moved: true, now: later }, { kind: 'retire', old: 'password1' }],
    [
      'first generation needs no wait',
      { ...walk, regeneratedAt: undefined, moved: true },
      { kind: 'retire', old: 'password1' },
    ],
    ['nothing to retire', { ...walk, old: undefined, moved: true, now: later }, { kind: 'done' }],
    ['the old one is gone', { ...walk, passwords: passwords.slice(1) }, { kind: 'done' }],
    [
      'the new one was replaced',
      {
        ...walk,
        moved: true,
        now: later,
        passwords: [password('password1', 85, 20), password('password2', -1, 90)],
      },
      { kind: 'disturbed', changed: ['password2'] },
    ],
    [
      'the old one was replaced',
      {
        ...walk,
        moved: true,
        now: later,
        passwords: [password('password1', 1, 20), password('password2', 0, 90)],
      },
      { kind: 'disturbed', changed: ['password1'] },
    ],
    ['both are gone', { ...walk, passwords: [] }, { kind: 'disturbed', changed: ['password2'] }],
  ])('%s', (_, state, expected) => {
    expect(rotationStep(state)).toEqual(expected);
  });
});
