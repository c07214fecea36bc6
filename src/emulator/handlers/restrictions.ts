import { ArmFailure } from '@/emulator/failure';
import type { OperationName } from '@/emulator/wrap';

import { notAuthorized } from './authorize';
import type { Call } from './call';

/** https://learn.microsoft.com/azure/role-based-access-control/permissions/containers */
const actions: Partial<Record<OperationName, string>> = {
  'registries.update': 'Microsoft.ContainerRegistry/registries/write',
  'credentials.list': 'Microsoft.ContainerRegistry/registries/listCredentials/action',
  'credentials.regenerate': 'Microsoft.ContainerRegistry/registries/regenerateCredential/action',
  'credentials.generate': 'Microsoft.ContainerRegistry/registries/generateCredentials/action',
  'roleAssignments.list': 'Microsoft.Authorization/roleAssignments/read',
  'roleAssignments.create': 'Microsoft.Authorization/roleAssignments/write',
  'roleAssignments.delete': 'Microsoft.Authorization/roleAssignments/delete',
};

/**
 * What ARM checks before it asks the service: may this user do that, and is the registry locked.
 * Throws its refusals, and ARM's 404 where there is no such registry.
 */
export function checkRestrictions(operation: OperationName, call: Call): void {
  const { resource, restrictions } = call.registry();
  const action = actions[operation];
  if (action !== undefined && restrictions.notAllowed?.includes(action)) {
    throw notAuthorized(action, resource.id);
  }
  if (restrictions.lock !== undefined && call.request.method !== 'GET') {
    throw locked(call.request.method === 'DELETE' ? 'delete' : 'write', resource.id);
  }
}

/**
 * A read-only lock stops every POST as well, so that not even listCredentials works. The text is as
 * quoted in public logs of other providers.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources#considerations-before-applying-your-locks
 */
function locked(what: 'write' | 'delete', scope: string): ArmFailure {
  return new ArmFailure(
    409,
    'ScopeLocked',
    `The scope '${scope}' cannot perform ${what} operation because following scope(s) are locked: '${scope}'. Please remove the lock and try again.`,
    'arm',
  );
}
