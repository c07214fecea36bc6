import type { Question, SessionState } from './session';

/**
 * The state of a session, and those who wait for the person to answer its question. However many
 * requests need a new token at once, there is one question; its answer lets all of them go on.
 */
export interface Waiting {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (state: SessionState) => void;
  /**
   * Asks, or joins who asks already. Returns once it is answered; throws when it is dismissed, the
   * session ends, or `signal` fires.
   */
  readonly ask: (question: Question, signal: AbortSignal | undefined) => Promise<void>;
  /** Lets those who wait go on. */
  readonly answered: () => void;
  /** Turns away those who wait. */
  readonly dismiss: () => void;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

export function createWaiting(start: SessionState): Waiting {
  let state = start;
  const listeners = new Set<() => void>();
  const waiters = new Set<Waiter>();

  function set(next: SessionState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function close(end: (waiter: Waiter) => void): void {
    if (state.kind === 'signedIn' && state.question !== undefined) {
      set({ ...state, question: undefined });
    }
    const ended = [...waiters];
    waiters.clear();
    for (const waiter of ended) end(waiter);
  }

  const turnAway = (why: string) => close(({ reject }) => reject(new Error(why)));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      set(next);
      if (next.kind !== 'signedIn') turnAway('Signed out.');
    },
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        if (state.kind !== 'signedIn' || signal?.aborted === true) {
          reject(new Error('Nobody can be asked.'));
          return;
        }
        const waiter = { resolve, reject };
        waiters.add(waiter);
        signal?.addEventListener(
          'abort',
          () => {
            if (waiters.delete(waiter)) reject(new Error('Nobody waits any more.'));
          },
          { once: true },
        );
        if (state.question === undefined) set({ ...state, question });
      }),
    answered: () => close(({ resolve }) => resolve()),
    dismiss: () => turnAway('The person does not want to sign in.'),
  };
}
