import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { createScopeMapOnce } from '@/azure/saveScopeMap';
import { rememberScopeMap } from '@/azure/scopeMapCache';
import type { ScopeMapDraft } from '@/azure/scopeMaps';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import { type RegistryAddress, scopeMapId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { AsCommands } from './AsCommands';
import { ChangeList } from './ChangeList';
import { useFollowOutcome } from './useFollowOutcome';
import { UserImpact } from './UserImpact';
import { useScopeMapUsers } from './useScopeMapUsers';

const nothing = { description: '', actions: [] };

/** Offers to create a scope map again that was deleted while somebody was changing it. */
export function RecreateScopeMap({
  registry,
  draft,
  onClose,
  onCreated,
}: {
  registry: RegistryAddress;
  draft: ScopeMapDraft;
  onClose: () => void;
  onCreated: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const followOutcome = useFollowOutcome();
  const users = useScopeMapUsers(registry);
  const [taken, setTaken] = useState(false);
  const { name } = draft;

  const create = useWrite(async (_: undefined, signal) => {
    const made = await followOutcome(
      {
        running: t.scopeMaps.creating(name),
        done: t.scopeMaps.created(name),
        failed: t.scopeMaps.createFailed(name),
      },
      async () => {
        const outcome = await createScopeMapOnce(arm, registry, draft, signal);
        if (outcome.kind === 'failed') throw outcome.error;
        return outcome;
      },
      ({ kind }) =>
        kind === 'taken' ? { state: 'failed', text: t.names.scopeMap.taken } : undefined,
    );
    if (made.kind === 'made') rememberScopeMap(client, registry, made.value);
    setTaken(made.kind === 'taken');
    return made.kind === 'made';
  });

  return (
    <ConfirmDialog
      title={t.scopeMaps.impact.createTitle(name)}
      confirm={t.ui.create}
      waiting={users.state === 'partial'}
      busy={create.state.kind === 'running'}
      onConfirm={() =>
        void create.start(undefined).then((done) => {
          if (done === true) onCreated();
        })
      }
      onCancel={onClose}
    >
      <Message intent="warning" live="assertive">
        {t.scopeMaps.gone(name)}
      </Message>
      <ChangeList title={t.scopeMaps.impact.changes} before={nothing} after={draft} />
      <UserImpact id={scopeMapId(registry, name)} users={users} before={nothing} after={draft} />
      <AsCommands registry={registry} operation={{ kind: 'createScopeMap', scopeMap: draft }} />
      {taken && (
        <Message intent="error" live="assertive" title={t.scopeMaps.notCreated}>
          {t.names.scopeMap.taken}
        </Message>
      )}
      {create.state.kind === 'failed' && (
        <ProblemMessage title={t.scopeMaps.createFailed(name)} problem={create.state.error} />
      )}
    </ConfirmDialog>
  );
}
