import { Button, Spinner } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { AzureError } from '@/azure/errors';
import { type RoleAssignment, roleAssignmentsQuery } from '@/azure/roleAssignments';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { useRoleMode } from '@/azure/useRoleMode';
import { roleFor } from '@/domain/authenticationMethods';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { assignedAt, isSigner } from '@/domain/signers';
import { useI18n } from '@/i18n/I18n';
import { leaveFreely } from '@/ui/leaving';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { ReasonButton } from '@/ui/ReasonButton';
import { useAccessReason } from '@/ui/useAccessReason';

import { AddSignerPanel } from './AddSignerPanel';
import styles from './ContentTrust.module.css';
import { RemoveSignerDialog } from './RemoveSignerDialog';
import { SignersTable } from './SignersTable';

/** Who may sign images of this registry, and what else signing takes. */
export function Signers({ registry, adding }: { registry: RegistryAddress; adding: boolean }) {
  const { t } = useI18n();
  const arm = useArm();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const [, navigate] = useLocation();
  const list = useQuery(roleAssignmentsQuery(arm, registry));
  const [removing, setRemoving] = useState<RoleAssignment>();
  const assignments = list.data?.items.map(({ properties }) => properties) ?? [];
  const signers = list.data?.items.filter(({ properties }) => isSigner(properties)) ?? [];
  const own = signers.filter(
    ({ properties }) => assignedAt(properties.scope, registry).kind === 'registry',
  );
  const problem = list.error ?? list.data?.problem;
  const words = t.contentTrust;
  const mode = useRoleMode(registry);

  return (
    <section className={styles['section']} aria-labelledby="signers-heading">
      <h2 id="signers-heading" className={styles['heading']}>
        {words.signers}
      </h2>
      <p>{words.signersIntro}</p>
      <ul className={styles['list']}>
        {words.signerRules(roleFor('push', mode), roleFor('pull', mode)).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <div>
        <ReasonButton
          icon={<PersonAddRegular />}
          text={words.addSigner}
          disabledReason={reasonOf(access('writeRoleAssignments'))}
          onClick={() => navigate(paths.newSigner(registry))}
        />
      </div>
      {list.isPending && <Spinner label={t.ui.loading} />}
      {problem instanceof AzureError && (
        <ProblemMessage
          title={words.signersFailed}
          problem={problem}
          actions={<Button onClick={() => void list.refetch()}>{t.ui.tryAgain}</Button>}
        />
      )}
      {list.data !== undefined && list.data.unreadable > 0 && (
        <Message intent="warning">{t.ui.unreadableEntries(list.data.unreadable)}</Message>
      )}
      {list.data !== undefined && (
        <SignersTable
          registry={registry}
          signers={signers}
          assignments={assignments}
          mayNotRemove={reasonOf(access('deleteRoleAssignments'))}
          onRemove={setRemoving}
        />
      )}
      {removing !== undefined && (
        <RemoveSignerDialog
          registry={registry}
          signer={removing}
          onClose={() => setRemoving(undefined)}
        />
      )}
      {adding && (
        <AddSignerPanel
          registry={registry}
          taken={own.map(({ properties }) => properties.principalId)}
          onClose={() => leaveFreely(() => navigate(paths.contentTrust(registry)))}
        />
      )}
    </section>
  );
}
