import { add, type Counts } from '../../e2e/support/counts';

/** One test of the reliability run. */
export interface Result {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, where its name does not say so. */
  readonly reason?: string | undefined;
  readonly counts: Partial<Counts>;
}

/** What the reliability tests found, as reliability-results/summary.json has it. */
export interface Summary extends Counts {
  readonly survived: number;
  readonly tests: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

/** Numbers that say how much was tried. */
const tried = {
  faults: 0,
  badInputs: 0,
  secretsIssued: 0,
  scans: 0,
  planted: 0,
  found: 0,
  ambiguousWrites: 0,
  schedules: 0,
  screens: 0,
};

/** Numbers that are wrong whenever they are not zero. */
const mistakes = {
  crashes: 0,
  wrongRequests: 0,
  leaked: 0,
  repeated: 0,
  falseSuccesses: 0,
  lostUpdates: 0,
  doubleSubmits: 0,
  seriousViolations: 0,
};

/** One leak for each surface that the scanner looks at: see docs/reliability.md. */
const surfaces = 18;

type Floors = readonly (readonly [name: keyof Counts, least: number])[];

/** What every run tries at least: where it is less, tests have got lost. */
export const floors: Floors = [
  ['faults', 5700],
  ['badInputs', 75_000],
  ['scans', 2500],
  ['ambiguousWrites', 2400],
  ['schedules', 4500],
  ['screens', 160],
];

/** Adds up what the tests noted down. A fault is survived when the test that put it in the way passes. */
export function summaryOf(results: readonly Result[]): Summary {
  const names = (outcome: Result['outcome']) =>
    results
      .filter((result) => result.outcome === outcome)
      .map(({ name, reason }) => (reason === undefined ? name : `${name} (${reason})`));
  const sum = results
    .map(({ counts }) => counts)
    .reduce<Partial<Counts>>(add, { ...tried, ...mistakes });
  const survived = results
    .filter(({ outcome }) => outcome === 'passed')
    .reduce((total, { counts }) => total + (counts.faults ?? 0), 0);
  return {
    ...tried,
    ...mistakes,
    ...sum,
    survived,
    tests: results.length,
    failed: names('failed'),
    skipped: names('skipped'),
  };
}

/** The last lines of the run. */
export function textOf(summary: Summary): string {
  const of = (name: keyof Counts | 'survived') => summary[name].toLocaleString('en');
  return [
    `faults survived ${of('survived')} of ${of('faults')}`,
    `bad inputs tried ${of('badInputs')}, crashes ${of('crashes')}, wrong requests ${of('wrongRequests')}`,
    `secrets issued ${of('secretsIssued')}, scans ${of('scans')}, leaked ${of('leaked')}, detector ${of('found')}/${of('planted')}`,
    `ambiguous writes ${of('ambiguousWrites')}, repeated ${of('repeated')}, false successes ${of('falseSuccesses')}`,
    `schedules ${of('schedules')}, lost updates ${of('lostUpdates')}, double submits ${of('doubleSubmits')}`,
    `screens under fault ${of('screens')}, serious accessibility violations ${of('seriousViolations')}`,
  ].join(';\n');
}

/** Why the run is not good; empty when it is. */
export function shortcomingsOf(summary: Summary, least: Floors = []): readonly string[] {
  const { failed, survived, faults, found, planted } = summary;
  const wrong = Object.entries(summary).filter(
    ([name, value]) => Object.hasOwn(mistakes, name) && value !== 0,
  );
  return [
    ...(failed.length > 0 ? [`${failed.length} tests failed`] : []),
    ...(survived < faults ? [`${faults - survived} faults were not survived`] : []),
    ...least.flatMap(([name, floor]) =>
      summary[name] < floor ? [`${name}: ${summary[name]}, not at least ${floor}`] : [],
    ),
    ...wrong.map(([name, value]) => `${name}: ${String(value)} instead of 0`),
    ...(found !== surfaces || planted !== surfaces
      ? [`the detector found ${found} of ${planted} planted leaks, not ${surfaces} of ${surfaces}`]
      : []),
  ];
}
