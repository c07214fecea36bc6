import { expect, test } from 'vitest';

import { AzureError } from './errors';
import { oneAtATime } from './oneAtATime';
import type { WriteState } from './oneAtATime';

const failed = new AzureError('denied', {
  method: 'POST',
  path: '/r',
  requestIds: { client: 'id' },
});

function scene() {
  const states: WriteState[] = [];
  return { states, runner: oneAtATime((state) => states.push(state)) };
}

/** A write that does not end until it is stopped. */
function waiting(thrown: (signal: AbortSignal) => unknown) {
  return (signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      // oxlint-disable-next-line prefer-promise-reject-errors -- an AbortSignal's reason can be anything
      signal.addEventListener('abort', () => reject(thrown(signal)));
    });
}

test('two starts in one tick are one request (F70)', async () => {
  const { runner, states } = scene();
  let sent = 0;
  const run = async () => {
    sent += 1;
    await Promise.resolve();
    return 'FAKE-password';
  };
  expect(await Promise.all([runner.start(run), runner.start(run)])).toEqual([
    'FAKE-password',
    undefined,
  ]);
  expect(sent).toBe(1);
  expect(await runner.start(run)).toBe('FAKE-password');
  expect(JSON.stringify(states)).not.toContain('FAKE');
  expect(states.map(({ kind }) => kind)).toEqual(['running', 'idle', 'running', 'idle']);
});

test('a failure is kept until it is reset or the next start', async () => {
  const { runner, states } = scene();
  expect(await runner.start(() => Promise.reject(failed))).toBeUndefined();
  expect(states.at(-1)).toEqual({ kind: 'failed', error: failed });
  runner.reset();
  expect(states.at(-1)).toEqual({ kind: 'idle' });
});

test('a mistake of ours is thrown on, and does not block the next start', async () => {
  const { runner, states } = scene();
  const mistake = new TypeError('mistake');
  await expect(runner.start(() => Promise.reject(mistake))).rejects.toBe(mistake);
  await expect(
    runner.start(() => {
      throw mistake;
    }),
  ).rejects.toBe(mistake);
  expect(states.at(-1)).toEqual({ kind: 'idle' });
  expect(await runner.start(() => Promise.resolve(1))).toBe(1);
});

test('stopping: before it was sent nothing is said; after, what the write says', async () => {
  const { runner, states } = scene();
  const unsent = runner.start(waiting((signal) => signal.reason));
  runner.reset();
  expect(states.at(-1)).toEqual({ kind: 'running' });
  runner.stop();
  expect(await unsent).toBeUndefined();
  expect(states.at(-1)).toEqual({ kind: 'idle' });

  const sent = runner.start(waiting(() => failed));
  runner.stop();
  await sent;
  expect(states.at(-1)).toEqual({ kind: 'failed', error: failed });
  runner.stop();
});
