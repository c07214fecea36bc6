import { describe, expect, it } from 'vitest';

import { isAmong, toggled, withRecent } from './remembered';

describe('recent registries', () => {
  it('are the last five, the newest first, each once whatever its casing', () => {
    const visits = ['/a', '/b', '/c', '/A', '/d', '/e', '/f'];
    const recent = visits.reduce<readonly string[]>((list, id) => withRecent(list, id), []);
    expect(recent).toEqual(['/f', '/e', '/d', '/A', '/c']);
  });

  it('stay the same list when the newest is visited again', () => {
    const recent = ['/a', '/b'];
    expect(withRecent(recent, '/a')).toBe(recent);
  });
});

it('a favorite is one until it is toggled again', () => {
  const favorites = toggled(['/a'], '/b');
  expect(isAmong(favorites, '/B')).toBe(true);
  expect(toggled(favorites, '/B')).toEqual(['/a']);
});
