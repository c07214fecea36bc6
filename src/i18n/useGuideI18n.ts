import type { Messages } from './en';
import type { guide } from './en/guide';
import { type I18n, useI18n } from './I18n';
import { lateWords } from './lateWords';

/** The words of the guide: many, and read by few, so that they come with the guide. */
export type GuideMessages = Messages & { readonly guide: typeof guide };

const useGuideWords = lateWords<typeof guide>(async (language) => {
  switch (language) {
    case 'en':
      return (await import('./en/guide')).guide;
    case 'fr':
      return (await import('./fr/guide')).guide;
    case 'zh-Hans':
      return (await import('./zh-Hans/guide')).guide;
  }
});

/** `useI18n` with the words of the guide; suspends until they are here. */
export function useGuideI18n(): Omit<I18n, 't'> & { readonly t: GuideMessages } {
  const i18n = useI18n();
  const guide = useGuideWords(i18n.language);
  return { ...i18n, t: { ...i18n.t, guide } };
}
