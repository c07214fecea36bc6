import { Suspense, useEffect, useState } from 'react';

import { createArm } from '@/azure/client';
import type { Session } from '@/azure/signIn/session';
import type { AppSession } from '@/azure/signIn/session';
import { createTokenSession } from '@/azure/signIn/tokenSession';
import { forgetDrafts } from '@/ui/drafts';
import { lazily } from '@/ui/lazily';

import { App } from './App';
import type { Configuration } from './configuration';
import { createQueryClient } from './queryClient';
import { SignInPage } from './SignInPage';
import { useSessionState } from './useSession';

const ChangedElsewhere = lazily(async () => (await import('./ChangedElsewhere')).ChangedElsewhere);

/** The portal on a real Azure: the sign-in page until somebody is signed in, and again afterwards. */
export function AzurePortal({
  configuration,
  app,
  clockAhead,
}: {
  configuration: Configuration;
  app: AppSession | undefined;
  clockAhead: number | undefined;
}) {
  const [token] = useState(() => createTokenSession());
  const tokenState = useSessionState(token);
  const appState = useSessionState(app ?? token);

  if (tokenState.kind === 'signedIn') {
    return <SignedIn key="token" {...{ session: token, configuration, clockAhead }} />;
  }
  if (app !== undefined && appState.kind === 'signedIn') {
    const { account, tenant } = appState;
    // Of another account or tenant nothing is left over: it gets a portal of its own.
    const key = `${account?.username} ${tenant}`;
    return <SignedIn key={key} {...{ session: app, configuration, clockAhead }} />;
  }
  if (app !== undefined && appState.kind === 'changedElsewhere') {
    return (
      <Suspense>
        <ChangedElsewhere session={app} from={appState.from} to={appState.to} />
      </Suspense>
    );
  }
  return (
    <SignInPage
      configuration={configuration}
      app={app}
      token={token}
      signedOutElsewhere={appState.kind === 'signedOut' && appState.elsewhere}
      clockAhead={clockAhead}
    />
  );
}

/** Everything that was loaded for one user; it is gone with them. */
function SignedIn({
  session,
  configuration,
  clockAhead,
}: {
  session: Session;
  configuration: Configuration;
  clockAhead: number | undefined;
}) {
  const { cloud, subscription } = configuration;
  const [queryClient] = useState(createQueryClient);
  const [arm] = useState(() => createArm({ cloud, credential: session.credential }));

  useEffect(
    () => () => {
      queryClient.clear();
      forgetDrafts();
    },
    [queryClient],
  );

  return (
    <App
      arm={arm}
      queryClient={queryClient}
      signedIn={{ session, cloud, subscription, clockAhead }}
    />
  );
}
