import type { RegistryAddress } from '@/domain/resourceId';

import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { AzureError, unknownOutcome } from './errors';
import { readRegistry, type Registry, registryPath, registrySchema } from './registries';

const { containerRegistry: apiVersion } = apiVersions;

/** One setting of a registry, and how to tell that it is there. */
export interface RegistryChange {
  /** What is sent, and nothing else: Azure keeps what is left out. */
  readonly properties: object;
  /** Undefined when what Azure says of the setting is a word that the portal does not know. */
  readonly isThere: (registry: Registry) => boolean | undefined;
}

/** What a finished change knows about itself. */
export interface Changed {
  /** Azure's own answer got lost, and reading the registry again showed that the change was made. */
  readonly answerLost: boolean;
}

/**
 * Changes one setting, once, and reads the registry back: a policy may change it back without a word
 * (`AzureError` of kind `notApplied`), and after a lost answer only reading tells. What was read goes
 * to `remember`, also when this throws.
 * https://learn.microsoft.com/rest/api/container-registry/registries/update
 */
async function changeRegistry(
  arm: Arm,
  address: RegistryAddress,
  { properties, isThere }: RegistryChange,
  remember: (registry: Registry) => void,
  signal?: AbortSignal,
): Promise<Changed> {
  let lost: AzureError | undefined;
  try {
    await arm.write('PATCH', registryPath(address), {
      apiVersion,
      signal,
      body: { properties },
      schema: registrySchema,
    });
  } catch (error) {
    if (!(error instanceof AzureError) || error.kind !== 'unknownOutcome') throw error;
    lost = error;
  }

  const registry = await readBack(arm, address, lost);
  remember(registry);
  const there = isThere(registry);
  if (there === true) return { answerLost: lost !== undefined };
  // A change whose answer is lost may still be under way; one that was answered is over.
  const call = {
    method: 'PATCH',
    path: registryPath(address),
    requestIds: { client: '' },
  } as const;
  if (lost !== undefined) throw lost;
  throw there === undefined
    ? unknownOutcome(call, new AzureError('unreadable', call))
    : new AzureError('notApplied', call);
}

/** Without the signal: who stops waiting for the change still wants to know how things stand. */
async function readBack(
  arm: Arm,
  address: RegistryAddress,
  lost: AzureError | undefined,
): Promise<Registry> {
  try {
    return await readRegistry(arm, address);
  } catch (error) {
    if (lost !== undefined) throw lost;
    throw error instanceof AzureError ? unknownOutcome(error, error) : error;
  }
}

/** Switches the admin user on or off. */
export function changeAdminUser(
  arm: Arm,
  address: RegistryAddress,
  enabled: boolean,
  remember: (registry: Registry) => void,
  signal?: AbortSignal,
): Promise<Changed> {
  const change: RegistryChange = {
    properties: { adminUserEnabled: enabled },
    isThere: ({ properties }) => (properties.adminUserEnabled ?? false) === enabled,
  };
  return changeRegistry(arm, address, change, remember, signal);
}

/**
 * Switches content trust on or off. Off deletes all signatures of the registry, for good. Only this
 * policy is sent: the others would be reset to whatever we last read of them.
 */
export function changeContentTrust(
  arm: Arm,
  address: RegistryAddress,
  status: 'enabled' | 'disabled',
  remember: (registry: Registry) => void,
  signal?: AbortSignal,
): Promise<Changed> {
  const change: RegistryChange = {
    properties: { policies: { trustPolicy: { type: 'Notary', status } } },
    isThere: ({ properties }) => {
      const now = properties.policies?.trustPolicy?.status?.toLowerCase() ?? 'disabled';
      return now === 'enabled' || now === 'disabled' ? now === status : undefined;
    },
  };
  return changeRegistry(arm, address, change, remember, signal);
}
