import { Button } from '@fluentui/react-components';

import { useI18n } from '@/i18n/I18n';
import { NotificationCard } from '@/ui/NotificationCard';
import { useNotifications } from '@/ui/notifications';
import { SidePanel } from '@/ui/SidePanel';

/** What was done since the page was opened, newest first. */
export function NotificationsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const notifications = useNotifications();
  return (
    <SidePanel
      title={t.app.notifications}
      onClose={onClose}
      footer={
        <Button appearance="primary" onClick={onClose}>
          {t.ui.close}
        </Button>
      }
    >
      {notifications.length === 0 ? (
        <p>{t.app.noNotifications}</p>
      ) : (
        <ul>
          {notifications.map((one) => (
            <li key={one.id}>
              <NotificationCard notification={one} />
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  );
}
