/** Limits of the pricing plans. https://learn.microsoft.com/azure/container-registry/container-registry-skus */
export const plans = {
  Basic: { size: 10 * 1024 ** 3, webhooks: 2, children: 100 },
  Standard: { size: 100 * 1024 ** 3, webhooks: 10, children: 500 },
  /** Recorded: azure-powershell, Get-AzContainerRegistryUsage, 2025-09-09. */
  Premium: { size: 536_870_912_000, webhooks: 500, children: 50_000 },
} as const;

export type PlanName = keyof typeof plans;

export const planNames = ['Basic', 'Standard', 'Premium'] as const satisfies readonly PlanName[];
