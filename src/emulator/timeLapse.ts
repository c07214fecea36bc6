/** `atOnce` from the start; `onDemand` from the moment that the page gets the event `timePasses`. */
export const timeLapses = ['off', 'atOnce', 'onDemand'] as const;

/** The event of the window that lets time pass. */
export const timePasses = 'acr-access-portal.time-passes';

/**
 * Time that passes at once: no pause between two requests takes any, and a request that hangs reaches its
 * time limit as soon as every other one has been answered. What happens, and in which order, is then the
 * same on every machine, however slow. Made for the tests, and for trying a fault without waiting.
 */
export interface TimeLapse {
  /** How the emulated Azure waits. Waiting without an end ends with the client's patience. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How the client waits and sends: parts of its transport. */
  readonly transport: {
    readonly fetch: typeof fetch;
    /** Rejects with the signal's reason when that has fired. */
    readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
    readonly timeLimit: (milliseconds: number) => AbortSignal;
  };
}

/** Waits that are under way when `started` settles end then; later ones end at once. */
export function createTimeLapse(started: Promise<unknown> = Promise.resolve()): TimeLapse {
  const limits = new Set<AbortController>();
  let inFlight = 0;
  let hanging = 0;

  function endLimitsWhenAllHang(): void {
    if (hanging === 0 || inFlight > hanging) return;
    hanging = 0;
    for (const limit of limits) limit.abort(new DOMException('Time is up.', 'TimeoutError'));
    limits.clear();
  }

  return {
    wait: async (milliseconds) => {
      await started;
      if (Number.isFinite(milliseconds)) return undefined;
      hanging += 1;
      endLimitsWhenAllHang();
      return new Promise(() => {});
    },
    transport: {
      fetch: async (input, init) => {
        inFlight += 1;
        try {
          return await fetch(input, init);
        } finally {
          inFlight -= 1;
          endLimitsWhenAllHang();
        }
      },
      sleep: async (_, signal) => {
        await Promise.race([started, rejection(signal)]);
        signal?.throwIfAborted();
      },
      timeLimit: () => {
        const limit = new AbortController();
        limits.add(limit);
        return limit.signal;
      },
    },
  };
}

/** Rejects with the signal's reason when that fires, and never resolves. */
function rejection(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    // oxlint-disable-next-line prefer-promise-reject-errors -- the reason is the caller's own
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
