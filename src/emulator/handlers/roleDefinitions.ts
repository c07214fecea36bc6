import { ArmFailure, badRequest } from '@/emulator/failure';
import { type Role, roleList } from '@/emulator/roles';
import { sameId } from '@/domain/resourceId';

import type { Call } from './call';
import { listAnswer } from './list';
import { registryPath, resourceGroupPath, subscriptionPath } from './paths';
import type { Answer, Route } from './route';

const below = '/providers/Microsoft.Authorization/roleDefinitions';

/** The built-in roles that matter for registries, at every scope that the emulator knows; '' is all of Azure. */
export const roleDefinitionRoutes: readonly Route[] = [
  subscriptionPath,
  resourceGroupPath,
  registryPath,
  '',
].flatMap((scope): Route[] => [
  {
    name: 'roleDefinitions.list',
    method: 'get',
    path: `${scope}${below}`,
    provider: 'Resources',
    run: list,
  },
  {
    name: 'roleDefinitions.get',
    method: 'get',
    path: `${scope}${below}/:role`,
    provider: 'Resources',
    run: get,
  },
]);

/** The id of a role as Azure writes it back: below the subscription, if one was named at all. */
export function roleDefinitionId(call: Call, role: string): string {
  const [, subscription] = /^\/subscriptions\/([^/]+)/i.exec(call.url.pathname) ?? [];
  const scope = subscription === undefined ? '' : `/subscriptions/${subscription}`;
  return `${scope}${below}/${role}`;
}

function list(call: Call): Answer {
  const filter = call.url.searchParams.get('$filter');
  const [, wanted] = /^\s*roleName\s+eq\s+'([^']*)'\s*$/i.exec(filter ?? '') ?? [];
  if (filter !== null && wanted === undefined) {
    throw badRequest('This $filter is not understood by the emulator.', 'arm');
  }
  // `reader` found `Reader` (recorded: azure-cli, test_role_assignment_no_graph, 2025-04-03).
  const found = roleList.filter(({ name }) => wanted === undefined || sameId(name, wanted));
  return listAnswer(
    call,
    found,
    ({ id }) => id,
    (role) => toBody(call, role),
  );
}

function get(call: Call): Answer {
  const role = roleList.find(({ id }) => sameId(id, call.param('role')));
  if (!role) {
    throw roleDefinitionNotFound(call.param('role'));
  }
  return { status: 200, body: toBody(call, role) };
}

/** Unknown in Azure: the exact text. */
export function roleDefinitionNotFound(role: string): ArmFailure {
  return new ArmFailure(
    404,
    'RoleDefinitionDoesNotExist',
    `The specified role definition with ID '${role.replaceAll('-', '')}' does not exist.`,
    'arm',
  );
}

function toBody(call: Call, role: Role) {
  return {
    properties: {
      roleName: role.name,
      type: 'BuiltInRole',
      description: role.description,
      assignableScopes: ['/'],
      permissions: [
        {
          actions: role.actions,
          notActions: role.notActions ?? [],
          dataActions: role.dataActions ?? [],
          notDataActions: [],
        },
      ],
      createdOn: '2018-10-29T23:23:40.0000000Z',
      updatedOn: '2021-11-11T20:13:40.0000000Z',
      createdBy: null,
      updatedBy: null,
    },
    id: roleDefinitionId(call, role.id),
    type: 'Microsoft.Authorization/roleDefinitions',
    name: role.id,
  };
}
