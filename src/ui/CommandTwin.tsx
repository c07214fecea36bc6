import { Tab, TabList } from '@fluentui/react-components';
import { useId, useState } from 'react';

import type { Messages } from '@/i18n/en';
import { useI18n } from '@/i18n/I18n';

import { CommandLine } from './CommandLine';
import styles from './CommandTwin.module.css';

type Words = Messages['commands'];

/** What one tool makes of what is about to be done; without a text where it cannot do it. */
export interface TwinSnippet {
  readonly tool: keyof Words['tools'];
  readonly text: string | undefined;
  /** What to know before running it, or why there is no text. */
  readonly notes: readonly (keyof Words['notes'])[];
  /** Of a long list, how many are in the text and how many are left out. */
  readonly cut?: { readonly shown: number; readonly left: number } | undefined;
}

/** The same change in the words of other tools, one tab a tool. Never holds a secret. */
export function CommandTwin({ twins }: { twins: readonly TwinSnippet[] }) {
  const { t, format } = useI18n();
  const panel = useId();
  const [chosen, setChosen] = useState<string>();
  const shown = twins.find(({ tool }) => tool === chosen) ?? twins[0];
  if (shown === undefined) return null;
  const title = t.commands.tools[shown.tool];

  return (
    <div className={styles['twin']}>
      <TabList
        size="small"
        className={styles['tabs'] ?? ''}
        aria-label={t.commands.tool}
        selectedValue={shown.tool}
        onTabSelect={(_, { value }) => setChosen(String(value))}
      >
        {twins.map(({ tool }) => (
          <Tab key={tool} value={tool} id={`${panel}-${tool}`} aria-controls={panel}>
            {t.commands.tools[tool]}
          </Tab>
        ))}
      </TabList>
      <div
        id={panel}
        role="tabpanel"
        aria-labelledby={`${panel}-${shown.tool}`}
        className={styles['panel']}
      >
        {shown.text === undefined ? (
          <p className={styles['cannot']}>{t.commands.cannot(title)}</p>
        ) : (
          <CommandLine label={title} command={shown.text} />
        )}
        {shown.cut !== undefined && (
          <p className={styles['cannot']}>
            {t.commands.leftOut(format.number(shown.cut.shown), format.number(shown.cut.left))}
          </p>
        )}
        {shown.notes.length > 0 && (
          <ul className={styles['notes']}>
            {shown.notes.map((note) => (
              <li key={note}>{t.commands.notes[note]}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
