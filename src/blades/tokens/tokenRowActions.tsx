import { ArrowRotateClockwiseRegular } from '@fluentui/react-icons/svg/arrow-rotate-clockwise';
import { CopyAddRegular } from '@fluentui/react-icons/svg/copy-add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { PowerRegular } from '@fluentui/react-icons/svg/power';

import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import type { RegistryAction } from '@/domain/azureAccess';
import { passwordNames } from '@/domain/passwords';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import type { RowAction } from '@/ui/RowMenu';

import { duplicateSearch } from './createLink';

/** A question about one token that is open. */
export interface TokenDialog {
  readonly kind: 'enable' | 'disable' | 'delete';
  readonly token: Token;
}

/** What can be done with one token, for the menu of its row. */
export function tokenRowActions({
  token,
  registry,
  t,
  navigate,
  canAdd,
  openDialog,
  refusal,
}: {
  token: Token;
  registry: RegistryAddress;
  t: Messages;
  navigate: (path: string) => void;
  /** Whether the registry has room for one more token. */
  canAdd: boolean;
  openDialog: (dialog: TokenDialog) => void;
  /** Why the person may not do it. */
  refusal: (action: RegistryAction) => string | undefined;
}): RowAction[] {
  const enabled = token.properties.status !== 'disabled';
  return [
    {
      id: 'open',
      label: t.tokens.openDetails,
      icon: <EditRegular />,
      onSelect: () => navigate(paths.token(registry, token.name)),
    },
    ...passwordNames.map((name) => ({
      id: name,
      label:
        passwordOfToken(token, name) === undefined
          ? t.tokens.generate(name)
          : t.tokens.regenerate(name),
      icon: <KeyRegular />,
      disabledReason: refusal('generateCredentials'),
      onSelect: () => navigate(paths.password(registry, token.name, name)),
    })),
    {
      id: 'rotate',
      label: t.tokens.rotation.action,
      icon: <ArrowRotateClockwiseRegular />,
      disabledReason: refusal('generateCredentials'),
      onSelect: () => navigate(paths.rotate(registry, token.name)),
    },
    {
      id: 'duplicate',
      label: t.tokens.duplicate,
      icon: <CopyAddRegular />,
      disabledReason: refusal('writeTokens') ?? (canAdd ? undefined : t.tokens.noRoom),
      onSelect: () =>
        navigate(paths.newToken(registry) + duplicateSearch(token.name, location.search)),
    },
    {
      id: 'status',
      label: enabled ? t.ui.disable : t.ui.enable,
      icon: <PowerRegular />,
      disabledReason: refusal('writeTokens'),
      onSelect: () => openDialog({ kind: enabled ? 'disable' : 'enable', token }),
    },
    {
      id: 'delete',
      label: t.ui.delete,
      icon: <DeleteRegular />,
      disabledReason: refusal('deleteTokens'),
      onSelect: () => openDialog({ kind: 'delete', token }),
    },
  ];
}
