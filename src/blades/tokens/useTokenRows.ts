import { useDeferredValue, useMemo } from 'react';

import type { Token } from '@/azure/tokens';
import { countFilters, isUnder, parseFilters, type TokenFilter } from '@/domain/tokenFilters';
import { type Sort, sorted } from '@/ui/sort';

import { tokenOrders } from './tokenOrder';
import { type TokenRow, tokenRow } from './tokenRow';

/** What the list is narrowed to; an empty text narrows nothing. */
export interface TokenListFilter {
  readonly name: string;
  readonly scopeMap: string;
  /** Names of filters, as they stand in the address: tokens under any of them are shown. */
  readonly under: string;
}

const none: readonly Token[] = [];

/**
 * The rows to show. Ordering is what takes long with 50,000 tokens, so it is done once for a list and
 * an order; typing only sifts what is ordered.
 */
export function useTokenRows(
  tokens: readonly Token[] = none,
  sort: Sort,
  filter: TokenListFilter,
  now: Date,
): { rows: readonly TokenRow[]; counts: Readonly<Record<TokenFilter, number>> } {
  // Neither pages that arrive nor the rows hold up what the person types.
  const arrived = useDeferredValue(tokens);
  const name = useDeferredValue(filter.name);
  const scopeMap = useDeferredValue(filter.scopeMap);
  const under = useDeferredValue(filter.under);
  const moment = now.getTime();

  const all = useMemo(() => arrived.map(tokenRow), [arrived]);
  const inOrder = useMemo(() => sorted(all, tokenOrders, sort), [all, sort]);
  const rows = useMemo(() => {
    const wantedName = name.trim().toUpperCase();
    const wantedScopeMap = scopeMap.trim().toUpperCase();
    const filters = parseFilters(under);
    if (wantedName === '' && wantedScopeMap === '' && filters.length === 0) return inOrder;
    return inOrder.filter(
      (row) =>
        row.upperName.includes(wantedName) &&
        row.upperScopeMap.includes(wantedScopeMap) &&
        (filters.length === 0 || filters.some((one) => isUnder(one, row, moment))),
    );
  }, [inOrder, name, scopeMap, under, moment]);
  const counts = useMemo(() => countFilters(all, moment), [all, moment]);

  return { rows, counts };
}
