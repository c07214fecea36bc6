import { useMemo } from 'react';
import { useSearchParams } from 'wouter';

import type { Sort } from './sort';

/** A list's filter and order, kept in the address so that they can be returned to. */
export function useListAddress(byDefault: Sort): {
  filter: string;
  sort: Sort;
  setFilter: (filter: string) => void;
  setSort: (sort: Sort) => void;
  /** What the address says under another name; empty when nothing. */
  value: (name: string) => string;
  setValue: (name: string, value: string) => void;
} {
  const [search, setSearch] = useSearchParams();
  const column = search.get('sort') ?? byDefault.column;
  const order = search.get('order') === 'descending' ? 'descending' : 'ascending';
  const sort = useMemo<Sort>(() => ({ column, order }), [column, order]);

  function change(changes: Record<string, string>) {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  }

  return {
    filter: search.get('filter') ?? '',
    sort,
    setFilter: (filter) => change({ filter }),
    setSort: (next) => change({ sort: next.column, order: next.order }),
    value: (name) => search.get(name) ?? '',
    setValue: (name, value) => change({ [name]: value }),
  };
}
