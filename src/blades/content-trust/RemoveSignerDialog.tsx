import { useQueryClient } from '@tanstack/react-query';

import {
  forgetAssignment,
  removeSigner,
  type RoleAssignment,
  roleAssignmentsQuery,
} from '@/azure/roleAssignments';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { useFollow } from '@/ui/useFollow';

import { AsCommands } from './AsCommands';

/** Says what a signer loses, and takes the role away. */
export function RemoveSignerDialog({
  registry,
  signer,
  onClose,
}: {
  registry: RegistryAddress;
  signer: RoleAssignment;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const words = t.contentTrust.removal;
  const { principalId } = signer.properties;

  const remove = useWrite(async (_: undefined, signal) => {
    try {
      await follow(
        {
          running: words.running(principalId),
          done: words.done(principalId),
          failed: words.failed(principalId),
        },
        () => removeSigner(arm, signer, signal),
      );
      forgetAssignment(client, registry, signer);
      return true;
    } catch (error) {
      // Whatever happened, the list shows how things stand now.
      void client.invalidateQueries({ queryKey: roleAssignmentsQuery(arm, registry).queryKey });
      throw error;
    }
  });

  return (
    <ConfirmDialog
      title={words.title}
      confirm={t.contentTrust.remove}
      busy={remove.state.kind === 'running'}
      onConfirm={() =>
        void remove.start(undefined).then((done) => {
          if (done === true) onClose();
        })
      }
      onCancel={onClose}
    >
      <p>{words.text(principalId)}</p>
      <AsCommands
        registry={registry}
        operation={{ kind: 'removeSigner', id: signer.id, principalId }}
      />
      {remove.state.kind === 'failed' && (
        <ProblemMessage title={words.failed(principalId)} problem={remove.state.error} />
      )}
    </ConfirmDialog>
  );
}
