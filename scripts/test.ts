/**
 * Runs every check: `npm test`. One line a group, what failed whole at the end, then the figures of the
 * reliability tests and one line that sums up. Some of it only: `-- --only unit,browser`; the reliability
 * tests ten times as much: `-- --full`; the same random inputs again: `-- --seed 7`. The figures are in
 * reliability-results/summary.json as well.
 *
 * A test notes down what it counts (e2e/support/counts.ts, e2e/support/count.ts). One that fails counts as a
 * fault that was not survived.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { freePort } from './test/freePort';
import { missingOf, realTests } from './test/programs';
import { browserResults, serviceResults } from './test/results';
import { type Ended, runSteps, type Step } from './test/runSteps';
import { floors, type Result, shortcomingsOf, summaryOf, textOf } from './test/summary';

const folder = 'reliability-results';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});
const seed = options.seed ?? (options.full ? String(Date.now() % 2 ** 31) : '20261122');
const scale = { RELIABILITY: options.full ? 'full' : 'usual', RELIABILITY_SEED: seed };

const npm = (script: string): Step['command'] => ['npm', 'run', '--silent', script];

function vitest(name: string, ...files: readonly string[]): Step {
  return {
    name,
    command: [
      'npx',
      'vitest',
      'run',
      ...files,
      `--project=${name}`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${folder}/${name}.json`,
    ],
    environment: scale,
    alone: true,
  };
}

/** What Playwright runs: a project, or all of them as `browser`. */
async function playwright(name: 'browser' | 'flows' | 'reliability'): Promise<Step> {
  return {
    name,
    command: [
      'npx',
      'playwright',
      'test',
      '--config=e2e',
      ...(name === 'browser' ? [] : [`--project=${name}`]),
      '--reporter=./scripts/test/groupReporter.ts,json',
    ],
    environment: {
      ...scale,
      CI: 'true',
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${folder}/${name}.json`,
    },
    needs: ['chromium', 'build', 'demo'],
    alone: true,
    printsGroups: true,
  };
}

const reals = realTests.map(({ file, programs }) => ({ file, missing: missingOf(programs) }));
const runnable = reals.filter(({ missing }) => missing.length === 0).map(({ file }) => file);

const steps: readonly Step[] = [
  { name: 'types', command: npm('types') },
  { name: 'lint', command: npm('lint') },
  { name: 'format', command: npm('format:check') },
  { name: 'build', command: npm('build') },
  { name: 'demo', command: npm('build:demo') },
  { name: 'size', command: npm('size'), needs: ['build'] },
  { name: 'chromium', command: ['npx', 'tsx', 'scripts/browser.ts'] },
  vitest('unit'),
  ...(runnable.length > 0 ? [vitest('real', ...runnable)] : []),
  vitest('service'),
  await playwright('browser'),
];

/** `reliability` is the browser step without the flows. */
async function chosen(names: string): Promise<readonly Step[]> {
  const wanted = new Set(names.split(','));
  const some = steps.filter(({ name }) => wanted.has(name));
  const project = wanted.has('reliability') ? [await playwright('reliability')] : [];
  return [...some, ...project];
}

function resultsOf({ step: { name } }: Ended): readonly Result[] {
  const file = `${folder}/${name}.json`;
  if (['unit', 'real', 'service'].includes(name)) return serviceResults(file);
  return ['browser', 'reliability'].includes(name) ? browserResults(file) : [];
}

/** The same; none where the step did not get far enough to have any. */
function resultsIfAny(ended: Ended): readonly Result[] {
  try {
    return resultsOf(ended);
  } catch {
    return [];
  }
}

function lineOf({ step, outcome, seconds }: Ended, results: readonly Result[]): string {
  const sign = outcome === 'passed' ? '✓' : '✗';
  const passed = results.filter((one) => one.outcome === 'passed').length;
  const tests = results.length > 0 ? `: ${passed} of ${results.length} passed` : '';
  return outcome === 'not run'
    ? `✗ ${step.name}: not run, because ${(step.needs ?? []).join(' or ')} failed`
    : `${sign} ${step.name}${tests} (${Math.round(seconds)} s)`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const began = Date.now();
const found = new Map<Step, readonly Result[]>();
const ended = await runSteps(
  options.only === undefined ? steps : await chosen(options.only),
  (one) => {
    const ofStep = resultsIfAny(one);
    found.set(one.step, ofStep);
    console.log(lineOf(one, ofStep));
  },
);

for (const { step, outcome, output } of ended) {
  if (outcome === 'failed') console.log(`\n── ${step.name} ──\n${output.trimEnd()}`);
}

const results = [...found.values()].flat();
const summary = summaryOf(results);
const ran = new Set(ended.map(({ step }) => step.name));
const counted = ran.has('service') && (ran.has('browser') || ran.has('reliability'));
const shortcomings = counted ? shortcomingsOf(summary, floors) : [];
if (counted) {
  const seconds = Math.round((Date.now() - began) / 1000);
  const saved = { seed, full: options.full, seconds, shortcomings, ...summary };
  writeFileSync(`${folder}/summary.json`, `${JSON.stringify(saved, undefined, 2)}\n`);
  console.log(`\n${textOf(summary)}.`);
  for (const shortcoming of shortcomings) console.log(`Not good: ${shortcoming}`);
}

console.log();
for (const name of summary.skipped) console.log(`skipped: ${name}`);
for (const { file, missing } of options.only === undefined ? reals : []) {
  for (const program of missing) {
    console.log(`not run: ${program} is not installed (${file}; npm run test:real installs it)`);
  }
}
// A step without tests counts as one when it fails; figures that are not good mostly come of a failed test.
const broken = ended.filter(
  ({ step, outcome }) =>
    outcome !== 'passed' && found.get(step)?.some((test) => test.outcome === 'failed') !== true,
);
const failures = summary.failed.length + broken.length;
const failed = failures > 0 ? failures : shortcomings.length;
const passed = results.filter(({ outcome }) => outcome === 'passed').length;
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
console.log(`${minutes} minutes`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
