import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';

import { deleteScopeMapSurely } from '@/azure/saveScopeMap';
import { forgetScopeMap } from '@/azure/scopeMapCache';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import type { TokenOutcome } from './createTokenSteps';

/** Why creating a token stopped, what it left behind, and how to go on or clean up. */
export function StoppedMessage({
  registry,
  stopped,
  leftBehind,
  onCleanedUp,
}: {
  registry: RegistryAddress;
  stopped: Exclude<TokenOutcome, { kind: 'created' }>;
  /** The scope map that was made before it stopped, and is used by nobody. */
  leftBehind: string | undefined;
  /** Called once that scope map is deleted. */
  onCleanedUp: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const remove = useWrite(async (name: string, signal) => {
    await deleteScopeMapSurely(arm, registry, name, signal);
    forgetScopeMap(client, registry, name);
    return true;
  });

  async function cleanUp(name: string) {
    if ((await remove.start(name)) === true) onCleanedUp();
  }

  return (
    <>
      {stopped.kind === 'taken' ? (
        <Message intent="error" live="assertive" title={t.tokens.notCreated}>
          {stopped.at === 'token' ? t.names.token.taken : t.names.scopeMap.taken}
        </Message>
      ) : (
        <ProblemMessage
          title={stopped.at === 'token' ? t.tokens.tokenNotCreated : t.tokens.scopeMapNotCreated}
          problem={stopped.error}
        />
      )}
      {leftBehind !== undefined && (
        <Message
          intent="info"
          live="polite"
          actions={
            <Button
              size="small"
              disabledFocusable={remove.state.kind === 'running'}
              onClick={() => void cleanUp(leftBehind)}
            >
              {t.tokens.deleteLeftScopeMap(leftBehind)}
            </Button>
          }
        >
          {t.tokens.scopeMapLeft(leftBehind)}
        </Message>
      )}
      {remove.state.kind === 'failed' && (
        <ProblemMessage title={t.tokens.scopeMapNotDeleted} problem={remove.state.error} />
      )}
    </>
  );
}
