import { expect, test } from 'vitest';

import { commandTwin, mostAtOnce } from './commandTwin';
import type { Operation } from './operation';
import { operations, registry } from './testKit';

test('no tool is ever without a word: a text, or why there is none', () => {
  for (const operation of operations) {
    for (const { text, notes } of commandTwin(registry, operation)) {
      expect(text !== undefined || notes.length > 0).toBe(true);
    }
  }
});

test('of a long list the first hundred are in the text, and the rest is said', () => {
  const names = Array.from({ length: 123 }, (_, n) => `token-${n + 1}.`);
  for (const operation of [
    { kind: 'deleteTokens', tokens: names },
    { kind: 'deleteScopeMaps', scopeMaps: names },
    {
      kind: 'updateTokens',
      status: 'disabled',
      tokens: names.map((name) => ({ name, scopeMap: 'x' })),
    },
  ] satisfies Operation[]) {
    for (const { text, cut } of commandTwin(registry, operation)) {
      expect(cut).toEqual(text === undefined ? undefined : { shown: mostAtOnce, left: 23 });
      if (text === undefined) continue;
      expect(text).toContain('token-100.');
      expect(text).not.toContain('token-101.');
    }
  }
});

test('a list that fits is whole', () => {
  const tokens = Array.from({ length: mostAtOnce }, (_, n) => `token-${n + 1}`);
  for (const { cut } of commandTwin(registry, { kind: 'deleteTokens', tokens })) {
    expect(cut).toBeUndefined();
  }
});
