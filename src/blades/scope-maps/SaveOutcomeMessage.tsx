import type { SaveOutcome } from '@/azure/saveScopeMap';
import type { WriteState } from '@/azure/useWrite';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

/** Why a change was not saved, or not for long, and what can be done. */
export function SaveOutcomeMessage({
  name,
  outcome,
  state,
}: {
  name: string;
  outcome: Exclude<SaveOutcome, { kind: 'saved' }> | undefined;
  state: WriteState;
}) {
  const { t } = useI18n();
  const words = t.scopeMaps.impact;
  if (state.kind === 'failed') {
    return <ProblemMessage title={t.scopeMaps.saveFailed(name)} problem={state.error} />;
  }
  switch (outcome?.kind) {
    case undefined:
      return null;
    case 'changed':
      return (
        <Message intent="warning" live="assertive">
          {words.changedAgain}
        </Message>
      );
    case 'overwritten':
      return (
        <Message intent="warning" live="assertive">
          {words.overwritten}
        </Message>
      );
    case 'notThere':
      return (
        <>
          <ProblemMessage title={t.scopeMaps.saveFailed(name)} problem={outcome.error} />
          <p>{words.notThere}</p>
        </>
      );
  }
}
