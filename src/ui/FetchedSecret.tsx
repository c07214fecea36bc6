import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useRef, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import { BusyIcon } from './BusyIcon';
import styles from './FetchedSecret.module.css';
import { type ReadableSecret, secretAttributes, selectText, useSecretText } from './useSecretText';

type State =
  | { readonly kind: 'masked' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'shown'; readonly secret: ReadableSecret };

/**
 * A secret that is fetched only when somebody wants to see or copy it. `read` gets it, and returns
 * undefined when it cannot be had (its owner then says why). The owner also clears it.
 */
export function FetchedSecret({
  labels,
  disabledReason,
  read,
}: {
  /** The buttons' accessible names: "Show password2". */
  labels: { show: string; hide: string; copy: string };
  /** Why it cannot be had. */
  disabledReason: string | undefined;
  read: () => Promise<ReadableSecret | undefined>;
}) {
  const { t } = useI18n();
  const [state, setState] = useState<State>({ kind: 'masked' });
  const [copied, setCopied] = useState<'yes' | 'failed'>();
  const output = useRef<HTMLElement>(null);
  const shown = state.kind === 'shown';
  const reading = state.kind === 'reading';
  useSecretText(output, shown ? state.secret : undefined, () => setState({ kind: 'masked' }));

  async function show(): Promise<void> {
    setState({ kind: 'reading' });
    const secret = await read();
    setState(secret === undefined ? { kind: 'masked' } : { kind: 'shown', secret });
  }

  async function copy(): Promise<void> {
    setCopied(undefined);
    if (!shown) setState({ kind: 'reading' });
    const secret = await read();
    if (!shown) setState({ kind: 'masked' });
    if (secret === undefined) return;
    try {
      await secret.use((value) => navigator.clipboard.writeText(value));
      setCopied('yes');
    } catch {
      // Browsers may refuse after the wait, or without the focus: then it is shown and selected.
      setCopied('failed');
      setState({ kind: 'shown', secret });
      requestAnimationFrame(() => selectText(output.current));
    }
  }

  return (
    <div className={styles['box']}>
      <code ref={output} className={`secret ${styles['value']}`} {...secretAttributes} />
      <Button
        appearance="subtle"
        icon={reading ? <BusyIcon /> : shown ? <EyeOffRegular /> : <EyeRegular />}
        aria-label={shown ? labels.hide : labels.show}
        title={shown ? labels.hide : (disabledReason ?? labels.show)}
        disabledFocusable={reading || (!shown && disabledReason !== undefined)}
        onClick={() => (shown ? setState({ kind: 'masked' }) : void show())}
      />
      <Button
        appearance="subtle"
        icon={copied === 'yes' ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={labels.copy}
        title={disabledReason ?? labels.copy}
        disabledFocusable={reading || disabledReason !== undefined}
        onClick={() => void copy()}
        onBlur={() => setCopied(undefined)}
      />
      <span role="status" className={copied === 'failed' ? undefined : 'visually-hidden'}>
        {copied === 'yes' && t.ui.copied}
        {copied === 'failed' && t.ui.copyFailed}
      </span>
    </div>
  );
}
