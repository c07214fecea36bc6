import type { Work } from '@/emulator/store/children';
import type { StoredRegistry } from '@/emulator/store/records';

import type { Call } from './call';

/**
 * Azure's long-running operations: which headers start one, and how long it takes.
 * Recorded: azure-sdk-for-net, ContainerRegistryToken and ContainerRegistryScopeMap, 2023-02-15.
 */

interface Started<State extends Work['state']> {
  readonly work: Work & { readonly state: State };
  readonly headers: Readonly<Record<string, string>>;
}

/** What is needed of a request for the addresses of its operation. */
type Asked = Pick<Call, 'request' | 'world'>;

/** Sent always, even with the answer that says that all is done. */
const retryAfter = { 'retry-after': '10' };

/** Begins the creation or change of a resource: its progress is asked for below its own id. */
export function startWrite<State extends 'Creating' | 'Updating'>(
  call: Call,
  resourceId: string,
  state: State,
): Started<State> {
  const { store, clock, rules } = call.world;
  const work = { state, until: clock.now() + rules.operationTime };
  const path = `${resourceId}/operationStatuses/${operationId(call.request, 'token')}`;
  store.addOperation(path, work);
  return { work, headers: statusHeaders(call, path) };
}

/** Begins a deletion: its result is asked for below the subscription and the region in upper case. */
export function startDelete(
  call: Call,
  registry: StoredRegistry,
  duration: number,
): Started<'Deleting'> {
  const { store, clock } = call.world;
  const work = { state: 'Deleting', until: clock.now() + duration } as const;
  const region = registry.resource.location.toUpperCase();
  const path = `/subscriptions/${registry.subscription}/providers/Microsoft.ContainerRegistry/locations/${region}/operationResults/${operationId(call.request, 'token')}`;
  store.addOperation(path, work);
  return { work, headers: resultHeaders(call, path) };
}

/** Deleting a token takes about ten times as long as other operations: 11 s against less than 1 s. */
export function tokenDeleteTime(operationTime: number): number {
  return Math.max(operationTime, Math.min(10 * operationTime, 15_000));
}

/** The headers that name the address of an operation's progress. */
export function statusHeaders(asked: Asked, path: string): Record<string, string> {
  return { 'azure-asyncoperation': signedUrl(asked, path), ...retryAfter };
}

/** The headers that name the address of a deletion's result. */
export function resultHeaders(asked: Asked, path: string): Record<string, string> {
  return { location: signedUrl(asked, path), ...retryAfter };
}

/**
 * `token-` for tokens and scope maps alike, `registries-` for registries, then the client's own request
 * id as it was written. An id that could not stand in an address is replaced.
 */
export function operationId({ headers }: Request, kind: 'token' | 'registries'): string {
  const sent = headers.get('x-ms-client-request-id') ?? '';
  return `${kind}-${/^[\w-]{1,100}$/.test(sent) ? sent : crypto.randomUUID()}`;
}

/**
 * Since 2025 the addresses carry a time, a certificate of some 2,900 characters, a signature and a
 * hash, fresh in every answer: they are there so that clients meet their length. Nothing checks them.
 */
function signedUrl({ request, world }: Asked, path: string): string {
  const { origin, searchParams } = new URL(request.url);
  const ticks = (world.clock.now() + 62_135_596_800_000) * 10_000;
  return `${origin}${encodeURI(path)}?api-version=${searchParams.get('api-version')}&t=${ticks}&c=${'FAKE'.repeat(725)}&s=${'fake'.repeat(85)}&h=${'fake'.repeat(10)}`;
}
