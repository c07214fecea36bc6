/**
 * Every fault that can be asked for, by name. docs/faults.md has the same list with more words.
 *
 * Statuses and codes are ARM's own:
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/common-api-details.md
 */

/** What can happen to one request. */
export const wireFaults = [
  /** DNS, TLS, a blocker, a proxy that cuts the line: to fetch they are all one TypeError. */
  'net-error',
  /** The same, as the network being gone. Only a browser can also say that it is offline. */
  'offline',
  /** Slow, and good in the end. */
  'slow-3s',
  /** Later than the 30 s that the portal waits for a read; ARM itself gives providers 60 s. */
  'slow-45s',
  /** No answer, ever. */
  'hang',
  /** A value that the service refuses, named by `target` and `details`. */
  '400-validation',
  /** The access token has expired (`ExpiredAuthenticationToken`): one with a new token passes. */
  '401-expired',
  /** A claims challenge. https://learn.microsoft.com/entra/identity-platform/claims-challenge */
  '401-claims',
  /** The challenge cannot be read: CORS hides headers that a service does not expose. */
  '401-noheader',
  /** No permission. https://learn.microsoft.com/azure/role-based-access-control/troubleshooting */
  '403-auth',
  /** No permission on something that the resource links to (`LinkedAuthorizationFailed`). */
  '403-linked',
  /** Azure Policy denies. https://learn.microsoft.com/azure/governance/policy/concepts/effect-deny */
  '403-policy',
  /** Deleted, moved, or never there (`ResourceNotFound`). */
  '404',
  /** The method is not known at this address. */
  '405',
  /** The service gave up waiting for the request. */
  '408',
  /** A lock. https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources */
  '409-locked',
  /** Another change of the same resource is running (`AnotherOperationInProgress`). */
  '409-inprogress',
  /** Any other conflict. */
  '409-conflict',
  /** A condition of the request does not hold. */
  '412',
  /** Throttled. https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling */
  '429-ra5',
  /** Throttled, and Retry-After is missing, or hidden by CORS. */
  '429-nora',
  /** Throttled for a day: nobody should wait for that without a word. */
  '429-ra86400',
  /** Throttled, and Retry-After is neither seconds nor a date (RFC 9110, section 10.2.3). */
  '429-rabad',
  /** The service's own fault, in ARM's words. */
  '500-json',
  /** The service's own fault, as the HTML page of a web server. */
  '500-html',
  /** A gateway without the service behind it. */
  '502-html',
  /** Unavailable, with Retry-After. */
  '503-ra',
  /** A gateway that waited in vain, and says nothing. For a write, nothing happened. */
  '504-empty',
  /** A captive portal or a proxy answers for Azure; the request never got there. */
  '200-html',
  /** Azure did it, and the answer has no body. */
  '200-empty',
  /** Azure did it, and the JSON of its answer breaks off in the middle. */
  '200-truncated',
  /** Azure did it; in its answer texts are numbers, numbers texts, and lists null. */
  '200-wrongshape',
  /** A newer Azure: words that nobody knows in open enumerations, and fields that nobody knows. */
  '200-extra',
  /** Azure did it, and answers 204 where a body belongs. */
  '204-unexpected',
  /** A redirection to another host, which would get the bearer token. */
  '307-foreign',
] as const;

export type WireFault = (typeof wireFaults)[number];

/**
 * What can happen to a long-running operation. Asked for on the request that starts it; shows on the
 * requests that ask how it is doing. An operation that Azure answers at once is made to take long.
 * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md
 */
export const operationFaults = [
  /** Accepted, and then it fails: nothing was changed. */
  'failed',
  /** Accepted, and then somebody cancels it: nothing was changed. */
  'canceled',
  /** It never ends. The change itself is made. */
  'never',
  /** It is done, but its status address is not known to Azure. */
  'status-404',
  /** It is done, but the user may not read its status, which needs a permission of its own. */
  'status-403',
  /** Three times its status cannot be read, and then it can. */
  'status-500x3',
  /** It is done, and its status address leads to another host. */
  'foreign-location',
  /** Accepted without any status address: hidden by CORS, perhaps. It is done. */
  'no-location',
  /** It is done, and what it made does not come: no passwords, or a resource that is not visible yet. */
  'no-result',
  /** Words that are not final, whatever they look like: `SucceededWithErrors`, `Throttled`. Then it is done. */
  'odd-status',
] as const;

export type OperationFault = (typeof operationFaults)[number];

/**
 * What can happen to a list that comes in pages. Its entries come in five pages for that.
 * https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md#collections
 */
export const pagingFaults = [
  /** The second page leads to itself. */
  'loop',
  /** The third page leads back to the second. */
  'ping-pong',
  /** The second page leads to another host, which would get the bearer token. */
  'foreign',
  /** The third page repeats the last entry of the second. */
  'dup',
  /** The third page answers 500. */
  'midfail',
  /** The third page is empty, and is not the last one. */
  'emptypage',
  /** The last page has a nextLink, and that is null. */
  'null',
] as const;

export type PagingFault = (typeof pagingFaults)[number];

/** Writes whose outcome the client cannot know: what happened, and what the answer says, differ. */
export const ambiguousFaults = [
  /** The change is made, and a gateway has waited too long for the answer. ARM cuts at 60 s. */
  'applied-then-504',
  /** The change is made, and the line breaks before the answer. */
  'applied-then-net-error',
  /** The change is made, and the JSON of the answer breaks off. */
  'applied-then-truncated',
  /** Nothing happens, and the answer is that of `applied-then-504`. */
  'not-applied-504',
] as const;

export type AmbiguousFault = (typeof ambiguousFaults)[number];

export const faultNames = [
  ...wireFaults,
  ...operationFaults,
  ...pagingFaults,
  ...ambiguousFaults,
] as const;

export type FaultName = (typeof faultNames)[number];
