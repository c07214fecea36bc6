import { use } from 'react';

import type { Language } from './languages';

/**
 * Words that few people need, which come when they are needed. Returns a hook that suspends until they
 * are here.
 */
export function lateWords<Words>(
  load: (language: Language) => Promise<Words>,
): (language: Language) => Words {
  const loading = new Map<Language, Promise<Words>>();

  async function loadOnce(language: Language): Promise<Words> {
    try {
      return await load(language);
    } catch (error) {
      // To be tried again with the next attempt to show them.
      loading.delete(language);
      throw error;
    }
  }

  return function useLateWords(language) {
    let words = loading.get(language);
    if (words === undefined) {
      words = loadOnce(language);
      loading.set(language, words);
    }
    return use(words);
  };
}
