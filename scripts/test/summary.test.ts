import { expect, test } from 'vitest';

import { type Result, shortcomingsOf, summaryOf, textOf } from './summary';

const detector: Result = {
  name: 'detector',
  outcome: 'passed',
  counts: { planted: 18, found: 18 },
};
const good: Result = {
  name: 'good',
  outcome: 'passed',
  counts: { faults: 1000, ambiguousWrites: 2, repeated: 0 },
};

test('the numbers of all tests are added up and said in one form', () => {
  const summary = summaryOf([good, detector]);
  expect(shortcomingsOf(summary)).toEqual([]);
  expect(textOf(summary)).toBe(
    [
      'faults survived 1,000 of 1,000',
      'bad inputs tried 0, crashes 0, wrong requests 0',
      'secrets issued 0, scans 0, leaked 0, detector 18/18',
      'ambiguous writes 2, repeated 0, false successes 0',
      'schedules 0, lost updates 0, double submits 0',
      'screens under fault 0, serious accessibility violations 0',
    ].join(';\n'),
  );
});

test('a failed test counts, and its faults were not survived', () => {
  const summary = summaryOf([
    good,
    detector,
    { name: 'bad', outcome: 'failed', counts: { faults: 2 } },
  ]);
  expect(summary).toMatchObject({ faults: 1002, survived: 1000, failed: ['bad'] });
  expect(shortcomingsOf(summary)).toEqual(['1 tests failed', '2 faults were not survived']);
});

test('a number that must be zero and is not makes the run fail, although all tests passed', () => {
  const leaky: Result = { name: 'leaky', outcome: 'passed', counts: { leaked: 1 } };
  expect(shortcomingsOf(summaryOf([good, detector, leaky]))).toEqual(['leaked: 1 instead of 0']);
});

test('without 18 of 18 leaks found, that none was found elsewhere says nothing', () => {
  const blind: Result = { ...detector, counts: { planted: 18, found: 17 } };
  expect(shortcomingsOf(summaryOf([good, blind]))).toHaveLength(1);
  expect(shortcomingsOf(summaryOf([good]))).toHaveLength(1);
});

test('what is skipped is told with its reason', () => {
  const skipped: Result = { name: 'left out', outcome: 'skipped', reason: 'no need', counts: {} };
  expect(summaryOf([skipped]).skipped).toEqual(['left out (no need)']);
});

test('a figure that has become smaller makes the run fail: tests have got lost', () => {
  const summary = summaryOf([good, detector]);
  const floors = [
    ['faults', 1001],
    ['ambiguousWrites', 2],
  ] as const;
  expect(shortcomingsOf(summary, floors)).toEqual(['faults: 1000, not at least 1001']);
});
