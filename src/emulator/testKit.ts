import { getResponse } from 'msw';

import { createEmulator, type Emulator } from './emulator';
import { myRegistry } from './seeds/registries';
import type { EmulatorSettings } from './settings';

/** What the emulator's own tests share. */

export const registry = `/subscriptions/${myRegistry.subscription}/resourceGroups/${myRegistry.resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${myRegistry.name}`;

export const start = new Date('2026-11-22T10:00:00.123Z');

/** A clock that stands still until it is told to go on. */
export function handClock() {
  let milliseconds = start.getTime();
  return {
    now: () => new Date(milliseconds),
    goOn: (by: number) => {
      milliseconds += by;
    },
  };
}

/** An emulated Azure at a fixed time. */
export function emulatorForTest(settings: EmulatorSettings = {}): Emulator {
  return createEmulator({ now: () => start, ...settings });
}

interface Extras {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly apiVersion?: string;
}

/** Sends a request as a signed-in client would. The path may also be a whole address. */
export async function ask(
  { handlers }: Emulator,
  method: string,
  path: string,
  { body, headers, apiVersion = '2025-11-01' }: Extras = {},
): Promise<Response> {
  const url = new URL(path, 'https://management.azure.com');
  if (!url.searchParams.has('api-version')) {
    url.searchParams.set('api-version', apiVersion);
  }
  const request = new Request(url, {
    method,
    headers: { authorization: 'Bearer not-a-real-token', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await getResponse(handlers, request);
  if (!response) {
    throw new Error(`Nothing answered ${method} ${path}.`);
  }
  return response;
}

/** The JSON body of an answer, for a test that asserts on it. */
export async function json(response: Response | Promise<Response>): Promise<unknown> {
  return (await response).json();
}

/** Names of the entries of a list's answer. */
export async function names(response: Response): Promise<string[]> {
  const { value }: { value: { name: string }[] } = await response.json();
  return value.map(({ name }) => name);
}
