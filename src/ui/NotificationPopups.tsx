import { useEffect } from 'react';

import { useI18n } from '@/i18n/I18n';

import { NotificationCard } from './NotificationCard';
import styles from './NotificationPopups.module.css';
import { useNotificationStore, useNotifications } from './notifications';

/** How long a success stays on the page, in milliseconds; what failed stays until it is dismissed. */
const successShown = 6000;

/** The notifications that stand on the page, newest on top, and their announcement. */
export function NotificationPopups() {
  const { t } = useI18n();
  const store = useNotificationStore();
  const shown = useNotifications().filter((one) => one.popped);
  const doneIds = shown
    .filter((one) => one.state === 'done')
    .map((one) => one.id)
    .join();

  useEffect(() => {
    if (doneIds === '') return;
    const timer = setTimeout(() => {
      for (const id of doneIds.split(',')) store.dismiss(Number(id));
    }, successShown);
    return () => clearTimeout(timer);
  }, [doneIds, store]);

  return (
    <section className={styles['popups']} aria-label={t.app.notifications} aria-live="polite">
      {shown.map((one) => (
        <div key={one.id} className={styles['popup']}>
          <NotificationCard notification={one} onDismiss={() => store.dismiss(one.id)} />
        </div>
      ))}
    </section>
  );
}
