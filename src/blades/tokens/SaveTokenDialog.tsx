import { useQueryClient } from '@tanstack/react-query';

import { rememberToken } from '@/azure/tokenCache';
import { updateToken } from '@/azure/changeToken';
import { type Token } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import { nameOfId, type RegistryAddress, scopeMapId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useFollow } from '@/ui/useFollow';

import { AsCommands } from './AsCommands';
import { saveTokenOperation } from './tokenOperations';

/** What a person changed about a token; nothing else is sent. */
export interface TokenChanges {
  readonly status?: 'enabled' | 'disabled';
  /** The name of another scope map. */
  readonly scopeMap?: string;
}

/** Says what saving a token's changes does to those who use it, and saves them. */
export function SaveTokenDialog({
  registry,
  token,
  changes,
  onClose,
  onSaved,
}: {
  registry: RegistryAddress;
  token: Token;
  changes: TokenChanges;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const { status, scopeMap } = changes;

  const save = useWrite(async (_: undefined, signal) => {
    const saved = await follow(
      {
        running: t.tokens.saving(token.name),
        done: t.tokens.saved(token.name),
        failed: t.tokens.saveFailed(token.name),
      },
      () =>
        updateToken(
          arm,
          registry,
          token.name,
          {
            ...(status !== undefined && { status }),
            ...(scopeMap !== undefined && { scopeMapId: scopeMapId(registry, scopeMap) }),
          },
          signal,
        ),
    );
    rememberToken(client, registry, saved);
    return true;
  });

  return (
    <ConfirmDialog
      title={t.tokens.saveTitle(token.name)}
      confirm={t.ui.save}
      busy={save.state.kind === 'running'}
      onConfirm={() =>
        void save.start(undefined).then((done) => {
          if (done === true) onSaved();
        })
      }
      onCancel={onClose}
    >
      {status !== undefined && (
        <p>{t.tokens.dialogs[status === 'enabled' ? 'enable' : 'disable'].text}</p>
      )}
      {scopeMap !== undefined && (
        <p>{t.tokens.scopeMapChanges(nameOfId(token.properties.scopeMapId ?? ''), scopeMap)}</p>
      )}
      <AsCommands registry={registry} operation={saveTokenOperation(token, changes)} />
      {save.state.kind === 'failed' && (
        <ProblemMessage title={t.tokens.saveFailed(token.name)} problem={save.state.error} />
      )}
    </ConfirmDialog>
  );
}
