import { Button } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { BeakerSettingsRegular } from '@fluentui/react-icons/svg/beaker-settings';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import { Suspense, useState } from 'react';
import { Link } from 'wouter';

import { paths } from '@/domain/paths';
import { useI18n } from '@/i18n/I18n';
import { lazily } from '@/ui/lazily';
import { useNotifications } from '@/ui/notifications';

import { useDeveloperTools } from './developer';
import styles from './Header.module.css';
import { useSession } from './useSession';

const SettingsPanel = lazily(async () => (await import('./SettingsPanel')).SettingsPanel);
const AccountMenu = lazily(async () => (await import('./AccountMenu')).AccountMenu);
const NotificationsPanel = lazily(
  async () => (await import('./NotificationsPanel')).NotificationsPanel,
);

// The demo's own: a production build drops it with all that it imports.
const DeveloperPanel =
  import.meta.env.VITE_DEMO === 'true'
    ? lazily(async () => (await import('./DeveloperPanel')).DeveloperPanel)
    : undefined;

/** The bar at the top: the way home, notifications and settings. */
export function Header({ menu }: { menu: { open: boolean; toggle: () => void } | undefined }) {
  const { t } = useI18n();
  const session = useSession();
  const developer = useDeveloperTools();
  const changed = developer?.changed === true || (developer?.ignored.length ?? 0) > 0;
  const [panel, setPanel] = useState<'notifications' | 'settings' | 'developer'>();
  const running = useNotifications().filter((one) => one.state === 'running').length;
  const close = () => setPanel(undefined);

  return (
    <header className={styles['header']}>
      {menu !== undefined && (
        <Button
          className={`${styles['button']} ${styles['menu']}`}
          appearance="transparent"
          icon={<NavigationRegular />}
          aria-label={t.app.menu}
          aria-expanded={menu.open}
          onClick={menu.toggle}
        />
      )}
      <Link href={paths.home()} className={styles['name'] ?? ''}>
        <ShieldKeyholeRegular aria-hidden fontSize={22} />
        <span translate="no">{t.app.name}</span>
      </Link>
      {import.meta.env.VITE_DEMO === 'true' && (
        <span className={styles['demo']} title={t.app.demoText}>
          {changed ? (
            <>
              <span className={styles['long']}>{t.app.demoChanged}</span>
              <span className={styles['short']} aria-hidden>
                {t.app.demo} *
              </span>
            </>
          ) : (
            t.app.demo
          )}
        </span>
      )}
      <div className={styles['tools']}>
        {import.meta.env.VITE_DEMO === 'true' && developer !== undefined && (
          <Button
            className={styles['button'] ?? ''}
            appearance="transparent"
            icon={<BeakerSettingsRegular />}
            aria-label={t.app.demoOptions}
            title={t.app.demoOptions}
            onClick={() => setPanel('developer')}
          />
        )}
        <Button
          className={styles['button'] ?? ''}
          appearance="transparent"
          icon={<AlertRegular />}
          aria-label={t.app.notificationsRunning(running)}
          title={t.app.notifications}
          onClick={() => setPanel('notifications')}
        >
          {running > 0 && String(running)}
        </Button>
        <Button
          className={styles['button'] ?? ''}
          appearance="transparent"
          icon={<SettingsRegular />}
          aria-label={t.app.settings}
          title={t.app.settings}
          onClick={() => setPanel('settings')}
        />
        {session !== undefined && (
          <Suspense>
            <AccountMenu session={session} className={styles['button'] ?? ''} />
          </Suspense>
        )}
      </div>
      <Suspense>
        {panel === 'settings' && <SettingsPanel onClose={close} />}
        {panel === 'notifications' && <NotificationsPanel onClose={close} />}
        {panel === 'developer' && DeveloperPanel !== undefined && developer !== undefined && (
          <DeveloperPanel tools={developer} onClose={close} />
        )}
      </Suspense>
    </header>
  );
}
