import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';

import { type ScopeMapDraft, scopeMapsQuery } from '@/azure/scopeMaps';
import { useArm } from '@/azure/useArm';
import { descriptionMaximum, scopeMapNameProblem } from '@/domain/names';
import type { RegistryAddress } from '@/domain/resourceId';
import {
  formatActions,
  maximumActions,
  parseActions,
  type RepositoryRule,
  rowProblem,
  scopeMapProblem,
} from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';
import { SidePanel } from '@/ui/SidePanel';
import { TextField } from '@/ui/TextField';

import { AsCommands } from './AsCommands';
import { RepositoriesField } from './RepositoriesField';
import { createScopeMapOperation } from './scopeMapOperations';

interface Values {
  name: string;
  description: string;
  rules: RepositoryRule[];
}

/** Composes a scope map that does not exist yet and hands it to whoever asked for it. Sends nothing. */
export function CreateScopeMapPanel({
  registry,
  draft,
  suggestedName,
  onAdd,
  onDiscard,
}: {
  registry: RegistryAddress;
  /** A draft composed before, to go on with. */
  draft: ScopeMapDraft | undefined;
  /** The name to start with, where the scope map is made for one token. */
  suggestedName: string;
  onAdd: (draft: ScopeMapDraft) => void;
  onDiscard: () => void;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const formId = useId();
  const scopeMaps = useQuery(scopeMapsQuery(arm, registry)).data?.items ?? [];
  const { control, handleSubmit, formState } = useForm<Values>({
    defaultValues: {
      name: draft?.name ?? suggestedName,
      description: draft?.description ?? '',
      rules: parseActions(draft?.actions).repositories,
    },
  });
  const repositories = useController({
    control,
    name: 'rules',
    rules: {
      validate: (rules) => {
        const problem = scopeMapProblem(rules);
        if (problem !== undefined)
          return t.scopeMaps.problems[problem](format.number(maximumActions));
        return rules.every((rule) => rowProblem(rule) === undefined) || t.scopeMaps.rowsWrong;
      },
    },
  });

  const [typedName, typedDescription] = useWatch({ control, name: ['name', 'description'] });
  const known = [
    ...new Set(
      scopeMaps.flatMap((scopeMap) =>
        parseActions(scopeMap.properties.actions).repositories.map((rule) => rule.repository),
      ),
    ),
  ].toSorted(format.compare);

  function add({ name, description, rules }: Values) {
    onAdd({
      name,
      description: description.trim(),
      actions: formatActions({ repositories: rules, others: [] }),
    });
  }

  return (
    <SidePanel
      title={t.scopeMaps.create}
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
      footer={
        <>
          <Button appearance="primary" type="submit" form={formId}>
            {t.ui.add}
          </Button>
          <Button onClick={onDiscard}>{t.ui.discard}</Button>
        </>
      }
    >
      <form
        id={formId}
        className="form"
        noValidate
        onSubmit={(event) => void handleSubmit(add)(event)}
      >
        <TextField
          control={control}
          name="name"
          label={t.scopeMaps.scopeMap}
          hint={t.names.scopeMapHint}
          required
          validate={(name) => {
            const problem = scopeMapNameProblem(
              name,
              scopeMaps.map((scopeMap) => scopeMap.name),
            );
            return problem === undefined ? undefined : t.names.scopeMap[problem];
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
          })}
        />
      </form>
    </SidePanel>
  );
}
