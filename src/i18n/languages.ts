import type { Messages } from './en';

/** The portal's languages, each named in itself. */
export const languages = {
  en: 'English',
  fr: 'Français',
  'zh-Hans': '简体中文',
} as const;

export type Language = keyof typeof languages;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}

/**
 * The language that fits best what a browser asks for (`navigator.languages`, best first).
 * English when none fits.
 */
export function guessLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'en' || language === 'fr') return language;
    // Traditional Chinese readers read the simplified catalog better than the English one.
    if (language === 'zh') return 'zh-Hans';
  }
  return 'en';
}

/**
 * The locale whose dates and numbers to use: the browser's own region of the language, so that a
 * British reader gets British dates. The language itself when the browser names no such region.
 */
export function formatLocale(language: Language, wanted: readonly string[]): string {
  // Taiwan and Hong Kong write dates in traditional characters.
  const fits =
    language === 'zh-Hans' ? /^zh(-hans)?(-(cn|sg))?$/i : new RegExp(`^${language}(-|$)`, 'i');
  return wanted.find((tag) => fits.test(tag) && isLocale(tag)) ?? language;
}

/** Browsers on some systems name what is no language tag: `en-US@posix`. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Loads one language's words; each language is a file of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'fr':
      return (await import('./fr')).fr;
    case 'zh-Hans':
      return (await import('./zh-Hans')).zhHans;
  }
}
