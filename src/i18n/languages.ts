import type { Messages } from './en';

/** The portal's languages, each named in itself. */
export const languages = {
  en: 'English',
  fr: 'Français',
  'zh-Hans': '简体中文',
} as const;

export type Language = keyof typeof languages;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in languages;
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
