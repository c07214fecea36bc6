import { Spinner } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { AzureError } from '@/azure/errors';
import {
  contentOf,
  mergeContent,
  sameContent,
  type SaveOutcome,
  saveScopeMap,
  type ScopeMapContent,
} from '@/azure/saveScopeMap';
import { rememberScopeMap } from '@/azure/scopeMapCache';
import { type ScopeMap, scopeMapQuery } from '@/azure/scopeMaps';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { AsCommands } from './AsCommands';
import { ChangeList } from './ChangeList';
import { Conflicts } from './Conflicts';
import { RecreateScopeMap } from './RecreateScopeMap';
import { SaveOutcomeMessage } from './SaveOutcomeMessage';
import { updateScopeMapOperation } from './scopeMapOperations';
import { useFollowOutcome } from './useFollowOutcome';
import { UserImpact } from './UserImpact';
import { useScopeMapUsers } from './useScopeMapUsers';

/**
 * Reads the scope map again, says what saving changes and to whom, and saves. What somebody else has
 * saved meanwhile is merged in; what nobody has seen yet is never written over.
 */
export function SaveScopeMapDialog({
  registry,
  name,
  base,
  mine,
  onClose,
  onRebase,
  onSaved,
}: {
  registry: RegistryAddress;
  name: string;
  /** What the change started from. */
  base: ScopeMapContent;
  mine: ScopeMapContent;
  onClose: () => void;
  /** Goes back to the editor, which starts again from what Azure has now. */
  onRebase: (onto: ScopeMap) => void;
  onSaved: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const followOutcome = useFollowOutcome();
  const users = useScopeMapUsers(registry);
  const [outcome, setOutcome] = useState<Exclude<SaveOutcome, { kind: 'saved' }>>();
  const {
    data: now,
    error,
    isFetchedAfterMount,
  } = useQuery({
    ...scopeMapQuery(arm, registry, name),
    refetchOnMount: 'always',
  });
  const words = t.scopeMaps.impact;

  const save = useWrite(async ({ seen }: { seen: ScopeMapContent }, signal) => {
    setOutcome(undefined);
    const result = await followOutcome(
      {
        running: t.scopeMaps.saving(name),
        done: t.scopeMaps.saved(name),
        failed: t.scopeMaps.saveFailed(name),
      },
      () =>
        saveScopeMap(arm, registry, name, { seen, merged: mergeContent(base, mine, seen) }, signal),
      ({ kind }) => {
        switch (kind) {
          case 'saved':
            return undefined;
          case 'changed':
            return { state: 'failed', text: words.changedAgain };
          case 'overwritten':
            return { state: 'uncertain', title: t.scopeMaps.saved(name), text: words.overwritten };
          case 'notThere':
            return { state: 'uncertain', text: words.notThere };
        }
      },
    );
    rememberScopeMap(client, registry, result.scopeMap);
    return result;
  });

  if (isFetchedAfterMount && error instanceof AzureError && error.kind === 'notFound') {
    return (
      <RecreateScopeMap
        registry={registry}
        draft={{ name, ...mine }}
        onClose={onClose}
        onCreated={onSaved}
      />
    );
  }

  const known = now !== undefined && isFetchedAfterMount && error === null;
  const theirs = now === undefined ? base : contentOf(now);
  const merged = mergeContent(base, mine, theirs);
  const nothingLeft = known && Object.keys(merged.changes).length === 0;

  return (
    <ConfirmDialog
      title={words.title(name)}
      confirm={t.ui.save}
      waiting={!known || users.state === 'partial'}
      busy={save.state.kind === 'running'}
      onConfirm={() =>
        void save.start({ seen: theirs }).then((result) => {
          if (result?.kind === 'saved') onSaved();
          else setOutcome(result);
        })
      }
      onCancel={onClose}
    >
      {!known && error === null && <Spinner label={words.reading} />}
      {error instanceof AzureError && (
        <ProblemMessage title={t.scopeMaps.detailsFailed(name)} problem={error} />
      )}
      {known && (
        <>
          <SaveOutcomeMessage name={name} outcome={outcome} state={save.state} />
          {!sameContent(base, theirs) && (
            <ChangeList title={words.theirs} before={base} after={theirs} />
          )}
          <Conflicts
            merged={merged}
            theirDescription={theirs.description}
            onLook={() => onRebase(now)}
          />
          {nothingLeft ? (
            <p>{words.nothingLeft}</p>
          ) : (
            <>
              <ChangeList title={words.changes} before={theirs} after={merged.content} />
              <UserImpact id={now.id} users={users} before={theirs} after={merged.content} />
              <AsCommands
                registry={registry}
                operation={updateScopeMapOperation(name, theirs, merged.content)}
              />
            </>
          )}
        </>
      )}
    </ConfirmDialog>
  );
}
