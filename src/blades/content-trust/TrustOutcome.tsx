import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import type { TrustChange } from './useTrustChange';

/** What came of a change of content trust, where that takes more than a notification. */
export function TrustOutcome({
  change: { state, tried, answerLost, readBack },
  registry,
  status,
}: {
  change: TrustChange;
  registry: string;
  /** What the registry shows now; undefined when that is a word that we don't know. */
  status: 'enabled' | 'disabled' | undefined;
}) {
  const { t } = useI18n();
  const words = t.contentTrust;
  if (state.kind === 'failed') {
    const title = (tried === 'enabled' ? words.enable : words.disable).failed(registry);
    return (
      <>
        <ProblemMessage title={title} problem={state.error} />
        {state.error.kind === 'unknownOutcome' && readBack && status !== undefined && (
          <Message intent="info">
            {status === 'enabled' ? words.stillEnabled : words.stillDisabled}
          </Message>
        )}
      </>
    );
  }
  return answerLost ? (
    <Message intent="info" live="polite">
      {words.answerLost}
    </Message>
  ) : null;
}
