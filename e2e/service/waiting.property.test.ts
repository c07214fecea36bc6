import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { AzureError } from '@/azure/errors';
import { longestPause, retryAfterSeconds } from '@/azure/retry';
import { empty, errorOf, json, origin, type Reply, scripted } from '@/azure/testKit';

import { hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

const now = Date.UTC(2026, 10, 21, 12);

/** Generates values of Retry-After, valid and not. */
const retryAfter = fc.oneof(
  fc.constantFrom(
    '0',
    '-1',
    '-0',
    '+5',
    '86400',
    '1e9',
    '1.5',
    ' 10 ',
    '0x10',
    'abc',
    '',
    'NaN',
    'Infinity',
    '99999999999',
    'Sat, 21 Nov 2026 11:00:00 GMT',
    'Sat, 21 Nov 2026 12:01:00 GMT',
    'Sat, 99 Foo 2026 12:01:00 GMT',
    '2026-11-21T12:01:00Z',
    '10, 20',
    '１０',
  ),
  hostileText,
  fc.integer().map(String),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
);
/** Generates those that `fetch` accepts in a header. */
const header = retryAfter.filter((value) => /^[\x20-\x7e]*$/.test(value));

test('Retry-After of any text is undefined or a whole number of seconds (F35)', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.property(retryAfter, (value) => {
      const seconds = retryAfterSeconds(value, now);
      if (seconds !== undefined) {
        expect(Number.isSafeInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(0);
      }
    }),
    { usual: 3000 },
  );
});

test('reads never wait longer than the limit, nor repeat without end (F35)', async ({ task }) => {
  const reply = fc.oneof(
    fc.tuple(fc.constantFrom(408, 429, 500, 502, 503, 504), header).map(
      ([status, value]) =>
        () =>
          empty(status, { 'retry-after': value }),
    ),
    fc.constant((): Reply => 'network'),
  );
  await runProperty(
    task,
    fc.asyncProperty(fc.array(reply, { minLength: 1, maxLength: 6 }), async (replies) => {
      const { arm, sent, slept } = scripted(
        (index) => replies[index % replies.length]?.() ?? 'network',
      );
      const error = await errorOf(arm.read('/r', v.unknown(), { apiVersion: '1' }));
      expect(error.retryAfter).not.toBeNaN();
      expect(sent.length).toBeLessThanOrEqual(4);
      for (const pause of slept) {
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(pause).toBeLessThanOrEqual(longestPause * 1000);
      }
    }),
    { usual: 1500, failure: 'wrongRequests' },
  );
});

test('writes are sent again once at the most, and only when they were throttled', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.asyncProperty(
      fc.constantFrom(400, 403, 408, 409, 412, 429, 500, 502, 503, 504),
      header,
      async (status, value) => {
        const { arm, sent, slept } = scripted(() => empty(status, { 'retry-after': value }));
        await errorOf(arm.write('PUT', '/r', { apiVersion: '1', body: {} }));
        expect(sent.length).toBeLessThanOrEqual(status === 429 ? 2 : 1);
        expect(slept.every((pause) => pause <= longestPause * 1000)).toBe(true);
      },
    ),
    { usual: 1000, failure: 'wrongRequests' },
  );
});

test('operations are looked at neither without a pause nor without an end', async ({ task }) => {
  await runProperty(
    task,
    fc.asyncProperty(fc.array(header, { minLength: 1, maxLength: 5 }), async (values) => {
      const status = `${origin}/operationStatuses/1`;
      const { arm, sent, slept } = scripted((index) =>
        index === 0
          ? json(201, {}, { 'azure-asyncoperation': status })
          : json(
              200,
              { status: 'Running' },
              { 'retry-after': values[index % values.length] ?? '' },
            ),
      );
      const error = await errorOf(
        arm.write('PUT', '/r', { apiVersion: '1', body: {}, deadline: 600_000 }),
      );
      expect([error.kind, error.cause?.kind]).toEqual(['unknownOutcome', 'timeout']);
      expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(1);
      expect(sent.length).toBeLessThanOrEqual(302);
      expect(slept.reduce((sum, pause) => sum + pause, 0)).toBe(600_000);
      // The last pause may be shorter: what is left of the time.
      expect(slept.slice(0, -1).every((pause) => pause >= 2000 && pause <= 120_000)).toBe(true);
    }),
    { usual: 150, failure: 'wrongRequests' },
  );
});

test('addresses that Azure sends are followed within the cloud and nowhere else', async ({
  task,
}) => {
  const address = fc.oneof(
    fc.constantFrom(
      'https://management.azure.com@evil.example/x',
      'https://management.azure.com.evil.example',
      '//evil.example/x',
      '/relative',
      'relative',
      '',
      'javascript:alert(1)',
      'data:,x',
      'http://management.azure.com/x',
      'https://management.azure.com:444/x',
      'https:/x',
      '?x',
      'HTTPS://MANAGEMENT.AZURE.COM/x',
      'https://user:FAKE@management.azure.com/x',
      'blob:x',
      'https://management.azure.com\\@evil.example/x',
      'https://management%2eazure.com/x',
      'https://xn--management-azure.com/x',
      'https://management.azure.com./x',
      'ftp://x/x',
      'https:\\\\evil.example\\x',
      ' https://management.azure.com/x ',
      '\thttps://evil.example',
    ),
    fc.webUrl({ withQueryParameters: true }),
    hostileText,
    hostileText.map((rest) => `${origin}${rest}`),
    hostileText.map((rest) => `${origin}/${rest}`),
  );
  const options = { apiVersion: '1' };
  await runProperty(
    task,
    fc.asyncProperty(
      address,
      fc.constantFrom('nextLink', 'from', 'location', 'azure-asyncoperation'),
      async (link, where) => {
        if (!/^[\x20-\x7e]*$/.test(link) && where !== 'nextLink' && where !== 'from') return;
        const { arm, sent } = scripted((index) => {
          if (index > 0) return json(200, { status: 'Succeeded', value: [] });
          if (where === 'nextLink') return json(200, { value: [], nextLink: link });
          if (where === 'from') return json(200, { value: [] });
          return json(202, {}, { [where]: link });
        });
        const run = async () => {
          if (where === 'nextLink' || where === 'from') {
            const from = where === 'from' ? link : undefined;
            const pages = arm.pages('/list', v.looseObject({ id: v.string() }), {
              ...options,
              from,
            });
            for await (const page of pages) expect(page.items).toEqual([]);
          } else await arm.write('POST', '/r', { ...options, schema: v.unknown() });
        };
        await run().catch((error: unknown) => {
          expect(error).toBeInstanceOf(AzureError);
        });
        for (const { url, method } of sent.slice(where === 'from' ? 0 : 1)) {
          expect(new URL(url).origin).toBe(origin);
          expect(new URL(url).username).toBe('');
          expect(method).toBe('GET');
        }
      },
    ),
    { usual: 2500, failure: 'wrongRequests' },
  );
});
