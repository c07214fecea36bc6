import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { AzureError } from '@/azure/errors';
import { empty, failure, json, origin, type Reply, scripted, text } from '@/azure/testKit';

import { hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

const resource = `${origin}/r?api-version=1`;
const operation = `${origin}/operationStatuses/1?api-version=1`;
const result = `${origin}/operationResults/1?api-version=1`;

/** The answer to one poll, and what it tells about the operation; `gone`: no other poll will tell more. */
interface Look {
  readonly reply: () => Reply;
  readonly tells: 'succeeded' | 'failed' | 'nothing' | 'gone';
}

const endings = new Map<string, Look['tells']>([
  ['succeeded', 'succeeded'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Succeeded',
      'succeeded',
      'SUCCEEDED',
      'Failed',
      'failed',
      'Canceled',
      'CANCELED',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Running',
      'InProgress',
      'Accepted',
      'Creating',
      'Updating',
      'Throttled',
      '',
      'SucceededWithErrors',
      'NotFailedYet',
      'Cancelled',
      'Succeeded ',
      ' Failed',
      'Done',
      'OK',
    ),
  },
  hostileText,
);

const look: fc.Arbitrary<Look> = fc.oneof(
  {
    weight: 4,
    arbitrary: word.map((status): Look => ({
      reply: () => json(200, { status, error: { code: 'Broken', message: 'It broke.' } }),
      tells: endings.get(status.toLowerCase()) ?? 'nothing',
    })),
  },
  fc.constantFrom<Look>(
    { reply: () => json(202, { status: 'Running' }), tells: 'nothing' },
    { reply: () => empty(202), tells: 'nothing' },
    { reply: () => json(200, { status: 7 }), tells: 'nothing' },
    { reply: () => json(200, null), tells: 'nothing' },
    { reply: () => empty(200), tells: 'nothing' },
    { reply: () => text(200, '<html>'), tells: 'nothing' },
    { reply: () => text(200, '{"status":"Succ', 'application/json'), tells: 'nothing' },
    { reply: () => failure(429, 'TooManyRequests'), tells: 'nothing' },
    { reply: () => failure(500, 'InternalServerError'), tells: 'nothing' },
    { reply: () => text(502, '<html>'), tells: 'nothing' },
    { reply: () => empty(503, { 'retry-after': '5' }), tells: 'nothing' },
    { reply: () => 'network', tells: 'nothing' },
    { reply: () => 'timeout', tells: 'nothing' },
    { reply: () => failure(404, 'ResourceNotFound'), tells: 'gone' },
    { reply: () => failure(403, 'AuthorizationFailed'), tells: 'gone' },
    { reply: () => failure(410, 'Gone'), tells: 'gone' },
  ),
);
const looks = fc.array(look, { maxLength: 10 });

const accepted = fc.constantFrom(
  () => json(201, { properties: {} }, { 'azure-asyncoperation': operation }),
  () => json(202, null, { 'azure-asyncoperation': operation, location: result }),
  () => json(200, { properties: {} }, { 'azure-asyncoperation': operation }),
);

test('a change is claimed only when Azure said that it succeeded, in just this word', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.asyncProperty(
      fc.constantFrom('PUT' as const, 'PATCH' as const, 'POST' as const, 'DELETE' as const),
      accepted,
      looks,
      async (method, first, list) => {
        let looked = 0;
        const { arm, sent, slept } = scripted((index): Reply => {
          if (index === 0) return first();
          if (sent[index]?.url !== operation) return json(200, { properties: { done: true } });
          looked += 1;
          // After the generated answers, Azure says that the operation is still running.
          return list[looked - 1]?.reply() ?? json(200, { status: 'Running' });
        });
        const outcome = await arm
          .write(method, '/r', { apiVersion: '1', body: {}, deadline: 60_000 })
          .then(() => 'succeeded')
          .catch((error: unknown) => {
            if (!(error instanceof AzureError)) throw error;
            return error.kind === 'unknownOutcome' ? 'unknown' : 'failed';
          });

        const decisive = list.slice(0, looked).find(({ tells }) => tells !== 'nothing');
        const expected = { succeeded: 'succeeded', failed: 'failed', gone: 'unknown' } as const;
        const told = decisive?.tells ?? 'nothing';
        expect(outcome).toBe(told === 'nothing' ? 'unknown' : expected[told]);

        // The client sends one change, then polls one address of the cloud, with pauses and an end.
        expect(sent.filter((one) => one.method === method)).toHaveLength(1);
        expect(sent.slice(1).every((one) => one.method === 'GET')).toBe(true);
        expect(sent.slice(1).every(({ url }) => [operation, resource].includes(url))).toBe(true);
        expect(slept.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(60_000);
      },
    ),
    { usual: 2500, failure: 'falseSuccesses' },
  );
});

const passwords = { username: 'u', passwords: [{ name: 'password1', value: 'FAKE' }] };
const schema = v.object({ passwords: v.array(v.object({ value: v.string() })) });

test('a result is believed only where it belongs, and a password never made up', async ({
  task,
}) => {
  const resultLook = fc.oneof(
    look,
    fc.constantFrom<Look>(
      { reply: () => json(200, passwords), tells: 'succeeded' },
      { reply: () => json(200, { username: 'u' }), tells: 'nothing' },
      { reply: () => json(200, { passwords: [{ value: 7 }] }), tells: 'nothing' },
      { reply: () => json(200, [passwords]), tells: 'nothing' },
      { reply: () => empty(204), tells: 'nothing' },
    ),
  );
  await runProperty(
    task,
    fc.asyncProperty(
      fc.constantFrom(operation, result),
      fc.array(resultLook, { maxLength: 8 }),
      async (location, list) => {
        let given = 0;
        const { arm, sent } = scripted((index): Reply => {
          if (index === 0) return empty(202, { location });
          const reply = list[index - 1];
          if (reply?.tells === 'succeeded') given += 1;
          return reply?.reply() ?? empty(202);
        });
        const outcome = await arm
          .write('POST', '/r', { apiVersion: '1', body: {}, schema, deadline: 60_000 })
          .catch((error: unknown) => {
            if (error instanceof AzureError) return error;
            throw error;
          });
        if (!(outcome instanceof AzureError)) {
          expect(outcome).toEqual({ passwords: [{ value: 'FAKE' }] });
          expect(given).toBeGreaterThan(0);
        }
        expect(sent.filter((one) => one.method === 'POST')).toHaveLength(1);
      },
    ),
    { usual: 2000, failure: 'falseSuccesses' },
  );
});

test('whoever stops waiting is told that nobody knows, whenever it is', async ({ task }) => {
  await runProperty(
    task,
    fc.asyncProperty(accepted, fc.nat({ max: 8 }), looks, async (first, stopAt, list) => {
      const stop = new AbortController();
      const { arm, sent } = scripted((index): Reply => {
        if (index === stopAt) stop.abort();
        if (index === 0) return first();
        return list[index - 1]?.reply() ?? json(200, { status: 'Running' });
      });
      const outcome = await arm
        .write('PUT', '/r', {
          apiVersion: '1',
          body: {},
          deadline: 30_000,
          signal: stop.signal,
        })
        .then(() => 'succeeded')
        .catch((error: unknown) => {
          if (error instanceof AzureError) return error.kind;
          throw error;
        });
      const told = list.slice(0, sent.length - 1).some(({ tells }) => tells === 'succeeded');
      const failed = list.slice(0, sent.length - 1).some(({ tells }) => tells === 'failed');
      if (outcome === 'succeeded') expect(told).toBe(true);
      else if (outcome !== 'unknownOutcome') expect(failed).toBe(true);
      expect(sent.filter((one) => one.method === 'PUT')).toHaveLength(1);
    }),
    { usual: 1500, inputs: 'schedules', failure: 'falseSuccesses' },
  );
});
