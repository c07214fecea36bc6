import { http, type HttpHandler } from 'msw';

import { atRoot } from './paths';

/**
 * What the login servers themselves answer, as far as that is possible without knowing who may do what:
 * they ask for a token, hand it out, and then refuse it. Recorded: azure-sdk-assets, container-registry,
 * 2024-06-20. https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md
 *
 * Nothing here lets scripts of other origins read it: the data plane has no CORS. Where a service worker
 * answers, the browser does not ask for that.
 */
export const dataPlaneHandlers: readonly HttpHandler[] = [
  http.post(atRoot('oauth2/exchange'), ({ request }) => exchange(request)),
  http.post(atRoot('oauth2/token'), ({ request }) => accessToken(request)),
  http.all(atRoot('oauth2/.*'), ({ request }) => refusal(request, {})),
  http.all(atRoot('(?:v2|acr/v1)(?:/.*)?'), ({ request }) =>
    refusal(request, {
      'access-control-expose-headers':
        'Docker-Content-Digest, WWW-Authenticate, Link, X-Ms-Correlation-Request-Id',
    }),
  ),
];

/** A refresh token for whoever shows a token of Microsoft Entra. */
async function exchange(request: Request): Promise<Response> {
  const form = await formOf(request);
  return form.get('grant_type') === 'access_token' && form.get('access_token')
    ? tokenAnswer(request, { refresh_token: 'FAKE-refresh-token' })
    : refusal(request, {});
}

/** An access token for a refresh token, and for nobody in particular: 200 even if nothing is granted. */
async function accessToken(request: Request): Promise<Response> {
  const form = await formOf(request);
  const isAnonymous = form.get('grant_type') === 'password' && !form.get('refresh_token');
  return isAnonymous || form.get('refresh_token') === 'FAKE-refresh-token'
    ? tokenAnswer(request, { access_token: 'FAKE-access-token' })
    : refusal(request, {});
}

async function formOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text());
}

function tokenAnswer(request: Request, body: object): Response {
  return new Response(JSON.stringify(body), { status: 200, headers: commonHeaders(request) });
}

/**
 * The challenge. It says 401, not 403, to tokens that are not good for it as well.
 * Unknown in Azure: the body for `/v2/`, and the refusals of `/oauth2`; here they are the same without `detail`.
 */
function refusal(request: Request, headers: Record<string, string>): Response {
  const { host, pathname } = new URL(request.url);
  const wanted = wantedOf(request.method, pathname);
  const scope = wanted && `,scope="${wanted.Type}:${wanted.Name}:${wanted.Action}"`;
  const isKnown = /^Bearer /i.test(request.headers.get('authorization') ?? '');
  const error = {
    code: 'UNAUTHORIZED',
    message:
      'authentication required, visit https://aka.ms/acr/authorization for more information.',
    ...(wanted && { detail: [wanted] }),
  };
  return new Response(JSON.stringify({ errors: [error] }), {
    status: 401,
    headers: {
      ...commonHeaders(request),
      ...headers,
      'docker-distribution-api-version': 'registry/2.0',
      'www-authenticate': `Bearer realm="https://${host}/oauth2/token",service="${host}"${scope ?? ''}${isKnown ? ',error="insufficient_scope"' : ''}`,
    },
  });
}

function commonHeaders(request: Request): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    server: 'AzureContainerRegistry',
    'x-ms-correlation-request-id':
      request.headers.get('x-ms-correlation-request-id') ?? crypto.randomUUID(),
  };
}

/** What a request is about, its keys as in `detail`; undefined where it only asks who is there. */
interface Wanted {
  readonly Type: 'repository' | 'registry';
  readonly Name: string;
  readonly Action: string;
}

const contentActions: Readonly<Record<string, string>> = {
  GET: 'pull',
  HEAD: 'pull',
  DELETE: 'delete',
};

const metadataActions: Readonly<Record<string, string>> = {
  GET: 'metadata_read',
  PATCH: 'metadata_write',
  DELETE: 'delete',
};

function wantedOf(method: string, path: string): Wanted | undefined {
  if (/^\/(?:v2|acr\/v1)\/_catalog$/.test(path)) {
    return { Type: 'registry', Name: 'catalog', Action: '*' };
  }
  const [, content] = /^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(path) ?? [];
  if (content !== undefined) {
    return { Type: 'repository', Name: content, Action: contentActions[method] ?? 'pull,push' };
  }
  // Here the repository is one segment, its slashes percent-encoded.
  const [, metadata] = /^\/acr\/v1\/([^/]+)/.exec(path) ?? [];
  if (metadata === undefined) return undefined;
  const name = metadata.replaceAll(/%2f/gi, '/');
  return { Type: 'repository', Name: name, Action: metadataActions[method] ?? 'metadata_read' };
}
