import { expect, test } from 'vitest';

import { chaosWrap, numbers } from './chaos';

const request = () => new Request('https://management.azure.com/subscriptions');
const wait = () => Promise.resolve();

async function failures(percent: number, seed: number): Promise<string[]> {
  const wrap = chaosWrap({ percent, seed }, wait);
  const seen: string[] = [];
  for (let index = 0; index < 400; index += 1) {
    try {
      const answer = await wrap({ name: 'subscriptions.list', request: request() }, () =>
        Promise.resolve(Response.json({ value: [] })),
      );
      seen.push(`${answer.type} ${answer.status}`);
    } catch (error) {
      seen.push(String(error));
    }
  }
  return seen;
}

test('the same seed fails in the same way, another one in another', async () => {
  expect(await failures(20, 7)).toEqual(await failures(20, 7));
  expect(await failures(20, 7)).not.toEqual(await failures(20, 8));
});

test('about as many fail as were asked for, and none at 0', async () => {
  const good = 'default 200';
  expect((await failures(0, 7)).every((one) => one === good)).toBe(true);
  const failed = (await failures(50, 7)).filter((one) => one !== good).length;
  expect(failed).toBeGreaterThan(100);
  expect(failed).toBeLessThan(300);
});

test('numbers lie from 0 to below 1', () => {
  const next = numbers(1);
  for (let index = 0; index < 1000; index += 1) {
    const number = next();
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
  }
});
