import { useEffect, useState } from 'react';

import { createArm } from '@/azure/client';
import type { Session } from '@/azure/signIn/session';
import type { AppSession } from '@/azure/signIn/session';
import { createTokenSession } from '@/azure/signIn/tokenSession';
import { forgetDrafts } from '@/ui/drafts';

import { App } from './App';
import type { Configuration } from './configuration';
import { createQueryClient } from './queryClient';
import { SignInPage } from './SignInPage';
import { type LoadedLanguage, StartFrame } from './StartFrame';
import { useSessionState } from './useSession';

/** The portal on a real Azure: the sign-in page until somebody is signed in, and again afterwards. */
export function AzurePortal({
  configuration,
  app,
  clockAhead,
  language,
}: {
  configuration: Configuration;
  app: AppSession | undefined;
  clockAhead: number | undefined;
  language: LoadedLanguage;
}) {
  const [token] = useState(() => createTokenSession());
  const tokenState = useSessionState(token);
  const appState = useSessionState(app ?? token);

  if (tokenState.kind === 'signedIn') {
    return <SignedIn key="token" {...{ session: token, configuration, clockAhead, language }} />;
  }
  if (app !== undefined && appState.kind === 'signedIn') {
    return <SignedIn key="app" {...{ session: app, configuration, clockAhead, language }} />;
  }
  return (
    <StartFrame language={language}>
      <SignInPage
        configuration={configuration}
        app={app}
        token={token}
        signedOutElsewhere={appState.kind === 'signedOut' && appState.elsewhere}
        clockAhead={clockAhead}
      />
    </StartFrame>
  );
}

/** Everything that was loaded for one user; it is gone with them. */
function SignedIn({
  session,
  configuration,
  clockAhead,
  language,
}: {
  session: Session;
  configuration: Configuration;
  clockAhead: number | undefined;
  language: LoadedLanguage;
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
      language={language}
      signedIn={{ session, cloud, subscription, clockAhead }}
    />
  );
}
