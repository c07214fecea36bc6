import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';

import type { Cloud } from '@/azure/cloud';
import {
  type AppSession,
  type Question,
  type Session,
  SignInError,
  type SignInProblem,
} from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { BusyIcon } from '@/ui/BusyIcon';
import { keepDrafts } from '@/ui/drafts';
import { leaveToSignIn } from '@/ui/leaving';
import { useReturnFocus } from '@/ui/useReturnFocus';

import { AccessTokenField } from './AccessTokenField';
import styles from './SignInAgain.module.css';
import { SignInProblemMessage } from './SignInProblemMessage';

/**
 * Asked over whatever is open when Azure wants something of the person: the requests that need it
 * wait behind it, and go on once it is answered.
 */
export function SignInAgain({
  session,
  cloud,
  question,
}: {
  session: Session;
  cloud: Cloud;
  question: Question;
}) {
  const { t } = useI18n();
  const words = t.signIn.again;
  useReturnFocus();

  return (
    <Dialog open modalType="alert" onOpenChange={session.dismiss}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question === 'ended' ? words.endedTitle : words.proofTitle}</DialogTitle>
          {session.kind === 'app' ? (
            <AppAnswer session={session} question={question} />
          ) : (
            <>
              <DialogContent className={styles['content'] ?? ''}>
                {question === 'proof' && <p>{words.proof}</p>}
                <p>{words.token}</p>
                <AccessTokenField session={session} cloud={cloud} />
              </DialogContent>
              <DialogActions>
                <Button onClick={session.dismiss}>{t.ui.cancel}</Button>
              </DialogActions>
            </>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function AppAnswer({ session, question }: { session: AppSession; question: Question }) {
  const { t } = useI18n();
  const words = t.signIn.again;
  const [state, setState] = useState<'asking' | 'window' | 'leaving'>('asking');
  const [problem, setProblem] = useState<SignInProblem>();

  async function answer(next: 'window' | 'leaving', attempt: () => Promise<void>) {
    setState(next);
    setProblem(undefined);
    try {
      await attempt();
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      setProblem(error.problem);
      setState('asking');
    }
  }

  function onPage(): Promise<void> {
    keepDrafts();
    return leaveToSignIn(session.answerOnPage);
  }

  return (
    <>
      <DialogContent className={styles['content'] ?? ''}>
        <p>{words[question]}</p>
        {problem !== undefined && <SignInProblemMessage problem={problem} />}
        <p role="status" className={styles['status']}>
          {state === 'window' && words.waiting}
        </p>
        <p className={styles['aside']}>{words.pageText}</p>
      </DialogContent>
      <DialogActions fluid>
        <Button onClick={session.dismiss}>{t.ui.cancel}</Button>
        <Button
          disabledFocusable={state === 'leaving'}
          onClick={() => void answer('leaving', onPage)}
        >
          {words.page}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={state === 'leaving'}
          icon={state === 'window' ? <BusyIcon /> : null}
          onClick={() => void answer('window', session.answerInWindow)}
        >
          {words.window}
        </Button>
      </DialogActions>
    </>
  );
}
