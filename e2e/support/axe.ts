import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: tags },
  // The portal has no frames.
  iframes: false,
};

/**
 * Tabster's sentinels redirect the focus as soon as they get it, so that it never stays on them.
 * https://github.com/microsoft/tabster/issues/288
 */
const excluded = [['[data-tabster-dummy]']];

/** One rule that the page violates. */
export interface Violation {
  readonly id: string;
  readonly impact: string;
  /** Where, and what to do about it. */
  readonly text: string;
}

/** What axe finds on the page as it stands, once dialogs have opened or closed. */
export async function violationsOn(page: Page): Promise<readonly Violation[]> {
  await dialogsSettled(page);
  // A page keeps axe until it loads again: reading its source takes a third of a look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ exclude, run }) => {
      const axe: { run: (context: object, how: RunOptions) => Promise<AxeResults> } = Reflect.get(
        globalThis,
        'axe',
      );
      const { violations } = await axe.run({ exclude }, run);
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact: impact ?? 'minor',
        text: `${id}: ${nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
      }));
    },
    { exclude: excluded, run: options },
  );
}

/**
 * Waits until dialogs have opened or closed: meanwhile Tabster hides what is around them from assistive
 * technology for a moment too early or too long.
 */
async function dialogsSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    return top === undefined
      ? document.querySelector('[aria-hidden="true"] a[href]') === null
      : getComputedStyle(top).opacity === '1';
  });
}
