import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';

import { ask, emulatorForTest, registry } from '@/emulator/testKit';

import { faultsSchema, parseFault } from './plan';

/** The statuses of so many answers to one request after the other. */
async function statuses(plan: { after?: number; times?: number }): Promise<number[]> {
  const azure = emulatorForTest({ faults: { 'tokens.list': { fault: '500-json', ...plan } } });
  const found: number[] = [];
  for (let index = 0; index < 4; index += 1) {
    found.push((await ask(azure, 'GET', `${registry}/tokens`)).status);
  }
  return found;
}

test.each([
  [{}, [500, 500, 500, 500]],
  [{ after: 2 }, [200, 200, 500, 500]],
  [{ times: 1 }, [500, 200, 200, 200]],
  [{ after: 1, times: 2 }, [200, 500, 500, 200]],
])('with %j the requests are answered %j', async (plan, expected) => {
  expect(await statuses(plan)).toEqual(expected);
});

describe('the stored form', () => {
  it.each([
    { 'tokens.list': 'net-error' },
    { 'tokens.list': { fault: '503-ra', times: 1, after: 0 } },
    {},
  ])('takes %j', (faults) => {
    expect(v.parse(faultsSchema, faults)).toEqual(faults);
  });

  it.each([
    [{ 'tokens.list': 'nett-error' }, 'There is no fault "nett-error".'],
    [{ 'tokens.list': { fault: 'nett-error' } }, 'There is no fault "nett-error".'],
    [{ 'token.list': 'net-error' }, 'There is no operation "token.list".'],
    [{ 'tokens.list': { fault: 'hang', time: 1 } }, /time/],
    [{ 'tokens.list': { fault: 'hang', times: -1 } }, /0/],
    [{ 'tokens.list': 7 }, 'There is no fault 7.'],
  ])('refuses %j and says why', (faults, reason) => {
    expect(() => v.parse(faultsSchema, faults)).toThrow(reason);
  });
});

describe('the form of the command line', () => {
  it.each([
    ['tokens.create=504-empty', { fault: '504-empty' }],
    ['tokens.create=status-404,polls=2', { fault: 'status-404', polls: 2 }],
    ['tokens.create=429-ra5,after=1,times=2', { fault: '429-ra5', after: 1, times: 2 }],
  ])('%s', (text, plan) => {
    expect(parseFault(text)).toEqual({ 'tokens.create': plan });
  });

  it.each(['tokens.create', 'tokens.create=nope', 'nope=hang', 'tokens.create=hang,times=x', '='])(
    'refuses %s',
    (text) => {
      expect(() => parseFault(text)).toThrow(/no fault|no operation|not of the form/);
    },
  );
});
