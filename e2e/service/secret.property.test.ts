import { inspect } from 'node:util';
import { serialize } from 'node:v8';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Secret } from '@/domain/secret';

import { hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

/** What a program may do to a value and reveal it by mistake. An operation may also throw. */
const operations: Record<string, (secret: Secret) => unknown> = {
  String: (secret) => String(secret),
  // oxlint-disable-next-line restrict-template-expressions -- the very mistake that is to be refused
  template: (secret) => `${secret}`,
  number: (secret) => Number(secret),
  'JSON.stringify': (secret) => JSON.stringify(secret),
  'JSON.stringify of an object': (secret) => JSON.stringify({ password: secret }),
  toLocaleString: (secret: Secret) => Object.prototype.toLocaleString.call(secret),
  'Object.prototype.toString': (secret) => Object.prototype.toString.call(secret),
  inspect: (secret) => inspect(secret, { showHidden: true, depth: 20, showProxy: true }),
  'inspect of an error': (secret) => inspect(new Error('x', { cause: secret }), { depth: 20 }),
  keys: (secret) => [...Object.keys(secret), ...Reflect.ownKeys(secret)].map(String).join(),
  values: (secret) => JSON.stringify(Object.values(secret)),
  entries: (secret) => JSON.stringify(Object.entries(secret)),
  // oxlint-disable-next-line no-misused-spread -- likewise
  spread: (secret) => JSON.stringify({ ...secret }),
  assign: (secret) => JSON.stringify(Object.assign({}, secret)),
  descriptors: (secret) => JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
  structuredClone: (secret) => inspect(structuredClone(secret), { showHidden: true, depth: 20 }),
  serialize: (secret) => serialize(secret).toString('latin1'),
  FormData: (secret) => {
    const form = new FormData();
    form.set('password', String(secret));
    return JSON.stringify([...form]);
  },
  URLSearchParams: (secret) => new URLSearchParams({ password: String(secret) }).toString(),
  concat: (secret) => ['', secret].join(''),
};

// The prefix is long enough that nothing else holds it by chance.
const value = hostileText.map((text) => `FAKE-canary-${text}`);

describe('a secret is told by nothing but what is meant to tell it', () => {
  test.for(Object.entries(operations))('%s', async ([, operation], { task }) => {
    await runProperty(
      task,
      fc.property(value, fc.boolean(), (text, cleared) => {
        const secret = new Secret(text);
        if (cleared) secret.clear();
        let told: unknown;
        try {
          told = operation(secret);
        } catch (error) {
          told = inspect(error, { showHidden: true, depth: 20 });
        }
        expect(String(told)).not.toContain('canary');
      }),
      { usual: 60, failure: 'crashes' },
    );
  });

  test('use tells it exactly, until it is cleared', async ({ task }) => {
    await runProperty(
      task,
      fc.property(fc.oneof(hostileText, value), (text) => {
        const secret = new Secret(text);
        expect(secret.use((told) => told)).toBe(text);
        expect(secret.cleared).toBe(false);
        secret.clear();
        secret.clear();
        expect(secret.cleared).toBe(true);
        expect(secret.use((told) => told)).toBeUndefined();
      }),
      { usual: 500 },
    );
  });
});
