import { Button } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useRef, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import { CopyButton } from './CopyButton';
import styles from './SecretBox.module.css';
import { type ReadableSecret, secretAttributes, selectText, useSecretText } from './useSecretText';

/**
 * Shows a secret masked, with "Show" and "Copy". The value is written straight into the element and
 * wiped from it again: it never passes through React, an input, an attribute or an announcement.
 */
export function SecretBox({
  name,
  secret,
  onCopied,
}: {
  /** What the secret is called: "password1". */
  name: string;
  secret: ReadableSecret;
  onCopied?: () => void;
}) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  const output = useRef<HTMLElement>(null);

  useSecretText(output, shown ? secret : undefined, () => setShown(false));

  function selectInstead() {
    setShown(true);
    requestAnimationFrame(() => selectText(output.current));
  }

  return (
    <div className={styles['box']} role="group" aria-label={name}>
      <code ref={output} className={`secret ${styles['value']}`} {...secretAttributes} />
      <Button
        appearance="subtle"
        icon={shown ? <EyeOffRegular /> : <EyeRegular />}
        aria-label={shown ? t.ui.hide : t.ui.show}
        title={shown ? t.ui.hide : t.ui.show}
        onClick={() => setShown(!shown)}
      />
      <CopyButton
        label={t.ui.copy}
        read={() => secret.use((value) => value)}
        onFail={selectInstead}
        {...(onCopied === undefined ? {} : { onCopied })}
      />
    </div>
  );
}
