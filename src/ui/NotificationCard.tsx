import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/I18n';

import { BusyIcon } from './BusyIcon';
import styles from './NotificationCard.module.css';
import type { Notification } from './notifications';

const icons = {
  running: <BusyIcon />,
  done: <CheckmarkCircleRegular />,
  failed: <ErrorCircleRegular />,
  uncertain: <WarningRegular />,
} satisfies Record<Notification['state'], ReactNode>;

/** One notification, on the page or in the list. */
export function NotificationCard({
  notification,
  onDismiss,
}: {
  notification: Notification;
  onDismiss?: () => void;
}) {
  const { t, format } = useI18n();
  const { state, title, text, at } = notification;
  return (
    <div className={`${styles['card']} ${styles[state]}`}>
      <span className={styles['icon']} role="img" aria-label={t.ui.operationStates[state]}>
        {icons[state]}
      </span>
      <div className={styles['text']}>
        <p className={styles['title']}>{title}</p>
        {text !== undefined && <p>{text}</p>}
        <p className={styles['time']}>{format.dateTime(at)}</p>
      </div>
      {onDismiss !== undefined && (
        <button
          type="button"
          className={styles['dismiss']}
          aria-label={t.ui.dismiss(title)}
          onClick={onDismiss}
        >
          <DismissRegular fontSize={16} />
        </button>
      )}
    </div>
  );
}
