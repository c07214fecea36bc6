import { notFound } from '@/emulator/failure';
import { creationLag } from '@/emulator/clock';
import type { StoredRegistry, StoredToken } from '@/emulator/store/records';
import { checkTokenName } from '@/emulator/validation';

import type { Call } from './call';
import { checkNotDeleting, checkRoomFor } from './limits';
import { listAnswer } from './list';
import { startDelete, startWrite, tokenDeleteTime } from './longRunning';
import { registryPath } from './paths';
import type { Answer, Route } from './route';
import { freshSystemData } from './systemData';
import {
  checkNoPasswords,
  checkScopeMapId,
  keptPasswords,
  newTokenSchema,
  tokenPatchSchema,
} from './tokenBody';

const path = `${registryPath}/tokens/:token`;
const provider = 'ContainerRegistry';
const versions = 'all';

export const tokenRoutes: readonly Route[] = [
  {
    name: 'tokens.list',
    method: 'get',
    path: `${registryPath}/tokens`,
    provider,
    versions,
    run: list,
  },
  { name: 'tokens.get', method: 'get', path, provider, versions, run: get },
  { name: 'tokens.create', method: 'put', path, provider, versions, run: create },
  { name: 'tokens.update', method: 'patch', path, provider, versions, run: update },
  { name: 'tokens.delete', method: 'delete', path, provider, versions, run: remove },
];

function list(call: Call): Answer {
  const registry = call.registry();
  return listAnswer(
    call,
    registry.tokens.all(),
    ({ name }) => name,
    (token) => toBody(registry, token),
  );
}

function get(call: Call): Answer {
  const registry = call.registry();
  return { status: 200, body: toBody(registry, existing(call, registry)) };
}

/**
 * 201, an operation, and a token without passwords (recorded: azure-sdk-for-net, 2023-02-15). Over an
 * existing token it is the same: its passwords are lost (Azure/acr#667).
 * Unknown in Azure: which fields of the existing token survive; here its name and creation date do.
 */
async function create(call: Call): Promise<Answer> {
  const registry = call.registry();
  const { properties } = await call.body(newTokenSchema);
  const name = call.param('token');
  checkTokenName(name);
  const old = registry.tokens.get(name);
  if (old) {
    checkNotDeleting(old);
  } else {
    checkRoomFor('tokens', registry, registry.tokens.all().length);
  }
  checkScopeMapId(registry, properties.scopeMapId);
  checkNoPasswords(properties.credentials);

  const { work, headers } = startWrite(call, idOf(registry, old?.name ?? name), 'Creating');
  const { clock } = call.world;
  const token: StoredToken = {
    name: old?.name ?? name,
    systemData: freshSystemData(clock.stamp(creationLag)),
    creationDate: old?.creationDate ?? clock.stamp(),
    scopeMapId: properties.scopeMapId,
    passwords: [],
    status: properties.status ?? 'enabled',
    work,
  };
  registry.tokens.set(token);
  return { status: 201, headers, body: toBody(registry, token, work.state) };
}

/** 201, not 200, and the body already shows the new values (recorded: azure-sdk-for-net, 2023-02-15). */
async function update(call: Call): Promise<Answer> {
  const registry = call.registry();
  const old = existing(call, registry);
  const { properties } = await call.body(tokenPatchSchema);
  checkNotDeleting(old);
  if (properties?.scopeMapId != null) {
    checkScopeMapId(registry, properties.scopeMapId);
  }
  const passwords = keptPasswords(old, properties?.credentials);

  const { work, headers } = startWrite(call, idOf(registry, old.name), 'Updating');
  const token: StoredToken = {
    ...old,
    systemData: freshSystemData(call.world.clock.stamp()),
    scopeMapId: properties?.scopeMapId ?? old.scopeMapId,
    passwords,
    status: properties?.status ?? old.status,
    work,
  };
  registry.tokens.set(token);
  return { status: 201, headers, body: toBody(registry, token, work.state) };
}

/** 202 with the body `null` (recorded: azure-sdk-for-net, 2023-02-15); 204 when there is nothing to delete. */
function remove(call: Call): Answer {
  const registry = call.registry();
  const token = registry.tokens.get(call.param('token'));
  if (!token) {
    return { status: 204 };
  }
  const duration = tokenDeleteTime(call.world.rules.operationTime);
  const { work, headers } = startDelete(call, registry, duration);
  registry.tokens.set({ ...token, work });
  return { status: 202, headers, body: null };
}

function existing(call: Call, registry: StoredRegistry): StoredToken {
  const name = call.param('token');
  const token = registry.tokens.get(name);
  if (!token) {
    throw notFound(name);
  }
  return token;
}

function idOf({ resource }: StoredRegistry, name: string): string {
  return `${resource.id}/tokens/${name}`;
}

/** A token as Azure answers it, its keys in the recorded order. Passwords never come with a value. */
function toBody(
  registry: StoredRegistry,
  token: StoredToken,
  provisioningState = registry.tokens.provisioningState(token),
) {
  const { name, systemData, creationDate, scopeMapId, passwords, status } = token;
  return {
    type: 'Microsoft.ContainerRegistry/registries/tokens',
    id: idOf(registry, name),
    name,
    systemData,
    properties: {
      creationDate,
      provisioningState,
      scopeMapId,
      credentials: { passwords },
      status,
    },
  };
}
