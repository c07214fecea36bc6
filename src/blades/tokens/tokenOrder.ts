import { compareKeys } from '@/domain/sortKey';

import type { TokenRow } from './tokenRow';

/** Subtracting would not do: infinity less infinity is no number. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How each column of the list orders it. Nothing here depends on the time or the language. */
export const tokenOrder = {
  name: (a, b) => compareKeys(a.nameKey, b.nameKey),
  scopeMap: (a, b) => compareKeys(a.scopeMapKey, b.scopeMapKey),
  password1: (a, b) => compareNumbers(a.password1, b.password1),
  password2: (a, b) => compareNumbers(a.password2, b.password2),
  status: (a, b) => compareKeys(a.token.properties.status ?? '', b.token.properties.status ?? ''),
  created: (a, b) => compareNumbers(a.createdAt, b.createdAt),
  changed: (a, b) => compareNumbers(a.changedAt, b.changedAt),
} satisfies Record<string, (a: TokenRow, b: TokenRow) => number>;

/** The same, as `sorted` takes it. */
export const tokenOrders = Object.entries(tokenOrder).map(([id, compare]) => ({ id, compare }));
