/** How long another tab may keep this one waiting. Milliseconds. */
const patience = 15_000;

/**
 * Runs what reads and then writes on the strength of it, while no other tab of this browser does so
 * under the same name. Azure has no ETags for tokens and scope maps: what another tab changes between
 * the two would be lost. Other people's browsers it cannot hold back, so whoever runs still looks again
 * afterwards. A tab that keeps the lock too long (its computer slept, Azure does not answer) is waited
 * for no longer; nor is there any waiting where a browser has no locks.
 * https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export async function exclusively<T>(
  name: string,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return run();
  const limit = AbortSignal.timeout(patience);
  let running: Promise<T> | undefined;
  try {
    return await navigator.locks.request(
      `acr-access-portal:${name.toLowerCase()}`,
      { signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) },
      () => (running = run()),
    );
  } catch (error) {
    // The write's own failure.
    if (running !== undefined) throw error;
    signal?.throwIfAborted();
    return run();
  }
}
