import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

import type { Provider } from 'oidc-provider';

import type { Handler } from './listen';
import { sharedAdapter } from './sharedAdapter';
import { logInPage, logOutPage, signingKey } from './signInPages';

export interface ProviderSetup {
  readonly origin: string;
  /** The ids of the tenants that it serves; everybody has an account in each. */
  readonly tenants: readonly string[];
  readonly clientId: string;
  readonly portal: string;
  readonly scope: string;
}

export interface TestProvider {
  readonly handle: Handler;
  /** The grants for which a token was asked, in order. */
  readonly grants: string[];
  /** The tokens that were handed out, in order. */
  readonly issued: { readonly kind: string; readonly value: string }[];
  /** What the tests may change. */
  readonly state: {
    /** The refresh tokens have ended: the person has to sign in again. */
    ended: boolean;
    /** Whether the person has proved more than a password. */
    proved: boolean;
    /** The tenants that let nobody in. */
    readonly closed: Set<string>;
  };
}

/**
 * A certified OpenID provider in the role of Microsoft Entra ID. It does what the protocol says; the
 * few lines before it answer as Entra does where Entra has its own ways.
 */
export async function createProvider(setup: ProviderSetup): Promise<TestProvider> {
  // Only where it is needed: it warns of this version of Node.js as soon as it is imported.
  const library = await import('oidc-provider');
  const state = { ended: false, proved: false, closed: new Set<string>() };
  const grants: string[] = [];
  const issued: TestProvider['issued'][number][] = [];
  const adapter = sharedAdapter();
  const handlers = setup.tenants.map((tenant) =>
    handlerOf(library, setup, tenant, adapter, { grants, issued, state }),
  );
  return {
    grants,
    issued,
    state,
    handle: (request, response) => {
      const handler = handlers.find(({ mount }) => request.url?.startsWith(mount));
      if (handler === undefined) response.writeHead(404).end();
      else void handler.handle(request, response);
    },
  };
}

/** One tenant. */
function handlerOf(
  library: { readonly Provider: typeof Provider },
  { origin, clientId, portal, scope }: ProviderSetup,
  tenant: string,
  adapter: ReturnType<typeof sharedAdapter>,
  { grants, issued, state }: Pick<TestProvider, 'grants' | 'issued' | 'state'>,
) {
  const mount = `/${tenant}/v2.0`;
  const provider = new library.Provider(`${origin}${mount}`, {
    adapter,
    // Seconds; no test lasts as long as the shortest.
    ttl: {
      AccessToken: 3600,
      Grant: 86_400,
      IdToken: 3600,
      Interaction: 3600,
      RefreshToken: 86_400,
      Session: 86_400,
    },
    jwks: { keys: [signingKey()] },
    interactions: { url: (_, { uid }) => `${mount}/interaction/${uid}` },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [`${portal}/redirect.html`],
        post_logout_redirect_uris: [`${portal}/`],
      },
    ],
    clientBasedCORS: () => true,
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'tid', 'oid'], profile: ['name', 'preferred_username'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        oid: id,
        tid: tenant,
        name: id,
        preferred_username: `${id}@contoso.example`,
      }),
    }),
    issueRefreshToken: () => Promise.resolve(true),
    extraTokenClaims: () => ({ amr: state.proved ? ['pwd', 'mfa'] : ['pwd'], tid: tenant }),
    loadExistingGrant: async (ctx) => {
      // A second tab of the same session must not end the first one's.
      const given = ctx.oidc.session?.grantIdFor(clientId);
      const known = given === undefined ? undefined : await ctx.oidc.provider.Grant.find(given);
      if (known !== undefined) return known;
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(scope, scope);
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => scope,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope, accessTokenFormat: 'jwt', accessTokenTTL: 3600 }),
      },
    },
  });
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.oidc?.route !== 'token') return;
    for (const kind of ['access_token', 'refresh_token', 'id_token']) {
      const value: unknown = ctx.body?.[kind];
      if (typeof value === 'string') issued.push({ kind, value });
    }
  });
  const answer = provider.callback();

  return {
    mount,
    handle: async (request: IncomingMessage, response: ServerResponse) => {
      const url = request.url ?? '/';
      // Entra asks for the proof itself; here asking for it is giving it.
      if (url.startsWith(`${mount}/auth?`) && decodeURIComponent(url).includes('"acrs"')) {
        state.proved = true;
      }
      if (url.startsWith(`${mount}/auth?`) && state.closed.has(tenant)) {
        turnAway(new URL(url, origin), response);
        return;
      }
      if (url.startsWith(`${mount}/interaction/`)) {
        await logIn(provider, request, response);
        return;
      }
      if (request.method === 'POST' && url.split('?')[0] === `${mount}/token`) {
        const form = new URLSearchParams(await bodyOf(request));
        grants.push(form.get('grant_type') ?? '');
        if (form.get('grant_type') === 'refresh_token') {
          if (state.ended) {
            refuse(request, response, 'invalid_grant', 'AADSTS700084: The token has expired.');
            return;
          }
          if (state.closed.has(tenant)) {
            refuse(request, response, 'invalid_grant', 'AADSTS50020: Not in this tenant.');
            return;
          }
          if (form.get('claims')?.includes('"acrs"') === true && !state.proved) {
            refuse(request, response, 'interaction_required', 'AADSTS50076: Prove who you are.');
            return;
          }
        }
        // Entra takes this scope as it comes; the protocol wants a consent to be asked for first.
        form.set('scope', (form.get('scope') ?? '').replace(/\boffline_access\b/, '').trim());
        readAgain(request, form.toString());
      }
      Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' });
      await answer(request, response);
    },
  };
}

/** Shows who signs in a form, and takes what they enter. */
async function logIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(logInPage);
    return;
  }
  const form = new URLSearchParams(await bodyOf(request));
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: form.get('account') ?? '' } },
    { mergeWithLastSubmission: false },
  );
}

/** Leads back to where the person came from, with the tenant's refusal. */
function turnAway(asked: URL, response: ServerResponse): void {
  const { searchParams } = asked;
  const refusal = new URLSearchParams({
    error: 'access_denied',
    error_description: 'AADSTS50020: Not in this tenant.',
    state: searchParams.get('state') ?? '',
  });
  response.writeHead(303, { Location: `${searchParams.get('redirect_uri')}#${refusal}` }).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** Lets a body be read that has been read already: this one. */
function readAgain(request: IncomingMessage, text: string): void {
  const body = Buffer.from(text);
  request.headers['content-length'] = String(body.length);
  Object.defineProperties(request, {
    readable: { value: true },
    iterator: { value: () => Readable.from([body]).iterator() },
  });
}

function refuse(
  { headers: { origin } }: IncomingMessage,
  response: ServerResponse,
  error: string,
  description: string,
): void {
  response
    .writeHead(400, {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': origin ?? '*',
    })
    .end(JSON.stringify({ error, error_description: description }));
}
