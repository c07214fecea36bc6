/**
 * Runs everything that says how many faults the portal survives, and prints the numbers:
 * `npm run test:reliability`, ten times as much with `-- --full`. `-- --seed 7` repeats a run.
 *
 * A test notes down what it counts (src/reliability/counts.ts, e2e/reliability/count.ts). One that
 * fails, or passes only at times, counts as a fault that was not survived.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

import * as v from 'valibot';

import { add, type Counts } from '../src/reliability/counts';

const results = 'reliability-results';
const options = parseArgs({
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string' } },
}).values;
const seed = options.seed ?? (options.full ? String(Date.now() % 2 ** 31) : '20261122');

interface Result {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly counts: Partial<Counts>;
}

const countsSchema = v.record(v.string(), v.number());

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          meta: v.optional(v.object({ counts: v.optional(countsSchema) })),
        }),
      ),
    }),
  ),
});

interface Suite {
  readonly specs: v.InferOutput<typeof specSchema>[];
  readonly suites?: Suite[] | undefined;
}

const specSchema = v.object({
  title: v.string(),
  tests: v.array(
    v.object({
      status: v.picklist(['expected', 'unexpected', 'flaky', 'skipped']),
      annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string()) })),
    }),
  ),
});

const suiteSchema: v.GenericSchema<Suite> = v.object({
  specs: v.array(specSchema),
  suites: v.optional(v.array(v.lazy(() => suiteSchema))),
});

const playwrightReport = v.object({ suites: v.array(suiteSchema) });

function read<Schema extends v.GenericSchema>(schema: Schema, file: string): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(`${results}/${file}`, 'utf8')));
}

function serviceResults(): Result[] {
  return read(vitestReport, 'service.json').testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, meta }) => ({
      name: fullName,
      outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
      counts: meta?.counts ?? {},
    })),
  );
}

function browserResults(): Result[] {
  const outcomes = {
    expected: 'passed',
    unexpected: 'failed',
    flaky: 'failed',
    skipped: 'skipped',
  } as const;
  const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [
    ...specs,
    ...suites.flatMap(specsOf),
  ];
  return read(playwrightReport, 'browser.json')
    .suites.flatMap(specsOf)
    .flatMap(({ title, tests }) =>
      tests.map(({ status, annotations }) => ({
        name: title,
        outcome: outcomes[status],
        counts: annotations
          .filter(({ type }) => type === 'counts')
          .map(({ description }) => v.parse(countsSchema, JSON.parse(description ?? '{}')))
          .reduce<Partial<Counts>>(add, {}),
      })),
    );
}

/** The last lines of `npm run test:reliability`. */
function summary(all: readonly Result[]): string {
  const sum = all.reduce<Partial<Counts>>((total, { counts }) => add(total, counts), {});
  const of = (name: keyof Counts) => (sum[name] ?? 0).toLocaleString('en');
  const survived = all
    .filter(({ outcome }) => outcome === 'passed')
    .reduce((total, { counts }) => total + (counts.faults ?? 0), 0);
  return [
    `faults survived ${survived.toLocaleString('en')} of ${of('faults')}`,
    `bad inputs tried ${of('badInputs')}, crashes ${of('crashes')}, wrong requests ${of('wrongRequests')}`,
    `secrets issued ${of('secretsIssued')}, scans ${of('scans')}, leaked ${of('leaked')}, detector ${of('found')}/${of('planted')}`,
    `ambiguous writes ${of('ambiguousWrites')}, repeated ${of('repeated')}, false successes ${of('falseSuccesses')}`,
    `schedules ${of('schedules')}, lost updates ${of('lostUpdates')}, double submits ${of('doubleSubmits')}`,
    `screens under fault ${of('screens')}, serious accessibility violations ${of('seriousViolations')}`,
  ].join(';\n');
}

function run(command: string[], environment: Record<string, string>): boolean {
  const { status } = spawnSync('npx', command, {
    stdio: 'inherit',
    env: {
      ...process.env,
      RELIABILITY: options.full ? 'full' : 'usual',
      RELIABILITY_SEED: seed,
      ...environment,
    },
  });
  return status === 0;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
console.log(`Seed of the property tests: ${seed}`);
const service = run(
  [
    'vitest',
    'run',
    'src/reliability',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}/service.json`,
  ],
  {},
);
const browser = run(
  ['playwright', 'test', '-c', 'e2e', '--project=reliability', '--reporter=list,json'],
  { PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/browser.json` },
);
const all = [...serviceResults(), ...browserResults()];
for (const { name, outcome } of all) {
  if (outcome !== 'passed') console.log(`${outcome}: ${name}`);
}
console.log(`\n${summary(all)}.`);
process.exitCode = service && browser ? 0 : 1;
