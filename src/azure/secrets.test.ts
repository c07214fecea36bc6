import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';

import { Secret } from '@/domain/secret';

import type { AzureError } from './errors';
import { errorOf, json, origin, scripted, text } from './testKit';
import { generatedSchema } from './tokens';

const canary = 'FAKE+acrC4n/="<&secret';
const answer = { username: 'ci', passwords: [{ name: 'password1', value: canary }] };
const whole = JSON.stringify(answer);
const cut = whole.slice(0, whole.indexOf('secret') + 3);
const options = { apiVersion: '1', schema: generatedSchema };
const status = `${origin}/operationStatuses/1?t=1&c=FAKEcertificate&s=FAKEsignature`;

/** Every way in which an error can be turned into text. */
function traces(error: AzureError): string {
  return [
    error.message,
    error.stack,
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 20, showHidden: true }),
    inspect(error.cause, { depth: 20, showHidden: true }),
  ].join('\n');
}

describe('an answer with a password', () => {
  test('arrives as a secret', async () => {
    const { arm } = scripted(json(200, answer));
    const { passwords } = await arm.write('POST', '/r/generateCredentials', options);
    const value = passwords?.[0]?.value;
    expect(value).toBeInstanceOf(Secret);
    expect(value?.use((it) => it === canary)).toBe(true);
  });

  const broken = {
    'cut off': () => text(200, cut, 'application/json'),
    'with something after it': () => text(200, `${whole}x`, 'application/json'),
    'sent as HTML': () => text(200, whole),
    'of another shape': () => json(200, { ...answer, passwords: [{ name: 7, value: canary }] }),
    'of another shape at the value': () => json(200, { passwords: { value: [canary] } }),
    'a text': () => json(200, canary),
    'with an error in Azure': () => json(500, { ...answer, error: { code: 'Fault' } }),
  };

  test.each(Object.entries(broken))(
    '%s leaves nothing of it in the error (F47)',
    async (_name, reply) => {
      const writing = scripted(reply());
      const unknown = await errorOf(writing.arm.write('POST', '/r/generateCredentials', options));
      expect(unknown.kind).toBe('unknownOutcome');
      const reading = scripted(reply);
      const unreadable = await errorOf(
        reading.arm.read('/r/listCredentials', generatedSchema, {
          apiVersion: '1',
          method: 'POST',
        }),
      );
      for (const part of [canary, 'C4n', 'FAKE']) {
        expect(traces(unknown)).not.toContain(part);
        expect(traces(unreadable)).not.toContain(part);
      }
    },
  );

  test('that comes at the end of an operation leaves nothing either', async () => {
    const scene = scripted((index) =>
      index === 0
        ? json(202, null, { location: status })
        : text(200, `{"properties":${cut}`, 'application/json'),
    );
    const error = await errorOf(scene.arm.write('POST', '/r/generateCredentials', options));
    expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'unreadable']);
    expect(traces(error)).not.toMatch(/FAKE|C4n/);
  });
});

test('an error tells no address with its query, and no header but the request ids', async () => {
  const { arm } = scripted(
    json(202, null, { 'azure-asyncoperation': status }),
    json(
      403,
      { error: { code: 'AuthorizationFailed' } },
      { 'x-ms-request-id': 'service', 'x-ms-correlation-request-id': 'correlation' },
    ),
  );
  const error = await errorOf(arm.write('PUT', '/r', { apiVersion: '1' }));
  expect(traces(error)).not.toMatch(/FAKE|token1|Bearer|management\.azure\.com/);
  expect(error.requestIds).toEqual({
    client: 'id1',
    service: 'service',
    correlation: 'correlation',
  });
  expect(error.message).toBe('PUT /r: unknownOutcome (denied)');
});
