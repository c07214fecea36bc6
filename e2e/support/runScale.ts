/** Whether everything is tried (`npm run test:reliability -- --full`), or what fits into `npm test`. */
export const isFullRun = process.env['RELIABILITY'] === 'full';

/** The seed of all property tests of this run. */
export const seed = Number(process.env['RELIABILITY_SEED'] ?? 20261122);

/** How many inputs a property is given; `usual` is the number outside a full run. */
export function numRuns(usual: number): number {
  return isFullRun ? usual * 10 : usual;
}
