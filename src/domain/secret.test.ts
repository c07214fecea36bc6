import { describe, expect, test } from 'vitest';

import { Secret } from './secret';

describe('Secret', () => {
  test('gives its value only through use, and nothing once cleared', () => {
    const secret = new Secret('FAKE-value');
    expect(secret.use((value) => value.length)).toBe(10);
    secret.clear();
    expect(secret.cleared).toBe(true);
    expect(secret.use((value) => value)).toBeUndefined();
  });

  test('refuses every way of becoming text', () => {
    const secret = new Secret('FAKE-value');
    expect(() => String(secret)).toThrow(TypeError);
    expect(() => ['', secret].join(' ')).toThrow(TypeError);
    expect(() => JSON.stringify({ secret })).toThrow(TypeError);
    expect(Object.keys(secret)).toEqual([]);
    expect(Object.getOwnPropertyNames(secret)).toEqual([]);
  });
});
