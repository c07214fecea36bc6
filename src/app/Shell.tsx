import { PortalMountNodeProvider, Spinner } from '@fluentui/react-components';
import { Fragment, type ReactNode, Suspense, useEffect, useState } from 'react';
import { matchRoute, useLocation, useRouter } from 'wouter';

import { rememberedKeys, withRecent } from '@/domain/remembered';
import { registryId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { LeaveDialog } from '@/ui/LeaveDialog';
import { useRemembered } from '@/ui/useRemembered';

import { Header } from './Header';
import { NotFound } from './NotFound';
import { registryAt } from './registryAt';
import { RegistryMenu } from './RegistryMenu';
import { routes } from './routes';
import styles from './Shell.module.css';
import { PartBoundary } from '@/ui/PartBoundary';
import { UnexpectedError } from '@/ui/UnexpectedError';

/** What stands around every screen: header, menu of the registry, and the screen itself. */
export function Shell({ base, notice }: { base: string; notice?: ReactNode }) {
  const { t } = useI18n();
  const [location] = useLocation();
  const { parser } = useRouter();
  const [menuOpen, setMenuOpen] = useState(false);
  // Panels and menus open inside the landmark, where screen readers look for content.
  const [main, setMain] = useState<HTMLElement | null>(null);
  const registry = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/registries\/[^/]+/i.exec(
    location,
  );
  const [, changeRecent] = useRemembered(rememberedKeys.recent);
  const open = registryAt(location);
  const openId = open === undefined ? undefined : registryId(open);
  useEffect(() => {
    if (openId !== undefined) changeRecent((list) => withRecent(list, openId));
  }, [openId, changeRecent]);

  return (
    <PortalMountNodeProvider value={main ?? undefined}>
      <div className={styles['shell']}>
        <a className={styles['skip']} href="#content">
          {t.app.skip}
        </a>
        <PartBoundary>
          <Header
            menu={
              registry === null
                ? undefined
                : { open: menuOpen, toggle: () => setMenuOpen(!menuOpen) }
            }
          />
        </PartBoundary>
        <div className={styles['below']}>
          {registry !== null && (
            <PartBoundary>
              <RegistryMenu open={menuOpen} onNavigate={() => setMenuOpen(false)} />
            </PartBoundary>
          )}
          <main id="content" ref={setMain} tabIndex={-1} className={styles['main']}>
            {notice}
            <ErrorBoundary
              resetOn={location}
              fallback={(retry) => <UnexpectedError onRetry={retry} />}
            >
              <Suspense
                fallback={<Spinner className={styles['loading'] ?? ''} label={t.ui.loading} />}
              >
                {screenAt()}
              </Suspense>
            </ErrorBoundary>
            <LeaveDialog base={base} />
          </main>
        </div>
      </div>
    </PortalMountNodeProvider>
  );

  function screenAt() {
    for (const { pattern, screen, render } of routes) {
      const [matched, parameters] = matchRoute(parser, pattern, location);
      const rendered = matched ? render(named(parameters)) : undefined;
      if (rendered !== undefined && rendered !== false) {
        return <Fragment key={screen}>{rendered}</Fragment>;
      }
    }
    return <NotFound />;
  }
}

/** The parameters by name; wouter lists them by position, too. */
function named(parameters: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
