import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';

import { addSigner, rememberAssignment, roleAssignmentsQuery } from '@/azure/roleAssignments';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { useRoleMode } from '@/azure/useRoleMode';
import { useWrite } from '@/azure/useWrite';
import { roleFor } from '@/domain/authenticationMethods';
import type { RegistryAddress } from '@/domain/resourceId';
import { objectIdProblem, type SignerType, signerTypes } from '@/domain/signers';
import { useI18n } from '@/i18n/I18n';
import { FormPanel } from '@/ui/FormPanel';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { TextField } from '@/ui/TextField';
import { useAccessReason } from '@/ui/useAccessReason';
import { useFollow } from '@/ui/useFollow';

import { AddedSigner } from './AddedSigner';
import { AsCommands } from './AsCommands';
import styles from './ContentTrust.module.css';

interface Values {
  objectId: string;
  type: SignerType;
}

/** The panel "Add signer": gives a user, group or service principal the role AcrImageSigner. */
export function AddSignerPanel({
  registry,
  taken,
  onClose,
}: {
  registry: RegistryAddress;
  /** Those who have the role by an assignment of the registry itself. */
  taken: readonly string[];
  onClose: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const refusal = useAccessReason()(useAccess(registry)('writeRoleAssignments'));
  const words = t.contentTrust;
  const mode = useRoleMode(registry);
  const [tried, setTried] = useState('');
  const [added, setAdded] = useState(false);
  const { control, handleSubmit, formState } = useForm<Values>({
    defaultValues: { objectId: '', type: 'User' },
  });
  const type = useController({ control, name: 'type' });
  const typedId = useWatch({ control, name: 'objectId' }).trim();
  // Only for the commands: what they name stays the same while they are read, copied and run again.
  const [assignmentName] = useState(() => crypto.randomUUID());

  const add = useWrite(async (values: Values, signal) => {
    const principalId = values.objectId.trim();
    setTried(principalId);
    try {
      const assignment = await follow(
        {
          running: words.adding(principalId),
          done: words.added(principalId),
          failed: words.addFailed(principalId),
        },
        () =>
          // The id is new for each try: two tries are two requests of the person's own.
          addSigner(
            arm,
            registry,
            { name: crypto.randomUUID(), principalId, principalType: values.type },
            signal,
          ),
      );
      rememberAssignment(client, registry, assignment);
      return true;
    } catch (error) {
      void client.invalidateQueries({ queryKey: roleAssignmentsQuery(arm, registry).queryKey });
      throw error;
    }
  });
  const busy = add.state.kind === 'running';

  if (added) {
    return (
      <AddedSigner registry={registry} objectId={tried} type={type.field.value} onClose={onClose} />
    );
  }
  return (
    <FormPanel
      title={words.addSigner}
      busy={busy}
      dirty={formState.isDirty ? t.ui.leaving.entered : undefined}
      onClose={onClose}
      submit={t.ui.add}
      disabledReason={refusal}
      onSubmit={(event) =>
        void handleSubmit(async (values) => {
          if ((await add.start(values)) === true) setAdded(true);
        })(event)
      }
    >
      {add.state.kind === 'failed' && (
        <ProblemMessage title={words.addFailed(tried)} problem={add.state.error} />
      )}
      <TextField
        control={control}
        name="objectId"
        label={words.objectId}
        hint={words.addHint}
        required
        validate={(id) => {
          const problem = objectIdProblem(id, taken);
          return problem === undefined ? undefined : words.objectIdProblems[problem];
        }}
      />
      <Field label={words.type}>
        <RadioGroup
          value={type.field.value}
          onChange={(_, { value }) => type.field.onChange(value)}
        >
          {signerTypes.map((one) => (
            <Radio key={one} value={one} label={words.types[one]} />
          ))}
        </RadioGroup>
      </Field>
      <ul className={styles['list']}>
        {words.signerRules(roleFor('push', mode), roleFor('pull', mode)).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <AsCommands
        registry={registry}
        operation={
          objectIdProblem(typedId, taken) === undefined
            ? {
                kind: 'addSigner',
                assignment: assignmentName,
                principalId: typedId,
                principalType: type.field.value,
              }
            : undefined
        }
      />
    </FormPanel>
  );
}
