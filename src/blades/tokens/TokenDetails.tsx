import { Field, Switch } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowRotateClockwiseRegular } from '@fluentui/react-icons/svg/arrow-rotate-clockwise';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';

import type { AzureError } from '@/azure/errors';
import { registryQuery } from '@/azure/registries';
import { scopeMapsQuery } from '@/azure/scopeMaps';
import { type Token } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { paths } from '@/domain/paths';
import { nameOfId, type RegistryAddress, sameId, scopeMapId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { Disclosure } from '@/ui/Disclosure';
import { useDraft, useKeptDraft } from '@/ui/drafts';
import { leaveFreely, useLeaveGuard } from '@/ui/leaving';
import { Message } from '@/ui/Message';
import { PartBoundary } from '@/ui/PartBoundary';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useAccessReason } from '@/ui/useAccessReason';

import { EffectivePermissions } from './EffectivePermissions';
import { GeneratePassword } from './GeneratePassword';
import { PasswordsTable } from './PasswordsTable';
import { RotatePasswords } from './RotatePasswords';
import { SaveTokenDialog, type TokenChanges } from './SaveTokenDialog';
import { ScopeMapField } from './ScopeMapField';
import { ScopeMapSummary } from './ScopeMapSummary';
import { readTokenChanges } from './tokenChangesDraft';
import { TokenAccess } from './TokenAccess';
import { TokenDialogs } from './TokenDialogs';
import { TokenFacts } from './TokenFacts';
import { TokenHandOff } from './TokenHandOff';
import styles from './TokenPage.module.css';
import type { TokenPanel } from './TokenPage';
import { unseenPassword } from './unseenPassword';

/** What a token is and may do, and how to change it. */
export function TokenDetails({
  registry,
  token,
  panel,
  frame,
  problem,
  onRefresh,
}: {
  registry: RegistryAddress;
  token: Token;
  panel: TokenPanel | undefined;
  frame: Omit<Parameters<typeof Blade>[0], 'commands' | 'children'>;
  problem: AzureError | undefined;
  onRefresh: () => void;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const loginServer = useQuery(registryQuery(arm, registry)).data?.properties.loginServer;
  const [, navigate] = useLocation();
  const scopeMaps = useQuery(scopeMapsQuery(arm, registry)).data;
  // Only what the person changed is kept here; the rest is as Azure has it, now.
  const kept = useKeptDraft(`token ${token.name}`, readTokenChanges);
  const [changes, setChanges] = useState<TokenChanges>(kept ?? {});
  const [asking, setAsking] = useState<'save' | 'delete'>();

  const current = token.properties;
  const scopeMapName = changes.scopeMap ?? nameOfId(current.scopeMapId ?? '');
  const enabled = (changes.status ?? current.status) !== 'disabled';
  const changed = Object.keys(changes).length > 0;
  const scopeMap = scopeMaps?.items.find((one) => sameId(one.name, scopeMapName));
  const scopeMapMissing = scopeMaps?.complete === true && scopeMap === undefined;
  const saved = scopeMaps?.items.find((one) =>
    sameId(one.name, nameOfId(current.scopeMapId ?? '')),
  );
  useDraft(`token ${token.name}`, () => (changed ? changes : undefined));
  useLeaveGuard(
    changed
      ? { ...t.ui.leaving.changes, home: paths.token(registry, token.name), drafted: true }
      : undefined,
  );
  // A panel that generates says by itself how that ends.
  const unseen = panel === undefined ? unseenPassword(token) : undefined;
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
    <>
      <PartBoundary>
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
                icon={<ArrowRotateClockwiseRegular />}
                label={t.tokens.rotation.action}
                disabledReason={reasonOf(access('generateCredentials'))}
                onClick={() => navigate(paths.rotate(registry, token.name))}
              />
              <Command
                icon={<DeleteRegular />}
                label={t.ui.delete}
                disabledReason={reasonOf(access('deleteTokens'))}
                onClick={() => setAsking('delete')}
              />
              <Command icon={<ArrowClockwiseRegular />} label={t.ui.refresh} onClick={onRefresh} />
            </CommandBar>
          }
        >
          {kept !== undefined && changed && (
            <Message intent="info" live="polite">
              {t.signIn.draftKept}
            </Message>
          )}
          {unseen !== undefined && (
            <Message intent="warning" live="polite">
              {t.tokens.generation.replacedUnseen(unseen.name, format.dateTime(unseen.at))}
            </Message>
          )}
          {problem !== undefined && (
            <ProblemMessage title={t.tokens.detailsFailed(token.name)} problem={problem} />
          )}
          <div className={styles['details']}>
            <TokenFacts token={token} />
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
            {scopeMap !== undefined && (
              <ScopeMapSummary actions={scopeMap.properties.actions ?? []} />
            )}
            {scopeMapName !== '' && !scopeMapMissing && (
              <Link href={paths.scopeMap(registry, scopeMapName)}>
                {t.tokens.openScopeMap(scopeMapName)}
              </Link>
            )}
          </div>
          <PasswordsTable registry={registry} token={token} />
          {saved !== undefined && <EffectivePermissions actions={saved.properties.actions ?? []} />}
          {scopeMaps?.complete === true && (
            <TokenAccess
              registry={registry}
              token={token}
              actions={saved === undefined ? undefined : (saved.properties.actions ?? [])}
            />
          )}
          {typeof loginServer === 'string' && (
            <Disclosure label={t.commands.kit.titleWithout}>
              <TokenHandOff loginServer={loginServer} token={token.name} secrets={[]} />
            </Disclosure>
          )}
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
              onDone={() => leaveFreely(() => navigate(paths.tokens(registry)))}
            />
          )}
        </Blade>
      </PartBoundary>
      {/* Outside: a password that is shown here once outlives a failure of the page behind it. */}
      {panel === 'rotate' && <RotatePasswords registry={registry} token={token} />}
      {panel !== undefined && panel !== 'rotate' && (
        <GeneratePassword key={panel} registry={registry} token={token} name={panel} />
      )}
    </>
  );
}
