import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';

interface Group {
  left: number;
  passed: number;
  failed: number;
  skipped: number;
  milliseconds: number;
}

/** Playwright's reporter of the test run: one line a file on stdout, each failure whole on stderr at the end. */
class GroupReporter implements Reporter {
  private readonly groups = new Map<string, Group>();
  private readonly failures: string[] = [];
  private folder = '';

  onBegin({ rootDir }: FullConfig, suite: Suite): void {
    this.folder = rootDir;
    for (const test of suite.allTests()) {
      const group = this.groupOf(test);
      group.left += 1;
    }
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const group = this.groupOf(test);
    group.left -= 1;
    group.milliseconds += result.duration;
    if (result.status === 'skipped') group.skipped += 1;
    else if (test.outcome() === 'expected') group.passed += 1;
    else {
      group.failed += 1;
      this.failures.push(this.failureOf(test, result));
    }
    if (group.left === 0) console.log(lineOf(this.fileOf(test), group));
  }

  /** What keeps tests from running at all. */
  onError(error: TestError): void {
    this.failures.push(textOf(error));
  }

  onEnd({ status }: FullResult): void {
    if (this.failures.length > 0) console.error(this.failures.join('\n\n'));
    else if (status !== 'passed') console.error(`The run ended as ${status}.`);
  }

  private fileOf(test: TestCase): string {
    return relative(this.folder, test.location.file);
  }

  private groupOf(test: TestCase): Group {
    const file = this.fileOf(test);
    const group = this.groups.get(file) ?? {
      left: 0,
      passed: 0,
      failed: 0,
      skipped: 0,
      milliseconds: 0,
    };
    this.groups.set(file, group);
    return group;
  }

  private failureOf(test: TestCase, result: TestResult): string {
    // The first two are the project and the file.
    const title = [...test.titlePath().slice(3), ...failedSteps(result.steps)].join(' › ');
    const said = result.errors.map(textOf);
    const files = result.attachments.flatMap(({ path }) =>
      path === undefined ? [] : [`    ${relative('.', path)}`],
    );
    return [
      `✗ e2e/${this.fileOf(test)}:${test.location.line} › ${title}`,
      ...(said.length > 0 ? said : [`It ended as ${result.status}.`]),
      ...files,
    ].join('\n');
  }
}

function lineOf(file: string, { passed, failed, skipped, milliseconds }: Group): string {
  const said = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `${failed > 0 ? '✗' : '✓'} ${file}: ${said.join(', ')} (${Math.round(milliseconds / 1000)} s)`;
}

/** The titles of the test's own steps, down to the one that failed. */
function failedSteps(steps: TestResult['steps']): readonly string[] {
  const failed = steps.find(
    ({ category, error }) => category === 'test.step' && error !== undefined,
  );
  return failed === undefined ? [] : [failed.title, ...failedSteps(failed.steps)];
}

function textOf({ message, stack, value, snippet }: TestError): string {
  const parts = [message ?? value ?? '', snippet, stack?.replace(message ?? '', '')];
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n');
  return stripVTControlCharacters(text).replaceAll(/^/gm, '    ');
}

// oxlint-disable-next-line import/no-default-export -- Playwright wants it
export default GroupReporter;
