/**
 * Creates a `navigator.locks` for tests whose tabs are functions: a name has one holder at a time, and
 * the others get it in the order of their requests.
 */
export function createFakeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  /** How many callers hold a name or wait for it. */
  const wanted = new Map<string, number>();

  async function request<T>(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    run: (lock: object | null) => T | Promise<T>,
  ): Promise<T> {
    const others = wanted.get(name) ?? 0;
    if (options.ifAvailable === true && others > 0) return run(null);
    wanted.set(name, others + 1);
    const before = queues.get(name) ?? Promise.resolve();
    const turn = before.then(async () => {
      try {
        options.signal?.throwIfAborted();
        return await run({ name });
      } finally {
        wanted.set(name, (wanted.get(name) ?? 1) - 1);
      }
    });
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  }

  return { request };
}
