import { wellFormed } from './commands';
import type { RegistryAddress } from './resourceId';
import type { TokenFilter } from './tokenFilters';

/**
 * The portal's own addresses. They follow ARM ids, so that a person who knows the one can read the
 * other, and every screen worth returning to has one.
 */

const registryPattern =
  '/subscriptions/:subscription/resourceGroups/:resourceGroup/registries/:registry' as const;

/** What the routes match. A spec walks every one of them. */
export const patterns = {
  home: '/',
  overview: `${registryPattern}/overview`,
  accessKeys: `${registryPattern}/access-keys`,
  rotateKeys: `${registryPattern}/access-keys/rotate`,
  contentTrust: `${registryPattern}/content-trust`,
  newSigner: `${registryPattern}/content-trust/signers/new`,
  guide: `${registryPattern}/guide`,
  tokens: `${registryPattern}/tokens`,
  newToken: `${registryPattern}/tokens/new`,
  token: `${registryPattern}/tokens/:token`,
  password: `${registryPattern}/tokens/:token/passwords/:password`,
  rotate: `${registryPattern}/tokens/:token/rotate`,
  scopeMaps: `${registryPattern}/scope-maps`,
  newScopeMap: `${registryPattern}/scope-maps/new`,
  scopeMap: `${registryPattern}/scope-maps/:scopeMap`,
} as const;

/** What narrows the list of tokens, and its names in the address. */
export const tokenListParameters = {
  name: 'filter',
  scopeMap: 'inScopeMap',
  under: 'show',
} as const;

/** A name as one part of an address, which can hold no half characters. */
function segment(name: string): string {
  return encodeURIComponent(wellFormed(name));
}

function registryPath({ subscription, resourceGroup, registry }: RegistryAddress): string {
  return `/subscriptions/${segment(subscription)}/resourceGroups/${segment(resourceGroup)}/registries/${segment(registry)}`;
}

/** Builds each address. The only place that does. */
export const paths = {
  home: () => '/',
  overview: (registry: RegistryAddress) => `${registryPath(registry)}/overview`,
  accessKeys: (registry: RegistryAddress) => `${registryPath(registry)}/access-keys`,
  rotateKeys: (registry: RegistryAddress) => `${registryPath(registry)}/access-keys/rotate`,
  contentTrust: (registry: RegistryAddress) => `${registryPath(registry)}/content-trust`,
  newSigner: (registry: RegistryAddress) => `${registryPath(registry)}/content-trust/signers/new`,
  guide: (registry: RegistryAddress) => `${registryPath(registry)}/guide`,
  /** `under` is what the list is narrowed to. */
  tokens: (registry: RegistryAddress, under?: TokenFilter) =>
    `${registryPath(registry)}/tokens${under === undefined ? '' : `?${tokenListParameters.under}=${under}`}`,
  newToken: (registry: RegistryAddress) => `${registryPath(registry)}/tokens/new`,
  token: (registry: RegistryAddress, token: string) =>
    `${registryPath(registry)}/tokens/${segment(token)}`,
  password: (registry: RegistryAddress, token: string, password: 'password1' | 'password2') =>
    `${registryPath(registry)}/tokens/${segment(token)}/passwords/${password}`,
  rotate: (registry: RegistryAddress, token: string) =>
    `${registryPath(registry)}/tokens/${segment(token)}/rotate`,
  scopeMaps: (registry: RegistryAddress) => `${registryPath(registry)}/scope-maps`,
  /** `copyOf` is the scope map to start from. */
  newScopeMap: (registry: RegistryAddress, copyOf?: string) =>
    `${registryPath(registry)}/scope-maps/new${copyOf === undefined ? '' : `?from=${segment(copyOf)}`}`,
  scopeMap: (registry: RegistryAddress, scopeMap: string) =>
    `${registryPath(registry)}/scope-maps/${segment(scopeMap)}`,
} satisfies Record<keyof typeof patterns, (...args: never[]) => string>;
