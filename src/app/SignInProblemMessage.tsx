import type { ReactNode } from 'react';

import type { SignInProblem } from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

/** Why signing in did not work, and what to do. */
export function SignInProblemMessage({
  problem: { kind, code },
  actions,
  children,
}: {
  problem: SignInProblem;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useI18n();
  return (
    <Message intent="error" live="assertive" title={t.signIn.problemTitle} actions={actions}>
      <p>{t.signIn.problems[kind]}</p>
      {children}
      {code !== undefined && <p translate="no">{t.signIn.code(code)}</p>}
    </Message>
  );
}
