import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { usagesQuery } from '@/azure/registries';
import { forgetToken, rememberToken } from '@/azure/tokenCache';
import { passwordOfToken } from '@/azure/tokenPasswords';
import { deleteToken, updateToken } from '@/azure/changeToken';
import { type Token } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { expiryOf } from '@/domain/expiry';
import { passwordNames } from '@/domain/passwords';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { BulkDialog } from '@/ui/BulkDialog';
import { useNow } from '@/ui/useNow';

import { AsCommands } from './AsCommands';
import { bulkTokensOperation } from './tokenOperations';

/** What can be done with many tokens. */
export type BulkKind = 'enable' | 'disable' | 'delete';

/** Enables, disables or deletes the selected tokens, after saying who is cut off. */
export function BulkTokens({
  registry,
  kind,
  tokens: given,
  onClose,
}: {
  registry: RegistryAddress;
  kind: BulkKind;
  tokens: readonly Token[];
  /** Told the ids of those that were done. */
  onClose: (done: ReadonlySet<string>) => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const now = useNow();
  const words = t.tokens.bulk[kind];
  // Each one that is done changes the list, but not what was agreed to.
  const [tokens] = useState(given);
  const byId = new Map(tokens.map((token) => [token.id, token]));

  const affected = tokens.filter((token) => {
    if (kind === 'delete') return true;
    return (token.properties.status === 'disabled') === (kind === 'enable');
  });
  const skipped = tokens.length - affected.length;
  const working = affected.filter(
    (token) =>
      (kind === 'enable' || token.properties.status !== 'disabled') && canSignIn(token, now),
  ).length;

  async function run(id: string, signal: AbortSignal) {
    const token = byId.get(id);
    if (token === undefined) return;
    if (kind === 'delete') {
      await deleteToken(arm, registry, token.name, signal);
      forgetToken(client, registry, token.name);
    } else {
      const status = kind === 'enable' ? 'enabled' : 'disabled';
      rememberToken(
        client,
        registry,
        await updateToken(arm, registry, token.name, { status }, signal),
      );
    }
  }

  return (
    <BulkDialog
      title={words.title(affected.length)}
      confirm={t.ui[kind]}
      items={affected.map(({ id, name }) => ({ id, name }))}
      run={run}
      {...(kind === 'delete' && { typeToConfirm: registry.registry })}
      onClose={(done) => {
        if (kind === 'delete' && done.size > 0) {
          void client.invalidateQueries({ queryKey: usagesQuery(arm, registry).queryKey });
        }
        onClose(done);
      }}
      below={
        affected.length > 0 && (
          <AsCommands registry={registry} operation={bulkTokensOperation(kind, affected)} />
        )
      }
    >
      <p>{words.text}</p>
      {affected.length > 0 && <p>{words.working(working)}</p>}
      {skipped > 0 && 'skipped' in words && <p>{words.skipped(skipped)}</p>}
    </BulkDialog>
  );
}

function canSignIn(token: Token, now: Date): boolean {
  return passwordNames.some((name) => {
    const { kind } = expiryOf(passwordOfToken(token, name), now);
    return kind !== 'notGenerated' && kind !== 'expired';
  });
}
