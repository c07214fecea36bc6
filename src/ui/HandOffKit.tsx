import { Button, Field, Select } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import { CommandLine } from './CommandLine';
import { CopyButton } from './CopyButton';
import { downloadText } from './downloadText';
import styles from './HandOffKit.module.css';
import { Message } from './Message';
import type { ReadableSecret } from './useSecretText';

/** A file that cannot be made without the secret in it. */
export interface SecretFileFormat {
  readonly name: string;
  readonly type: string;
  /** Writes it, at a click; what it returns is handed on and kept nowhere. */
  readonly write: (secret: string) => string;
}

/** One way to put a credential to use. */
export interface HandOffSnippet {
  readonly id: string;
  readonly title: string;
  /** Never with the secret. */
  readonly text: string;
  readonly note: string;
  readonly file?: SecretFileFormat | undefined;
}

/**
 * Ways to hand a credential on. The secret is in none of them; the file formats that need it are
 * written when somebody asks for a copy or a download with it, and shown to nobody.
 */
export function HandOffKit({
  snippets,
  secrets,
  onTaken,
}: {
  snippets: readonly HandOffSnippet[];
  /** The secrets that are at hand; none, once they were shown. */
  secrets: readonly { readonly name: string; readonly secret: ReadableSecret }[];
  /** Told when a file with this secret was copied or downloaded. */
  onTaken?: ((name: string) => void) | undefined;
}) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<string>();
  const shown = snippets.find(({ id }) => id === chosen) ?? snippets[0];
  if (shown === undefined) return null;
  const { file } = shown;

  return (
    <div className={styles['kit']}>
      <Field label={t.commands.kit.where}>
        <Select value={shown.id} onChange={(_, { value }) => setChosen(value)}>
          {snippets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <CommandLine label={shown.title} command={shown.text} />
      <p className={styles['note']}>{shown.note}</p>
      {file !== undefined && secrets.length === 0 && (
        <p className={styles['note']}>{t.commands.kit.later}</p>
      )}
      {file !== undefined && secrets.length > 0 && (
        <Message
          intent="warning"
          title={t.commands.kit.fileTitle}
          actions={secrets.map(({ name, secret }) => {
            const read = () => secret.use((value) => file.write(value));
            return (
              <div key={name} className={styles['actions']}>
                <CopyButton
                  label={t.commands.kit.copyWith(name)}
                  showLabel={t.commands.kit.copyWith(name)}
                  read={read}
                  onCopied={() => onTaken?.(name)}
                />
                <Button
                  icon={<ArrowDownloadRegular />}
                  onClick={() => {
                    const text = read();
                    if (text === undefined) return;
                    downloadText(file.name, file.type, text);
                    onTaken?.(name);
                  }}
                >
                  {t.commands.kit.downloadWith(name)}
                </Button>
              </div>
            );
          })}
        >
          {t.commands.kit.fileWarning}
        </Message>
      )}
    </div>
  );
}
