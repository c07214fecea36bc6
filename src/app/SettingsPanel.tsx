import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';

import { useI18n } from '@/i18n/I18n';
import { isLanguage, languages } from '@/i18n/languages';
import { Message } from '@/ui/Message';
import { SidePanel } from '@/ui/SidePanel';

import { chooseTheme, preferredTheme, type Theme } from './preferences';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Language and theme. Each takes effect when it is chosen. */
export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const { t, language, setLanguage } = useI18n();
  const [theme, setTheme] = useState(preferredTheme);
  const [failed, setFailed] = useState(false);

  return (
    <SidePanel
      title={t.app.settings}
      onClose={onClose}
      footer={
        <Button appearance="primary" onClick={onClose}>
          {t.ui.close}
        </Button>
      }
    >
      <div className="form">
        <Field label={t.app.language}>
          <RadioGroup
            value={language}
            onChange={(_, { value }) => {
              if (!isLanguage(value)) return;
              setFailed(false);
              setLanguage(value).catch(() => setFailed(true));
            }}
          >
            {Object.entries(languages).map(([tag, name]) => (
              <Radio key={tag} value={tag} label={<span lang={tag}>{name}</span>} />
            ))}
          </RadioGroup>
        </Field>
        {failed && (
          <Message intent="error" live="assertive">
            {t.app.languageFailed}
          </Message>
        )}
        <Field label={t.app.theme}>
          <RadioGroup
            value={theme}
            onChange={(_, { value }) => {
              const chosen = themes.find((one) => one === value);
              if (chosen === undefined) return;
              chooseTheme(chosen);
              setTheme(chosen);
            }}
          >
            {themes.map((one) => (
              <Radio key={one} value={one} label={t.app.themes[one]} />
            ))}
          </RadioGroup>
        </Field>
      </div>
    </SidePanel>
  );
}
