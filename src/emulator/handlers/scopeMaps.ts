import * as v from 'valibot';

import { ArmFailure, badRequest, notFound } from '@/emulator/failure';
import { creationLag } from '@/emulator/clock';
import type { StoredRegistry, StoredScopeMap } from '@/emulator/store/records';
import { checkActions, checkDescription, checkScopeMapName } from '@/emulator/validation';
import { sameId } from '@/domain/resourceId';

import type { Call } from './call';
import { checkNotDeleting, checkRoomFor } from './limits';
import { listAnswer } from './list';
import { startDelete, startWrite } from './longRunning';
import { registryPath } from './paths';
import type { Answer, Route } from './route';
import { freshSystemData } from './systemData';

const path = `${registryPath}/scopeMaps/:scopeMap`;
const provider = 'ContainerRegistry';
const versions = 'all';

export const scopeMapRoutes: readonly Route[] = [
  {
    name: 'scopeMaps.list',
    method: 'get',
    path: `${registryPath}/scopeMaps`,
    provider,
    versions,
    run: list,
  },
  { name: 'scopeMaps.get', method: 'get', path, provider, versions, run: get },
  { name: 'scopeMaps.create', method: 'put', path, provider, versions, run: create },
  { name: 'scopeMaps.update', method: 'patch', path, provider, versions, run: update },
  { name: 'scopeMaps.delete', method: 'delete', path, provider, versions, run: remove },
];

const description = v.nullish(v.string());

const newScopeMapSchema = v.object({
  properties: v.object({ description, actions: v.array(v.string()) }),
});

const scopeMapPatchSchema = v.object({
  properties: v.nullish(v.object({ description, actions: v.nullish(v.array(v.string())) })),
});

/** The system's maps come first (recorded: azure-sdk-for-net, 2023-02-15). */
function list(call: Call): Answer {
  const registry = call.registry();
  const all = registry.scopeMaps.all();
  const ordered = [
    ...all.filter(({ type }) => type === 'SystemDefined'),
    ...all.filter(({ type }) => type === 'UserDefined'),
  ];
  return listAnswer(
    call,
    ordered,
    ({ name }) => name,
    (scopeMap) => toBody(registry, scopeMap),
  );
}

function get(call: Call): Answer {
  const registry = call.registry();
  return { status: 200, body: toBody(registry, existing(call, registry)) };
}

/** 200 and done at once in every recording; the specification also allows 201 and an operation. */
async function create(call: Call): Promise<Answer> {
  const registry = call.registry();
  const { properties } = await call.body(newScopeMapSchema);
  const name = call.param('scopeMap');
  const old = registry.scopeMaps.get(name);
  if (old) {
    checkChangeable(old);
  } else {
    checkScopeMapName(name);
    checkRoomFor('scope maps', registry, userScopeMaps(registry).length);
  }
  checkActions(properties.actions);
  checkDescription(properties.description);

  const { clock, rules } = call.world;
  const scopeMap: StoredScopeMap = {
    name: old?.name ?? name,
    systemData: freshSystemData(clock.stamp(creationLag)),
    description: properties.description ?? undefined,
    type: 'UserDefined',
    creationDate: old?.creationDate ?? clock.stamp(),
    actions: properties.actions,
  };
  if (rules.scopeMapPut === 'sync') {
    registry.scopeMaps.set(scopeMap);
    return { status: 200, body: toBody(registry, scopeMap) };
  }
  const { work, headers } = startWrite(call, idOf(registry, scopeMap.name), 'Creating');
  registry.scopeMaps.set({ ...scopeMap, work });
  return { status: 201, headers, body: toBody(registry, scopeMap, work.state) };
}

/** 201 and an operation; the body already shows the new values (recorded: azure-sdk-for-net, 2023-02-15). */
async function update(call: Call): Promise<Answer> {
  const registry = call.registry();
  const old = existing(call, registry);
  const { properties } = await call.body(scopeMapPatchSchema);
  checkChangeable(old);
  checkActions(properties?.actions ?? []);
  checkDescription(properties?.description);

  const { work, headers } = startWrite(call, idOf(registry, old.name), 'Updating');
  const scopeMap: StoredScopeMap = {
    ...old,
    systemData: freshSystemData(call.world.clock.stamp()),
    description: properties?.description ?? old.description,
    actions: properties?.actions ?? old.actions,
    work,
  };
  registry.scopeMaps.set(scopeMap);
  return { status: 201, headers, body: toBody(registry, scopeMap, work.state) };
}

/** 202 with the body `null` (recorded: azure-sdk-for-net, 2023-02-15); 204 when there is nothing to delete. */
function remove(call: Call): Answer {
  const registry = call.registry();
  const scopeMap = registry.scopeMaps.get(call.param('scopeMap'));
  if (!scopeMap) {
    return { status: 204 };
  }
  checkNotSystem(scopeMap);
  const { rules } = call.world;
  const id = idOf(registry, scopeMap.name);
  if (
    rules.scopeMapInUse === 'refuse' &&
    registry.tokens.all().some(({ scopeMapId }) => sameId(scopeMapId, id))
  ) {
    // Unknown in Azure: nothing is recorded of a map in use; the CLI's question suggests that it goes.
    throw new ArmFailure(
      409,
      'Conflict',
      `The scope map ${scopeMap.name} is in use by tokens and cannot be deleted.`,
    );
  }
  const { work, headers } = startDelete(call, registry, rules.operationTime);
  registry.scopeMaps.set({ ...scopeMap, work });
  return { status: 202, headers, body: null };
}

function existing(call: Call, registry: StoredRegistry): StoredScopeMap {
  const name = call.param('scopeMap');
  const scopeMap = registry.scopeMaps.get(name);
  if (!scopeMap) {
    throw notFound(name);
  }
  return scopeMap;
}

function userScopeMaps({ scopeMaps }: StoredRegistry): readonly StoredScopeMap[] {
  return scopeMaps.all().filter(({ type }) => type === 'UserDefined');
}

function checkChangeable(scopeMap: StoredScopeMap): void {
  checkNotSystem(scopeMap);
  checkNotDeleting(scopeMap);
}

/** Unknown in Azure: code and text of the refusal. */
function checkNotSystem({ name, type }: StoredScopeMap): void {
  if (type === 'SystemDefined') {
    throw badRequest(`The scope map ${name} is defined by the system and cannot be changed.`);
  }
}

function idOf({ resource }: StoredRegistry, name: string): string {
  return `${resource.id}/scopeMaps/${name}`;
}

/** A scope map as Azure answers it, its keys in the recorded order; no `systemData` key on the system's. */
function toBody(
  registry: StoredRegistry,
  scopeMap: StoredScopeMap,
  provisioningState = registry.scopeMaps.provisioningState(scopeMap),
) {
  const { name, systemData, description: text, type, creationDate, actions } = scopeMap;
  return {
    type: 'Microsoft.ContainerRegistry/registries/scopeMaps',
    id: idOf(registry, name),
    name,
    ...(systemData && { systemData }),
    properties: {
      ...(text !== undefined && { description: text }),
      type,
      creationDate,
      provisioningState,
      actions,
    },
  };
}
