import { notFound } from '@/emulator/failure';
import { registryId } from '@/domain/resourceId';

import type { Call } from './call';
import { resultHeaders, statusHeaders } from './longRunning';
import { operationResultPath, registryPath } from './paths';
import type { Answer, Route } from './route';

const provider = 'ContainerRegistry';

/** Where clients ask how a long-running operation is doing. */
export const operationRoutes: readonly Route[] = [
  {
    name: 'operations.status',
    method: 'get',
    path: `${registryPath}/tokens/:child/operationStatuses/:operation`,
    provider,
    versions: 'all',
    run: (call) => status(call, 'tokens'),
  },
  {
    name: 'operations.status',
    method: 'get',
    path: `${registryPath}/scopeMaps/:child/operationStatuses/:operation`,
    provider,
    versions: 'all',
    run: (call) => status(call, 'scopeMaps'),
  },
  {
    // No operation of the emulated Azure leads here; those that are made to take long do.
    name: 'operations.status',
    method: 'get',
    path: `${registryPath}/operationStatuses/:operation`,
    provider,
    versions: 'all',
    run: (call) => {
      throw notFound(call.param('operation'));
    },
  },
  {
    name: 'operations.result',
    method: 'get',
    path: operationResultPath,
    provider,
    run: result,
  },
];

/**
 * The body is `{"status":"…"}` and nothing else (recorded: azure-sdk-for-net, 2023-02-15).
 * Unknown in Azure: the word for an unfinished PATCH; every recorded one was over at the first poll.
 */
function status(call: Call, kind: 'tokens' | 'scopeMaps'): Answer {
  const registry = registryId({
    subscription: call.param('subscription'),
    resourceGroup: call.param('resourceGroup'),
    registry: call.param('registry'),
  });
  const path = `${registry}/${kind}/${call.param('child')}/operationStatuses/${call.param('operation')}`;
  const { state, until } = operationAt(call, path);
  return {
    status: 200,
    headers: statusHeaders(call, path),
    body: { status: until > call.world.clock.now() ? state : 'Succeeded' },
  };
}

/** 202 while the deletion runs, then 200 without a word. */
function result(call: Call): Answer {
  const path = `/subscriptions/${call.param('subscription')}/providers/Microsoft.ContainerRegistry/locations/${call.param('location')}/operationResults/${call.param('operation')}`;
  const { until } = operationAt(call, path);
  return until > call.world.clock.now()
    ? { status: 202, body: null, headers: resultHeaders(call, path) }
    : { status: 200 };
}

/** Unknown in Azure: the answer about an operation that never was. */
function operationAt(call: Call, path: string) {
  const operation = call.world.store.operation(path);
  if (!operation) {
    throw notFound(call.param('operation'));
  }
  return operation;
}
