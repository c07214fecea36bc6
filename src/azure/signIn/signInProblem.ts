import { AuthError } from '@azure/msal-browser';

import type { SignInProblem } from './session';

/** Codes of Microsoft's library. https://learn.microsoft.com/entra/msal/javascript/browser/errors */
const kinds: ReadonlyMap<string, SignInProblem['kind']> = new Map([
  ['network_error', 'unreachable'],
  ['no_network_connectivity', 'unreachable'],
  ['post_request_failed', 'unreachable'],
  ['get_request_failed', 'unreachable'],
  ['redirect_bridge_timeout', 'unreachable'],
  ['endpoints_resolution_error', 'tenantNotFound'],
  ['openid_config_error', 'tenantNotFound'],
  ['invalid_authority_metadata', 'tenantNotFound'],
  ['user_cancelled', 'cancelled'],
  ['timed_out', 'cancelled'],
  ['access_denied', 'cancelled'],
  ['popup_window_error', 'popupBlocked'],
  ['empty_window_error', 'popupBlocked'],
]);

/**
 * Why a tenant lets an account or an app in only after somebody there has changed something.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes#aadsts-error-codes
 */
const tenantRefusals: ReadonlySet<string> = new Set([
  'AADSTS50020', // The account does not exist in the tenant.
  'AADSTS50034', // The same.
  'AADSTS50105', // The account is not assigned to the app.
  'AADSTS50194', // The app is not registered for other tenants.
  'AADSTS53003', // Conditional access blocks it.
  'AADSTS700016', // The tenant does not know the app.
  'AADSTS90072', // The account is a guest's that was not invited.
]);

/** Whether the sign-in service could not be asked: nothing is known of the session then. */
export function isUnreachable(error: AuthError): boolean {
  return kinds.get(error.errorCode) === 'unreachable';
}

/**
 * What went wrong, with the sign-in service's number for it. Its text stays out: it names accounts and
 * addresses. https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function problemOf(error: unknown): SignInProblem {
  if (!(error instanceof AuthError)) return { kind: 'refused', code: undefined };
  const [number] = /AADSTS\d+/.exec(error.errorMessage) ?? [];
  // Unknown tenants: https://login.microsoftonline.com/error?code=90002
  const kind =
    number === 'AADSTS90002'
      ? 'tenantNotFound'
      : number !== undefined && tenantRefusals.has(number)
        ? 'tenantRefused'
        : kinds.get(error.errorCode);
  return { kind: kind ?? 'refused', code: number ?? error.errorCode };
}
