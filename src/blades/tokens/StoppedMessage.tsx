import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { deleteScopeMap, scopeMapsQuery } from '@/azure/scopeMaps';
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
  scopeMap,
}: {
  registry: RegistryAddress;
  stopped: Exclude<TokenOutcome, { kind: 'created' }>;
  /** The scope map that was to be created. */
  scopeMap: string | undefined;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const [cleaned, setCleaned] = useState(false);
  const remove = useWrite((name: string, signal) => deleteScopeMap(arm, registry, name, signal));
  const left = stopped.scopeMapCreated && !cleaned ? scopeMap : undefined;

  async function cleanUp(name: string) {
    await remove.start(name);
    await client.invalidateQueries({ queryKey: scopeMapsQuery(arm, registry).queryKey });
    setCleaned(true);
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
      {left !== undefined && (
        <Message
          intent="info"
          live="polite"
          actions={
            <Button
              size="small"
              disabledFocusable={remove.state.kind === 'running'}
              onClick={() => void cleanUp(left)}
            >
              {t.tokens.deleteLeftScopeMap(left)}
            </Button>
          }
        >
          {t.tokens.scopeMapLeft(left)}
        </Message>
      )}
      {remove.state.kind === 'failed' && (
        <ProblemMessage title={t.tokens.scopeMapNotDeleted} problem={remove.state.error} />
      )}
    </>
  );
}
