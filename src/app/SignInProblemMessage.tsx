import type { SignInProblem } from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

/** Why signing in did not work, and what to do. */
export function SignInProblemMessage({ problem: { kind, code } }: { problem: SignInProblem }) {
  const { t } = useI18n();
  return (
    <Message intent="error" live="assertive" title={t.signIn.problemTitle}>
      <p>{t.signIn.problems[kind]}</p>
      {code !== undefined && <p translate="no">{t.signIn.code(code)}</p>}
    </Message>
  );
}
