import type { TestContext } from 'vitest';

/**
 * What a reliability test may count. A test adds its numbers before it asserts anything, so that a
 * failed test counts as well.
 */
export interface Counts {
  /** Injected faults. The portal survived a fault when its test passes. */
  readonly faults: number;
  /** Odd names, dates, answers and other inputs. */
  readonly badInputs: number;
  readonly crashes: number;
  readonly wrongRequests: number;
  readonly secretsIssued: number;
  /** Searches of one surface for secrets, at one moment. */
  readonly scans: number;
  readonly leaked: number;
  /** Leaks that a test makes on purpose, to check that the scanner finds them. */
  readonly planted: number;
  readonly found: number;
  /** Writes whose answer was lost. */
  readonly ambiguousWrites: number;
  readonly repeated: number;
  readonly falseSuccesses: number;
  /** Orders of events: of two tabs, two people, two clicks. */
  readonly schedules: number;
  readonly lostUpdates: number;
  readonly doubleSubmits: number;
  /** Screens with a fault on them that axe checked. */
  readonly screens: number;
  readonly seriousViolations: number;
}

declare module 'vitest' {
  interface TaskMeta {
    counts?: Partial<Counts>;
  }
}

/** Adds to what a test has counted so far. */
export function count(task: TestContext['task'], counts: Partial<Counts>): void {
  task.meta.counts = add(task.meta.counts ?? {}, counts);
}

/** Adds up two counts, name by name. */
export function add(one: Partial<Counts>, other: Partial<Counts>): Partial<Counts> {
  const sum = new Map<string, number>(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    sum.set(name, (sum.get(name) ?? 0) + value);
  }
  return Object.fromEntries(sum);
}
