import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { errorFromOperation, errorFromResponse } from './errorBody';
import type { FailedCall } from './errors';

const call: FailedCall = { method: 'GET', path: '/r', requestIds: { client: 'id' } };

describe('errorFromResponse', () => {
  test.each([
    [401, 'AuthorizationFailed', 'signedOut', ''],
    [403, 'AuthorizationFailed', 'denied', '(F14)'],
    [403, 'LinkedAuthorizationFailed', 'denied', '(F15)'],
    [403, 'requestdisallowedbypolicy', 'policy', '(F17)'],
    [403, 'ReadOnlyDisabledSubscription', 'subscription', '(F19)'],
    [404, 'ResourceNotFound', 'notFound', ''],
    [408, 'X', 'service', ''],
    [409, 'SCOPELOCKED', 'locked', '(F22)'],
    [409, 'MissingSubscriptionRegistration', 'subscription', '(F19)'],
    [409, 'AnotherOperationInProgress', 'busy', '(F24)'],
    [409, 'AlreadyInUse', 'conflict', ''],
    [410, undefined, 'notFound', ''],
    [412, 'PreconditionFailed', 'conflict', '(F28)'],
    [400, 'BadRequest', 'invalid', ''],
    [400, 'NoRegisteredProviderFound', 'unsupportedVersion', '(F88)'],
    [400, 'InvalidApiVersionParameter', 'unsupportedVersion', '(F88)'],
    [405, undefined, 'invalid', ''],
    [422, 'X', 'invalid', ''],
    [429, 'TooManyRequests', 'throttled', ''],
    [429, 'RetryableErrorDueToAnotherOperation', 'busy', '(F36)'],
    [500, 'ResourceNotFound', 'service', ''],
    [503, undefined, 'service', ''],
    [302, undefined, 'service', ''],
  ])('%i %s is %s %s', (status, code, kind, _failure) => {
    expect(errorFromResponse(call, status, { error: { code } })).toMatchObject({ kind, status });
  });

  test('takes all that ARM says, and the message as text (F17)', () => {
    const error = errorFromResponse(call, 403, {
      error: {
        code: 'RequestDisallowedByPolicy',
        message: '<b>No</b>',
        target: 'r',
        details: [{ code: 'D', message: 'more', target: 't' }, null, 'x', { code: 7 }],
        additionalInfo: [
          { type: 'PolicyViolation', info: { policyAssignmentDisplayName: 'No admin users' } },
          { type: 'PolicyViolation', info: { policyDefinitionDisplayName: 'Deny public' } },
          { type: 'PolicyViolation', info: {} },
          { type: 'Other' },
        ],
      },
      status: 'Failed',
    });
    expect(error).toMatchObject({
      code: 'RequestDisallowedByPolicy',
      serviceMessage: '<b>No</b>',
      target: 'r',
      policies: ['No admin users', 'Deny public'],
    });
    expect(error.details).toEqual([
      { code: 'D', message: 'more', target: 't' },
      { code: undefined, message: undefined, target: undefined },
    ]);
    expect(error.message).toBe('GET /r: policy 403 RequestDisallowedByPolicy');
    expect(error.isCode('requestDisallowedByPolicy')).toBe(true);
  });

  test('understands the flat form', () => {
    const flat = errorFromResponse(call, 400, { code: 'BadRequest', message: 'm' });
    expect(flat).toMatchObject({ code: 'BadRequest', serviceMessage: 'm' });
  });

  test('takes any body without throwing, and only text from it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ error: fc.jsonValue() })), (body) => {
        const { code, serviceMessage } = errorFromResponse(call, 400, body);
        for (const value of [code, serviceMessage]) {
          expect(['string', 'undefined']).toContain(typeof value);
        }
      }),
    );
  });
});

test('of a failed operation only what lies in error counts', () => {
  const body = { status: 'Failed', message: 'not this', code: 'nor this' };
  const error = errorFromOperation(call, body, 'Failed');
  expect(error).toMatchObject({ kind: 'failed', code: 'Failed', serviceMessage: undefined });
});
