import { Button } from '@fluentui/react-components';

import type { PasswordName } from '@/domain/passwords';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

import type { Interruption } from './useGeneratePassword';

/** Why a password was not generated although somebody asked for it: others were faster. */
export function InterruptionMessage({
  interruption,
  name,
  onLookAgain,
}: {
  interruption: Interruption;
  name: PasswordName;
  onLookAgain: () => void;
}) {
  const { t, format } = useI18n();
  const words = t.tokens.generation;
  return interruption.kind === 'elsewhere' ? (
    <Message intent="warning" live="assertive">
      {words.elsewhere(name)}
    </Message>
  ) : (
    <Message
      intent="warning"
      live="assertive"
      actions={<Button onClick={onLookAgain}>{words.lookAgain}</Button>}
    >
      {words.changedMeanwhile(format.list(interruption.names))}
    </Message>
  );
}
