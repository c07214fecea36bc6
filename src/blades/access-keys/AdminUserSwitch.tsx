import { Field, Switch } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { changeAdminUser } from '@/azure/changeRegistry';
import { registryQuery } from '@/azure/registries';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useAccessReason } from '@/ui/useAccessReason';
import { useFollow } from '@/ui/useFollow';

import { AdminUserDialog } from './AdminUserDialog';

/** Switches the admin user on and off, after saying what that means, and says what came of it. */
export function AdminUserSwitch({
  registry,
  enabled,
  user,
}: {
  registry: RegistryAddress;
  enabled: boolean;
  user: string;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const access = useAccess(registry);
  const refusal = useAccessReason()(access('writeRegistry'));
  // Which way is asked, and later which way was tried, whatever the registry shows meanwhile.
  const [asking, setAsking] = useState(false);
  const [enable, setEnable] = useState(false);
  const [answerLost, setAnswerLost] = useState(false);
  const [readBack, setReadBack] = useState(false);
  const words = t.accessKeys;
  const change = enable ? words.changes.enable : words.changes.disable;
  const { registry: name } = registry;

  const write = useWrite((_: undefined, signal) =>
    follow(
      { running: change.running(name), done: change.done(name), failed: change.failed(name) },
      () =>
        changeAdminUser(
          arm,
          registry,
          enable,
          (read) => {
            client.setQueryData(registryQuery(arm, registry).queryKey, read);
            setReadBack(true);
          },
          signal,
        ),
    ),
  );
  const { state } = write;

  async function confirm(): Promise<void> {
    const changed = await write.start(undefined);
    setAsking(false);
    setAnswerLost(changed?.answerLost === true);
  }

  return (
    <>
      <Field label={words.adminUser} hint={refusal ?? words.adminUserHint}>
        <Switch
          checked={enabled}
          disabled={refusal !== undefined}
          aria-label={words.adminUser}
          label={enabled ? words.enabled : words.disabled}
          onChange={() => {
            write.reset();
            setAnswerLost(false);
            setReadBack(false);
            setEnable(!enabled);
            setAsking(true);
          }}
        />
      </Field>
      {state.kind === 'failed' && (
        <>
          <ProblemMessage title={change.failed(name)} problem={state.error} />
          {state.error.kind === 'unknownOutcome' && readBack && (
            <Message intent="info">{enabled ? words.stillOn : words.stillOff}</Message>
          )}
        </>
      )}
      {answerLost && (
        <Message intent="info" live="polite">
          {words.answerLost}
        </Message>
      )}
      {asking && (
        <AdminUserDialog
          registry={registry}
          enable={enable}
          user={user}
          busy={state.kind === 'running'}
          onConfirm={() => void confirm()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
