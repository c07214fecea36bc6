import type { QueryClient } from '@tanstack/react-query';

import { type RegistryAddress, sameId } from '@/domain/resourceId';

import { changeList } from './list';
import { type Token, tokenKey, tokensKey } from './tokens';

/**
 * Puts a token as Azure just described it where the lists and details look, instead of fetching up to
 * 50,000 of them again after each change. It stands even where the list does not show it yet.
 */
export function rememberToken(client: QueryClient, registry: RegistryAddress, token: Token): void {
  client.setQueryData<Token>(tokenKey(registry, token.name), token);
  changeList<Token>(client, tokensKey(registry), (items) =>
    items.some((one) => sameId(one.id, token.id))
      ? items.map((one) => (sameId(one.id, token.id) ? token : one))
      : [...items, token],
  );
}

/** Takes a deleted token out of the lists and details. */
export function forgetToken(client: QueryClient, registry: RegistryAddress, name: string): void {
  client.removeQueries({ queryKey: tokenKey(registry, name) });
  changeList<Token>(client, tokensKey(registry), (items) =>
    items.filter((one) => !sameId(one.name, name)),
  );
}
