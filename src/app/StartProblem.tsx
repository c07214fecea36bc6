import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { AppSession } from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';

import { SignInProblemMessage } from './SignInProblemMessage';

/**
 * Why somebody who went to sign in to another tenant, or with another account, is back as they were.
 * That there is no storage shows elsewhere: nobody is signed in then.
 */
export function StartProblem({ session: { startProblem } }: { session: AppSession }) {
  const { t } = useI18n();
  const [seen, setSeen] = useState(false);
  if (startProblem === undefined || seen) return null;
  return (
    <SignInProblemMessage
      problem={startProblem}
      actions={<Button onClick={() => setSeen(true)}>{t.ui.close}</Button>}
    >
      <p>{t.signIn.asBefore}</p>
    </SignInProblemMessage>
  );
}
