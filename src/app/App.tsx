import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Router } from 'wouter';

import type { Arm } from '@/azure/arm';
import type { Cloud } from '@/azure/cloud';
import type { Session } from '@/azure/signIn/session';
import { ArmProvider } from '@/azure/useArm';
import { FirstSubscriptionProvider } from '@/azure/useFirstSubscription';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { NotificationPopups } from '@/ui/NotificationPopups';
import { NotificationProvider } from '@/ui/notifications';

import { ClockWarning } from './ClockWarning';
import { Shell } from './Shell';
import { StartProblem } from './StartProblem';
import { UnexpectedError } from './UnexpectedError';
import { SessionProvider, useSessionState } from './useSession';

const FocusManager = lazy(async () => ({
  default: (await import('@/ui/FocusManager')).FocusManager,
}));

const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain')).SignInAgain }));

interface SignedIn {
  readonly session: Session;
  readonly cloud: Cloud;
  /** The subscription to show first. */
  readonly subscription: string | undefined;
  readonly clockAhead: number | undefined;
}

/** The whole portal, for one cloud and one signed-in user; inside a `StartFrame`. */
export function App({
  arm,
  queryClient,
  signedIn,
}: {
  arm: Arm;
  queryClient: QueryClient;
  /** Left out in the demo, where nobody signs in. */
  signedIn?: SignedIn;
}) {
  return (
    <ErrorBoundary fallback={(retry) => <UnexpectedError onRetry={retry} />}>
      <QueryClientProvider client={queryClient}>
        <ArmProvider value={arm}>
          <NotificationProvider>
            <SessionProvider value={signedIn?.session}>
              <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
                <FirstSubscriptionProvider value={signedIn?.subscription}>
                  <Shell
                    notice={
                      <>
                        <ClockWarning ahead={signedIn?.clockAhead} />
                        {signedIn?.session.kind === 'app' && (
                          <StartProblem session={signedIn.session} />
                        )}
                      </>
                    }
                  />
                </FirstSubscriptionProvider>
              </Router>
              {signedIn !== undefined && <Asking {...signedIn} />}
            </SessionProvider>
            <NotificationPopups />
            <Suspense>
              <FocusManager />
            </Suspense>
          </NotificationProvider>
        </ArmProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

function Asking({ session, cloud }: SignedIn) {
  const state = useSessionState(session);
  return (
    state.kind === 'signedIn' &&
    state.question !== undefined && (
      <Suspense>
        <SignInAgain session={session} cloud={cloud} question={state.question} />
      </Suspense>
    )
  );
}
