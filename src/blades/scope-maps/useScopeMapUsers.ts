import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { AzureError } from '@/azure/errors';
import { type ScopeMapUsers, scopeMapUsers } from '@/azure/scopeMapUsers';
import { tokensQuery } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import type { RegistryAddress } from '@/domain/resourceId';

/** Which tokens use which scope map, and whether that is all of them. */
export interface UsersOfScopeMaps {
  readonly of: (scopeMapId: string) => ScopeMapUsers;
  /** `partial`: more are coming. `unknown`: the list of tokens stopped before its end. */
  readonly state: 'complete' | 'partial' | 'unknown';
  readonly problem: AzureError | undefined;
}

/** Finds the tokens that use the registry's scope maps. */
export function useScopeMapUsers(registry: RegistryAddress): UsersOfScopeMaps {
  const { data, error } = useQuery(tokensQuery(useArm(), registry));
  const items = data?.items;
  const of = useMemo(() => scopeMapUsers(items ?? []), [items]);
  const problem = data?.problem ?? (error instanceof AzureError ? error : undefined);
  const state =
    data?.complete === true && problem === undefined
      ? 'complete'
      : problem === undefined
        ? 'partial'
        : 'unknown';
  return useMemo(() => ({ of, state, problem }), [of, state, problem]);
}
