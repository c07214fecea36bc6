import { afterEach, describe, expect, test, vi } from 'vitest';

import { exclusively } from './exclusively';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A browser whose locks behave like this. */
function withLocks(
  request: (...args: [string, { signal: AbortSignal }, () => unknown]) => unknown,
) {
  vi.stubGlobal('navigator', { locks: { request } });
}

const refused = () => Promise.reject(new Error('refused'));

/** Another tab has the lock, and keeps it. */
const taken = (_: string, { signal }: { signal: AbortSignal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });

describe('exclusively', () => {
  test('takes the lock of this name, whatever its casing', async () => {
    const names: string[] = [];
    withLocks((name, _, run) => {
      names.push(name);
      return run();
    });
    expect(await exclusively('/A/b', undefined, () => Promise.resolve(7))).toBe(7);
    await exclusively('/a/B', undefined, () => Promise.resolve());
    expect(new Set(names).size).toBe(1);
  });

  test('runs without a lock where there are none, or they are refused', async () => {
    vi.stubGlobal('navigator', {});
    expect(await exclusively('a', undefined, () => Promise.resolve(1))).toBe(1);
    withLocks(refused);
    expect(await exclusively('a', undefined, () => Promise.resolve(2))).toBe(2);
  });

  test('a write that fails is not run again', async () => {
    withLocks((_name, _options, run) => run());
    const run = vi.fn<() => Promise<void>>(refused);
    await expect(exclusively('a', undefined, run)).rejects.toThrow('refused');
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('whoever stops while another tab has the lock sends nothing', async () => {
    withLocks(taken);
    const stop = new AbortController();
    const run = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const waiting = exclusively('a', stop.signal, run);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    expect(run).not.toHaveBeenCalled();
  });

  test('another tab is not waited for without end', async () => {
    const limit = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    withLocks(taken);
    const waiting = exclusively('a', undefined, () => Promise.resolve(3));
    limit.abort();
    expect(await waiting).toBe(3);
  });
});
