import { describe, expect, test } from 'vitest';

import type { DemoSettings } from './developer';
import { isWhole, settingsOf, valuesOf } from './developerForm';

const settings: DemoSettings = {
  persona: 'reader',
  seed: 'faults',
  latency: 0,
  operationTime: 2000,
  pageSize: 5,
  locks: [{ name: 'keep', level: 'ReadOnly', scope: '/subscriptions/1' }],
  chaos: { percent: 5, seed: 7 },
  timeLapse: 'off',
  faults: {
    'tokens.list': '503-ra',
    'tokens.create': { fault: 'status-404', after: 0, times: 2, polls: 1 },
    'tokens.get': { fault: '404', after: 3 },
  },
};

describe('the form of the demo settings', () => {
  test('gives back what it was given, also what it has no fields for', () => {
    expect(settingsOf(valuesOf(settings), settings)).toEqual(settings);
  });

  test('takes an emptied number for no plan at all', () => {
    const values = valuesOf(settings);
    const emptied = values.faults.map((one) => ({ ...one, after: '', times: '' }));
    expect(settingsOf({ ...values, faults: emptied }, settings).faults).toEqual({
      'tokens.list': '503-ra',
      'tokens.create': { fault: 'status-404', polls: 1 },
      'tokens.get': '404',
    });
  });

  test.each([
    ['0', true],
    ['100', true],
    [' 7 ', true],
    ['101', false],
    ['-1', false],
    ['1.5', false],
    ['1e1', false],
    ['', false],
    ['0x1', false],
    ['１', false],
  ])('%j is a whole number up to 100: %s', (text, whole) => {
    expect(isWhole(text, 0, 100)).toBe(whole);
  });
});
