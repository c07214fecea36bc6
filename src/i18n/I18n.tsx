import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

import type { Messages } from './en';
import { type Format, formatOf } from './format';
import { formatLocale, type Language, loadMessages } from './languages';

export interface I18n {
  readonly language: Language;
  /** The words. */
  readonly t: Messages;
  readonly format: Format;
  /** Loads another language and shows it once it is here. Rejects when it cannot be loaded. */
  readonly setLanguage: (language: Language) => Promise<void>;
}

const I18nContext = createContext<I18n | undefined>(undefined);

/** Gives the words of a language, already loaded, to everything inside. */
export function I18nProvider({
  initial,
  onChange,
  children,
}: {
  initial: { language: Language; messages: Messages };
  /** Told of the person's own choice, to keep it. */
  onChange: (language: Language) => void;
  children: ReactNode;
}) {
  const [{ language, messages }, show] = useState(initial);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo<I18n>(
    () => ({
      language,
      t: messages,
      format: formatOf(formatLocale(language, navigator.languages)),
      setLanguage: async (next) => {
        show({ language: next, messages: await loadMessages(next) });
        onChange(next);
      },
    }),
    [language, messages, onChange],
  );
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** The words and formats of the language on screen. */
export function useI18n(): I18n {
  const value = use(I18nContext);
  if (value === undefined) throw new Error('useI18n needs an I18nProvider around it.');
  return value;
}
