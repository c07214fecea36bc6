import { ArmFailure } from '@/emulator/failure';
import type { StoredRegistry } from '@/emulator/store/records';

import type { RegistryPatch } from './registryPatch';

/** The policy that the emulated company has assigned to some of its registries. */
const policy = {
  name: 'Keep the admin user off and content trust as it is',
  id: 'registry-access-baseline',
} as const;

/**
 * What is left of a change once Azure Policy has had its say: a policy with the effect `deny` refuses
 * it, one with `modify` puts its own values in place of the sent ones, without a word.
 * https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify
 */
export function afterPolicies(
  { resource, restrictions }: StoredRegistry,
  patch: RegistryPatch,
): RegistryPatch {
  const { properties } = patch;
  const trust = properties?.policies?.trustPolicy?.status;
  const againstPolicy =
    properties?.adminUserEnabled === true ||
    (trust != null && trust !== resource.properties.policies.trustPolicy.status);
  if (restrictions.policy === undefined || properties == null || !againstPolicy) {
    return patch;
  }
  if (restrictions.policy === 'deny') {
    throw disallowed(resource.name, resource.id);
  }
  const { policies, ...others } = properties;
  return {
    ...patch,
    properties: {
      ...others,
      ...(others.adminUserEnabled === true && { adminUserEnabled: false }),
      ...(policies != null && { policies: { ...policies, trustPolicy: undefined } }),
    },
  };
}

/** The form of Azure Policy's refusals (Microsoft Learn: policy/troubleshoot/general; public logs). */
function disallowed(registry: string, id: string): ArmFailure {
  const [, , subscription] = id.split('/');
  const authorization = `/subscriptions/${subscription}/providers/Microsoft.Authorization`;
  const assignmentId = `${authorization}/policyAssignments/${policy.id}`;
  const definitionId = `${authorization}/policyDefinitions/${policy.id}`;
  const identifiers = JSON.stringify([
    {
      policyAssignment: { name: policy.name, id: assignmentId },
      policyDefinition: { name: policy.name, id: definitionId },
    },
  ]);
  return new ArmFailure(
    403,
    'RequestDisallowedByPolicy',
    `Resource '${registry}' was disallowed by policy. Policy identifiers: '${identifiers}'.`,
    'arm',
    {},
    {
      target: registry,
      additionalInfo: [
        {
          type: 'PolicyViolation',
          info: {
            policyDefinitionDisplayName: policy.name,
            policyDefinitionId: definitionId,
            policyDefinitionEffect: 'deny',
            policyAssignmentDisplayName: policy.name,
            policyAssignmentId: assignmentId,
          },
        },
      ],
    },
  );
}
