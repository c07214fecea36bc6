import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { scopeMapsQuery } from '@/azure/scopeMaps';
import { useArm } from '@/azure/useArm';
import type { RegistryAddress } from '@/domain/resourceId';
import { parseActions } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';

/**
 * The repositories that the registry's scope maps name, in order. Browsers cannot ask a registry for
 * its repositories, so this is what there is to suggest. Undefined while not all have arrived.
 */
export function useKnownRepositories(registry: RegistryAddress): readonly string[] | undefined {
  const { format } = useI18n();
  const list = useQuery(scopeMapsQuery(useArm(), registry)).data;
  return useMemo(() => {
    if (list === undefined || !list.complete) return undefined;
    const names = list.items.flatMap(({ properties }) =>
      parseActions(properties.actions).repositories.map(({ repository }) => repository),
    );
    return [...new Set(names)].toSorted(format.compare);
  }, [list, format]);
}
