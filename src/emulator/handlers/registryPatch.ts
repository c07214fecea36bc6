import * as v from 'valibot';

import type { Clock } from '@/emulator/clock';
import { ArmFailure, badRequest } from '@/emulator/failure';
import { signedInUser } from '@/emulator/identity';
import { planNames } from '@/emulator/plans';
import type { Policies, RegistryResource } from '@/emulator/store/records';

const status = v.nullish(v.picklist(['enabled', 'disabled']));
const onOff = v.nullish(v.picklist(['Enabled', 'Disabled']));
const flag = v.nullish(v.boolean());
const policy = v.nullish(v.object({ status }));

/** What a PATCH may change. Everything else that is sent (read-only, unknown) is ignored. */
export const registryPatchSchema = v.object({
  tags: v.nullish(v.record(v.string(), v.string())),
  sku: v.nullish(v.object({ name: v.picklist(planNames) })),
  properties: v.nullish(
    v.object({
      adminUserEnabled: flag,
      anonymousPullEnabled: flag,
      dataEndpointEnabled: flag,
      networkRuleBypassAllowedForTasks: flag,
      publicNetworkAccess: onOff,
      metadataSearch: onOff,
      regionalEndpoints: onOff,
      networkRuleBypassOptions: v.nullish(v.picklist(['AzureServices', 'None'])),
      roleAssignmentMode: v.nullish(
        v.picklist(['LegacyRegistryPermissions', 'AbacRepositoryPermissions']),
      ),
      networkRuleSet: v.nullish(
        v.object({
          defaultAction: v.nullish(v.picklist(['Allow', 'Deny'])),
          // Any other action became Allow without a word (recorded: azure-powershell, 2023-01).
          ipRules: v.nullish(
            v.array(
              v.pipe(
                v.object({ value: v.string() }),
                v.transform(({ value }) => ({ action: 'Allow' as const, value })),
              ),
            ),
          ),
        }),
      ),
      policies: v.nullish(
        v.object({
          quarantinePolicy: policy,
          trustPolicy: policy,
          retentionPolicy: v.nullish(v.object({ days: v.nullish(v.number()), status })),
          exportPolicy: policy,
          azureADAuthenticationAsArmPolicy: policy,
          softDeletePolicy: v.nullish(v.object({ retentionDays: v.nullish(v.number()), status })),
        }),
      ),
    }),
  ),
});

export type RegistryPatch = v.InferOutput<typeof registryPatchSchema>;
type PoliciesPatch = NonNullable<NonNullable<RegistryPatch['properties']>['policies']>;

/**
 * The registry with what was sent merged into it. Throws the service's refusals.
 * Unknown in Azure: whether tags are merged one by one; here a sent `tags` replaces them all.
 */
export function patched(
  current: RegistryResource,
  patch: RegistryPatch,
  clock: Clock,
): RegistryResource {
  const { policies, networkRuleSet, ...simple } = patch.properties ?? {};
  const plan = patch.sku?.name ?? current.sku.name;
  if (simple.anonymousPullEnabled && plan === 'Basic') {
    // Recorded: MicrosoftDocs/azure-docs#94535, 2022-06.
    throw badRequest(
      'Anonymous pull is not supported for SKU Managed_Basic. For more information on SKU tiers, please visit https://aka.ms/acr/tiers.',
    );
  }
  checkContentTrust(current, policies);
  const now = clock.stamp();
  return {
    ...current,
    sku: { name: plan, tier: plan },
    tags: patch.tags ?? current.tags,
    systemData: {
      ...current.systemData,
      lastModifiedBy: signedInUser.name,
      lastModifiedByType: 'User',
      lastModifiedAt: now,
    },
    properties: {
      ...merged(current.properties, simple),
      networkRuleSet: merged(current.properties.networkRuleSet, networkRuleSet),
      policies: mergedPolicies(current.properties.policies, policies ?? {}, now),
    },
  };
}

/**
 * Content trust can be switched off, but no longer on (recorded: terraform-provider-azurerm#32752,
 * 2026-07-09, for a creation). https://aka.ms/acr/dctdeprecation
 * Unknown in Azure: a registry that has it on may send `enabled` again.
 */
function checkContentTrust(current: RegistryResource, patch: PoliciesPatch | null | undefined) {
  const { policies, encryption } = current.properties;
  if (patch?.trustPolicy?.status !== 'enabled' || policies.trustPolicy.status === 'enabled') {
    return;
  }
  if (encryption.status === 'enabled') {
    // Recorded: Azure/PSRule.Rules.Azure#1810, 2022-10, spelling included.
    throw new ArmFailure(
      400,
      'BlockedForEncryptionEnabledRegistry',
      `this feature 'ContenTrust' is currently not supported when encryption is enable for the resource ${current.name}. For more information on customer-managed keys, please visit 'https://aka.ms/acr/cmk'.`,
    );
  }
  throw new ArmFailure(
    400,
    'ContentTrustUnsupported',
    "The value 'enabled' for property 'status' in 'trustPolicy' is not supported. Content Trust is being deprecated and will be completely removed on March 31, 2028. Refer to https://aka.ms/acr/dctdeprecation for details and transition guidance.",
  );
}

function mergedPolicies(current: Policies, patch: PoliciesPatch, now: string): Policies {
  const { retentionPolicy, softDeletePolicy } = patch;
  return {
    quarantinePolicy: merged(current.quarantinePolicy, patch.quarantinePolicy),
    trustPolicy: merged(current.trustPolicy, patch.trustPolicy),
    retentionPolicy: merged(
      current.retentionPolicy,
      retentionPolicy && { ...retentionPolicy, lastUpdatedTime: now },
    ),
    exportPolicy: merged(current.exportPolicy, patch.exportPolicy),
    azureADAuthenticationAsArmPolicy: merged(
      current.azureADAuthenticationAsArmPolicy,
      patch.azureADAuthenticationAsArmPolicy,
    ),
    softDeletePolicy: merged(
      current.softDeletePolicy,
      softDeletePolicy && { ...softDeletePolicy, lastUpdatedTime: now },
    ),
  };
}

/** The object with the given values in place of its own. What is missing or null changes nothing. */
function merged<T extends object>(
  current: T,
  patch: { readonly [K in keyof T]?: T[K] | null | undefined } | null | undefined,
): T {
  const given = Object.entries(patch ?? {}).filter(([, value]) => value != null);
  return { ...current, ...Object.fromEntries(given) };
}
