/** What went wrong, in terms of what the user can do about it. */
export type ErrorKind =
  /** 403: the user lacks a permission; somebody else has to grant it. */
  | 'denied'
  /** 403: an Azure Policy forbids the change; `policies` names them. */
  | 'policy'
  /** 409: a lock on the registry or above it forbids the change (or even reading passwords). */
  | 'locked'
  /** The subscription is disabled, or not registered for container registries: only reading works. */
  | 'subscription'
  /** 429: too many requests; worth another try after `retryAfter` seconds. */
  | 'throttled'
  /** Another operation on the resource is still running; worth another try when it is over. */
  | 'busy'
  /** 404, 410: it is not there, or not any more. */
  | 'notFound'
  /** 409, 412: the resource is not in the state that the request counted on; look at it again. */
  | 'conflict'
  /** 400, 422 and other 4xx: Azure does not accept the values; `target` and `details` may say which. */
  | 'invalid'
  /** Azure no longer speaks the API version that the portal uses; the portal needs an update. */
  | 'unsupportedVersion'
  /** 401 twice, or no token to be had: sign in again. */
  | 'signedOut'
  /** 401: the token is of another tenant than the subscription; only another account helps. */
  | 'wrongTenant'
  /** The browser has no network; of a write, nothing was sent. */
  | 'offline'
  /** The request failed on the way: DNS, TLS, proxy, blocker, CORS. */
  | 'unreachable'
  /** No answer in time. */
  | 'timeout'
  /** An answer that is not what Azure sends: HTML, broken JSON, wrong shape, a list without an end. */
  | 'unreadable'
  /** 408, 5xx: a fault of Azure's. */
  | 'service'
  /** The portal did not follow an address outside the chosen cloud; no token was sent there. */
  | 'refused'
  /** Azure accepted the change, worked on it, and reports that it failed or was cancelled. */
  | 'failed'
  /** Azure reported success, and yet the resource, read again, is as it was: a policy may do that. */
  | 'notApplied'
  /** The user stopped waiting. Only ever the `cause` of an unknown outcome. */
  | 'cancelled'
  /** The change may or may not have happened; `cause` says why nobody knows. Look before trying again. */
  | 'unknownOutcome';

export type Method = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** The ids under which Azure's support finds a request. */
export interface RequestIds {
  /** Ours: one for everything that one call sends. Empty where no call failed. */
  readonly client: string;
  /** `x-ms-request-id` */
  readonly service?: string | undefined;
  /** `x-ms-correlation-request-id` */
  readonly correlation?: string | undefined;
}

export interface ErrorDetail {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly target?: string | undefined;
}

/** What Azure itself says about an error. */
export interface ErrorFacts extends ErrorDetail {
  readonly details?: readonly ErrorDetail[] | undefined;
  /** Display names of the policies that forbade the request. */
  readonly policies?: readonly string[] | undefined;
}

/** The call that failed. */
export interface FailedCall {
  readonly method: Method;
  /** Without host and query: status addresses carry signatures there. */
  readonly path: string;
  readonly requestIds: RequestIds;
}

export interface ErrorContext extends ErrorFacts {
  readonly status?: number | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  /** Dotted paths of the fields that did not have the expected shape. */
  readonly fields?: readonly string[] | undefined;
  readonly cause?: AzureError | undefined;
}

/**
 * Everything that can go wrong between the portal and Azure.
 *
 * It never holds a body, an address with its query, a header other than the request ids, or the
 * native error (whose message quotes the body when JSON does not parse): answers may carry passwords.
 * `message` is for logs and details; what the user reads is chosen by `kind` and `code`.
 */
export class AzureError extends Error {
  override readonly name = 'AzureError';
  readonly kind: ErrorKind;
  readonly method: Method;
  readonly path: string;
  readonly status: number | undefined;
  /** Azure's error code. Compare it with `isCode`: its casing varies. */
  readonly code: string | undefined;
  /** Azure's own sentence, as text; undefined when it sent none. */
  readonly serviceMessage: string | undefined;
  readonly target: string | undefined;
  readonly details: readonly ErrorDetail[];
  readonly policies: readonly string[];
  readonly requestIds: RequestIds;
  /** How long Azure wants to be left alone, in seconds. */
  readonly retryAfter: number | undefined;
  readonly fields: readonly string[];
  override readonly cause: AzureError | undefined;

  constructor(kind: ErrorKind, call: FailedCall, context: ErrorContext = {}) {
    const { status, code, cause } = context;
    const facts = [kind, status, code].filter((fact) => fact !== undefined).join(' ');
    const because = cause === undefined ? '' : ` (${cause.kind})`;
    super(`${call.method} ${call.path}: ${facts}${because}`);
    this.kind = kind;
    this.method = call.method;
    this.path = call.path;
    this.requestIds = call.requestIds;
    this.status = status;
    this.code = code;
    this.serviceMessage = context.message;
    this.target = context.target;
    this.details = context.details ?? [];
    this.policies = context.policies ?? [];
    this.retryAfter = context.retryAfter;
    this.fields = context.fields ?? [];
    this.cause = cause;
    // Until it is asked for as text, V8 keeps the functions on the stack and all that they hold: for as
    // long as the error is on screen that would be the whole answer, passwords included.
    this.stack = String(this.stack);
  }

  /** Whether Azure gave this error code, whatever its casing. */
  isCode(code: string): boolean {
    return this.code?.toLowerCase() === code.toLowerCase();
  }
}

/** A write of which nobody knows whether it happened, because of `cause`. */
export function unknownOutcome(call: FailedCall, cause: AzureError): AzureError {
  const { method, path } = call;
  return new AzureError(
    'unknownOutcome',
    { method, path, requestIds: cause.requestIds },
    { cause },
  );
}
