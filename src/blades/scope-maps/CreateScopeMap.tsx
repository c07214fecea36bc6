import { Spinner } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { AzureError } from '@/azure/errors';
import { usagesQuery } from '@/azure/registries';
import { createScopeMapOnce } from '@/azure/saveScopeMap';
import { rememberScopeMap } from '@/azure/scopeMapCache';
import { type ScopeMapDraft, scopeMapQuery, scopeMapsQuery } from '@/azure/scopeMaps';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import { copyName } from '@/domain/names';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { leaveFreely } from '@/ui/leaving';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { CreateScopeMapPanel } from './CreateScopeMapPanel';
import { keepListState } from './keepListState';
import { useFollowOutcome } from './useFollowOutcome';

/** The panel "Create scope map" of this blade: creates what is composed, from scratch or from a copy. */
export function CreateScopeMap({
  registry,
  copyOf,
}: {
  registry: RegistryAddress;
  /** The scope map to start from. */
  copyOf: string | undefined;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollowOutcome();
  const [, navigate] = useLocation();
  const [taken, setTaken] = useState(false);
  const original = useQuery({
    ...scopeMapQuery(arm, registry, copyOf ?? ''),
    enabled: copyOf !== undefined,
  });
  const names = useQuery(scopeMapsQuery(arm, registry)).data?.items.map(({ name }) => name) ?? [];

  const create = useWrite(async (draft: ScopeMapDraft, signal) => {
    setTaken(false);
    const made = await follow(
      {
        running: t.scopeMaps.creating(draft.name),
        done: t.scopeMaps.created(draft.name),
        failed: t.scopeMaps.createFailed(draft.name),
      },
      async () => {
        const outcome = await createScopeMapOnce(arm, registry, draft, signal);
        if (outcome.kind === 'failed') throw outcome.error;
        return outcome;
      },
      ({ kind }) =>
        kind === 'taken' ? { state: 'failed', text: t.names.scopeMap.taken } : undefined,
    );
    if (made.kind === 'taken') {
      setTaken(true);
      return false;
    }
    rememberScopeMap(client, registry, made.value);
    void client.invalidateQueries({ queryKey: usagesQuery(arm, registry).queryKey });
    return true;
  });

  const close = () => leaveFreely(() => navigate(keepListState(paths.scopeMaps(registry))));
  if (copyOf !== undefined && original.isPending) return <Spinner label={t.ui.loading} />;

  const properties = original.data?.properties;
  return (
    <CreateScopeMapPanel
      registry={registry}
      draft={
        copyOf === undefined || properties === undefined
          ? undefined
          : {
              name: copyName(copyOf, names),
              description: properties.description ?? '',
              actions: properties.actions ?? [],
            }
      }
      suggestedName=""
      busy={create.state.kind === 'running'}
      problem={
        create.state.kind === 'failed' ? (
          <ProblemMessage title={t.scopeMaps.notCreated} problem={create.state.error} />
        ) : taken ? (
          <Message intent="error" live="assertive" title={t.scopeMaps.notCreated}>
            {t.names.scopeMap.taken}
          </Message>
        ) : original.error instanceof AzureError && copyOf !== undefined ? (
          <ProblemMessage title={t.scopeMaps.detailsFailed(copyOf)} problem={original.error} />
        ) : undefined
      }
      onAdd={(draft) =>
        void create.start(draft).then((done) => {
          if (done === true) close();
        })
      }
      onDiscard={close}
    />
  );
}
