import { Spinner } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { usagesQuery } from '@/azure/registries';
import { scopeMapsQuery, type ScopeMapDraft } from '@/azure/scopeMaps';
import { rememberToken } from '@/azure/tokenCache';
import { tokenQuery } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import { paths } from '@/domain/paths';
import type { Quota } from '@/domain/quota';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { leaveFreely } from '@/ui/leaving';
import { useNotificationStore } from '@/ui/notifications';
import { SidePanel } from '@/ui/SidePanel';
import { useProblemText } from '@/ui/useProblemText';
import { useSecretLife } from '@/ui/useSecretLife';

import { CreatedToken } from './CreatedToken';
import { CreateTokenForm } from './CreateTokenForm';
import { listSearch, readPrefill } from './createLink';
import { createTokenSteps, type TokenOutcome, type TokenPlan } from './createTokenSteps';
import type { ScopeMapPanel } from './ScopeMapPanel';
import { StoppedMessage } from './StoppedMessage';

type Created = Extract<TokenOutcome, { kind: 'created' }>;

/**
 * The panel "Create token": name, scope map, status and passwords in one step; then the passwords,
 * shown once.
 */
export function CreateToken({
  registry,
  scopeMapPanel,
  quota,
}: {
  registry: RegistryAddress;
  scopeMapPanel: ScopeMapPanel;
  quota: Quota | undefined;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const notifications = useNotificationStore();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [created, setCreated] = useState<Created>();
  const [stopped, setStopped] = useState<Exclude<TokenOutcome, Created>>();
  // A scope map that was made for a token that then could not be made.
  const [leftBehind, setLeftBehind] = useState<ScopeMapDraft>();

  const { own, gone } = useSecretLife();

  const create = useWrite(async (plan: TokenPlan, signal) => {
    const id = notifications.add('running', t.tokens.creating(plan.name));
    const outcome = await createTokenSteps(arm, registry, plan, {
      scopeMapCreated: leftBehind !== undefined && leftBehind === plan.scopeMap,
      signal,
      onIssued: ({ secret }) => own(secret),
    });
    if (outcome.kind !== 'created') {
      const uncertain = outcome.kind === 'stopped' && outcome.error.kind === 'unknownOutcome';
      const text = outcome.kind === 'stopped' ? problemText(outcome.error) : t.names.token.taken;
      notifications.update(
        id,
        uncertain ? 'uncertain' : 'failed',
        uncertain
          ? t.ui.outcomeUnknown(t.tokens.creating(plan.name))
          : t.tokens.createFailed(plan.name),
        text,
      );
    } else {
      notifications.update(id, 'done', t.tokens.created(plan.name));
    }
    return outcome;
  });

  async function submit(plan: TokenPlan) {
    setStopped(undefined);
    const outcome = await create.start(plan);
    if (outcome === undefined) return;
    if (typeof plan.scopeMap !== 'string') {
      const { queryKey } = scopeMapsQuery(arm, registry);
      void client.invalidateQueries({ queryKey });
    }
    void client.invalidateQueries({ queryKey: usagesQuery(arm, registry).queryKey });
    if (outcome.kind === 'created') {
      rememberToken(client, registry, outcome.token);
      setCreated(outcome);
    } else {
      if (outcome.scopeMapCreated && typeof plan.scopeMap !== 'string') {
        setLeftBehind(plan.scopeMap);
      }
      setStopped(outcome);
    }
  }

  // Read once: what is in the form belongs to the person from then on.
  const [prefill] = useState(() => readPrefill(location.search));
  const source = useQuery({
    ...tokenQuery(arm, registry, prefill?.copyOf ?? ''),
    enabled: prefill?.copyOf !== undefined,
  });

  const close = () =>
    leaveFreely(() => navigate(paths.tokens(registry) + listSearch(location.search)));
  if (created === undefined && source.isLoading) {
    return (
      <SidePanel title={t.tokens.create} onClose={close} footer={null}>
        <Spinner label={t.ui.loading} />
      </SidePanel>
    );
  }
  return created === undefined ? (
    <CreateTokenForm
      registry={registry}
      scopeMapPanel={scopeMapPanel}
      busy={create.state.kind === 'running'}
      stopped={stopped}
      quota={quota}
      prefill={prefill}
      source={source.data}
      onSubmit={(plan) => void submit(plan)}
      onClose={close}
    >
      {stopped !== undefined && (
        <StoppedMessage
          registry={registry}
          stopped={stopped}
          leftBehind={leftBehind?.name}
          onCleanedUp={() => setLeftBehind(undefined)}
        />
      )}
    </CreateTokenForm>
  ) : (
    <CreatedToken registry={registry} created={created} gone={gone} onClose={close} />
  );
}
