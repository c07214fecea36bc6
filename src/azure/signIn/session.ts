import type { Credential } from '@/azure/credential';

/** Who is signed in. */
export interface Account {
  /** As people call them; the user name where the directory has no name. */
  readonly name: string;
  readonly username: string;
}

/** Who is signed in where. */
export interface AccountInTenant {
  readonly account: Account;
  /** The id of the tenant. */
  readonly tenant: string;
}

/** Why nothing goes on without the person. */
export type Question =
  /** The session ended: sign in again. */
  | 'ended'
  /** Azure asks for more proof, such as multi-factor authentication, before it makes a change. */
  | 'proof';

export type SessionState =
  /** `elsewhere`: in another tab of this browser. */
  | { readonly kind: 'signedOut'; readonly elsewhere: boolean }
  /** In another tab somebody signed in with another account, or to another tenant. */
  | {
      readonly kind: 'changedElsewhere';
      readonly from: AccountInTenant;
      readonly to: AccountInTenant;
    }
  | {
      readonly kind: 'signedIn';
      /** Undefined for a token that somebody brought: what it says of its user proves nothing. */
      readonly account: Account | undefined;
      /** Milliseconds since 1970; for a token that somebody brought and that says so. */
      readonly expires: number | undefined;
      /** The id of the tenant; undefined for a token that somebody brought and that does not say. */
      readonly tenant: string | undefined;
      /** While there is one, requests that need a new token wait for the answer. */
      readonly question: Question | undefined;
    };

interface AnySession {
  /** Of whoever is signed in now, and of nobody after them. */
  readonly credential: Credential;
  readonly state: () => SessionState;
  /** Calls `listener` after each change of state. Returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Forgets everything here, then tells the other tabs, then whoever signed the user in. */
  readonly signOut: () => Promise<void>;
  /** The person does not want to answer the question: what waits for it fails. */
  readonly dismiss: () => void;
}

/** What went wrong while signing in, in the sign-in service's own code; never its text. */
export interface SignInProblem {
  readonly kind:
    | 'unreachable'
    | 'tenantNotFound'
    | 'tenantRefused'
    | 'cancelled'
    | 'refused'
    | 'otherAccount'
    | 'popupBlocked'
    | 'storageBlocked';
  readonly code: string | undefined;
}

/** Signing in through Microsoft Entra ID. */
export interface AppSession extends AnySession {
  readonly kind: 'app';
  /** Why the last attempt, before this page was loaded, came to nothing. */
  readonly startProblem: SignInProblem | undefined;
  /** Leaves the page for the sign-in page. Throws `SignInError` when it cannot. */
  readonly signIn: () => Promise<void>;
  /** The same, to choose another account. */
  readonly switchAccount: () => Promise<void>;
  /**
   * Signs in to another tenant with the same account: silently where that works, else by leaving the
   * page. Throws `SignInError` when the tenant refuses; then everything is as before.
   */
  readonly switchTenant: (tenant: string) => Promise<void>;
  /** After a change in another tab: follows it, by leaving the page. */
  readonly follow: () => Promise<void>;
  /** After a change in another tab: stays with the account and tenant of this one. */
  readonly stay: () => void;
  /** Answers the question in a window of its own, so that this page stays as it is. */
  readonly answerInWindow: () => Promise<void>;
  /** Answers it on this page, which is left and loaded again. */
  readonly answerOnPage: () => Promise<void>;
}

/** Working with an access token that the person brought. It lives in memory only. */
export interface TokenSession extends AnySession {
  readonly kind: 'token';
  /** Takes a token, or says what is wrong with its form. */
  readonly accept: (token: string) => TokenProblem | undefined;
}

export type TokenProblem = 'empty' | 'notAToken' | 'expired';

export type Session = AppSession | TokenSession;

export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
