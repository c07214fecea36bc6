import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';

import type { Token } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import type { RegistryAddress } from '@/domain/resourceId';
import { type RotationPlan, rotationStep } from '@/domain/rotation';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ReasonButton } from '@/ui/ReasonButton';
import { SidePanel } from '@/ui/SidePanel';
import { useAccessReason } from '@/ui/useAccessReason';
import { useNow } from '@/ui/useNow';

import { DeletePasswordDialog } from './DeletePasswordDialog';
import { IssuedPassword, SignInCommand } from './IssuedPassword';
import type { Generated } from './useGeneratePassword';

/** The second half of a rotation: the new password, this once, and the way to let go of the old one. */
export function RotationHandover({
  registry,
  token,
  plan: { next, old },
  generated,
  gone,
  loginServer,
  onClose,
}: {
  registry: RegistryAddress;
  token: Token;
  plan: RotationPlan;
  generated: Generated;
  /** Whether the new password is not kept any more. */
  gone: boolean;
  loginServer: string | undefined;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const now = useNow(1000);
  const [taken, setCopied] = useState(false);
  const copied = taken || gone;
  const [moved, setMoved] = useState(false);
  const [asking, setAsking] = useState(false);
  const [retiring, setRetiring] = useState(false);
  const words = t.tokens.rotation;
  const mayNotDelete = useAccessReason()(useAccess(registry)('writeTokens'));

  const walk = {
    old,
    seen: generated.after,
    regeneratedAt: generated.replacedAt,
    moved,
    now,
  };
  const step = rotationStep({ ...walk, passwords: token.properties.credentials?.passwords });
  const waiting = step.kind === 'update' ? step.waiting : 0;
  const retired = old !== undefined && step.kind === 'done';
  const notYet =
    step.kind === 'retire'
      ? undefined
      : step.kind === 'disturbed'
        ? words.disturbed
        : waiting > 0
          ? words.waitFirst
          : words.moveFirst;
  const finish = () => (copied ? onClose() : setAsking(true));

  return (
    <SidePanel
      title={words.title(token.name)}
      onClose={onClose}
      asking={asking}
      onAnswered={() => setAsking(false)}
      dirty={
        copied
          ? undefined
          : {
              title: t.tokens.issued.leaveTitle,
              text: t.tokens.issued.leaveText,
              confirm: t.tokens.issued.leave,
            }
      }
      footer={
        <>
          {old !== undefined && !retired && (
            <ReasonButton
              appearance="primary"
              text={t.tokens.deletePassword(old)}
              disabledReason={mayNotDelete ?? notYet}
              onClick={() => setRetiring(true)}
            />
          )}
          <Button
            appearance={old === undefined || retired ? 'primary' : 'secondary'}
            onClick={finish}
          >
            {old === undefined || retired ? t.ui.done : words.keepBoth}
          </Button>
        </>
      }
    >
      <div className="form">
        {step.kind === 'disturbed' && (
          <Message intent="error" live="assertive">
            {step.changed.includes(next) ? t.tokens.issued.outdated(next) : words.disturbed}
          </Message>
        )}
        {retired && (
          <Message intent="success" live="polite">
            {words.finished(next, old)}
          </Message>
        )}
        <Message intent="warning" live="polite" title={t.tokens.issued.onceTitle}>
          {t.tokens.issued.once}
        </Message>
        <IssuedPassword
          name={next}
          issued={generated.issued}
          replaced={false}
          gone={gone}
          onCopied={() => setCopied(true)}
        />
        {generated.replacedAt !== undefined && (
          <Message intent="info">
            {t.tokens.issued.replication} {/* Not announced every second: the end is. */}
            <span aria-hidden={waiting > 0}>
              {waiting > 0 && <strong>{words.secondsLeft(waiting)}</strong>}
            </span>
            <span role="status">{waiting === 0 && step.kind !== 'disturbed' && words.waited}</span>
          </Message>
        )}
        {loginServer !== undefined && !gone && (
          <SignInCommand
            loginServer={loginServer}
            token={token.name}
            issued={[{ name: next, issued: generated.issued }]}
            onTaken={() => setCopied(true)}
          />
        )}
        {old !== undefined && !retired && (
          <Checkbox
            label={words.moved(next)}
            checked={moved}
            onChange={(_, data) => setMoved(data.checked === true)}
          />
        )}
      </div>
      {retiring && old !== undefined && (
        <DeletePasswordDialog
          registry={registry}
          token={token}
          name={old}
          refuse={(current) =>
            rotationStep({ ...walk, passwords: current.properties.credentials?.passwords }).kind ===
            'disturbed'
              ? words.disturbed
              : undefined
          }
          onClose={() => setRetiring(false)}
          onDone={() => setRetiring(false)}
        />
      )}
    </SidePanel>
  );
}
