import { expect, test } from 'vitest';

import { add, count } from '../support/counts';

test('what tests count adds up, name by name', () => {
  expect(add({ faults: 1, screens: 2 }, { faults: 3, leaked: 0 })).toEqual({
    faults: 4,
    screens: 2,
    leaked: 0,
  });
});

test('a test may note down more than once', ({ task }) => {
  count(task, { crashes: 0 });
  count(task, { crashes: 0, wrongRequests: 0 });
  expect(task.meta.counts).toEqual({ crashes: 0, wrongRequests: 0 });
});
