import { describe, expect, test } from 'vitest';

import { formatLocale, guessLanguage } from './languages';

describe('guessLanguage', () => {
  test.each([
    [['fr-CA', 'en'], 'fr'],
    [['de-DE', 'zh-TW'], 'zh-Hans'],
    [['en-GB'], 'en'],
    [['de', 'it'], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (wanted, language) => {
    expect(guessLanguage(wanted)).toBe(language);
  });
});

describe('formatLocale', () => {
  test.each([
    ['en', ['fr-FR', 'en-GB'], 'en-GB'],
    ['en', ['fr-FR'], 'en'],
    ['fr', ['fr-CH'], 'fr-CH'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['zh-TW'], 'zh-Hans'],
    ['fr', ['frr-DE'], 'fr'],
  ] as const)('%s in a browser of %j formats as %s', (language, wanted, locale) => {
    expect(formatLocale(language, wanted)).toBe(locale);
  });
});
