import { AzureError } from './errors';

/** Where a write stands. What it answered with is never part of this: it may be a password. */
export type WriteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly error: AzureError };

export interface Runner {
  /**
   * Runs a write unless one is running. Returns what it answered with; undefined when it failed (see
   * the reported state), was stopped before it was sent, or was not started because one is running.
   * Throws what is not an `AzureError`: a mistake in the portal.
   */
  start<Output>(run: (signal: AbortSignal) => Promise<Output>): Promise<Output | undefined>;
  /** Stops waiting. What was sent stays sent: the write then fails with an unknown outcome. */
  readonly stop: () => void;
  /** Forgets a failure. Does nothing while a write is running. */
  readonly reset: () => void;
}

/** Lets one write run at a time, and reports where it stands. */
export function oneAtATime(report: (state: WriteState) => void): Runner {
  let running: AbortController | undefined;

  async function start<Output>(
    run: (signal: AbortSignal) => Promise<Output>,
  ): Promise<Output | undefined> {
    // Before anything is awaited and before React renders: two clicks in one tick are one request.
    if (running !== undefined) return undefined;
    const { signal } = (running = new AbortController());
    report({ kind: 'running' });
    let state: WriteState = { kind: 'idle' };
    try {
      return await run(signal);
    } catch (error) {
      if (error instanceof AzureError) state = { kind: 'failed', error };
      else if (!signal.aborted) throw error;
      return undefined;
    } finally {
      running = undefined;
      report(state);
    }
  }

  return {
    start,
    stop: () => running?.abort(),
    reset: () => {
      if (running === undefined) report({ kind: 'idle' });
    },
  };
}
