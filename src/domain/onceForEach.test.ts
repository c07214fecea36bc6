import { expect, test, vi } from 'vitest';

import { onceForEach } from './onceForEach';

test('works once for each object, also for one that looks like another', () => {
  const work = vi.fn<(item: { name: string }) => string[]>(({ name }) => [name]);
  const remembered = onceForEach(work);
  const one = { name: 'one' };
  const alike = { name: 'one' };
  expect(remembered(one)).toEqual(['one']);
  expect(remembered(one)).toBe(remembered(one));
  expect(remembered(alike)).not.toBe(remembered(one));
  expect(work).toHaveBeenCalledTimes(2);
});
