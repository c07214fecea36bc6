import { type AdminPasswordName, otherAdminPassword } from '@/domain/adminPasswords';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

import { AsCommands } from './AsCommands';

/** Says who is cut off before a password of the admin user is replaced. */
export function RegenerateDialog({
  registry: address,
  name,
  busy,
  onConfirm,
  onCancel,
}: {
  registry: RegistryAddress;
  name: AdminPasswordName;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useI18n();
  const words = t.accessKeys.regeneration;
  const { registry } = address;
  return (
    <ConfirmDialog
      title={words.title(name, registry)}
      confirm={t.ui.regenerate}
      typeToConfirm={registry}
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{words.cutOff(name)}</p>
      <p>{words.other(otherAdminPassword(name))}</p>
      <p>{words.replication}</p>
      <AsCommands
        registry={address}
        operation={{ kind: 'regenerateAdminPassword', password: name }}
      />
    </ConfirmDialog>
  );
}
