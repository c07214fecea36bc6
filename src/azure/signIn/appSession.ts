import {
  type AccountInfo,
  AuthError,
  BrowserCacheLocation,
  CacheLookupPolicy,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';

import { type Cloud, scopeOf } from '@/azure/cloud';
import { TokenUnreachable } from '@/azure/credential';

import { openSessionChannel } from './channel';
import type { Account, AppSession, SignInProblem } from './session';
import { SignInError } from './session';
import { isUnreachable, problemOf } from './signInProblem';
import { createWaiting } from './waiting';

export interface AppSetup {
  readonly cloud: Cloud;
  readonly tenant: string;
  readonly clientId: string;
  /** The address of the page that takes answers of the sign-in service (`redirect.html`). */
  readonly redirectUri: string;
  /** Where a person is led after signing out. */
  readonly home: string;
}

/** Milliseconds. Multi-factor authentication in a window takes its time; the library allows 60 s. */
const windowTimeLimit = 600_000;

/**
 * A session of Microsoft Entra ID, through Microsoft's own library and its cache in sessionStorage.
 *
 * Tokens are renewed with the refresh token only, never in a hidden frame: that would need cookies of
 * a third party, which browsers block, and hang for ten seconds. What needs the person is asked.
 * https://learn.microsoft.com/entra/identity-platform/reference-third-party-cookies-spas
 */
export async function createAppSession(setup: AppSetup): Promise<AppSession> {
  const app = await createStandardPublicClientApplication({
    auth: {
      clientId: setup.clientId,
      authority: `${setup.cloud.signIn}/${setup.tenant}`,
      knownAuthorities: [new URL(setup.cloud.signIn).host],
      redirectUri: setup.redirectUri,
      postLogoutRedirectUri: setup.home,
      // Azure may answer a request with a challenge instead of waiting for the token to end.
      // https://learn.microsoft.com/entra/identity-platform/claims-challenge
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
    system: { popupBridgeTimeout: windowTimeLimit },
  });
  const startProblem = await finishRedirect(app);
  const first = app.getActiveAccount() ?? app.getAllAccounts()[0];
  if (first !== undefined) app.setActiveAccount(first);
  return sessionOf(app, setup, startProblem);
}

function sessionOf(
  app: IPublicClientApplication,
  setup: AppSetup,
  startProblem: SignInProblem | undefined,
): AppSession {
  const { redirectUri, home } = setup;
  const scopes = [scopeOf(setup.cloud)];
  const active = app.getActiveAccount();
  const waiting = createWaiting(
    active === null
      ? { kind: 'signedOut', elsewhere: false }
      : { kind: 'signedIn', account: accountOf(active), expires: undefined, question: undefined },
  );
  /** What the answer to the open question must prove. */
  let wantedClaims: string | undefined;

  const channel = openSessionChannel(() => {
    app.setActiveAccount(null);
    waiting.set({ kind: 'signedOut', elsewhere: true });
    app.clearCache().catch(() => undefined);
  });

  async function token(
    renew: boolean,
    claims: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    const account = app.getActiveAccount();
    if (account === null) throw new Error('Nobody is signed in.');
    try {
      const result = await app.acquireTokenSilent({
        scopes,
        account,
        redirectUri,
        forceRefresh: renew,
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
        ...(claims !== undefined && { claims }),
      });
      return result.accessToken;
    } catch (error) {
      if (!(error instanceof AuthError)) throw error;
      if (isUnreachable(error)) throw new TokenUnreachable();
      wantedClaims ??= claims;
      await waiting.ask(wantedClaims === undefined ? 'ended' : 'proof', signal);
      return token(false, undefined, signal);
    }
  }

  async function leave(prompt: 'select_account' | undefined): Promise<void> {
    if (!storageWorks()) throw new SignInError({ kind: 'storageBlocked', code: undefined });
    await tried(
      app.loginRedirect({ scopes, redirectUri, ...(prompt !== undefined && { prompt }) }),
    );
  }

  function request() {
    const account = app.getActiveAccount() ?? undefined;
    return {
      scopes,
      redirectUri,
      ...(account !== undefined && { account }),
      ...(wantedClaims !== undefined && { claims: wantedClaims }),
    };
  }

  return {
    kind: 'app',
    startProblem:
      startProblem ?? (storageWorks() ? undefined : { kind: 'storageBlocked', code: undefined }),
    state: waiting.state,
    subscribe: waiting.subscribe,
    credential: { token: ({ renew, claims, signal }) => token(renew === true, claims, signal) },
    signIn: () => leave(undefined),
    switchAccount: () => leave('select_account'),
    answerInWindow: async () => {
      const before = app.getActiveAccount();
      const { account } = await tried(
        // A window that the person closed cannot be told from one that is still in use.
        app.acquireTokenPopup({ ...request(), overrideInteractionInProgress: true }),
      );
      if (account.homeAccountId !== before?.homeAccountId) {
        throw new SignInError({ kind: 'otherAccount', code: undefined });
      }
      wantedClaims = undefined;
      waiting.answered();
    },
    answerOnPage: () => tried(app.acquireTokenRedirect(request())),
    dismiss: () => {
      wantedClaims = undefined;
      waiting.dismiss();
    },
    signOut: async () => {
      const account = app.getActiveAccount();
      waiting.set({ kind: 'signedOut', elsewhere: false });
      channel.tellSignedOut();
      try {
        await app.logoutRedirect({
          account,
          postLogoutRedirectUri: home,
          // Who asks to be led back. https://openid.net/specs/openid-connect-rpinitiated-1_0.html
          extraQueryParameters: { client_id: setup.clientId },
        });
      } catch {
        // The sign-in service cannot be reached: what is here is forgotten all the same.
        await app.clearCache();
      }
    },
  };
}

/** Takes the answer that the sign-in service sent to the page before this one, if it sent one. */
async function finishRedirect(app: IPublicClientApplication): Promise<SignInProblem | undefined> {
  try {
    const result = await app.handleRedirectPromise();
    if (result !== null) app.setActiveAccount(result.account);
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

async function tried<Result>(attempt: Promise<Result>): Promise<Result> {
  try {
    return await attempt;
  } catch (error) {
    throw new SignInError(problemOf(error));
  }
}

function accountOf({ name, username, tenantId }: AccountInfo): Account {
  return { name: name !== undefined && name !== '' ? name : username, username, tenant: tenantId };
}

function storageWorks(): boolean {
  const key = 'acr-access-portal.probe';
  try {
    sessionStorage.setItem(key, key);
    sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
