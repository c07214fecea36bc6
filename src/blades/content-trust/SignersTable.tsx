import { Button, Tooltip } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

import type { RoleAssignment } from '@/azure/roleAssignments';
import { useRoleMode } from '@/azure/useRoleMode';
import { roleFor } from '@/domain/authenticationMethods';
import type { RegistryAddress } from '@/domain/resourceId';
import {
  type AssignedAt,
  assignedAt,
  type Assignment,
  mayPush,
  signerTypes,
} from '@/domain/signers';
import type { Messages } from '@/i18n/en';
import { useI18n } from '@/i18n/I18n';
import { CardTable } from '@/ui/CardTable';

import styles from './ContentTrust.module.css';

function originText(at: AssignedAt, { origins }: Messages['contentTrust']): string {
  switch (at.kind) {
    case 'registry':
    case 'root':
      return origins[at.kind];
    default:
      return origins[at.kind](at.name);
  }
}

/** The signers: who, where the role comes from, whether they may push, and removal. */
export function SignersTable({
  registry,
  signers,
  assignments,
  mayNotRemove,
  onRemove,
}: {
  registry: RegistryAddress;
  signers: readonly RoleAssignment[];
  /** All roles that hold at the registry: they say who may push. */
  assignments: readonly Assignment[];
  /** Why the person may not remove any. */
  mayNotRemove: string | undefined;
  onRemove: (signer: RoleAssignment) => void;
}) {
  const { t } = useI18n();
  const words = t.contentTrust;
  const mode = useRoleMode(registry);
  return (
    <>
      <CardTable className={styles['table']} label={words.signers}>
        <thead>
          <tr>
            <th scope="col">{words.objectId}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.assignedAt}</th>
            <th scope="col">{words.pushRole}</th>
            <th scope="col">
              <span className="visually-hidden">{t.ui.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {signers.length === 0 && (
            <tr>
              <td colSpan={5}>{words.noSigners}</td>
            </tr>
          )}
          {signers.map((signer) => {
            const { principalId, principalType, scope } = signer.properties;
            const at = assignedAt(scope, registry);
            const type = signerTypes.find((one) => one === principalType);
            return (
              <tr key={signer.id}>
                <th scope="row">
                  <code translate="no">{principalId}</code>
                </th>
                <td data-label={words.type}>
                  {type === undefined ? (principalType ?? t.ui.unknown) : words.types[type]}
                </td>
                <td data-label={words.assignedAt}>{originText(at, words)}</td>
                <td data-label={words.pushRole}>
                  {mayPush(assignments, principalId, mode) ? (
                    <span className={styles['yes']}>
                      <CheckmarkCircleRegular aria-hidden /> {words.mayPush}
                    </span>
                  ) : (
                    <span className={styles['no']}>
                      <WarningRegular aria-hidden /> {words.mayNotPush(roleFor('push', mode))}
                    </span>
                  )}
                </td>
                <td className={styles['remove']}>
                  <RemoveButton
                    label={words.removeSigner(principalId)}
                    text={words.remove}
                    disabledReason={at.kind === 'registry' ? mayNotRemove : words.inherited}
                    onClick={() => onRemove(signer)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </CardTable>
      {signers.length > 0 && <p className={styles['hint']}>{words.mayPushHint}</p>}
    </>
  );
}

function RemoveButton({
  label,
  text,
  disabledReason,
  onClick,
}: {
  label: string;
  text: string;
  disabledReason: string | undefined;
  onClick: () => void;
}) {
  const button = (
    <Button
      size="small"
      icon={<DeleteRegular />}
      aria-label={label}
      disabledFocusable={disabledReason !== undefined}
      onClick={onClick}
    >
      {text}
    </Button>
  );
  return disabledReason === undefined ? (
    button
  ) : (
    <Tooltip content={disabledReason} relationship="description">
      {button}
    </Tooltip>
  );
}
