import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';

import { type ScopeMapDraft, scopeMapsQuery } from '@/azure/scopeMaps';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { descriptionMaximum, scopeMapNameProblem } from '@/domain/names';
import type { RegistryAddress } from '@/domain/resourceId';
import { formatActions, parseActions, type RepositoryRule } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';
import { FormPanel } from '@/ui/FormPanel';
import { TextField } from '@/ui/TextField';
import { useAccessReason } from '@/ui/useAccessReason';

import { AsCommands } from './AsCommands';
import { RepositoriesField } from './RepositoriesField';
import { createScopeMapOperation } from './scopeMapOperations';
import { useKnownRepositories } from './useKnownRepositories';
import { useRulesProblem } from './useRulesProblem';

interface Values {
  name: string;
  description: string;
  rules: RepositoryRule[];
}

const nothingStored: ReadonlySet<string> = new Set();

/** Composes a scope map that does not exist yet and hands it to whoever asked for it. Sends nothing. */
export function CreateScopeMapPanel({
  registry,
  draft,
  suggestedName,
  busy = false,
  problem,
  onAdd,
  onDiscard,
}: {
  registry: RegistryAddress;
  /** A draft composed before, to go on with. */
  draft: ScopeMapDraft | undefined;
  /** The name to start with, where the scope map is made for one token. */
  suggestedName: string;
  /** While what was composed is being sent. */
  busy?: boolean;
  /** Why it was not created. */
  problem?: ReactNode;
  onAdd: (draft: ScopeMapDraft) => void;
  onDiscard: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const refusal = useAccessReason()(useAccess(registry)('writeScopeMaps'));
  const scopeMaps = useQuery(scopeMapsQuery(arm, registry)).data?.items ?? [];
  const known = useKnownRepositories(registry);
  const rulesProblem = useRulesProblem();
  const [start] = useState(() => parseActions(draft?.actions));
  const { control, handleSubmit, formState } = useForm<Values>({
    defaultValues: {
      name: draft?.name ?? suggestedName,
      description: draft?.description ?? '',
      rules: start.repositories,
    },
  });
  const { others } = start;
  const repositories = useController({
    control,
    name: 'rules',
    rules: {
      validate: (rules) => rulesProblem({ repositories: rules, others }, nothingStored) ?? true,
    },
  });

  const [typedName, typedDescription] = useWatch({ control, name: ['name', 'description'] });
  function add({ name, description, rules }: Values) {
    onAdd({
      name,
      description: description.trim(),
      actions: formatActions({ repositories: rules, others }),
    });
  }

  return (
    <FormPanel
      title={t.scopeMaps.create}
      busy={busy}
      onClose={onDiscard}
      dirty={
        formState.isDirty
          ? {
              title: t.scopeMaps.discardTitle,
              text: t.scopeMaps.discardText,
              confirm: t.ui.discard,
            }
          : undefined
      }
      submit={t.ui.add}
      disabledReason={refusal}
      cancel={t.ui.discard}
      onSubmit={(event) => void handleSubmit(add)(event)}
    >
      {problem}
      <TextField
        control={control}
        name="name"
        label={t.scopeMaps.scopeMap}
        hint={t.names.scopeMapHint}
        required
        validate={(name) => {
          const found = scopeMapNameProblem(
            name,
            scopeMaps.map((scopeMap) => scopeMap.name),
          );
          return found === undefined ? undefined : t.names.scopeMap[found];
        }}
      />
      <TextField
        control={control}
        name="description"
        label={t.scopeMaps.description}
        maxLength={descriptionMaximum}
      />
      <RepositoriesField
        rules={repositories.field.value}
        others={others}
        known={known}
        problem={repositories.fieldState.error?.message}
        onChange={repositories.field.onChange}
      />
      <AsCommands
        registry={registry}
        operation={createScopeMapOperation({
          name: typedName,
          description: typedDescription,
          rules: repositories.field.value,
          others,
        })}
      />
    </FormPanel>
  );
}
