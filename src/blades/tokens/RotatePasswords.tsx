import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { registryQuery } from '@/azure/registries';
import type { Token } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { changedSince, planRotation, type RotationPlan, seenOf } from '@/domain/rotation';
import { useI18n } from '@/i18n/I18n';
import { leaveFreely } from '@/ui/leaving';
import { ReasonButton } from '@/ui/ReasonButton';
import { useAccessReason } from '@/ui/useAccessReason';

import { DeletePasswordDialog } from './DeletePasswordDialog';
import { GenerateForm } from './GenerateForm';
import { InterruptionMessage } from './InterruptionMessage';
import { RotationHandover } from './RotationHandover';
import { RotationIntro } from './RotationIntro';
import { useGeneratePassword } from './useGeneratePassword';

const passwordsOf = (token: Token) => token.properties.credentials?.passwords;

/**
 * The rotation assistant: says which password to generate and why, generates it, waits until it works
 * everywhere, and then offers to delete the other one. It touches one password at a time.
 */
export function RotatePasswords({ registry, token }: { registry: RegistryAddress; token: Token }) {
  const [walk, setWalk] = useState(() => walkFrom(token, token));
  // Where a deletion has changed the token, what it answered with is known before the page shows it.
  const current = token === walk.shown ? walk.from : token;
  return (
    <Walk
      key={walk.round}
      registry={registry}
      token={current}
      plan={walk.plan}
      onStartOver={(from) => setWalk(walkFrom(from, token, walk.round + 1))}
    />
  );
}

/** Decided once: what is going to be generated must not change under somebody's hands. */
function walkFrom(from: Token, shown: Token, round = 0) {
  return { from, shown, plan: planRotation(passwordsOf(from), new Date()), round };
}

function Walk({
  registry,
  token,
  plan,
  onStartOver,
}: {
  registry: RegistryAddress;
  token: Token;
  plan: RotationPlan;
  /** Plans anew, from how the token is now. */
  onStartOver: (token: Token) => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const [, navigate] = useLocation();
  const loginServer = useQuery(registryQuery(arm, registry)).data?.properties.loginServer;
  const generation = useGeneratePassword(registry, token, plan.next);
  const [retiring, setRetiring] = useState(false);
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const [seen] = useState(() => seenOf(passwordsOf(token)));
  const words = t.tokens.rotation;

  const close = () => leaveFreely(() => navigate(paths.token(registry, token.name)));
  if (generation.generated !== undefined) {
    return (
      <RotationHandover
        registry={registry}
        token={token}
        plan={plan}
        generated={generation.generated}
        gone={generation.gone}
        loginServer={loginServer ?? undefined}
        onClose={close}
      />
    );
  }

  // Not only when something is sent: what the assistant said is not true any more.
  const changed =
    generation.running || generation.problem !== undefined
      ? []
      : changedSince(seen, passwordsOf(token));
  const interruption =
    generation.interruption ??
    (changed.length > 0 ? ({ kind: 'changed', names: changed } as const) : undefined);
  return (
    <>
      <GenerateForm
        title={words.title(token.name)}
        submit={t.tokens.generate(plan.next)}
        token={token}
        name={plan.next}
        busy={generation.running}
        problem={generation.problem}
        before={generation.before}
        refusal={reasonOf(access('generateCredentials'))}
        onGenerate={(expiry) => void generation.start(expiry)}
        onClose={close}
      >
        {interruption !== undefined && (
          <InterruptionMessage
            interruption={interruption}
            name={plan.next}
            onLookAgain={() => onStartOver(token)}
          />
        )}
        <RotationIntro token={token} plan={plan} />
        {plan.cutsOff && (
          <div>
            <p>{words.justMoved(plan.next)}</p>
            <ReasonButton
              text={t.tokens.deletePassword(plan.next)}
              disabledReason={reasonOf(access('writeTokens'))}
              onClick={() => setRetiring(true)}
            />
          </div>
        )}
      </GenerateForm>
      {retiring && (
        <DeletePasswordDialog
          registry={registry}
          token={token}
          name={plan.next}
          refuse={(current) =>
            changedSince(seen, passwordsOf(current)).length > 0 ? words.disturbed : undefined
          }
          onClose={() => setRetiring(false)}
          onDone={onStartOver}
        />
      )}
    </>
  );
}
