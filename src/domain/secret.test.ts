import { inspect } from 'node:util';

import type { ReactNode } from 'react';
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

  test('shows its value in no log, and to nobody who copies it', () => {
    const secret = new Secret('FAKE-value');
    expect(inspect(secret, { depth: 20, showHidden: true })).not.toContain('FAKE');
    expect(JSON.stringify(structuredClone(secret))).toBe('{}');
  });

  test('is nothing that React, a text or a sum takes', () => {
    const secret = new Secret('FAKE-value');
    // @ts-expect-error -- not a thing to render
    const rendered: ReactNode = secret;
    // @ts-expect-error -- not a text
    const text: string = secret;
    expect([rendered, text]).toEqual([secret, secret]);
  });
});
