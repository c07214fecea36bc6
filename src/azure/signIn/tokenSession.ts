import { Secret } from '@/domain/secret';

import { readAccessToken } from './accessToken';
import type { TokenSession } from './session';
import { createWaiting } from './waiting';

/**
 * A session with an access token that the person brings, for where there is no app registration. The
 * token is kept in memory only: loading the page again forgets it.
 */
export function createTokenSession(now: () => number = Date.now): TokenSession {
  let secret: Secret | undefined;
  const waiting = createWaiting({ kind: 'signedOut', elsewhere: false });

  function forget(): void {
    secret?.clear();
    secret = undefined;
  }

  return {
    kind: 'token',
    state: waiting.state,
    subscribe: waiting.subscribe,
    credential: {
      token: async ({ renew, claims, signal }) => {
        // Only the person can get another one: with the proof that Azure asks for, if it does.
        if (renew === true) await waiting.ask(claims === undefined ? 'ended' : 'proof', signal);
        const token = secret?.use((value) => value);
        if (token === undefined) throw new Error('There is no token.');
        return token;
      },
    },
    accept: (pasted) => {
      const read = readAccessToken(pasted, now());
      if (typeof read === 'string') return read;
      forget();
      secret = new Secret(read.token);
      waiting.set({
        kind: 'signedIn',
        account: undefined,
        expires: read.expires,
        tenant: read.tenant,
        question: undefined,
      });
      waiting.answered();
      return undefined;
    },
    signOut: () => {
      forget();
      waiting.set({ kind: 'signedOut', elsewhere: false });
      return Promise.resolve();
    },
    dismiss: waiting.dismiss,
  };
}
