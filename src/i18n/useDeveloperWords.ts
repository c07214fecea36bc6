import type { developer } from './en/developer';
import { useI18n } from './I18n';
import { lateWords } from './lateWords';

export type DeveloperWords = typeof developer;

const useWords = lateWords<DeveloperWords>(async (language) => {
  switch (language) {
    case 'en':
      return (await import('./en/developer')).developer;
    case 'fr':
      return (await import('./fr/developer')).developer;
    case 'zh-Hans':
      return (await import('./zh-Hans/developer')).developer;
  }
});

/** The words of the demo's settings, which only the demo has; suspends until they are here. */
export function useDeveloperWords(): DeveloperWords {
  return useWords(useI18n().language);
}
