import { http, type HttpHandler } from 'msw';

import { ArmFailure } from '@/emulator/failure';
import { apiVersionOf, supportedVersions } from '@/emulator/versions';
import type { World } from '@/emulator/world';
import type { OperationName, Wrap } from '@/emulator/wrap';

import { authorize } from './authorize';
import { Call } from './call';
import { commonHeaders } from './headers';
import { checkRestrictions } from './restrictions';

/** What an operation answers with. No `body` key: an empty answer. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation of Azure: its address, and a plain function from the call to the answer. */
export interface Route {
  readonly name: OperationName;
  readonly method: 'get' | 'put' | 'patch' | 'post' | 'delete';
  readonly path: string;
  readonly provider: 'ContainerRegistry' | 'Resources';
  /**
   * What `api-supported-versions` says of a success: registries name the version that was asked for,
   * what lies below them the whole list (recorded: azure-powershell, 2025-09-09).
   */
  readonly versions?: 'asked' | 'all';
  run(call: Call): Answer | Promise<Answer>;
}

/** Makes a route into a handler that answers it on any host. */
export function handlerOf(route: Route, world: World, wrap?: Wrap): HttpHandler {
  return http[route.method](`*${route.path}`, ({ request, params }) => {
    const proceed = (asked: Request = request) =>
      guarded(asked, world, () => answer(route, world, asked, new Map(textParams(params))));
    return wrap
      ? guarded(request, world, () => wrap({ name: route.name, request }, proceed))
      : proceed();
  });
}

/** Runs the operation as ARM would: who are you, which version, what do you want. */
async function answer(
  route: Route,
  world: World,
  request: Request,
  params: ReadonlyMap<string, string>,
): Promise<Response> {
  await pause(world.rules.latency);
  checkSignedIn(request);
  const apiVersion = apiVersionOf(new URL(request.url), route);
  authorize(world, request);
  const call = new Call(world, request, apiVersion, route, params);
  if (params.has('registry')) {
    checkRestrictions(route.name, call);
  }
  const result = await route.run(call);
  const versions = { asked: apiVersion, all: supportedVersions };
  return toResponse(request, world, {
    ...result,
    headers: {
      ...(route.versions && { 'api-supported-versions': versions[route.versions] }),
      ...result.headers,
    },
  });
}

/** Turns a thrown ArmFailure into the answer that it stands for. */
async function guarded(
  request: Request,
  world: World,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ArmFailure) {
      return failureResponse(request, world, error);
    }
    throw error;
  }
}

/** An error of Azure as it goes over the wire. */
export function failureResponse(request: Request, world: World, failure: ArmFailure): Response {
  const { status, headers } = failure;
  return toResponse(request, world, { status, headers, body: failure.body() });
}

function toResponse(request: Request, world: World, { status, body, headers }: Answer): Response {
  const type: Record<string, string> =
    body === undefined
      ? status === 204
        ? {}
        : { 'content-length': '0' }
      : { 'content-type': 'application/json; charset=utf-8' };
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { ...commonHeaders(request, world.clock.now()), ...type, ...headers },
  });
}

function checkSignedIn(request: Request): void {
  const authorization = request.headers.get('authorization');
  if (authorization === null) {
    throw notSignedIn('AuthenticationFailed', "The 'Authorization' header is missing.");
  }
  if (!/^Bearer \S+$/i.test(authorization)) {
    throw notSignedIn('InvalidAuthenticationToken', 'The access token is invalid.');
  }
}

function notSignedIn(code: string, detail: string): ArmFailure {
  return new ArmFailure(401, code, `Authentication failed. ${detail}`, 'arm', {
    'www-authenticate': `Bearer authorization_uri="https://login.windows.net/", error="invalid_token", error_description="${detail}"`,
  });
}

function textParams(
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
): [string, string][] {
  return Object.entries(params).flatMap<[string, string]>(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}
