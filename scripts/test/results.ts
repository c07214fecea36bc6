import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

import * as v from 'valibot';

import { add, type Counts } from '../../e2e/support/counts';

import type { Result } from './summary';

/** What vitest and Playwright write down about a run, as far as it is read here. */

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
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string()),
    }),
  ),
});

interface Suite {
  readonly specs: v.InferOutput<typeof specSchema>[];
  readonly suites?: Suite[] | undefined;
}

const specSchema = v.object({
  title: v.string(),
  file: v.string(),
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

/** The results in vitest's report. Throws when there is no such report. */
export function serviceResults(file: string): readonly Result[] {
  const { testResults } = read(vitestReport, file);
  return testResults.flatMap(({ assertionResults, name, status, message = '' }): Result[] => {
    // A file that cannot be run has no tests: its own failure stands for them.
    if (assertionResults.length === 0 && status === 'failed') {
      return [{ name: `${relative('.', name)}: ${message}`, outcome: 'failed', counts: {} }];
    }
    return assertionResults.map((test) => ({
      name: test.fullName.trim(),
      outcome: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
      counts: test.meta?.counts ?? {},
    }));
  });
}

/** A test that passes only at times counts as failed. */
const outcomes = {
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'failed',
  skipped: 'skipped',
} as const;

/** The results in Playwright's report. Throws when there is no such report. */
export function browserResults(file: string): readonly Result[] {
  const specs = read(playwrightReport, file).suites.flatMap(specsOf);
  return specs.flatMap((spec) =>
    spec.tests.map(({ status, annotations }) => ({
      name: `${spec.file}: ${spec.title}`,
      outcome: outcomes[status],
      reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
      counts: annotations
        .filter(({ type }) => type === 'counts')
        .map(({ description }) => v.parse(countsSchema, JSON.parse(description ?? '{}')))
        .reduce<Partial<Counts>>(add, {}),
    })),
  );
}

function specsOf({ specs, suites = [] }: Suite): Suite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function read<Schema extends v.GenericSchema>(schema: Schema, file: string): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
