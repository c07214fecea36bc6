import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Router } from 'wouter';

import type { Arm } from '@/azure/arm';
import { ArmProvider } from '@/azure/useArm';
import type { Messages } from '@/i18n/en';
import { I18nProvider } from '@/i18n/I18n';
import type { Language } from '@/i18n/languages';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { NotificationPopups } from '@/ui/NotificationPopups';
import { NotificationProvider } from '@/ui/notifications';

import { rememberLanguage } from './preferences';
import { Shell } from './Shell';
import { UnexpectedError } from './UnexpectedError';

const FocusManager = lazy(async () => ({
  default: (await import('@/ui/FocusManager')).FocusManager,
}));

// Themes are static CSS variables (theme.generated.css); Fluent needs an object to be quiet.
const noTheme = {};

/** The whole portal, for one cloud and one signed-in user. */
export function App({
  arm,
  queryClient,
  language,
}: {
  arm: Arm;
  queryClient: QueryClient;
  language: { language: Language; messages: Messages };
}) {
  return (
    <I18nProvider initial={language} onChange={rememberLanguage}>
      <FluentProvider theme={noTheme} applyStylesToPortals={false} className="fluent">
        <ErrorBoundary fallback={(retry) => <UnexpectedError onRetry={retry} />}>
          <QueryClientProvider client={queryClient}>
            <ArmProvider value={arm}>
              <NotificationProvider>
                <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
                  <Shell />
                </Router>
                <NotificationPopups />
                <Suspense>
                  <FocusManager />
                </Suspense>
              </NotificationProvider>
            </ArmProvider>
          </QueryClientProvider>
        </ErrorBoundary>
      </FluentProvider>
    </I18nProvider>
  );
}
