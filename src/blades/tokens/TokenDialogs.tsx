import { useQueryClient } from '@tanstack/react-query';

import { usagesQuery } from '@/azure/registries';
import { forgetToken, rememberToken } from '@/azure/tokenCache';
import { passwordOfToken } from '@/azure/tokenPasswords';
import { deleteToken, updateToken } from '@/azure/changeToken';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import { passwordNames } from '@/domain/passwords';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useFollow } from '@/ui/useFollow';

import { AsCommands } from './AsCommands';
import { tokenDialogOperation } from './tokenOperations';
import type { TokenDialog } from './tokenRowActions';

/** Asks before a token is enabled, disabled or deleted, says who is cut off, and does it. */
export function TokenDialogs({
  registry,
  dialog: { kind, token },
  onClose,
  onDone,
}: {
  registry: RegistryAddress;
  dialog: TokenDialog;
  onClose: () => void;
  /** Called once it is done, instead of `onClose`. */
  onDone: () => void;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const { name } = token;
  const live = passwordNames.filter((password) => passwordOfToken(token, password) !== undefined);
  const words = t.tokens.dialogs[kind];

  const write = useWrite(async (_: undefined, signal) => {
    await follow(
      { running: words.running(name), done: words.done(name), failed: words.failed(name) },
      async () => {
        if (kind === 'delete') {
          await deleteToken(arm, registry, name, signal);
          forgetToken(client, registry, name);
          void client.invalidateQueries({ queryKey: usagesQuery(arm, registry).queryKey });
        } else {
          const status = kind === 'enable' ? 'enabled' : 'disabled';
          rememberToken(
            client,
            registry,
            await updateToken(arm, registry, name, { status }, signal),
          );
        }
      },
    );
    return true;
  });

  return (
    <ConfirmDialog
      title={words.title(name)}
      confirm={words.confirm}
      busy={write.state.kind === 'running'}
      {...(kind === 'delete' && { typeToConfirm: name })}
      onConfirm={() =>
        void write.start(undefined).then((done) => {
          if (done === true) onDone();
        })
      }
      onCancel={onClose}
    >
      <p>{words.text}</p>
      {kind !== 'enable' && (
        <p>{live.length === 0 ? t.tokens.noPasswords : t.tokens.hasPasswords(format.list(live))}</p>
      )}
      <AsCommands registry={registry} operation={tokenDialogOperation({ kind, token })} />
      {write.state.kind === 'failed' && (
        <ProblemMessage title={words.failed(name)} problem={write.state.error} />
      )}
    </ConfirmDialog>
  );
}
