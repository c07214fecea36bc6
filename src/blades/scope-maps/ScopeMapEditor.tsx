import { Button, Field, Input } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';

import type { AzureError } from '@/azure/errors';
import { isSystemScopeMap, type ScopeMap } from '@/azure/scopeMaps';
import { useAccess } from '@/azure/useAccess';
import { descriptionMaximum } from '@/domain/names';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { parseActions } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { lazily } from '@/ui/lazily';
import { leaveFreely, useLeaveGuard } from '@/ui/leaving';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useAccessReason } from '@/ui/useAccessReason';

import type { AccessPanel } from './AccessPanel';
import { RepositoriesField } from './RepositoriesField';
import styles from './ScopeMapEditor.module.css';
import { ScopeMapFacts } from './ScopeMapFacts';
import { useKnownRepositories } from './useKnownRepositories';
import { useRulesProblem } from './useRulesProblem';
import { useScopeMapEdit } from './useScopeMapEdit';

const SaveScopeMapDialog = lazily(
  async () => (await import('./SaveScopeMapDialog')).SaveScopeMapDialog,
);
const DeleteScopeMaps = lazily(async () => (await import('./DeleteScopeMaps')).DeleteScopeMaps);

/** Shows a scope map and changes it. */
export function ScopeMapEditor({
  registry,
  scopeMap,
  frame,
  problem,
  accessPanel: AccessPanel,
  onRefresh,
}: {
  registry: RegistryAddress;
  /** As Azure has it, as far as is known. */
  scopeMap: ScopeMap;
  frame: Omit<Parameters<typeof Blade>[0], 'commands' | 'children'>;
  /** Why it could not be read again. */
  problem: AzureError | undefined;
  accessPanel: AccessPanel;
  onRefresh: () => void;
}) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const known = useKnownRepositories(registry);
  const rulesProblem = useRulesProblem();
  const edit = useScopeMapEdit(scopeMap);
  const [asking, setAsking] = useState<'save' | 'delete'>();
  const [checked, setChecked] = useState(false);
  useLeaveGuard(
    edit.changed
      ? { ...t.ui.leaving.changes, home: paths.scopeMap(registry, scopeMap.name) }
      : undefined,
  );

  const system = isSystemScopeMap(scopeMap);
  const stored = new Set(
    parseActions(edit.base.actions).repositories.map(({ repository }) => repository.toLowerCase()),
  );
  const wrong = rulesProblem({ repositories: edit.rules, others: edit.others }, stored);
  const readOnly = system ? t.scopeMaps.systemReadOnly : undefined;
  const mayNotWrite = reasonOf(access('writeScopeMaps'));
  const unchanged = readOnly ?? (edit.changed ? undefined : t.scopeMaps.nothingChanged);

  function discard() {
    edit.discard();
    setChecked(false);
  }

  return (
    <Blade
      {...frame}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command
            icon={<SaveRegular />}
            label={t.ui.save}
            disabledReason={readOnly ?? mayNotWrite ?? unchanged}
            onClick={() => {
              setChecked(true);
              if (wrong === undefined) setAsking('save');
            }}
          />
          <Command
            icon={<DismissRegular />}
            label={t.ui.discard}
            disabledReason={unchanged}
            onClick={discard}
          />
          <Command
            icon={<DeleteRegular />}
            label={t.ui.delete}
            disabledReason={readOnly ?? reasonOf(access('deleteScopeMaps'))}
            onClick={() => setAsking('delete')}
          />
          <Command
            icon={<CopyRegular />}
            label={t.scopeMaps.duplicate}
            disabledReason={mayNotWrite}
            onClick={() => navigate(paths.newScopeMap(registry, scopeMap.name))}
          />
          <Command icon={<ArrowClockwiseRegular />} label={t.ui.refresh} onClick={onRefresh} />
        </CommandBar>
      }
    >
      {problem !== undefined && (
        <ProblemMessage
          title={
            problem.kind === 'notFound'
              ? t.scopeMaps.gone(scopeMap.name)
              : t.scopeMaps.detailsFailed(scopeMap.name)
          }
          problem={problem}
        />
      )}
      {problem?.kind === 'notFound' && edit.changed && (
        <Message intent="info">{t.scopeMaps.goneKept}</Message>
      )}
      {system && (
        <Message intent="info">
          {t.scopeMaps.systemReadOnly} {t.scopeMaps.systemDuplicate}
        </Message>
      )}
      {edit.outdated && (
        <Message
          intent="warning"
          live="polite"
          actions={
            <Button size="small" onClick={() => edit.rebase(scopeMap)}>
              {t.scopeMaps.takeTheirs}
            </Button>
          }
        >
          {t.scopeMaps.changedSinceLoaded}
        </Message>
      )}
      <div className={styles['editor']}>
        <ScopeMapFacts registry={registry} scopeMap={scopeMap} />
        <Field label={t.scopeMaps.description}>
          <Input
            value={edit.mine.description}
            readOnly={system}
            maxLength={descriptionMaximum}
            onChange={(_, data) => edit.setDescription(data.value)}
            autoComplete="off"
          />
        </Field>
        <RepositoriesField
          rules={edit.rules}
          others={edit.others}
          known={known}
          stored={stored}
          readOnly={system}
          problem={checked && edit.changed ? wrong : undefined}
          onChange={edit.setRules}
        />
      </div>
      <Suspense>
        {/* What is being edited is asked about, saved or not. */}
        <AccessPanel registry={registry} actions={edit.mine.actions} />
      </Suspense>
      <Suspense>
        {asking === 'save' && (
          <SaveScopeMapDialog
            registry={registry}
            name={scopeMap.name}
            base={edit.base}
            mine={edit.mine}
            onClose={() => setAsking(undefined)}
            onRebase={(onto) => {
              edit.rebase(onto);
              setAsking(undefined);
            }}
            onSaved={() => {
              discard();
              setAsking(undefined);
            }}
          />
        )}
        {asking === 'delete' && (
          <DeleteScopeMaps
            registry={registry}
            scopeMaps={[scopeMap]}
            onClose={() => setAsking(undefined)}
            onDeleted={() => leaveFreely(() => navigate(paths.scopeMaps(registry)))}
          />
        )}
      </Suspense>
    </Blade>
  );
}
