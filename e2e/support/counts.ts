import type { TestContext } from 'vitest';

/**
 * What a reliability test may count. Each test notes down its own numbers before it asserts anything,
 * so that a test that fails counts all the same.
 */
export interface Counts {
  /** Faults put in the way; one that is survived is one whose test passes. */
  readonly faults: number;
  /** Odd names, dates, answers and the like that were tried. */
  readonly badInputs: number;
  readonly crashes: number;
  readonly wrongRequests: number;
  readonly secretsIssued: number;
  /** Searches of one surface at one moment. */
  readonly scans: number;
  readonly leaked: number;
  /** Leaks made on purpose, to see whether the scanner finds them. */
  readonly planted: number;
  readonly found: number;
  /** Writes whose answer got lost. */
  readonly ambiguousWrites: number;
  readonly repeated: number;
  readonly falseSuccesses: number;
  /** Orders of events that were tried: of two tabs, two people, two clicks. */
  readonly schedules: number;
  readonly lostUpdates: number;
  readonly doubleSubmits: number;
  /** Screens with a fault on them that axe looked at. */
  readonly screens: number;
  readonly seriousViolations: number;
}

declare module 'vitest' {
  interface TaskMeta {
    counts?: Partial<Counts>;
  }
}

/** Notes down what a test counted; later notes add to earlier ones. */
export function count(task: TestContext['task'], counts: Partial<Counts>): void {
  task.meta.counts = add(task.meta.counts ?? {}, counts);
}

/** The sum of both, name by name. */
export function add(one: Partial<Counts>, other: Partial<Counts>): Partial<Counts> {
  const sum = new Map<string, number>(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    sum.set(name, (sum.get(name) ?? 0) + value);
  }
  return Object.fromEntries(sum);
}
