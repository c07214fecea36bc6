import * as v from 'valibot';

import { AzureError } from './errors';
import type { ErrorFacts, ErrorKind, FailedCall } from './errors';

/** Text, or undefined for anything else: an odd field must not cost us the fields beside it. */
const text = v.fallback(v.optional(v.string()), undefined);

const detailSchema = v.object({ code: text, message: text, target: text });

const policySchema = v.object({
  type: v.literal('PolicyViolation'),
  info: v.object({ policyDefinitionDisplayName: text, policyAssignmentDisplayName: text }),
});

/**
 * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/common-api-details.md#error-response-content
 */
const errorSchema = v.object({
  ...detailSchema.entries,
  details: v.fallback(v.optional(v.array(v.unknown())), undefined),
  additionalInfo: v.fallback(v.optional(v.array(v.unknown())), undefined),
});

const envelopeSchema = v.object({ error: errorSchema });

/**
 * What Azure says about an error, from ARM's envelope `{error:{…}}` or from the flat `{code,message}`.
 * Anything else (HTML that was not parsed, null, text) says nothing: the result is empty.
 */
export function factsOf(body: unknown): ErrorFacts {
  const envelope = v.safeParse(envelopeSchema, body);
  const flat = v.safeParse(errorSchema, body);
  const error = envelope.success ? envelope.output.error : flat.success ? flat.output : undefined;
  if (error === undefined) return {};
  return {
    code: error.code,
    message: error.message,
    target: error.target,
    details: readable(detailSchema, error.details),
    policies: readable(policySchema, error.additionalInfo).flatMap(
      ({ info }) => info.policyAssignmentDisplayName ?? info.policyDefinitionDisplayName ?? [],
    ),
  };
}

function readable<T>(schema: v.GenericSchema<unknown, T>, entries: unknown[] = []): T[] {
  return entries.flatMap((entry) => {
    const result = v.safeParse(schema, entry);
    return result.success ? [result.output] : [];
  });
}

/** Codes that say more than the status they come with. In lower case: Azure's casing varies. */
const kindOfCode: ReadonlyMap<string, ErrorKind> = new Map([
  // https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
  ['authorizationfailed', 'denied'],
  ['linkedauthorizationfailed', 'denied'],
  ['requestdisallowedbypolicy', 'policy'],
  ['scopelocked', 'locked'],
  ['readonlydisabledsubscription', 'subscription'],
  ['disabledsubscription', 'subscription'],
  ['missingsubscriptionregistration', 'subscription'],
  ['noregisteredproviderfound', 'unsupportedVersion'],
  ['invalidapiversionparameter', 'unsupportedVersion'],
  ['invalidresourcetype', 'unsupportedVersion'],
  ['resourcenotfound', 'notFound'],
  ['resourcegroupnotfound', 'notFound'],
  ['parentresourcenotfound', 'notFound'],
  ['anotheroperationinprogress', 'busy'],
  // Some providers answer 429 for a passing state of the resource.
  // https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
  ['retryableerrorduetoanotheroperation', 'busy'],
]);

const kindOfStatus: ReadonlyMap<number, ErrorKind> = new Map([
  [401, 'signedOut'],
  [403, 'denied'],
  [404, 'notFound'],
  [408, 'service'],
  [409, 'conflict'],
  [410, 'notFound'],
  [412, 'conflict'],
  [429, 'throttled'],
]);

function kindOf(status: number, code: string | undefined): ErrorKind {
  if (status < 400 || status >= 500) return 'service';
  if (status === 401 && code?.toLowerCase() === 'invalidauthenticationtokentenant') {
    return 'wrongTenant';
  }
  // A 401 is about the token and a 408 about the time, whatever code comes with them.
  const byStatus = kindOfStatus.get(status) ?? 'invalid';
  return status === 401 || status === 408
    ? byStatus
    : (kindOfCode.get(code?.toLowerCase() ?? '') ?? byStatus);
}

/**
 * The error that an answer outside 2xx means.
 * `body` is its parsed JSON, or undefined when there was none; `retryAfter` is in seconds.
 */
export function errorFromResponse(
  call: FailedCall,
  status: number,
  body: unknown,
  retryAfter?: number,
): AzureError {
  const facts = factsOf(body);
  return new AzureError(kindOf(status, facts.code), call, { ...facts, status, retryAfter });
}

/** The error of an operation that Azure accepted and that ended in Failed or Canceled. */
export function errorFromOperation(call: FailedCall, body: unknown, outcome: string): AzureError {
  // The status answer is `{status, error}`; what lies outside `error` is not about the failure.
  const facts = v.is(envelopeSchema, body) ? factsOf(body) : {};
  const code = facts.code ?? outcome;
  return new AzureError(kindOfCode.get(code.toLowerCase()) ?? 'failed', call, { ...facts, code });
}
