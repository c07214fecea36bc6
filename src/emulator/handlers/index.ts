import { http, type HttpHandler } from 'msw';

import { ArmFailure } from '@/emulator/failure';
import type { World } from '@/emulator/world';
import type { Wrap } from '@/emulator/wrap';

import { accessRoutes } from './access';
import { credentialRoutes } from './credentials';
import { dataPlaneHandlers } from './dataPlane';
import { corsHeaders } from './headers';
import { operationRoutes } from './operations';
import { atRoot } from './paths';
import { registryRoutes } from './registries';
import { roleAssignmentRoutes } from './roleAssignments';
import { roleDefinitionRoutes } from './roleDefinitions';
import { failureResponse, handlerOf } from './route';
import { scopeMapRoutes } from './scopeMaps';
import { subscriptionRoutes } from './subscriptions';
import { tokenRoutes } from './tokens';

const routes = [
  ...accessRoutes,
  ...subscriptionRoutes,
  ...registryRoutes,
  ...tokenRoutes,
  ...scopeMapRoutes,
  ...credentialRoutes,
  ...roleAssignmentRoutes,
  ...roleDefinitionRoutes,
  ...operationRoutes,
];

/** All that the emulated Azure answers. */
export function createHandlers(world: World, wrap?: Wrap): HttpHandler[] {
  return [
    http.options('*/subscriptions*', ({ request }) => preflight(request)),
    http.options('*/tenants', ({ request }) => preflight(request)),
    http.options(atRoot('providers/.*'), ({ request }) => preflight(request)),
    ...routes.map((route) => handlerOf(route, world, wrap)),
    ...dataPlaneHandlers,
    // Nothing may slip through to the real Azure.
    http.all('*/subscriptions/*', ({ request }) => notEmulated(request, world)),
    http.all(atRoot('providers/.*'), ({ request }) => notEmulated(request, world)),
  ];
}

/** A browser's question whether it may send what it is about to. */
function preflight(request: Request): Response {
  const asked = request.headers.get('access-control-request-headers');
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders,
      'access-control-allow-methods': 'GET, PUT, PATCH, POST, DELETE',
      ...(asked !== null && { 'access-control-allow-headers': asked }),
      'access-control-max-age': '600',
    },
  });
}

function notEmulated(request: Request, world: World): Response {
  return failureResponse(
    request,
    world,
    new ArmFailure(
      404,
      'InvalidResourceType',
      'The resource type or the operation could not be found in the emulated Azure.',
      'arm',
    ),
  );
}
