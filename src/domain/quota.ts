/** How much of one of a registry's limits is used, as `listUsages` tells it. */
export interface Quota {
  readonly used: number;
  readonly limit: number;
  readonly full: boolean;
}

/**
 * One of the limits of a registry; undefined when Azure does not say, or says that there is none (-1).
 * Support cannot raise these limits, another pricing plan can.
 * https://learn.microsoft.com/azure/container-registry/container-registry-skus
 */
export function quotaOf(
  usages:
    | readonly {
        readonly name: string;
        readonly limit?: number | null | undefined;
        readonly currentValue?: number | null | undefined;
      }[]
    | null
    | undefined,
  name: 'Tokens' | 'ScopeMaps',
): Quota | undefined {
  const usage = usages?.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const { limit, currentValue: used } = usage ?? {};
  if (typeof limit !== 'number' || typeof used !== 'number' || limit < 0) return undefined;
  return { used, limit, full: used >= limit };
}
