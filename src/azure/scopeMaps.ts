import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';

import type { RegistryAddress } from '@/domain/resourceId';

import { segment } from './address';
import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { listQuery } from './list';
import { registryKey, registryPath } from './registries';
import { optionalText, resourceFields } from './resource';

export const scopeMapSchema = v.looseObject({
  ...resourceFields,
  properties: v.looseObject({
    description: optionalText,
    /** `SystemDefined` or `UserDefined`. */
    type: optionalText,
    creationDate: optionalText,
    provisioningState: optionalText,
    actions: v.nullish(v.array(v.string())),
  }),
});

export type ScopeMap = v.InferOutput<typeof scopeMapSchema>;

/** A scope map that does not exist yet. */
export interface ScopeMapDraft {
  readonly name: string;
  readonly description: string;
  readonly actions: readonly string[];
}

/** What a PATCH of a scope map sets; what is left out stays. */
export interface ScopeMapChanges {
  readonly description?: string;
  readonly actions?: readonly string[];
}

/** Whether the scope map is one of Azure's own, which nobody can change. */
export function isSystemScopeMap(scopeMap: ScopeMap): boolean {
  const { type } = scopeMap.properties;
  return type === undefined || type === null
    ? scopeMap.name.startsWith('_')
    : type.toLowerCase() === 'systemdefined';
}

const { containerRegistry: apiVersion } = apiVersions;

function scopeMapPath(registry: RegistryAddress, name: string): string {
  return `${registryPath(registry)}/scopeMaps/${segment(name)}`;
}

/** The key under which a registry's list of scope maps is kept. */
export function scopeMapsKey(registry: RegistryAddress): readonly string[] {
  return [...registryKey(registry), 'scopeMaps'];
}

/** The key under which one scope map is kept. */
export function scopeMapKey(registry: RegistryAddress, name: string): readonly string[] {
  return [...registryKey(registry), 'scopeMap', name.toLowerCase()];
}

/** The scope maps of a registry, page by page. */
export function scopeMapsQuery(arm: Arm, registry: RegistryAddress) {
  return listQuery({
    key: scopeMapsKey(registry),
    pages: (signal, from) =>
      arm.pages(`${registryPath(registry)}/scopeMaps`, scopeMapSchema, {
        apiVersion,
        signal,
        from,
      }),
  });
}

/** One scope map. */
export function scopeMapQuery(arm: Arm, registry: RegistryAddress, name: string) {
  return queryOptions({
    queryKey: scopeMapKey(registry, name),
    queryFn: ({ signal }) => readScopeMap(arm, registry, name, signal),
  });
}

/** Reads one scope map now. Throws `AzureError` of kind `notFound` when there is none of that name. */
export function readScopeMap(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  signal?: AbortSignal,
): Promise<ScopeMap> {
  return arm.read(scopeMapPath(registry, name), scopeMapSchema, { apiVersion, signal });
}

/**
 * Creates a scope map. Azure would overwrite one of the same name without a word, so the caller makes
 * sure that there is none.
 * https://learn.microsoft.com/rest/api/container-registry/scope-maps/create
 */
export function createScopeMap(
  arm: Arm,
  registry: RegistryAddress,
  { name, description, actions }: ScopeMapDraft,
  signal?: AbortSignal,
): Promise<ScopeMap> {
  return arm.write('PUT', scopeMapPath(registry, name), {
    apiVersion,
    signal,
    body: { properties: { ...(description !== '' && { description }), actions } },
    schema: scopeMapSchema,
  });
}

/**
 * Changes only what is given. `actions` replaces the whole list, whatever it has become meanwhile: use
 * `saveScopeMap`, which looks first.
 * https://learn.microsoft.com/rest/api/container-registry/scope-maps/update
 */
export function updateScopeMap(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  changes: ScopeMapChanges,
  signal?: AbortSignal,
): Promise<ScopeMap> {
  return arm.write('PATCH', scopeMapPath(registry, name), {
    apiVersion,
    signal,
    body: { properties: changes },
    schema: scopeMapSchema,
  });
}

/** Deletes a scope map. The tokens that use it lose its permissions. */
export function deleteScopeMap(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  signal?: AbortSignal,
): Promise<void> {
  return arm.write('DELETE', scopeMapPath(registry, name), { apiVersion, signal });
}
