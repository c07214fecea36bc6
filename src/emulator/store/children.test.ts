import { expect, it } from 'vitest';

import { createClock } from '@/emulator/clock';

import { type Child, Children } from './children';

it('sorts again what was deleted and made anew with other capitals', () => {
  const children = new Children<Child>(createClock(() => new Date()));
  const names = () => children.all().map(({ name }) => name);
  for (const name of ['alpha', 'beta']) children.set({ name });
  expect(names()).toEqual(['alpha', 'beta']);
  children.set({ name: 'beta', work: { state: 'Deleting', until: 0 } });
  expect(names()).toEqual(['alpha']);
  children.set({ name: 'Beta' });
  expect(names()).toEqual(['Beta', 'alpha']);
});
