import { guessLanguage, isLanguage, type Language } from '@/i18n/languages';

export type Theme = 'system' | 'light' | 'dark';

const languageKey = 'acr-access-portal.language';
const themeKey = 'acr-access-portal.theme';

/** A stored choice; undefined when there is none or the browser keeps its storage shut. */
function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The language chosen before, or else the one that fits the browser best. */
export function preferredLanguage(): Language {
  const chosen = stored(languageKey);
  return isLanguage(chosen) ? chosen : guessLanguage(navigator.languages);
}

export function rememberLanguage(language: Language): void {
  store(languageKey, language);
}

/** The theme chosen before; the system's when none was. */
export function preferredTheme(): Theme {
  const chosen = stored(themeKey);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Shows a theme and keeps the choice. */
export function chooseTheme(theme: Theme): void {
  store(themeKey, theme);
  showTheme(theme);
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
