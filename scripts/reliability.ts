/**
 * Runs everything that says how many faults the portal survives, and prints the numbers:
 * `npm run test:reliability`, ten times as much with `-- --full`. `-- --seed 7` repeats a run. The
 * numbers, and what was skipped or failed, are in reliability-results/summary.json as well.
 *
 * A test notes down what it counts (e2e/support/counts.ts, e2e/support/count.ts). One that
 * fails, or passes only at times, counts as a fault that was not survived.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { browserResults, serviceResults } from './reliability-reports';
import { type Result, shortcomingsOf, summaryOf, textOf } from './reliability-summary';

const folder = 'reliability-results';
const options = parseArgs({
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string' } },
}).values;
const seed = options.seed ?? (options.full ? String(Date.now() % 2 ** 31) : '20261122');

interface Part {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly results: () => readonly Result[];
}

const parts: readonly Part[] = [
  {
    name: 'service part (vitest)',
    command: [
      'vitest',
      'run',
      '--project',
      'service',
      '--reporter=default',
      '--slowTestThreshold=10000',
      '--reporter=json',
      `--outputFile.json=${folder}/service.json`,
    ],
    environment: {},
    results: () => serviceResults(`${folder}/service.json`),
  },
  {
    name: 'browser part (Playwright)',
    command: ['playwright', 'test', '-c', 'e2e', '--project=reliability', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${folder}/browser.json` },
    results: () => browserResults(`${folder}/browser.json`),
  },
];

/** Runs one part, and returns what its tests did and what else is wrong with it. */
function run({ name, command, environment, results }: Part): {
  readonly results: readonly Result[];
  readonly problems: readonly string[];
} {
  const { status, signal } = spawnSync('npx', command, {
    stdio: 'inherit',
    env: {
      ...process.env,
      RELIABILITY: options.full ? 'full' : 'usual',
      RELIABILITY_SEED: seed,
      ...environment,
    },
  });
  const ending = signal === null ? `status ${status}` : signal;
  try {
    const found = results();
    const failed = found.some(({ outcome }) => outcome === 'failed');
    return {
      results: found,
      problems: status === 0 || failed ? [] : [`The ${name} ended with ${ending}; see above.`],
    };
  } catch {
    return { results: [], problems: [`The ${name} died (${ending}) and left no report.`] };
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
console.log(`Seed of the property tests: ${seed}`);
const began = Date.now();
const ran = parts.map(run);
const summary = summaryOf(ran.flatMap(({ results }) => results));
const shortcomings = [...ran.flatMap(({ problems }) => problems), ...shortcomingsOf(summary)];
const seconds = Math.round((Date.now() - began) / 1000);
writeFileSync(
  `${folder}/summary.json`,
  `${JSON.stringify({ seed, full: options.full, seconds, shortcomings, ...summary }, undefined, 2)}\n`,
);

for (const name of summary.skipped) console.log(`skipped: ${name}`);
for (const name of summary.failed) console.log(`failed: ${name}`);
console.log(`\n${textOf(summary)}.`);
for (const shortcoming of shortcomings) console.log(`Not good: ${shortcoming}`);
process.exitCode = shortcomings.length === 0 ? 0 : 1;
