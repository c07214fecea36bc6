import { type ReactNode, useState } from 'react';
import { useController, useForm } from 'react-hook-form';

import type { AzureError } from '@/azure/errors';
import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { expiryOf, lifetimes, parseAzureDate } from '@/domain/expiry';
import type { PasswordName } from '@/domain/passwords';
import { parseRegistryId } from '@/domain/resourceId';
import { changedSince, type Seen } from '@/domain/rotation';
import { localZone } from '@/domain/wallTime';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormPanel } from '@/ui/FormPanel';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useNow } from '@/ui/useNow';

import { AsCommands } from './AsCommands';
import { type Expiration, expirationAfter, expiryToSend } from './expiration';
import { ExpirationField } from './ExpirationField';
import { generateOperation } from './tokenOperations';
import { unseenPassword } from './unseenPassword';
import { useExpirationProblem } from './useExpirationProblem';

interface Values {
  expiration: Expiration;
}

function startValues(): Values {
  const zone = localZone();
  return {
    expiration: {
      expires: true,
      ...expirationAfter(lifetimes[1], new Date(), zone),
      zone,
      occurrence: 'earlier',
    },
  };
}

/** Asks when a new password is to end and, where it takes the place of one that works, whether it may. */
export function GenerateForm({
  token,
  name,
  busy,
  problem,
  before,
  refusal,
  title,
  submit,
  onGenerate,
  onClose,
  children,
}: {
  token: Token;
  name: PasswordName;
  busy: boolean;
  problem: AzureError | undefined;
  /** How the passwords stood before it was tried; after an unknown outcome it tells what happened. */
  before: Seen | undefined;
  /** Why the person may not do it. */
  refusal: string | undefined;
  title: string;
  /** The words on the button that sends it. */
  submit: string;
  onGenerate: (expiry: string | undefined) => void;
  onClose: () => void;
  /** What to read before anything else. */
  children?: ReactNode;
}) {
  const { t, format } = useI18n();
  const [confirming, setConfirming] = useState<Values>();
  const expirationProblem = useExpirationProblem();
  const [defaultValues] = useState(startValues);
  const { control, handleSubmit, trigger } = useForm<Values>({ defaultValues });
  const expiration = useController({
    control,
    name: 'expiration',
    rules: { validate: (value) => expirationProblem(value) ?? true },
  });

  const now = useNow();
  const current = passwordOfToken(token, name);
  const works = current !== undefined && expiryOf(current, now).kind !== 'expired';
  const unseen = busy ? undefined : unseenPassword(token);
  const replaced =
    problem?.kind === 'unknownOutcome' &&
    before !== undefined &&
    changedSince(before, token.properties.credentials?.passwords).includes(name);
  const replacedAt = replaced
    ? parseAzureDate(current?.creationTime)
    : unseen?.name === name
      ? unseen.at
      : undefined;

  function generate(values: Values) {
    setConfirming(undefined);
    // Time has passed while the person was asked: it may be too late for that expiration now.
    if (expirationProblem(values.expiration) === undefined) {
      onGenerate(expiryToSend(values.expiration, new Date()));
    } else {
      void trigger('expiration');
    }
  }

  return (
    <>
      <FormPanel
        title={title}
        submit={submit}
        disabledReason={refusal}
        busy={busy}
        onSubmit={(event) =>
          void handleSubmit((values) => {
            if (works) setConfirming(values);
            else generate(values);
          })(event)
        }
        onClose={onClose}
      >
        {children}
        {problem !== undefined && (
          <ProblemMessage title={t.tokens.passwordNotGenerated(name)} problem={problem} />
        )}
        {replacedAt !== undefined && (
          <Message intent="warning" live="assertive">
            {t.tokens.generation.replacedUnseen(name, format.dateTime(replacedAt))}
          </Message>
        )}
        <Message intent="warning">{t.tokens.generation.once}</Message>
        {works && <Message intent="warning">{t.tokens.generation.replaces(name)}</Message>}
        <ExpirationField
          value={expiration.field.value}
          problem={expiration.fieldState.error?.message}
          onChange={expiration.field.onChange}
        />
        <AsCommands
          registry={parseRegistryId(token.id)}
          operation={generateOperation(token, name, expiration.field.value, now)}
        />
      </FormPanel>
      {confirming !== undefined && (
        <ConfirmDialog
          title={t.tokens.generation.replaceTitle(name, token.name)}
          confirm={t.ui.regenerate}
          typeToConfirm={token.name}
          onConfirm={() => generate(confirming)}
          onCancel={() => setConfirming(undefined)}
        >
          <p>{t.tokens.generation.replaces(name)}</p>
          <AsCommands
            registry={parseRegistryId(token.id)}
            operation={generateOperation(token, name, confirming.expiration, now)}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
