import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';

import type { Lock, RolePermission } from '@/domain/azureAccess';
import type { RegistryAddress } from '@/domain/resourceId';

import { apiVersions } from './apiVersions';
import type { Arm, Schema } from './arm';
import { AzureError } from './errors';
import { registryKey, registryPath } from './registries';

const patterns = v.nullish(v.array(v.string()), []);

const permissionSchema = v.pipe(
  v.object({ actions: patterns, notActions: patterns }),
  v.transform(({ actions, notActions }): RolePermission => ({
    actions: actions ?? [],
    notActions: notActions ?? [],
  })),
);

const lockSchema = v.pipe(
  v.object({ id: v.string(), name: v.string(), properties: v.object({ level: v.string() }) }),
  v.transform(({ id, name, properties }): Lock => ({
    name,
    level: properties.level,
    scope: id.replace(/\/providers\/Microsoft\.Authorization\/locks\/[^/]*$/i, ''),
  })),
);

/** Roles and locks change seldom; whoever got a role a moment ago presses Refresh or waits. */
const staleTime = 5 * 60_000;

/**
 * What the signed-in user's roles allow on a registry.
 * https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
 */
export function permissionsQuery(arm: Arm, registry: RegistryAddress) {
  return queryOptions({
    queryKey: [...registryKey(registry), 'permissions'],
    queryFn: ({ signal }) =>
      all(
        arm,
        `${registryPath(registry)}/providers/Microsoft.Authorization/permissions`,
        permissionSchema,
        { apiVersion: apiVersions.authorization, signal },
      ),
    staleTime,
  });
}

/**
 * The locks on a registry, its resource group and its subscription. Those that the user may not list
 * are missing: each scope lists what is set at it and below, never above.
 * https://learn.microsoft.com/rest/api/resources/management-locks
 */
export function locksQuery(arm: Arm, registry: RegistryAddress) {
  const path = registryPath(registry);
  const scopes = [
    path,
    path.slice(0, path.indexOf('/providers/')),
    path.slice(0, path.indexOf('/resourceGroups/')),
  ];
  return queryOptions({
    queryKey: [...registryKey(registry), 'locks'],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(
        scopes.map((scope) =>
          all(arm, `${scope}/providers/Microsoft.Authorization/locks`, lockSchema, {
            apiVersion: apiVersions.locks,
            signal,
          }).catch((error: unknown) => {
            if (error instanceof AzureError) return [];
            throw error;
          }),
        ),
      );
      // Each scope lists what is locked below it as well, and a page may repeat what was on another.
      const byId = new Map(
        lists.flat().map((lock) => [`${lock.scope}/${lock.name}`.toLowerCase(), lock]),
      );
      return [...byId.values()];
    },
    staleTime,
  });
}

async function all<T>(
  arm: Arm,
  path: string,
  schema: Schema<T>,
  options: { apiVersion: string; signal: AbortSignal },
): Promise<T[]> {
  const items: T[] = [];
  for await (const page of arm.pages(path, schema, options)) items.push(...page.items);
  return items;
}
