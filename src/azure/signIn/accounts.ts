import type { AccountInfo } from '@azure/msal-browser';

import type { AccountInTenant, SessionState } from './session';

/** The state in which a page starts, or goes on with another account. */
export function stateOf(active: AccountInfo | null): SessionState {
  return active === null
    ? { kind: 'signedOut', elsewhere: false }
    : { kind: 'signedIn', ...whoIs(active), expires: undefined, question: undefined };
}

/** An account as the portal shows it. */
export function whoIs({ name, username, tenantId }: AccountInfo): AccountInTenant {
  const shown = name !== undefined && name !== '' ? name : username;
  return { account: { name: shown, username }, tenant: tenantId };
}

/** Whether it is the same person in the same tenant. */
export function isSame(one: AccountInTenant, other: AccountInTenant): boolean {
  return one.account.username === other.account.username && one.tenant === other.tenant;
}
