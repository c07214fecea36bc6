import { describe, expect, it } from 'vitest';

import { scopeMapUsers } from './scopeMapUsers';
import type { Token } from './tokens';

const token = (name: string, scopeMapId?: string, status?: string): Token => ({
  id: `/tokens/${name}`,
  name,
  properties: { scopeMapId, status },
});

describe('scopeMapUsers', () => {
  const users = scopeMapUsers([
    token('a', '/scopeMaps/One', 'enabled'),
    token('b', '/SCOPEMAPS/one', 'disabled'),
    token('c', '/scopeMaps/two', 'paused'),
    token('d'),
  ]);

  it('finds them whatever the casing of the id', () => {
    const { tokens, enabled } = users('/scopemaps/ONE');
    expect(tokens.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(enabled).toBe(1);
  });

  it('counts a status that it does not know as enabled', () => {
    expect(users('/scopeMaps/two').enabled).toBe(1);
  });

  it('finds nobody where there is nobody', () => {
    expect(users('/scopeMaps/three')).toEqual({ tokens: [], enabled: 0 });
  });
});
