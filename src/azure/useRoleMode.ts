import { useQuery } from '@tanstack/react-query';

import { type RoleMode, roleModeOf } from '@/domain/authenticationMethods';
import type { RegistryAddress } from '@/domain/resourceId';

import { registryQuery } from './registries';
import { useArm } from './useArm';

/** How a registry reads role assignments, as far as it is loaded. */
export function useRoleMode(registry: RegistryAddress): RoleMode {
  const { data } = useQuery(registryQuery(useArm(), registry));
  return roleModeOf(data?.properties.roleAssignmentMode);
}
