import { describe, expect, it } from 'vitest';

import { adminPasswordNames, rotationPlan, secondsLeft } from './adminPasswords';

describe('a rotation', () => {
  it.each(adminPasswordNames)('never begins with %s, if that is in use', (inUse) => {
    const plan = rotationPlan(inUse);
    expect(plan.renewFirst).toBe(true);
    expect(plan.moveTo).not.toBe(inUse);
    expect(plan.renewLast).toBe(inUse);
  });

  it('renews nothing before everybody has moved, if nobody knows what is in use', () => {
    expect(rotationPlan('unknown')).toEqual({
      moveTo: 'password2',
      renewFirst: false,
      renewLast: 'password',
    });
  });
});

it.each([
  [60_000, 60],
  [59_001, 60],
  [59_000, 59],
  [1, 1],
  [0, 0],
  [-5000, 0],
])('%d milliseconds are %d seconds to wait', (left, seconds) => {
  const now = new Date('2026-11-22T10:00:00Z');
  expect(secondsLeft(new Date(now.getTime() + left), now)).toBe(seconds);
});
