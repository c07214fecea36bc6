import type { AzureError } from '@/azure/errors';
import type { AdminPasswordName } from '@/domain/adminPasswords';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import type { ReadProblem } from './useAdminPasswords';

/** Why a password is not shown, and what that means for those who use it. */
export function ReadProblemMessage({ problem }: { problem: ReadProblem }) {
  const { t } = useI18n();
  const words = t.accessKeys;
  switch (problem.kind) {
    case 'missing':
      return (
        <Message intent="error" live="assertive">
          {words.missing(problem.name)}
        </Message>
      );
    case 'failed':
      return (
        <>
          <ProblemMessage title={words.readFailed} problem={problem.error} />
          {problem.error.kind === 'locked' && <Message intent="info">{words.readLocked}</Message>}
        </>
      );
  }
}

/** Why a password was not replaced, or that nobody knows whether it was. */
export function RegenerateProblemMessage({
  name,
  registry,
  error,
}: {
  name: AdminPasswordName;
  registry: string;
  error: AzureError;
}) {
  const { t } = useI18n();
  const words = t.accessKeys.regeneration;
  return (
    <>
      <ProblemMessage title={words.failed(name, registry)} problem={error} />
      {error.kind === 'unknownOutcome' && <Message intent="info">{words.look(name)}</Message>}
    </>
  );
}
