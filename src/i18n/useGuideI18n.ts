import { use } from 'react';

import type { Messages } from './en';
import type { guide } from './en/guide';
import { type I18n, useI18n } from './I18n';
import type { Language } from './languages';

/** The words of the guide: many, and read by few, so that they come with the guide. */
export type GuideMessages = Messages & { readonly guide: typeof guide };

const loading = new Map<Language, Promise<typeof guide>>();

async function load(language: Language): Promise<typeof guide> {
  try {
    switch (language) {
      case 'en':
        return (await import('./en/guide')).guide;
      case 'fr':
        return (await import('./fr/guide')).guide;
      case 'zh-Hans':
        return (await import('./zh-Hans/guide')).guide;
    }
  } catch (error) {
    // To be tried again with the next attempt to show the guide.
    loading.delete(language);
    throw error;
  }
}

/** `useI18n` with the words of the guide; suspends until they are here. */
export function useGuideI18n(): Omit<I18n, 't'> & { readonly t: GuideMessages } {
  const i18n = useI18n();
  const { language } = i18n;
  let words = loading.get(language);
  if (words === undefined) {
    words = load(language);
    loading.set(language, words);
  }
  return { ...i18n, t: { ...i18n.t, guide: use(words) } };
}
