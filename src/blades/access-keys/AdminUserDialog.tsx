import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Message } from '@/ui/Message';

import { AsCommands } from './AsCommands';
import { Instead } from './Instead';

/** Says what switching the admin user on or off means for those who use the registry. */
export function AdminUserDialog({
  registry,
  enable,
  user,
  busy,
  onConfirm,
  onCancel,
}: {
  registry: RegistryAddress;
  enable: boolean;
  /** The user name of the admin user. */
  user: string;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useI18n();
  const words = t.accessKeys;
  const change = enable ? words.changes.enable : words.changes.disable;
  return (
    <ConfirmDialog
      title={change.title(registry.registry)}
      confirm={change.confirm}
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {enable ? (
        <>
          <p>{words.adminUserHint}</p>
          <Message intent="warning">{words.shared}</Message>
          <p>{words.needed}</p>
          <Instead registry={registry} level="h3" />
        </>
      ) : (
        <>
          <Message intent="warning">{words.disableText(user)}</Message>
          <p>{words.disableKept}</p>
        </>
      )}
      <AsCommands registry={registry} operation={{ kind: 'setAdminUser', enabled: enable }} />
    </ConfirmDialog>
  );
}
