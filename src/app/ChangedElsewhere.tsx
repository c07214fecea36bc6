import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import {
  type AccountInTenant,
  type AppSession,
  SignInError,
  type SignInProblem,
} from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ReasonButton } from '@/ui/ReasonButton';

import styles from './ChangedElsewhere.module.css';
import { SignInProblemMessage } from './SignInProblemMessage';
import { StartPage } from './StartFrame';

/**
 * In place of the portal, after somebody switched the account or the tenant in another tab: two tabs
 * that work for different people look the same, so that nobody goes on without having seen it.
 */
export function ChangedElsewhere({
  session,
  from,
  to,
}: {
  session: AppSession;
  from: AccountInTenant;
  to: AccountInTenant;
}) {
  const { t } = useI18n();
  const words = t.signIn.changed;
  const [leaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState<SignInProblem>();

  async function follow() {
    setLeaving(true);
    setProblem(undefined);
    try {
      await session.follow();
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      setProblem(error.problem);
      setLeaving(false);
    }
  }

  return (
    <StartPage title={words.title}>
      <Message intent="warning" live="assertive">
        <p>{words.text}</p>
      </Message>
      {problem !== undefined && <SignInProblemMessage problem={problem} />}
      <dl className={styles['accounts']}>
        <Account term={words.there} who={to} />
        <Account term={words.here} who={from} />
      </dl>
      <div className={styles['buttons']}>
        <ReasonButton
          appearance="primary"
          text={words.follow}
          busy={leaving}
          disabledReason={undefined}
          onClick={() => void follow()}
        />
        <Button disabledFocusable={leaving} onClick={session.stay}>
          {words.stay}
        </Button>
      </div>
    </StartPage>
  );
}

function Account({ term, who: { account, tenant } }: { term: string; who: AccountInTenant }) {
  const { t } = useI18n();
  return (
    <div>
      <dt>{term}</dt>
      <dd className={styles['account']}>
        <strong translate="no">{account.name}</strong>
        {account.username !== account.name && <span translate="no">{account.username}</span>}
        <span className={styles['tenant']}>{t.signIn.tenant(tenant)}</span>
      </dd>
    </div>
  );
}
