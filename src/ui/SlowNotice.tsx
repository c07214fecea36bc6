import { useEffect, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './SlowNotice.module.css';

/** Milliseconds after which waiting without a word makes people wonder. */
const patience = 10_000;

/** Says that an answer takes long, once it does. It is rendered from the start of the waiting to its end. */
export function SlowNotice() {
  const { t } = useI18n();
  const [slow, setSlow] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);

  return (
    <p className={styles['notice']} role="status">
      {slow && t.ui.stillWorking}
    </p>
  );
}
