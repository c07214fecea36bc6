import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import { Message } from './Message';
import styles from './NotLoaded.module.css';

/**
 * For a part of the portal whose code could not be had: after an update of the portal its old files are
 * gone. The page is never loaded again by itself, because that would lose what is on it.
 */
export function NotLoaded({ onRetry }: { onRetry: () => Promise<void> }) {
  const { t } = useI18n();
  const [attempt, setAttempt] = useState(0);
  // In place of a whole page it is what the page is about.
  // The page before it is still there, hidden.
  const [alone] = useState(
    () => ![...document.querySelectorAll('h1')].some((heading) => heading.checkVisibility()),
  );

  async function retry() {
    try {
      await onRetry();
    } catch {
      // Still not there: said once more, for those who cannot see that nothing changed.
      setAttempt((before) => before + 1);
    }
  }

  return (
    <div className={styles['banner']}>
      {alone && <h1 className="visually-hidden">{t.ui.notLoaded}</h1>}
      <Message
        key={attempt}
        intent="error"
        live="assertive"
        title={t.ui.notLoaded}
        actions={
          <>
            <Button onClick={() => void retry()}>{t.ui.tryAgain}</Button>
            <Button onClick={() => location.reload()}>{t.ui.reload}</Button>
          </>
        }
      >
        {t.ui.notLoadedText}
      </Message>
    </div>
  );
}
