import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';

import { AzureError } from '@/azure/errors';
import type { Registry } from '@/azure/registries';
import { isSystemScopeMap, type ScopeMap, scopeMapsQuery } from '@/azure/scopeMaps';
import { scopeMapUsers } from '@/azure/scopeMapUsers';
import { tokenFacts } from '@/azure/tokenFacts';
import { tokensQuery } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { contentTrustOf } from '@/domain/contentTrust';
import { type Finding, findingsOf, flawsOfActions } from '@/domain/findings';
import { onceForEach } from '@/domain/onceForEach';
import type { RegistryAddress } from '@/domain/resourceId';
import { countFilters } from '@/domain/tokenFilters';
import { useNow } from '@/ui/useNow';

// Pages arrive by the hundred, and with each all of the list is looked at again.
const factsOf = onceForEach(tokenFacts);
const flawsOf = onceForEach(({ properties }: ScopeMap) => flawsOfActions(properties.actions));

/** What needs attention at a registry, as far as its tokens and scope maps have arrived. */
export function useFindings(
  address: RegistryAddress,
  { sku, properties }: Registry,
): {
  readonly findings: readonly Finding[];
  readonly looking: boolean;
  /** Whether everything was looked at. */
  readonly complete: boolean;
  /** How many entries of the lists could not be read. */
  readonly unreadable: number;
  /** Why a list stopped before its end, or did not come at all. */
  readonly problem: AzureError | undefined;
  /** Goes on with what did not come. */
  readonly retry: () => void;
} {
  const arm = useArm();
  const now = useNow();
  const queries = [
    useQuery(tokensQuery(arm, address)),
    useQuery(scopeMapsQuery(arm, address)),
  ] as const;
  // Pages that arrive do not hold up a click that leads away.
  const tokens = useDeferredValue(queries[0].data);
  const scopeMaps = useDeferredValue(queries[1].data);
  const moment = now.getTime();

  const counts = useMemo(
    () => countFilters((tokens?.items ?? []).map(factsOf), moment),
    [tokens, moment],
  );
  // One token that is missing may be the one that uses a scope map.
  const usersOf = useMemo(
    () =>
      tokens?.complete === true && tokens.unreadable === 0
        ? scopeMapUsers(tokens.items)
        : undefined,
    [tokens],
  );
  const judged = useMemo(
    () =>
      (scopeMaps?.items ?? [])
        .filter((scopeMap) => !isSystemScopeMap(scopeMap))
        .map((scopeMap) => {
          const unused = usersOf?.(scopeMap.id).tokens.length === 0;
          return {
            name: scopeMap.name,
            flaws: [...flawsOf(scopeMap), ...(unused ? (['unused'] as const) : [])],
          };
        }),
    [scopeMaps, usersOf],
  );

  const findings = findingsOf({
    adminUserEnabled: properties.adminUserEnabled === true,
    contentTrust: contentTrustOf(
      {
        status: properties.policies?.trustPolicy?.status,
        plan: sku?.name,
        encryption: properties.encryption?.status,
      },
      now,
    ),
    tokens: counts,
    scopeMaps: judged,
  });
  const problems = queries.map(
    ({ data, error }) => data?.problem ?? (error instanceof AzureError ? error : undefined),
  );
  const problem = problems.find((one) => one !== undefined);
  const unreadable = (tokens?.unreadable ?? 0) + (scopeMaps?.unreadable ?? 0);

  return {
    findings,
    looking: queries.some(({ isFetching }) => isFetching),
    complete:
      tokens?.complete === true &&
      scopeMaps?.complete === true &&
      problem === undefined &&
      unreadable === 0,
    unreadable,
    problem,
    retry: () => {
      for (const [index, { refetch }] of queries.entries()) {
        if (problems[index] !== undefined) void refetch();
      }
    },
  };
}
