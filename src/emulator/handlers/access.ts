import type { Lock } from '@/domain/azureAccess';
import { rolePermissions } from '@/emulator/personas';

import type { Call } from './call';
import { listAnswer } from './list';
import { registryPath, subscriptionPath } from './paths';
import type { Answer, Route } from './route';

/** What the signed-in user may do, and what is locked. */
export const accessRoutes: readonly Route[] = [
  {
    name: 'permissions.list',
    method: 'get',
    path: `${registryPath}/providers/Microsoft.Authorization/permissions`,
    provider: 'Resources',
    run: listPermissions,
  },
  ...[registryPath, `${subscriptionPath}/resourceGroups/:resourceGroup`, subscriptionPath].map(
    (path): Route => ({
      name: 'locks.list',
      method: 'get',
      path: `${path}/providers/Microsoft.Authorization/locks`,
      provider: 'Resources',
      run: listLocks,
    }),
  ),
];

/**
 * One entry a role. What a registry's own restrictions forbid is not in it: seeds/restricted.ts says why.
 * https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
 */
function listPermissions(call: Call): Answer {
  call.registry();
  const { actions, notActions } = rolePermissions[call.world.rules.persona];
  const value = [{ actions, notActions, dataActions: [], notDataActions: [] }];
  return { status: 200, body: { value } };
}

/** The locks at the scope and below it. https://learn.microsoft.com/rest/api/resources/management-locks */
function listLocks(call: Call): Answer {
  const path = decodeURIComponent(call.url.pathname).toLowerCase();
  const scope = path.slice(0, path.lastIndexOf('/providers/microsoft.authorization/'));
  const locks = call.world.rules.locks.filter((lock) =>
    `${lock.scope.toLowerCase()}/`.startsWith(`${scope}/`),
  );
  return listAnswer(call, locks, idOf, (lock) => ({
    properties: { level: lock.level },
    id: idOf(lock),
    type: 'Microsoft.Authorization/locks',
    name: lock.name,
  }));
}

function idOf({ scope, name }: Lock): string {
  return `${scope}/providers/Microsoft.Authorization/locks/${name}`;
}
