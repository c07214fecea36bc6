import { Spinner } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';

import { usagesQuery } from '@/azure/registries';
import { deleteScopeMapSurely } from '@/azure/saveScopeMap';
import { forgetScopeMap } from '@/azure/scopeMapCache';
import type { ScopeMap } from '@/azure/scopeMaps';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { BulkDialog } from '@/ui/BulkDialog';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useFollow } from '@/ui/useFollow';

import { AsCommands } from './AsCommands';
import { LosingTokens } from './LosingTokens';
import { useScopeMapUsers } from './useScopeMapUsers';

/** Asks before scope maps are deleted, names the tokens that lose their access, and deletes them. */
export function DeleteScopeMaps({
  registry,
  scopeMaps,
  onClose,
  onDeleted,
}: {
  registry: RegistryAddress;
  scopeMaps: readonly ScopeMap[];
  onClose: () => void;
  /** Called with the ids of those that are gone. */
  onDeleted: (ids: ReadonlySet<string>) => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const users = useScopeMapUsers(registry);
  const [only] = scopeMaps.length === 1 ? scopeMaps : [];

  async function remove(scopeMap: ScopeMap, signal: AbortSignal) {
    await deleteScopeMapSurely(arm, registry, scopeMap.name, signal);
    forgetScopeMap(client, registry, scopeMap.name);
    void client.invalidateQueries({ queryKey: usagesQuery(arm, registry).queryKey });
  }

  const write = useWrite(async (scopeMap: ScopeMap, signal) => {
    const { name } = scopeMap;
    await follow(
      {
        running: t.scopeMaps.deleting(name),
        done: t.scopeMaps.deleted(name),
        failed: t.scopeMaps.deleteFailed(name),
      },
      () => remove(scopeMap, signal),
    );
    return true;
  });

  const found = scopeMaps.map(({ id }) => users.of(id));
  const tokens = found.flatMap((one) => one.tokens);
  const enabled = found.reduce((sum, one) => sum + one.enabled, 0);
  const words = t.scopeMaps.deletion;
  const waiting = users.state === 'partial';
  const grave = tokens.length > 0 || users.state === 'unknown';

  const consequences = (
    <>
      {tokens.length > 0 && (
        <>
          <p>{words.loses(t.scopeMaps.impact.who(tokens.length, enabled), tokens.length)}</p>
          <LosingTokens label={t.scopeMaps.tokens} tokens={tokens} />
          <p>{words.stays}</p>
        </>
      )}
      {waiting && <Spinner size="tiny" labelPosition="after" label={t.scopeMaps.tokensLoading} />}
      {users.problem !== undefined && (
        <ProblemMessage title={t.scopeMaps.tokensUnknown} problem={users.problem} />
      )}
      {users.state === 'complete' && tokens.length === 0 && (
        <p>{only === undefined ? words.unusedMany : words.unused}</p>
      )}
      <p>{only === undefined ? words.textMany : words.text}</p>
    </>
  );

  if (only === undefined) {
    const commands = (
      <AsCommands
        registry={registry}
        operation={{ kind: 'deleteScopeMaps', scopeMaps: scopeMaps.map(({ name }) => name) }}
      />
    );
    return waiting ? (
      <ConfirmDialog
        title={words.titleMany(scopeMaps.length)}
        confirm={t.ui.delete}
        waiting
        onConfirm={() => undefined}
        onCancel={onClose}
      >
        {consequences}
        {commands}
      </ConfirmDialog>
    ) : (
      <BulkDialog
        title={words.titleMany(scopeMaps.length)}
        confirm={t.ui.delete}
        items={scopeMaps.map(({ id, name }) => ({ id, name }))}
        {...(grave && { typeToConfirm: registry.registry })}
        run={async (id, signal) => {
          const scopeMap = scopeMaps.find((one) => one.id === id);
          if (scopeMap !== undefined) await remove(scopeMap, signal);
        }}
        onClose={(done) => (done.size === 0 ? onClose() : onDeleted(done))}
        below={commands}
      >
        {consequences}
      </BulkDialog>
    );
  }
  return (
    <ConfirmDialog
      title={words.title(only.name)}
      confirm={t.ui.delete}
      waiting={waiting}
      busy={write.state.kind === 'running'}
      {...(grave && { typeToConfirm: only.name })}
      onConfirm={() =>
        void write.start(only).then((done) => {
          if (done === true) onDeleted(new Set([only.id]));
        })
      }
      onCancel={onClose}
    >
      {grave ? <Message intent="warning">{consequences}</Message> : consequences}
      <AsCommands registry={registry} operation={{ kind: 'deleteScopeMap', scopeMap: only.name }} />
      {write.state.kind === 'failed' && (
        <ProblemMessage title={t.scopeMaps.deleteFailed(only.name)} problem={write.state.error} />
      )}
    </ConfirmDialog>
  );
}
