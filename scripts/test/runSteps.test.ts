import { expect, test } from 'vitest';

import { runSteps, type Step } from './runSteps';

const node = (name: string, script: string, rest: Partial<Step> = {}): Step => ({
  name,
  command: [process.execPath, '-e', script],
  ...rest,
});

async function outcomes(...steps: readonly Step[]) {
  const ended = await runSteps(steps, () => {});
  return ended.map(({ step, outcome }) => `${step.name} ${outcome}`);
}

test('one that fails does not keep the others from running, only those that need it', async () => {
  const found = await outcomes(
    node('build', 'process.exit(1)'),
    node('size', '', { needs: ['build'] }),
    node('budget', '', { needs: ['size'] }),
    node('types', ''),
  );
  expect(found.toSorted()).toEqual([
    'budget not run',
    'build failed',
    'size not run',
    'types passed',
  ]);
});

test('what is needed and not among the steps is taken to be there', async () => {
  expect(await outcomes(node('size', '', { needs: ['build'] }))).toEqual(['size passed']);
});

test('nothing runs beside a step that is alone', async () => {
  const order: string[] = [];
  const steps = [node('alone', '', { alone: true }), node('one', ''), node('other', '')];
  await runSteps(steps, ({ step }) => order.push(step.name));
  expect(order[0]).toBe('alone');
  expect(order).toHaveLength(3);
});

test('what a step prints is held back, for the end', async () => {
  const [ended] = await runSteps(
    [node('loud', 'console.log("out"); console.error("err"); process.exit(2)')],
    () => {},
  );
  expect(ended?.output).toContain('out');
  expect(ended?.output).toContain('err');
});

test('a program that is not there is a step that fails', async () => {
  const [ended] = await runSteps(
    [{ name: 'missing', command: ['no-such-program-anywhere'] }],
    () => {},
  );
  expect(ended?.outcome).toBe('failed');
});
