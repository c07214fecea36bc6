import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { AppSession, SignInProblem, TokenSession } from '@/azure/signIn/session';
import { SignInError } from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { BusyIcon } from '@/ui/BusyIcon';
import { Message } from '@/ui/Message';

import { AccessTokenField } from './AccessTokenField';
import { ClockWarning } from './ClockWarning';
import type { Configuration } from './configuration';
import { SignInProblemMessage } from './SignInProblemMessage';
import styles from './SignInPage.module.css';
import { StartPage } from './StartFrame';

/** The two ways in. Nobody is signed in without having asked for it. */
export function SignInPage({
  configuration: { cloud, app: registration },
  app,
  token,
  signedOutElsewhere,
  clockAhead,
}: {
  configuration: Configuration;
  /** Undefined where there is no app registration. */
  app: AppSession | undefined;
  token: TokenSession;
  signedOutElsewhere: boolean;
  clockAhead: number | undefined;
}) {
  const { t } = useI18n();
  const [problem, setProblem] = useState(app?.startProblem);

  return (
    <StartPage title={t.signIn.title}>
      {signedOutElsewhere && (
        <Message intent="info" live="polite" title={t.signIn.signedOutTitle}>
          <p>{t.signIn.signedOutText}</p>
        </Message>
      )}
      {problem !== undefined && <SignInProblemMessage problem={problem} />}
      <ClockWarning ahead={clockAhead} />
      {app !== undefined && registration !== undefined && (
        <>
          <p>{t.signIn.intro}</p>
          <p className={styles['where']}>{t.signIn.where(cloud.name, registration.tenant)}</p>
          <SignInButton app={app} onProblem={setProblem} />
          <h2 className={styles['other']}>{t.signIn.otherWay}</h2>
        </>
      )}
      <p>{t.signIn.otherWayText}</p>
      <AccessTokenField session={token} cloud={cloud} />
    </StartPage>
  );
}

function SignInButton({
  app,
  onProblem,
}: {
  app: AppSession;
  onProblem: (problem: SignInProblem | undefined) => void;
}) {
  const { t } = useI18n();
  const [leaving, setLeaving] = useState(false);

  async function signIn() {
    if (leaving) return;
    setLeaving(true);
    onProblem(undefined);
    try {
      await app.signIn();
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      onProblem(error.problem);
      setLeaving(false);
    }
  }

  return (
    <div>
      <Button
        appearance="primary"
        disabledFocusable={leaving}
        icon={leaving ? <BusyIcon /> : null}
        onClick={() => void signIn()}
      >
        {leaving ? t.signIn.leaving : t.signIn.button}
      </Button>
    </div>
  );
}
