import { useState } from 'react';

import { oneAtATime } from './oneAtATime';
import type { WriteState } from './oneAtATime';

export type { WriteState } from './oneAtATime';

export interface Write<Input, Output> {
  readonly state: WriteState;
  /**
   * Sends the write. A second start while one is running sends nothing and returns undefined.
   * Returns undefined also when the write fails: then `state` has the error.
   */
  readonly start: (input: Input) => Promise<Output | undefined>;
  /** Stops waiting for the answer; it does not undo. */
  readonly stop: () => void;
  /** Forgets a failure. */
  readonly reset: () => void;
}

/**
 * Every write of the portal goes through this. A component that is gone does not stop its write.
 *
 * Not `useMutation`: that sends twice when called twice in a tick, keeps the answer (a password) in
 * its cache for five minutes, and sends by itself what was started offline.
 */
export function useWrite<Input, Output>(
  run: (input: Input, signal: AbortSignal) => Promise<Output>,
): Write<Input, Output> {
  const [state, setState] = useState<WriteState>({ kind: 'idle' });
  const [runner] = useState(() => oneAtATime(setState));
  return {
    state,
    start: (input) => runner.start((signal) => run(input, signal)),
    stop: runner.stop,
    reset: runner.reset,
  };
}
