import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { rememberToken } from '@/azure/tokenCache';
import { announceToken } from '@/azure/tokenNews';
import { deletePassword } from '@/azure/changeToken';
import { passwordOfToken } from '@/azure/tokenPasswords';
import { readToken, type Token, tokenKey } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { PasswordName } from '@/domain/passwords';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useFollow } from '@/ui/useFollow';

import { AsCommands } from './AsCommands';
import { deletePasswordOperation } from './tokenOperations';

/** Asks before one password of a token is deleted, and deletes it. */
export function DeletePasswordDialog({
  registry,
  token,
  name,
  refuse,
  onClose,
  onDone,
}: {
  registry: RegistryAddress;
  token: Token;
  name: PasswordName;
  /** Says why it must not be deleted as the token stands right before; undefined when it may. */
  refuse?: (current: Token) => string | undefined;
  onClose: () => void;
  /** Called once it is deleted, instead of `onClose`, with the token as it is since. */
  onDone: (changed: Token) => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const words = t.tokens.passwordDeletion;
  const [refused, setRefused] = useState<string>();
  // The one that was on screen: one that somebody puts in its place meanwhile stays.
  const [creationTime] = useState(passwordOfToken(token, name)?.creationTime);

  const remove = useWrite(async (_: undefined, signal) => {
    if (refuse !== undefined) {
      const current = await readToken(arm, registry, token.name, signal);
      rememberToken(client, registry, current);
      const reason = refuse(current);
      setRefused(reason);
      if (reason !== undefined) return undefined;
    }
    try {
      const changed = await follow(
        {
          running: words.running(name, token.name),
          done: words.done(name, token.name),
          failed: words.failed(name, token.name),
        },
        () => deletePassword(arm, registry, token.name, { name, creationTime }, signal),
      );
      rememberToken(client, registry, changed);
      return changed;
    } catch (error) {
      void client.invalidateQueries({ queryKey: tokenKey(registry, token.name) });
      throw error;
    } finally {
      announceToken(registry, token.name);
    }
  });

  return (
    <ConfirmDialog
      title={words.title(name, token.name)}
      confirm={t.ui.delete}
      busy={remove.state.kind === 'running'}
      onConfirm={() =>
        void remove.start(undefined).then((changed) => {
          if (changed !== undefined) onDone(changed);
        })
      }
      onCancel={onClose}
    >
      <p>{words.text(name)}</p>
      {refused !== undefined && (
        <Message intent="error" live="assertive">
          {refused}
        </Message>
      )}
      <AsCommands registry={registry} operation={deletePasswordOperation(token, name)} />
      {remove.state.kind === 'failed' && (
        <ProblemMessage title={words.failed(name, token.name)} problem={remove.state.error} />
      )}
    </ConfirmDialog>
  );
}
