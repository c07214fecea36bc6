import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { useAccess } from '@/azure/useAccess';
import {
  type AdminPasswordName,
  type PasswordInUse,
  rotationPlan,
  type RotationPlan,
} from '@/domain/adminPasswords';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ReasonButton } from '@/ui/ReasonButton';
import { Refusal } from '@/ui/Refusal';
import { SidePanel } from '@/ui/SidePanel';
import { useAccessReason } from '@/ui/useAccessReason';

import { AsCommands } from './AsCommands';
import { RegenerateProblemMessage } from './PasswordProblems';
import { RegenerateDialog } from './RegenerateDialog';
import { Replication, useSecondsLeft } from './Replication';
import { RotateMove } from './RotateMove';
import { RotateQuestion } from './RotateQuestion';
import type { AdminPasswordsOwner } from './useAdminPasswords';

type Step =
  | { readonly kind: 'question' }
  | { readonly kind: 'move'; readonly plan: RotationPlan }
  | { readonly kind: 'complete'; readonly plan: RotationPlan };

/**
 * Replaces the admin user's passwords one after the other, so that nobody is locked out: the one that
 * is not in use is renewed, everybody moves to it, the other one is renewed.
 */
export function RotatePanel({
  registry,
  owner,
  onClose,
}: {
  registry: RegistryAddress;
  owner: AdminPasswordsOwner;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const [step, setStep] = useState<Step>({ kind: 'question' });
  const [inUse, setInUse] = useState<PasswordInUse>();
  const [moved, setMoved] = useState(false);
  const [asking, setAsking] = useState<AdminPasswordName>();
  const [tried, setTried] = useState<AdminPasswordName>();
  const { state } = owner.regenerate;
  const busy = state.kind === 'running';
  const waiting = useSecondsLeft(owner.replicating?.until) > 0;
  const words = t.accessKeys.rotation;
  const refusal = useAccessReason()(useAccess(registry)('regenerateCredential'));
  const plan =
    step.kind === 'question' ? (inUse === undefined ? undefined : rotationPlan(inUse)) : step.plan;

  async function regenerate(name: AdminPasswordName, next: Step): Promise<void> {
    setTried(name);
    const done = await owner.regenerate.start(name);
    setAsking(undefined);
    if (done === true) setStep(next);
  }

  // What this panel is going to send next: each step is one request.
  const upNext =
    plan === undefined
      ? undefined
      : step.kind === 'question' && plan.renewFirst
        ? plan.moveTo
        : plan.renewLast;

  const notYet = !moved ? words.notMoved : waiting ? words.notArrived : undefined;
  const leave =
    step.kind === 'move'
      ? {
          title: words.leaveTitle,
          text: words.leaveText(step.plan.renewLast),
          confirm: words.leave,
        }
      : undefined;

  return (
    <SidePanel
      title={words.title}
      busy={busy}
      dirty={leave}
      onClose={onClose}
      footer={
        <>
          {step.kind === 'question' && (
            <ReasonButton
              appearance="primary"
              busy={busy}
              text={plan?.renewFirst === true ? t.accessKeys.regenerate(plan.moveTo) : words.next}
              disabledReason={refusal ?? (plan === undefined ? words.notAnswered : undefined)}
              onClick={() => {
                if (plan === undefined) return;
                if (plan.renewFirst) setAsking(plan.moveTo);
                else setStep({ kind: 'move', plan });
              }}
            />
          )}
          {step.kind === 'move' && (
            <ReasonButton
              appearance="primary"
              busy={busy}
              text={t.accessKeys.regenerate(step.plan.renewLast)}
              disabledReason={refusal ?? notYet}
              onClick={() => setAsking(step.plan.renewLast)}
            />
          )}
          {step.kind === 'complete' && (
            <Button appearance="primary" onClick={onClose}>
              {t.ui.done}
            </Button>
          )}
        </>
      }
    >
      <div className="form">
        <Refusal reason={refusal} />
        {step.kind === 'question' && (
          <RotateQuestion inUse={inUse} plan={plan} onChange={setInUse} />
        )}
        {step.kind === 'move' && (
          <RotateMove plan={step.plan} owner={owner} moved={moved} onMoved={setMoved} />
        )}
        {step.kind === 'complete' && (
          <Message intent="success" live="polite" title={words.complete}>
            {step.plan.renewFirst
              ? words.completeText(step.plan.moveTo)
              : words.completeUnknown(step.plan.moveTo)}
          </Message>
        )}
        {step.kind !== 'complete' && (
          <AsCommands
            registry={registry}
            operation={upNext && { kind: 'regenerateAdminPassword', password: upNext }}
          />
        )}
        {owner.replicating !== undefined && (
          <Replication key={owner.replicating.until.getTime()} replicating={owner.replicating} />
        )}
        {state.kind === 'failed' && tried !== undefined && (
          <RegenerateProblemMessage name={tried} registry={registry.registry} error={state.error} />
        )}
      </div>
      {asking !== undefined && plan !== undefined && (
        <RegenerateDialog
          registry={registry}
          name={asking}
          busy={busy}
          onConfirm={() =>
            void regenerate(asking, { kind: asking === plan.moveTo ? 'move' : 'complete', plan })
          }
          onCancel={() => setAsking(undefined)}
        />
      )}
    </SidePanel>
  );
}
