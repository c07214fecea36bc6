import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

type Outcome = 'none' | 'copied' | 'failed';

/** How long a copy's outcome stays on screen, in milliseconds. */
const outcomeShown = 4000;

/**
 * Copies text to the clipboard when clicked, never by itself, and says whether that worked.
 * `read` is called at the click, so that a secret is not held here; `onFail` lets the owner select the
 * text instead (browsers refuse to copy without a secure context or the focus).
 */
export function CopyButton({
  label,
  read,
  onCopied,
  onFail,
  showLabel,
}: {
  /** The button's accessible name, such as "Copy password1". */
  label: string;
  read: () => string | undefined;
  onCopied?: () => void;
  onFail?: () => void;
  /** Words on the button; without them it is an icon. */
  showLabel?: string;
}) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<Outcome>('none');

  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), outcomeShown);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const text = read();
    try {
      if (text === undefined) throw new Error('Nothing to copy.');
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
      onCopied?.();
    } catch {
      setOutcome('failed');
      onFail?.();
    }
  }

  return (
    <>
      <Button
        appearance={showLabel === undefined ? 'subtle' : 'secondary'}
        icon={outcome === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={label}
        title={showLabel === undefined ? label : undefined}
        onClick={() => void copy()}
      >
        {showLabel}
      </Button>
      <span role="status" className={outcome === 'failed' ? undefined : 'visually-hidden'}>
        {outcome === 'copied' && t.ui.copied}
        {outcome === 'failed' && t.ui.copyFailed}
      </span>
    </>
  );
}
