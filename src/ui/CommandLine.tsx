import { useI18n } from '@/i18n/I18n';

import styles from './CommandLine.module.css';
import { CopyButton } from './CopyButton';

/** A command to run elsewhere, with a button that copies it. Never holds a secret. */
export function CommandLine({ label, command }: { label: string; command: string }) {
  const { t } = useI18n();
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>{label}</figcaption>
      <div className={styles['line']}>
        <pre className={styles['command']}>
          <code translate="no">{command}</code>
        </pre>
        <CopyButton label={t.ui.copyOf(label)} read={() => command} />
      </div>
    </figure>
  );
}
