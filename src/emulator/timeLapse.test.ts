import { expect, test, vi } from 'vitest';

import { createTimeLapse } from './timeLapse';

/** A request that is answered when `answer` is called, and ends with its signal. */
function stubFetch() {
  const answers: (() => void)[] = [];
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        answers.push(() => resolve(new Response()));
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  );
  return answers;
}

test('a pause of any length is over at once', async () => {
  const { wait, transport } = createTimeLapse();
  await wait(45_000);
  await transport.sleep(600_000, undefined);
});

test('a pause ends with the reason of its signal', async () => {
  const { transport } = createTimeLapse(new Promise(() => {}));
  const controller = new AbortController();
  const pause = transport.sleep(1000, controller.signal);
  controller.abort(new Error('stopped'));
  await expect(pause).rejects.toThrow('stopped');
});

test('on demand, pauses under way last until time passes', async () => {
  const page = new EventTarget();
  const started = new Promise((resolve) => {
    page.addEventListener('start', resolve);
  });
  const { transport } = createTimeLapse(started);
  let isOver = false;
  const pause = transport.sleep(1, undefined).then(() => {
    isOver = true;
  });
  await Promise.resolve();
  expect(isOver).toBe(false);
  page.dispatchEvent(new Event('start'));
  await pause;
});

test('a request that hangs reaches its time limit when all others are answered', async () => {
  const answers = stubFetch();
  const { wait, transport } = createTimeLapse();
  const limit = transport.timeLimit(30_000);
  const hanging = transport.fetch('/hangs', { signal: limit });
  const other = transport.fetch('/other', { signal: transport.timeLimit(30_000) });
  void wait(Number.POSITIVE_INFINITY);
  await Promise.resolve();
  expect(limit.aborted).toBe(false);
  answers[1]?.();
  await other;
  await expect(hanging).rejects.toThrow('aborted');
  expect(limit.reason).toMatchObject({ name: 'TimeoutError' });
});
