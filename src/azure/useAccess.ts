import { useQuery } from '@tanstack/react-query';

import { type Access, accessTo, type RegistryAction, registryActions } from '@/domain/azureAccess';
import { type RegistryAddress, registryId } from '@/domain/resourceId';

import { locksQuery, permissionsQuery } from './access';
import { useArm } from './useArm';

/**
 * What the signed-in user may do on a registry, for its controls: `access('writeTokens')`. Until it is
 * known, everything counts as allowed; the service decides anyway. `useAccessReason` says it in words.
 */
export function useAccess(registry: RegistryAddress): (action: RegistryAction) => Access {
  const arm = useArm();
  const permissions = useQuery(permissionsQuery(arm, registry)).data;
  const locks = useQuery(locksQuery(arm, registry)).data;
  return (action) =>
    accessTo(registryActions[action], registryId(registry), { permissions, locks });
}
