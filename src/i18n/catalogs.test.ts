import { describe, expect, test } from 'vitest';

import { en } from './en';
import { fr } from './fr';
import { zhHans } from './zh-Hans';

/** Every word of a catalog under its dotted key; functions are called with telling arguments. */
function wordsOf(node: unknown, key = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[key, node]]);
  if (typeof node === 'function') {
    const parameters = Array.from({ length: node.length }, (_, index) => `⟦${index}⟧`);
    // A number where a number is wanted: plural forms would not take the marks.
    const marked: unknown = Reflect.apply(node, undefined, parameters);
    return new Map([[key, String(marked)]]);
  }
  if (typeof node !== 'object' || node === null) throw new TypeError(`${key} is not a word.`);
  const words = new Map<string, string>();
  for (const [name, child] of Object.entries(node)) {
    for (const [inner, word] of wordsOf(child, key === '' ? name : `${key}.${name}`)) {
      words.set(inner, word);
    }
  }
  return words;
}

/** The parameters that a word shows. */
const marks = (word: string | undefined) => new Set(word?.match(/⟦\d⟧/g));

const english = wordsOf(en);

describe.each([
  ['fr', wordsOf(fr)],
  ['zh-Hans', wordsOf(zhHans)],
] as const)('the catalog %s', (_, translated) => {
  test('has the keys of the English one, and no empty word', () => {
    expect([...translated.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...translated].filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  test('uses the parameters that the English one uses', () => {
    const differing = [...english].filter(([key, word]) => {
      const there = marks(translated.get(key));
      return [...marks(word)].some((mark) => !there.has(mark));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe('plurals', () => {
  test.each([
    [en.tokens.count(0), '0 tokens'],
    [en.tokens.count(1), '1 token'],
    [en.tokens.count(50_000), '50,000 tokens'],
    [fr.tokens.count(0).replaceAll(/\s/g, ' '), '0 jeton'],
    [fr.tokens.count(50_000).replaceAll(/\s/g, ' '), '50 000 jetons'],
  ])('%s', (made, wanted) => {
    expect(made).toBe(wanted);
  });
});
