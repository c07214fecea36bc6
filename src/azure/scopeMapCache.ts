import type { QueryClient } from '@tanstack/react-query';

import { type RegistryAddress, sameId } from '@/domain/resourceId';

import { changeList } from './list';
import { type ScopeMap, scopeMapKey, scopeMapsKey } from './scopeMaps';

/** Puts a scope map as Azure just described it where the lists and details look. */
export function rememberScopeMap(
  client: QueryClient,
  registry: RegistryAddress,
  scopeMap: ScopeMap,
): void {
  client.setQueryData<ScopeMap>(scopeMapKey(registry, scopeMap.name), scopeMap);
  changeList<ScopeMap>(client, scopeMapsKey(registry), (items) =>
    items.some((one) => sameId(one.id, scopeMap.id))
      ? items.map((one) => (sameId(one.id, scopeMap.id) ? scopeMap : one))
      : [...items, scopeMap],
  );
}

/** Takes a deleted scope map out of the lists and details. */
export function forgetScopeMap(client: QueryClient, registry: RegistryAddress, name: string): void {
  client.removeQueries({ queryKey: scopeMapKey(registry, name) });
  changeList<ScopeMap>(client, scopeMapsKey(registry), (items) =>
    items.filter((one) => !sameId(one.name, name)),
  );
}
