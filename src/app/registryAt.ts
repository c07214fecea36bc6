import type { RegistryAddress } from '@/domain/resourceId';

/** The registry that an address of the portal is about; undefined for pages about none. */
export function registryAt(location: string): RegistryAddress | undefined {
  const [, subscription, resourceGroup, registry] =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/registries\/([^/]+)\//i.exec(location) ??
    [];
  return subscription !== undefined && resourceGroup !== undefined && registry !== undefined
    ? { subscription, resourceGroup, registry }
    : undefined;
}
