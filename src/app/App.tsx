import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { type AroundNavHandler, Router } from 'wouter';

import type { Arm } from '@/azure/arm';
import type { Cloud } from '@/azure/cloud';
import type { Session } from '@/azure/signIn/session';
import { ArmProvider } from '@/azure/useArm';
import { FirstSubscriptionProvider } from '@/azure/useFirstSubscription';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { lazily } from '@/ui/lazily';
import { mayLeaveFor } from '@/ui/leaving';
import { NotificationPopups } from '@/ui/NotificationPopups';
import { NotificationProvider } from '@/ui/notifications';
import { UnexpectedError } from '@/ui/UnexpectedError';

import { ClockWarning } from './ClockWarning';
import { Shell } from './Shell';
import { StartProblem } from './StartProblem';
import { SessionProvider, useSessionState } from './useSession';

// Without it the portal works; a message about it would help nobody.
const FocusManager = lazy(async () => {
  try {
    return { default: (await import('@/ui/FocusManager')).FocusManager };
  } catch {
    return { default: () => null };
  }
});

const SignInAgain = lazily(async () => (await import('./SignInAgain')).SignInAgain);

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Every navigation of the portal's own goes through here; a change of the query leaves nothing. */
const askFirst: AroundNavHandler = (navigate, to, options) => {
  const go = () => navigate(to, options);
  const [path = ''] = to.split(/[?#]/);
  if (path === location.pathname || mayLeaveFor(path.slice(base.length), go)) go();
};

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
              <Router base={base} aroundNav={askFirst}>
                <FirstSubscriptionProvider value={signedIn?.subscription}>
                  <Shell
                    base={base}
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
            <ErrorBoundary fallback={() => null}>
              <NotificationPopups />
            </ErrorBoundary>
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
