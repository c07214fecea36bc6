/**
 * ARM resource ids. They are compared without regard to case, and Azure itself returns them in
 * varying case (`resourcegroups`, `resourceGroups`).
 * https://learn.microsoft.com/rest/api/resources/resources/get-by-id
 */

/** Where a registry is: what the portal's addresses and every ARM path start from. */
export interface RegistryAddress {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly registry: string;
}

const registryIdPattern =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ContainerRegistry\/registries\/([^/]+)(?:\/|$)/i;

/**
 * The registry that an ARM id names or lies under.
 * Returns undefined when the id is not of a container registry.
 */
export function parseRegistryId(id: string): RegistryAddress | undefined {
  const [, subscription, resourceGroup, registry] = registryIdPattern.exec(id) ?? [];
  return subscription !== undefined && resourceGroup !== undefined && registry !== undefined
    ? { subscription, resourceGroup, registry }
    : undefined;
}

/** The ARM id of a registry, each segment as it was given. */
export function registryId({ subscription, resourceGroup, registry }: RegistryAddress): string {
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${registry}`;
}

/** The ARM id of a token of a registry. */
export function tokenId(registry: RegistryAddress, token: string): string {
  return `${registryId(registry)}/tokens/${token}`;
}

/** The ARM id of a scope map of a registry. */
export function scopeMapId(registry: RegistryAddress, scopeMap: string): string {
  return `${registryId(registry)}/scopeMaps/${scopeMap}`;
}

/** The last segment of an ARM id: the resource's own name. Empty for an empty id. */
export function nameOfId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** Whether two ARM ids (or two names) mean the same resource. */
export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
