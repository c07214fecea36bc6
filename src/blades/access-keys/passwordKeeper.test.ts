import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Secret } from '@/domain/secret';

import { passwordKeeper } from './passwordKeeper';

const open = (secret: Secret | undefined) => secret?.use((value) => value);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keeper whose answers come when the test says so; each fetch is told from the others. */
function kept() {
  const answers: { password: Secret; password2: Secret; send: () => void }[] = [];
  const keeper = passwordKeeper(
    () =>
      new Promise((resolve) => {
        const number = answers.length + 1;
        const both = {
          password: new Secret(`one${number}`),
          password2: new Secret(`two${number}`),
        };
        answers.push({ ...both, send: () => resolve(both) });
      }),
  );
  return { keeper, answers };
}

describe('the keeper of passwords', () => {
  it('asks once for both', async () => {
    const { keeper, answers } = kept();
    const first = keeper.read('password');
    const second = keeper.read('password2');
    answers[0]?.send();
    expect(open(await first)).toBe('one1');
    expect(open(await second)).toBe('two1');
    expect(open(await keeper.read('password'))).toBe('one1');
    expect(answers).toHaveLength(1);
  });

  it('lets go after five minutes without a question, and asks again', async () => {
    const { keeper, answers } = kept();
    const first = keeper.read('password');
    answers[0]?.send();
    const secret = await first;
    vi.advanceTimersByTime(299_000);
    await keeper.read('password');
    vi.advanceTimersByTime(299_000);
    expect(secret?.cleared).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(secret?.cleared).toBe(true);
    expect(answers[0]?.password2.cleared).toBe(true);
    void keeper.read('password');
    expect(answers).toHaveLength(2);
  });

  it('lets go of what arrives after it was cleared', async () => {
    const { keeper, answers } = kept();
    const late = keeper.read('password');
    keeper.clear();
    const next = keeper.read('password');
    answers[0]?.send();
    expect(await late).toBeUndefined();
    expect(answers[0]?.password.cleared).toBe(true);
    answers[1]?.send();
    expect(open(await next)).toBe('one2');
  });

  it('puts a new password in place of the old one, also of one on its way', async () => {
    const { keeper, answers } = kept();
    const late = keeper.read('password2');
    keeper.keep('password2', new Secret('new'));
    answers[0]?.send();
    expect(open(await late)).toBe('new');
    expect(answers[0]?.password2.cleared).toBe(true);
  });

  it('asks again after a failure', async () => {
    const fetchBoth = vi.fn(() => Promise.reject(new Error('no')));
    const keeper = passwordKeeper(fetchBoth);
    await expect(keeper.read('password')).rejects.toThrow('no');
    await expect(keeper.read('password')).rejects.toThrow('no');
    expect(fetchBoth).toHaveBeenCalledTimes(2);
  });
});
