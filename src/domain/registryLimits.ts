/**
 * How many tokens a registry can hold, and as many scope maps, by its pricing plan. Undefined for a
 * plan that we don't know: then there is nothing to warn of, and Azure decides.
 * https://learn.microsoft.com/azure/container-registry/container-registry-skus
 */
export function tokenLimit(sku: string | null | undefined): number | undefined {
  switch (sku?.toLowerCase()) {
    case 'basic':
      return 100;
    case 'standard':
      return 500;
    case 'premium':
      return 50_000;
    default:
      return undefined;
  }
}
