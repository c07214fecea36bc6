import type { RegistryAddress } from './resourceId';

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
  guide: `${registryPattern}/guide`,
  tokens: `${registryPattern}/tokens`,
  newToken: `${registryPattern}/tokens/new`,
  token: `${registryPattern}/tokens/:token`,
  password: `${registryPattern}/tokens/:token/passwords/:password`,
} as const;

function registryPath({ subscription, resourceGroup, registry }: RegistryAddress): string {
  return `/subscriptions/${encodeURIComponent(subscription)}/resourceGroups/${encodeURIComponent(resourceGroup)}/registries/${encodeURIComponent(registry)}`;
}

/** Builds each address. The only place that does. */
export const paths = {
  home: () => '/',
  overview: (registry: RegistryAddress) => `${registryPath(registry)}/overview`,
  guide: (registry: RegistryAddress) => `${registryPath(registry)}/guide`,
  tokens: (registry: RegistryAddress) => `${registryPath(registry)}/tokens`,
  newToken: (registry: RegistryAddress) => `${registryPath(registry)}/tokens/new`,
  token: (registry: RegistryAddress, token: string) =>
    `${registryPath(registry)}/tokens/${encodeURIComponent(token)}`,
  password: (registry: RegistryAddress, token: string, password: 'password1' | 'password2') =>
    `${registryPath(registry)}/tokens/${encodeURIComponent(token)}/passwords/${password}`,
} satisfies Record<keyof typeof patterns, (...args: never[]) => string>;
