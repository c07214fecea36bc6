import { Button, Field, Spinner, Switch } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { useLocation } from 'wouter';

import { AzureError } from '@/azure/errors';
import { scopeMapsQuery } from '@/azure/scopeMaps';
import { type Token, tokenQuery } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { parseAzureDate } from '@/domain/expiry';
import { type PasswordName } from '@/domain/passwords';
import { paths } from '@/domain/paths';
import { nameOfId, type RegistryAddress, sameId, scopeMapId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { useDraft, useKeptDraft } from '@/ui/drafts';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useAccessReason } from '@/ui/useAccessReason';

import { GeneratePassword } from './GeneratePassword';
import { PasswordsTable } from './PasswordsTable';
import { SaveTokenDialog, type TokenChanges } from './SaveTokenDialog';
import { ScopeMapField } from './ScopeMapField';
import { ScopeMapSummary } from './ScopeMapSummary';
import { TokenDialogs } from './TokenDialogs';
import styles from './TokenPage.module.css';

const changesSchema = v.partial(
  v.object({ status: v.picklist(['enabled', 'disabled']), scopeMap: v.string() }),
);

/** What was changed before the person signed in again. */
function readChanges(stored: unknown): TokenChanges | undefined {
  const read = v.safeParse(changesSchema, stored);
  return read.success ? read.output : undefined;
}

/** A token's details, and the panel that generates one of its passwords. */
export function TokenPage({
  registry,
  name,
  password,
}: {
  registry: RegistryAddress;
  name: string;
  /** The password whose panel is open. */
  password: PasswordName | undefined;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const {
    data: token,
    error,
    refetch,
  } = useQuery({
    ...tokenQuery(arm, registry, name),
    // Somebody else may have replaced a password meanwhile.
    refetchOnWindowFocus: true,
  });
  const gone = error instanceof AzureError && error.kind === 'notFound';

  const frame = {
    title: token?.name ?? name,
    subtitle: t.tokens.detailsOf(registry.registry),
    crumbs: [
      { label: t.home.title, href: paths.home() },
      {
        label: t.registry.bladeTitle(registry.registry, t.tokens.title),
        href: paths.tokens(registry),
      },
    ],
    icon: <KeyRegular />,
  };

  if (gone || token === undefined) {
    return (
      <Blade {...frame}>
        {error instanceof AzureError ? (
          <ProblemMessage
            title={gone ? t.tokens.gone(name) : t.tokens.detailsFailed(name)}
            problem={error}
            actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
          />
        ) : (
          <Spinner label={t.ui.loading} />
        )}
      </Blade>
    );
  }
  return (
    // Another token starts with its own form.
    <TokenDetails
      key={token.id}
      registry={registry}
      token={token}
      password={password}
      frame={frame}
      problem={error instanceof AzureError ? error : undefined}
    />
  );
}

function TokenDetails({
  registry,
  token,
  password,
  frame,
  problem,
}: {
  registry: RegistryAddress;
  token: Token;
  password: PasswordName | undefined;
  frame: Omit<Parameters<typeof Blade>[0], 'commands' | 'children'>;
  problem: AzureError | undefined;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const [, navigate] = useLocation();
  const scopeMaps = useQuery(scopeMapsQuery(arm, registry)).data;
  // Only what the person changed is kept here; the rest is as Azure has it, now.
  const kept = useKeptDraft(`token ${token.name}`, readChanges);
  const [changes, setChanges] = useState<TokenChanges>(kept ?? {});
  const [asking, setAsking] = useState<'save' | 'delete'>();

  const current = token.properties;
  const scopeMapName = changes.scopeMap ?? nameOfId(current.scopeMapId ?? '');
  const enabled = (changes.status ?? current.status) !== 'disabled';
  const changed = Object.keys(changes).length > 0;
  const scopeMap = scopeMaps?.items.find((one) => sameId(one.name, scopeMapName));
  const scopeMapMissing = scopeMaps?.complete === true && scopeMap === undefined;
  const createdAt = parseAzureDate(current.creationDate);
  useDraft(`token ${token.name}`, () => (changed ? changes : undefined));
  const nothingChanged = changed ? undefined : t.tokens.nothingChanged;

  function change(next: TokenChanges) {
    const { status, scopeMap: toScopeMap } = { ...changes, ...next };
    setChanges({
      ...(status !== undefined && status !== current.status && { status }),
      ...(toScopeMap !== undefined &&
        !sameId(scopeMapId(registry, toScopeMap), current.scopeMapId ?? '') && {
          scopeMap: toScopeMap,
        }),
    });
  }

  return (
    <Blade
      {...frame}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command
            icon={<SaveRegular />}
            label={t.ui.save}
            disabledReason={reasonOf(access('writeTokens')) ?? nothingChanged}
            onClick={() => setAsking('save')}
          />
          <Command
            icon={<DismissRegular />}
            label={t.ui.discard}
            disabledReason={nothingChanged}
            onClick={() => setChanges({})}
          />
          <Command
            icon={<DeleteRegular />}
            label={t.ui.delete}
            disabledReason={reasonOf(access('deleteTokens'))}
            onClick={() => setAsking('delete')}
          />
        </CommandBar>
      }
    >
      {kept !== undefined && changed && (
        <Message intent="info" live="polite">
          {t.signIn.draftKept}
        </Message>
      )}
      {problem !== undefined && (
        <ProblemMessage title={t.tokens.detailsFailed(token.name)} problem={problem} />
      )}
      <div className={styles['details']}>
        <dl className={styles['facts']}>
          <dt>{t.tokens.creationDate}</dt>
          <dd>
            {createdAt === undefined ? (current.creationDate ?? '') : format.dateTime(createdAt)}
          </dd>
        </dl>
        <Field label={t.tokens.status}>
          <Switch
            checked={enabled}
            aria-label={t.tokens.status}
            label={enabled ? t.tokens.enabled : t.tokens.disabled}
            onChange={(_, data) => change({ status: data.checked ? 'enabled' : 'disabled' })}
          />
        </Field>
        <ScopeMapField
          scopeMaps={scopeMaps}
          value={scopeMapName}
          onChange={(next) => change({ scopeMap: next })}
        />
        {scopeMapMissing && (
          <Message intent="warning" live="polite">
            {t.tokens.scopeMapMissing}
          </Message>
        )}
        {scopeMap !== undefined && <ScopeMapSummary actions={scopeMap.properties.actions ?? []} />}
      </div>
      <PasswordsTable registry={registry} token={token} />
      {asking === 'save' && (
        <SaveTokenDialog
          registry={registry}
          token={token}
          changes={changes}
          onClose={() => setAsking(undefined)}
          onSaved={() => {
            setChanges({});
            setAsking(undefined);
          }}
        />
      )}
      {asking === 'delete' && (
        <TokenDialogs
          registry={registry}
          dialog={{ kind: 'delete', token }}
          onClose={() => setAsking(undefined)}
          onDone={() => navigate(paths.tokens(registry))}
        />
      )}
      {password !== undefined && (
        <GeneratePassword key={password} registry={registry} token={token} name={password} />
      )}
    </Blade>
  );
}
