/**
 * What can still be done with content trust (Docker Content Trust) at a registry.
 * https://learn.microsoft.com/azure/container-registry/container-registry-content-trust
 * https://learn.microsoft.com/azure/container-registry/container-registry-content-trust-deprecation
 */

/** From this day on it cannot be enabled where it never was. */
export const enablingEnded = new Date('2026-05-31T00:00:00Z');

/** On this day it is removed from Azure Container Registry, with all signatures. */
export const removal = new Date('2028-03-31T00:00:00Z');

export type ContentTrust =
  /** Signing works, for so many more days. */
  | { readonly kind: 'enabled'; readonly daysLeft: number }
  /** It is off: never on, or switched off meanwhile. Azure does not tell which. */
  | { readonly kind: 'disabled' }
  /** Only Premium has it. `plan` is Azure's word for what the registry has. */
  | { readonly kind: 'notPremium'; readonly plan: string | undefined }
  /** Encryption with a customer-managed key excludes it. */
  | { readonly kind: 'customerManagedKey' }
  /** The day of the removal is past. */
  | { readonly kind: 'removed' }
  /** Azure sent a state that we don't know. */
  | { readonly kind: 'unknown'; readonly status: string };

const day = 24 * 60 * 60 * 1000;

/** The state of content trust at a registry, as far as the registry tells. */
export function contentTrustOf(
  registry: {
    readonly status: string | null | undefined;
    readonly plan: string | null | undefined;
    readonly encryption: string | null | undefined;
  },
  now: Date,
): ContentTrust {
  const left = removal.getTime() - now.getTime();
  if (left <= 0) return { kind: 'removed' };
  const status = registry.status?.toLowerCase() ?? 'disabled';
  // What is on is on, whatever the plan says it should be.
  if (status === 'enabled') return { kind: 'enabled', daysLeft: Math.ceil(left / day) };
  if (status !== 'disabled') return { kind: 'unknown', status: registry.status ?? '' };
  if (registry.plan?.toLowerCase() !== 'premium') {
    return { kind: 'notPremium', plan: registry.plan ?? undefined };
  }
  if (registry.encryption?.toLowerCase() === 'enabled') return { kind: 'customerManagedKey' };
  return { kind: 'disabled' };
}
