import { Checkbox, Field, Link as TextButton, Switch } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useState } from 'react';
import { useController, useWatch } from 'react-hook-form';

import { scopeMapsQuery } from '@/azure/scopeMaps';
import { type Token, tokensQuery } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { suggestedScopeMapName, tokenNameProblem } from '@/domain/names';
import { passwordNames } from '@/domain/passwords';
import type { Quota } from '@/domain/quota';
import { type RegistryAddress, sameId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { FormPanel } from '@/ui/FormPanel';
import { Message } from '@/ui/Message';
import { TextField } from '@/ui/TextField';
import { useAccessReason } from '@/ui/useAccessReason';
import { useNow } from '@/ui/useNow';

import type { Prefill } from './createLink';
import { AsCommands } from './AsCommands';
import styles from './CreateTokenForm.module.css';
import type { TokenOutcome, TokenPlan } from './createTokenSteps';
import type { TokenValues } from './createTokenValues';
import { expiryToSend } from './expiration';
import { ExpirationField } from './ExpirationField';
import { PrefillNotice } from './PrefillNotice';
import { ScopeMapField } from './ScopeMapField';
import type { ScopeMapPanel } from './ScopeMapPanel';
import { ScopeMapSummary } from './ScopeMapSummary';
import { createTokenOperation } from './tokenOperations';
import { useExpirationProblem } from './useExpirationProblem';
import { useTokenForm } from './useTokenForm';

/** What a token is created from. */
export function CreateTokenForm({
  registry,
  scopeMapPanel: ScopeMapPanel,
  busy,
  stopped,
  quota,
  prefill,
  source,
  onSubmit,
  onClose,
  children,
}: {
  registry: RegistryAddress;
  scopeMapPanel: ScopeMapPanel;
  busy: boolean;
  /** How an earlier attempt ended. */
  stopped: Exclude<TokenOutcome, { kind: 'created' }> | undefined;
  quota: Quota | undefined;
  /** What a link has filled in. */
  prefill: Prefill | undefined;
  /** The token that this one is a copy of. */
  source: Token | undefined;
  onSubmit: (plan: TokenPlan) => void;
  onClose: () => void;
  /** What to read of that attempt. */
  children: ReactNode;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const scopeMaps = useQuery(scopeMapsQuery(arm, registry)).data;
  const tokens = useQuery(tokensQuery(arm, registry)).data?.items ?? [];
  const [composing, setComposing] = useState(false);
  const expirationProblem = useExpirationProblem();
  const { form, draft, setDraft, restored } = useTokenForm({ prefill, source, stopped });
  const { control, handleSubmit, formState, setValue } = form;
  const scopeMap = useController({
    control,
    name: 'scopeMap',
    rules: {
      validate: (name) => {
        if (name === '') return t.tokens.scopeMapRequired;
        const known =
          name === draft?.name || scopeMaps?.items.some((one) => sameId(one.name, name)) === true;
        return known || t.tokens.noSuchScopeMap(name);
      },
    },
  });
  const enabled = useController({ control, name: 'enabled' });
  const passwords = useController({ control, name: 'passwords' });
  const expiration = useController({
    control,
    name: 'expiration',
    rules: {
      validate: (value, values) =>
        values.passwords.length === 0 || (expirationProblem(value) ?? true),
    },
  });
  const now = useNow();
  const typedName = useWatch({ control, name: 'name' });

  const chosen = scopeMap.field.value;
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  // What is sent depends on what is chosen: each part takes a permission of its own.
  const refusal =
    reasonOf(access('writeTokens')) ??
    (chosen !== '' && chosen === draft?.name ? reasonOf(access('writeScopeMaps')) : undefined) ??
    (passwords.field.value.length > 0 ? reasonOf(access('generateCredentials')) : undefined);
  const chosenActions =
    chosen === draft?.name
      ? draft.actions
      : scopeMaps?.items.find((one) => sameId(one.name, chosen))?.properties.actions;

  function submit(values: TokenValues) {
    onSubmit({
      name: values.name,
      scopeMap: draft !== undefined && values.scopeMap === draft.name ? draft : values.scopeMap,
      status: values.enabled ? 'enabled' : 'disabled',
      passwords: passwordNames.filter((name) => values.passwords.includes(name)),
      expiry:
        values.passwords.length === 0 ? undefined : expiryToSend(values.expiration, new Date()),
    });
  }

  return (
    <>
      <FormPanel
        title={t.tokens.create}
        busy={busy}
        onClose={onClose}
        dirty={
          formState.isDirty
            ? {
                title: t.tokens.discardTitle,
                text: t.tokens.discardText,
                confirm: t.ui.discard,
                drafted: true,
              }
            : undefined
        }
        submit={t.ui.create}
        disabledReason={refusal}
        onSubmit={(event) => void handleSubmit(submit)(event)}
      >
        {restored && stopped === undefined && (
          <Message intent="info" live="polite">
            {t.signIn.draftKept}
          </Message>
        )}
        <PrefillNotice prefill={prefill} source={source} />
        {quota?.full === true && (
          <Message intent="warning" live="polite">
            {t.tokens.quotaFull(format.number(quota.limit))}
          </Message>
        )}
        {children}
        <TextField
          control={control}
          name="name"
          label={t.tokens.token}
          hint={t.names.tokenHint}
          required
          validate={(name) => {
            const problem = tokenNameProblem(
              name,
              tokens.map((token) => token.name),
            );
            return problem === undefined ? undefined : t.names.token[problem];
          }}
        />
        <div className={styles['scopeMap']}>
          <ScopeMapField
            scopeMaps={scopeMaps}
            draft={draft?.name}
            value={chosen}
            problem={scopeMap.fieldState.error?.message}
            onChange={scopeMap.field.onChange}
          />
          <TextButton as="button" type="button" onClick={() => setComposing(true)}>
            {draft === undefined ? t.tokens.createNew : t.tokens.editNew}
          </TextButton>
          {chosenActions !== undefined && chosenActions !== null && (
            <ScopeMapSummary actions={chosenActions} />
          )}
        </div>
        <Field label={t.tokens.status}>
          <Switch
            checked={enabled.field.value}
            label={enabled.field.value ? t.tokens.enabled : t.tokens.disabled}
            aria-label={t.tokens.status}
            onChange={(_, data) => enabled.field.onChange(data.checked)}
          />
        </Field>
        <fieldset className={styles['passwords']}>
          <legend>{t.tokens.passwordsToGenerate}</legend>
          {passwordNames.map((name) => (
            <Checkbox
              key={name}
              label={t.tokens.generate(name)}
              checked={passwords.field.value.includes(name)}
              onChange={(_, data) =>
                passwords.field.onChange(
                  data.checked === true
                    ? [...passwords.field.value, name]
                    : passwords.field.value.filter((one) => one !== name),
                )
              }
            />
          ))}
          {passwords.field.value.length === 0 && (
            <Message intent="info" live="polite">
              {t.tokens.noPasswordYet}
            </Message>
          )}
        </fieldset>
        {passwords.field.value.length > 0 && (
          <ExpirationField
            value={expiration.field.value}
            problem={expiration.fieldState.error?.message}
            onChange={expiration.field.onChange}
          />
        )}
        <AsCommands
          registry={registry}
          operation={createTokenOperation(
            {
              name: typedName,
              scopeMap: chosen,
              enabled: enabled.field.value,
              passwords: passwords.field.value,
              expiration: expiration.field.value,
            },
            draft,
            now,
          )}
        />
      </FormPanel>
      {composing && (
        <Suspense>
          <ScopeMapPanel
            registry={registry}
            draft={draft}
            suggestedName={typedName === '' ? '' : suggestedScopeMapName(typedName)}
            onAdd={(next) => {
              setDraft(next);
              setValue('scopeMap', next.name, { shouldDirty: true, shouldValidate: true });
              setComposing(false);
            }}
            onDiscard={() => setComposing(false)}
          />
        </Suspense>
      )}
    </>
  );
}
