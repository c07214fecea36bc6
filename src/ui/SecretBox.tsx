import { Button } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useEffect, useRef, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import { CopyButton } from './CopyButton';
import styles from './SecretBox.module.css';

/** What this box needs of a secret: a way to read it for a moment. */
export interface ReadableSecret {
  use<Result>(read: (value: string) => Result): Result | undefined;
}

/** Always the same, so that not even the length is told. */
const mask = '•'.repeat(16);

/** How long a value stays readable on an unattended screen, in milliseconds. */
const shownFor = 60_000;

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

  useEffect(() => {
    const element = output.current;
    if (element === null) return;
    element.textContent = shown ? (secret.use((value) => value) ?? mask) : mask;
    if (!shown) return;
    const hide = () => setShown(false);
    const timer = setTimeout(hide, shownFor);
    // A page kept for the Back button would come back with the value on it.
    window.addEventListener('pagehide', hide);
    return () => {
      element.textContent = mask;
      clearTimeout(timer);
      window.removeEventListener('pagehide', hide);
    };
  }, [shown, secret]);

  function selectInstead() {
    setShown(true);
    requestAnimationFrame(() => {
      if (output.current !== null) getSelection()?.selectAllChildren(output.current);
    });
  }

  return (
    <div className={styles['box']} role="group" aria-label={name}>
      <code
        ref={output}
        className={`secret ${styles['value']}`}
        translate="no"
        spellCheck={false}
        data-1p-ignore=""
        data-lpignore="true"
        data-bwignore="true"
      />
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
