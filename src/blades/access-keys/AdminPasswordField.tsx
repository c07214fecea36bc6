import type { AdminPasswordName } from '@/domain/adminPasswords';
import { useI18n } from '@/i18n/I18n';
import { FetchedSecret } from '@/ui/FetchedSecret';

import type { AdminPasswordsOwner } from './useAdminPasswords';

/** One password of the admin user: masked, and fetched when it is to be shown or copied. */
export function AdminPasswordField({
  name,
  owner,
  disabledReason,
}: {
  name: AdminPasswordName;
  owner: AdminPasswordsOwner;
  /** Why it cannot be shown. */
  disabledReason?: string | undefined;
}) {
  const { t } = useI18n();
  const words = t.accessKeys;
  return (
    <FetchedSecret
      // A new value under the same name starts masked.
      key={owner.versions[name]}
      labels={{ show: words.show(name), hide: words.hide(name), copy: words.copy(name) }}
      disabledReason={disabledReason}
      read={() => owner.read(name)}
    />
  );
}
