import { expect, test } from 'vitest';

import { countStates, type ItemState, runOneByOne } from './bulkRun';

function recorder() {
  const states = new Map<string, ItemState>();
  const log: string[] = [];
  return {
    states,
    log,
    report: (id: string, state: ItemState) => {
      states.set(id, state);
      log.push(`${id} ${state.kind}`);
    },
  };
}

const describe = (error: unknown): ItemState & { text: string } => ({
  kind: 'failed',
  text: String(error),
});

test('runs one at a time, and goes on after a failure', async () => {
  const { log, report, states } = recorder();
  let running = 0;
  await runOneByOne(
    ['a', 'b', 'c'],
    async (id) => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      if (id === 'b') throw new Error('refused');
    },
    { stopping: () => false, describe, report },
  );
  expect(log).toEqual(['a running', 'a done', 'b running', 'b failed', 'c running', 'c done']);
  expect(countStates(['a', 'b', 'c', 'd'], states)).toEqual({
    waiting: 1,
    running: 0,
    done: 2,
    failed: 1,
    uncertain: 0,
  });
});

test('stops before the next one, not in the middle of one', async () => {
  const { log, report } = recorder();
  let stop = false;
  await runOneByOne(
    ['a', 'b'],
    async () => {
      stop = true;
    },
    { stopping: () => stop, describe, report },
  );
  expect(log).toEqual(['a running', 'a done']);
});
