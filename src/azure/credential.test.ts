import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { claimsOf } from './credential';
import type { Credential } from './credential';
import { AzureError } from './errors';
import { createArm } from './client';
import { azureCloud } from './cloud';

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1","note":"é"}}}';
const encoded = Buffer.from(claims).toString('base64');

async function read(failure: Error): Promise<unknown> {
  const credential: Credential = {
    token() {
      throw failure;
    },
  };
  try {
    return await createArm({ cloud: azureCloud, credential }).read('/r', v.unknown(), {
      apiVersion: '1',
    });
  } catch (error) {
    return error;
  }
}

describe('claimsOf', () => {
  test.each([
    `Bearer realm="", error="insufficient_claims", claims="${encoded}"`,
    `Bearer claims=${encoded}, error=insufficient_claims`,
    `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64url')}"`,
  ])('decodes %s', (header) => {
    expect(claimsOf(header)).toBe(claims);
  });

  test.each([
    null,
    '',
    'Bearer error="invalid_token"',
    `Bearer error="invalid_token", claims="${encoded}"`,
    'Bearer error="insufficient_claims"',
    'Bearer error="insufficient_claims", claims="!!"',
    'Bearer error="insufficient_claims", claims="YWJj"',
  ])('finds nothing in %s (F03)', (header) => {
    expect(claimsOf(header)).toBeUndefined();
  });
});

describe('a credential that fails', () => {
  test('means signed out, without the words of the sign-in library', async () => {
    const error = await read(new Error('user@example.com at https://login/?code=FAKE'));
    expect(error).toMatchObject({ kind: 'signedOut' });
    expect(JSON.stringify(error)).not.toContain('FAKE');
  });

  test('may say itself what is wrong', async () => {
    const own = new AzureError('denied', {
      method: 'GET',
      path: '/',
      requestIds: { client: '' },
    });
    const thrown = await read(own);
    expect(thrown).toBe(own);
  });
});
