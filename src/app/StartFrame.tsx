import { FluentProvider } from '@fluentui/react-components';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import { type ReactNode, useEffect } from 'react';

import type { Messages } from '@/i18n/en';
import { I18nProvider, useI18n } from '@/i18n/I18n';
import type { Language } from '@/i18n/languages';

import { rememberLanguage } from './preferences';
import styles from './StartFrame.module.css';

// Themes are static CSS variables (theme.generated.css); Fluent needs an object to be quiet.
const noTheme = {};

export interface LoadedLanguage {
  readonly language: Language;
  readonly messages: Messages;
}

/** What stands around everything: the language, which outlives whoever is signed in, and the theme. */
export function StartFrame({
  language,
  children,
}: {
  language: LoadedLanguage;
  children: ReactNode;
}) {
  return (
    <I18nProvider initial={language} onChange={rememberLanguage}>
      <FluentProvider theme={noTheme} applyStylesToPortals={false} className="fluent">
        {children}
      </FluentProvider>
    </I18nProvider>
  );
}

/** One such page. */
export function StartPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useI18n();

  useEffect(() => {
    document.title = `${title} - ${t.app.name}`;
  }, [title, t]);

  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <ShieldKeyholeRegular aria-hidden fontSize={22} />
        <span translate="no">{t.app.name}</span>
      </header>
      <main className={styles['main']}>
        <h1 className={styles['title']}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
