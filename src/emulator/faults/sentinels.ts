import * as v from 'valibot';

import { nameOfId } from '@/domain/resourceId';

import { type FaultName, faultNames } from './names';

/** What a token's or scope map's name starts with when every request about it is to fail. */
const prefix = 'fault-';

/** Names of registries have no dashes. */
const byRegistry = new Map<string, FaultName>(
  faultNames.map((fault) => [registryNameOf(fault), fault]),
);

const byName = new Map<string, FaultName>(faultNames.map((fault) => [`${prefix}${fault}`, fault]));

/** The name of the registry on which everything fails in this way. */
export function registryNameOf(fault: FaultName): string {
  return `fault${fault.replaceAll('-', '')}`;
}

/** The name of the token, or scope map, about which every request fails in this way. */
export function sentinelNameOf(fault: FaultName): string {
  return `${prefix}${fault}`;
}

const childPattern = /\/(?:tokens|scopeMaps)\/([^/]+)/i;
const registryPattern = /\/registries\/([^/]+)(\/.*)?$/i;
const bodySchema = v.object({ tokenId: v.string() });

/** The fault that a request's names ask for, and what asked for it. */
export interface Sentinel {
  readonly fault: FaultName;
  readonly by: 'child' | 'registry';
}

/** What a request's names ask for. A registry's own GET is spared, so that its pages open. */
export async function sentinelOf(request: Request): Promise<Sentinel | undefined> {
  const path = new URL(request.url).pathname;
  const child = childPattern.exec(path)?.[1] ?? (await tokenInBody(request, path));
  const byChild = byName.get(child?.toLowerCase() ?? '');
  if (byChild !== undefined) return { fault: byChild, by: 'child' };
  const [, registry = '', below] = registryPattern.exec(path) ?? [];
  if (below === undefined && request.method === 'GET') return undefined;
  const fault = byRegistry.get(registry.toLowerCase());
  return fault && { fault, by: 'registry' };
}

/** The name of the token that a request for passwords is about; undefined for all other requests. */
export async function tokenInBody(request: Request, path: string): Promise<string | undefined> {
  if (!/\/generateCredentials$/i.test(path)) return undefined;
  try {
    const body = v.safeParse(bodySchema, await request.clone().json());
    return body.success ? nameOfId(body.output.tokenId) : undefined;
  } catch {
    return undefined;
  }
}
