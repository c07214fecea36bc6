import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';

import { type RegistryAddress, registryId } from '@/domain/resourceId';

import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { listQuery } from './list';
import { optionalText, resourceFields } from './resource';

const policy = v.nullish(v.looseObject({ status: optionalText }));

export const registrySchema = v.looseObject({
  ...resourceFields,
  location: optionalText,
  sku: v.nullish(v.looseObject({ name: v.string(), tier: optionalText })),
  properties: v.looseObject({
    loginServer: optionalText,
    creationDate: optionalText,
    provisioningState: optionalText,
    adminUserEnabled: v.nullish(v.boolean()),
    anonymousPullEnabled: v.nullish(v.boolean()),
    roleAssignmentMode: optionalText,
    policies: v.nullish(v.looseObject({ trustPolicy: policy })),
    encryption: policy,
  }),
});

export type Registry = v.InferOutput<typeof registrySchema>;

export const usageSchema = v.looseObject({
  name: v.string(),
  limit: v.nullish(v.number()),
  currentValue: v.nullish(v.number()),
  unit: optionalText,
});

export type Usage = v.InferOutput<typeof usageSchema>;

/** An answer without a list is not one without limits: it is unreadable. */
export const usagesSchema = v.looseObject({ value: v.array(usageSchema) });

const { containerRegistry: apiVersion } = apiVersions;

/** Everything known of one registry is kept under this key. */
export function registryKey(registry: RegistryAddress): readonly string[] {
  return ['registry', registryId(registry).toLowerCase()];
}

/** The registries of a subscription, page by page. */
export function registriesQuery(arm: Arm, subscription: string) {
  return listQuery({
    key: ['registries', subscription.toLowerCase()],
    pages: (signal, from) =>
      arm.pages(
        `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.ContainerRegistry/registries`,
        registrySchema,
        { apiVersion, signal, from },
      ),
  });
}

/** The ARM path of a registry, percent-encoded. */
export function registryPath({ subscription, resourceGroup, registry }: RegistryAddress): string {
  return registryId({
    subscription: encodeURIComponent(subscription),
    resourceGroup: encodeURIComponent(resourceGroup),
    registry: encodeURIComponent(registry),
  });
}

/** One registry. */
export function registryQuery(arm: Arm, registry: RegistryAddress) {
  return queryOptions({
    queryKey: [...registryKey(registry), 'self'],
    queryFn: ({ signal }) => readRegistry(arm, registry, signal),
  });
}

/** Reads one registry now. */
export function readRegistry(
  arm: Arm,
  registry: RegistryAddress,
  signal?: AbortSignal,
): Promise<Registry> {
  return arm.read(registryPath(registry), registrySchema, { apiVersion, signal });
}

/** How much of each of the registry's limits is used. */
export function usagesQuery(arm: Arm, registry: RegistryAddress) {
  return queryOptions({
    queryKey: [...registryKey(registry), 'usages'],
    queryFn: ({ signal }) =>
      arm.read(`${registryPath(registry)}/listUsages`, usagesSchema, { apiVersion, signal }),
  });
}
