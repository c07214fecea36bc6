/** Where one of many operations stands. `uncertain`: it may or may not have happened. */
export type ItemState =
  | { readonly kind: 'waiting' | 'running' | 'done' }
  | { readonly kind: 'failed' | 'uncertain'; readonly text: string };

export type ItemStates = ReadonlyMap<string, ItemState>;

export const waiting: ItemState = { kind: 'waiting' };

/** How many items stand where. */
export function countStates(
  ids: readonly string[],
  states: ItemStates,
): Record<ItemState['kind'], number> {
  const counts = { waiting: 0, running: 0, done: 0, failed: 0, uncertain: 0 };
  for (const id of ids) counts[(states.get(id) ?? waiting).kind] += 1;
  return counts;
}

/**
 * Runs one operation after the other, never two at once, and reports each. A failure does not stop
 * the rest; `stopping` is asked before each and does.
 */
export async function runOneByOne(
  ids: readonly string[],
  run: (id: string) => Promise<void>,
  {
    stopping,
    describe,
    report,
  }: {
    stopping: () => boolean;
    /** Puts a failure into words. */
    describe: (error: unknown) => ItemState;
    report: (id: string, state: ItemState) => void;
  },
): Promise<void> {
  for (const id of ids) {
    if (stopping()) return;
    report(id, { kind: 'running' });
    try {
      await run(id);
      report(id, { kind: 'done' });
    } catch (error) {
      report(id, describe(error));
    }
  }
}
