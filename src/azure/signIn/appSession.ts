import {
  type AccountInfo,
  AuthError,
  BrowserCacheLocation,
  CacheLookupPolicy,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
  type RedirectRequest,
} from '@azure/msal-browser';

import { type Cloud, scopeOf } from '@/azure/cloud';
import { TokenUnreachable, type TokenOptions } from '@/azure/credential';

import { isSame, stateOf, whoIs } from './accounts';
import { openSessionChannel } from './channel';
import type { AppSession, SignInProblem } from './session';
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
  const answer = await finishRedirect(app);
  const first = app.getActiveAccount() ?? app.getAllAccounts()[0];
  if (first !== undefined) app.setActiveAccount(first);
  return sessionOf(app, setup, answer);
}

function sessionOf(
  app: IPublicClientApplication,
  setup: AppSetup,
  answer: RedirectAnswer,
): AppSession {
  const { redirectUri, home } = setup;
  const scopes = [scopeOf(setup.cloud)];
  const waiting = createWaiting(stateOf(app.getActiveAccount()));
  /** What the answer to the open question must prove. */
  let wantedClaims: string | undefined;

  const channel = openSessionChannel((news) => {
    const active = app.getActiveAccount();
    if (news.kind === 'signedOut') {
      app.setActiveAccount(null);
      waiting.set({ kind: 'signedOut', elsewhere: true });
      app.clearCache().catch(() => undefined);
      return;
    }
    if (active === null) return;
    const from = whoIs(active);
    // What was said before counts no more: in the other tab they may have come back to this account.
    if (isSame(from, news)) return stay();
    waiting.set({ kind: 'changedElsewhere', from, to: news });
  });
  const started = app.getActiveAccount();
  if (answer.signedIn && started !== null) channel.tellSignedIn(whoIs(started));

  function stay(): void {
    if (waiting.state().kind === 'changedElsewhere') waiting.set(stateOf(app.getActiveAccount()));
  }

  const authorityOf = (tenant: string) => `${setup.cloud.signIn}/${tenant}`;

  async function token(
    account: AccountInfo | null,
    { renew, claims, signal }: TokenOptions,
  ): Promise<string> {
    if (account === null || app.getActiveAccount() === null) {
      throw new Error('Nobody is signed in.');
    }
    try {
      const result = await app.acquireTokenSilent({
        scopes,
        account,
        authority: authorityOf(account.tenantId),
        redirectUri,
        forceRefresh: renew === true,
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
        ...(claims !== undefined && { claims }),
      });
      return result.accessToken;
    } catch (error) {
      if (!(error instanceof AuthError)) throw error;
      if (isUnreachable(error)) throw new TokenUnreachable();
      // Nobody is asked about an account that they have left.
      if (!isActive(account)) throw error;
      wantedClaims ??= claims;
      await waiting.ask(wantedClaims === undefined ? 'ended' : 'proof', signal);
      return token(account, { signal });
    }
  }

  function isActive(account: AccountInfo): boolean {
    const active = app.getActiveAccount();
    return active !== null && isSame(whoIs(active), whoIs(account));
  }

  async function leave(how: Omit<RedirectRequest, 'scopes' | 'redirectUri'>): Promise<void> {
    if (!storageWorks()) throw new SignInError({ kind: 'storageBlocked', code: undefined });
    await tried(app.loginRedirect({ scopes, redirectUri, ...how }));
  }

  async function switchTenant(tenant: string): Promise<void> {
    const account = app.getActiveAccount();
    if (account === null) return;
    const authority = authorityOf(tenant);
    try {
      const result = await app.acquireTokenSilent({
        scopes,
        account,
        authority,
        redirectUri,
        // Microsoft's library looks for tokens of the account's own tenant, whatever the authority.
        forceRefresh: true,
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      });
      app.setActiveAccount(result.account);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind !== 'refused') throw new SignInError(problem);
      // Whatever else it is (consent, more proof, a session that ended), the person can be asked.
      return leave({ authority, loginHint: account.username });
    }
    const now = app.getActiveAccount();
    waiting.set(stateOf(now));
    if (now !== null) channel.tellSignedIn(whoIs(now));
  }

  function request() {
    const account = app.getActiveAccount() ?? undefined;
    return {
      scopes,
      redirectUri,
      ...(account !== undefined && { account, authority: authorityOf(account.tenantId) }),
      ...(wantedClaims !== undefined && { claims: wantedClaims }),
    };
  }

  return {
    kind: 'app',
    startProblem:
      answer.problem ?? (storageWorks() ? undefined : { kind: 'storageBlocked', code: undefined }),
    state: waiting.state,
    subscribe: waiting.subscribe,
    get credential() {
      const account = app.getActiveAccount();
      return { token: (options: TokenOptions) => token(account, options) };
    },
    signIn: () => leave({}),
    switchAccount: () => leave({ prompt: 'select_account' }),
    switchTenant,
    follow: async () => {
      const state = waiting.state();
      if (state.kind !== 'changedElsewhere') return;
      const { account, tenant } = state.to;
      await leave({ authority: authorityOf(tenant), loginHint: account.username });
    },
    stay,
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
        // Without an account everything is forgotten, that of all accounts and tenants.
        await app.logoutRedirect({
          ...(account !== null && {
            authority: authorityOf(account.tenantId),
            logoutHint: account.loginHint ?? account.username,
          }),
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

interface RedirectAnswer {
  /** Whether somebody has just signed in. */
  readonly signedIn: boolean;
  readonly problem: SignInProblem | undefined;
}

/** Takes the answer that the sign-in service sent to the page before this one, if it sent one. */
async function finishRedirect(app: IPublicClientApplication): Promise<RedirectAnswer> {
  try {
    const result = await app.handleRedirectPromise();
    if (result !== null) app.setActiveAccount(result.account);
    return { signedIn: result !== null, problem: undefined };
  } catch (error) {
    return { signedIn: false, problem: problemOf(error) };
  }
}

async function tried<Result>(attempt: Promise<Result>): Promise<Result> {
  try {
    return await attempt;
  } catch (error) {
    throw new SignInError(problemOf(error));
  }
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
