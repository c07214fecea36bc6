import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Token } from '@/azure/tokens';

import { forgetGeneration, noteGeneration, unseenPassword } from './unseenPassword';

const now = Date.parse('2026-11-22T10:00:00Z');

function tokenWith(password2?: string, id = '/subscriptions/s/tokens/MyToken'): Token {
  return {
    id,
    name: 'MyToken',
    properties: {
      credentials: {
        passwords: password2 === undefined ? [] : [{ name: 'password2', creationTime: password2 }],
      },
    },
  };
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a password that was made after the page had gone is told of (F76)', () => {
  noteGeneration(tokenWith(), 'password2');
  const made = '2026-11-22T10:00:05Z';
  expect(unseenPassword(tokenWith(made, '/SUBSCRIPTIONS/S/tokens/mytoken'))).toEqual({
    name: 'password2',
    at: new Date(made),
  });
});

test('nothing is told while nothing has changed, of another token, or of one that was seen', () => {
  const before = '2026-11-22T09:59:00Z';
  noteGeneration(tokenWith(before), 'password2');
  expect(unseenPassword(tokenWith(before))).toBeUndefined();
  expect(unseenPassword(tokenWith())).toBeUndefined();
  expect(unseenPassword(tokenWith('2026-11-22T10:00:05Z', '/other'))).toBeUndefined();
  forgetGeneration(tokenWith(before), 'password2');
  expect(unseenPassword(tokenWith('2026-11-22T10:00:05Z'))).toBeUndefined();
});

test('what happens to another token or password meanwhile does not make it forgotten', () => {
  const made = '2026-11-22T10:00:05Z';
  noteGeneration(tokenWith(), 'password2');
  noteGeneration(tokenWith(undefined, '/other'), 'password2');
  forgetGeneration(tokenWith(undefined, '/other'), 'password2');
  forgetGeneration(tokenWith(), 'password1');
  expect(unseenPassword(tokenWith(made))).toEqual({ name: 'password2', at: new Date(made) });
});

test('one that was made much later is somebody else’s, who may be using it', () => {
  noteGeneration(tokenWith(), 'password2');
  expect(unseenPassword(tokenWith('2026-11-22T11:00:00Z'))).toBeUndefined();
});

test('without storage, and with something odd in it, nothing is told', () => {
  sessionStorage.setItem(
    'acr-access-portal.draft.generating.password2./subscriptions/s/tokens/mytoken',
    '{"before":1}',
  );
  expect(unseenPassword(tokenWith('2026-11-22T10:00:05Z'))).toBeUndefined();
  vi.stubGlobal('sessionStorage', undefined);
  noteGeneration(tokenWith(), 'password2');
  forgetGeneration(tokenWith(), 'password2');
  expect(unseenPassword(tokenWith('2026-11-22T10:00:05Z'))).toBeUndefined();
});
