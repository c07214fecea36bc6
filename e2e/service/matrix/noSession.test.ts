import { describe, expect, test } from 'vitest';

import { TokenUnreachable } from '@/azure/credential';

import type { End } from './expected';
import { lists, reads } from './reads';
import { survive, surviveWrite } from './survive';
import { accessToken, type ContextSettings } from '../../support/context';
import { writes } from './writes';

/** A state in which the computer's network or the sign-in fails, and Azure does not. */
interface Without {
  readonly name: string;
  readonly settings: ContextSettings;
  readonly end: End;
}

const refusesToken = { name: 'RefreshFailed', message: `no token for ${accessToken}` };

const withouts: readonly Without[] = [
  { name: 'no network from the start', settings: { isOffline: true }, end: 'offline' },
  {
    name: 'the sign-in wants the person',
    settings: { token: () => Promise.reject(Object.assign(new Error(), refusesToken)) },
    end: 'signedOut',
  },
  {
    name: 'the sign-in service does not answer',
    settings: { token: () => Promise.reject(new TokenUnreachable()) },
    end: 'unreachable',
  },
];

for (const { name, settings, end } of withouts) {
  describe(name, () => {
    for (const { wire, run } of reads) {
      test(wire, async ({ task }) => {
        const survived = await survive(task, settings, ({ arm }) => run(arm));
        expect(survived.end).toBe(end);
      });
    }
    for (const { wire, run, broken } of lists) {
      test(wire, async ({ task }) => {
        const survived = await survive(task, settings, ({ arm }) => run(arm));
        expect(survived.end).toBe(broken === 'leftOut' ? 'success' : end);
      });
    }
    for (const write of writes) {
      test(write.name, ({ task }) =>
        surviveWrite(task, write, settings, { end, isLost: false, sent: 0 }),
      );
    }
  });
}

/** Makes Azure reject the token, and the credential fail to renew it. */
function settingsFor(wire: string): ContextSettings {
  return {
    faults: { [wire]: '401-expired' },
    token: ({ renew }) =>
      renew === true
        ? Promise.reject(Object.assign(new Error(), refusesToken))
        : Promise.resolve(accessToken),
  };
}

describe('the new token that a 401 asks for is not to be had', () => {
  for (const { wire, run } of [...reads, ...lists]) {
    test(wire, async ({ task }) => {
      const survived = await survive(task, settingsFor(wire), ({ arm }) => run(arm));
      expect(survived.end).toBe(wire === 'locks.list' ? 'success' : 'signedOut');
    });
  }
  for (const write of writes) {
    test(write.name, ({ task }) =>
      surviveWrite(task, write, settingsFor(write.wire), {
        end: 'signedOut',
        isLost: false,
        sent: 1,
      }),
    );
  }
});
