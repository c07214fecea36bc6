import * as fc from 'fast-check';

/** Whether all is tried (`npm run test:reliability -- --full`) or what fits into `npm test`. */
export const full = process.env['RELIABILITY'] === 'full';

/** The seed of all property tests of this run; the same one finds the same. */
export const seed = Number(process.env['RELIABILITY_SEED'] ?? 20261122);

fc.configureGlobal({ seed });

/** How often a property is tried. */
export function runs(usual: number): number {
  return full ? usual * 10 : usual;
}
