import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';

import { isSystemScopeMap, type ScopeMap } from '@/azure/scopeMaps';
import type { RegistryAction } from '@/domain/azureAccess';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import type { RowAction } from '@/ui/RowMenu';

import { keepListState } from './keepListState';

/** What can be done with one scope map, for the menu of its row. */
export function scopeMapRowActions({
  scopeMap,
  registry,
  t,
  navigate,
  refusal,
  onDelete,
}: {
  scopeMap: ScopeMap;
  registry: RegistryAddress;
  t: Messages;
  navigate: (path: string) => void;
  /** Why the person may not do it. */
  refusal: (action: RegistryAction) => string | undefined;
  onDelete: (scopeMap: ScopeMap) => void;
}): RowAction[] {
  return [
    {
      id: 'open',
      label: t.scopeMaps.openDetails,
      icon: <EditRegular />,
      onSelect: () => navigate(paths.scopeMap(registry, scopeMap.name)),
    },
    {
      id: 'duplicate',
      label: t.scopeMaps.duplicate,
      icon: <CopyRegular />,
      disabledReason: refusal('writeScopeMaps'),
      onSelect: () => navigate(keepListState(paths.newScopeMap(registry, scopeMap.name))),
    },
    {
      id: 'delete',
      label: t.ui.delete,
      icon: <DeleteRegular />,
      disabledReason: isSystemScopeMap(scopeMap)
        ? t.scopeMaps.systemReadOnly
        : refusal('deleteScopeMaps'),
      onSelect: () => onDelete(scopeMap),
    },
  ];
}
