import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const everyRule = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: tags },
  // The portal has no frames, and none of these rules needs its style sheets once more.
  iframes: false,
  preload: false,
} satisfies RunOptions;

/** What a theme can break. */
const colorRules = { ...everyRule, runOnly: ['color-contrast'] } satisfies RunOptions;

/** Those that measure how each element looks, which takes two thirds of the time of all. */
const measuring = ['color-contrast', 'target-size'];

const measuringRules = { ...everyRule, runOnly: measuring } satisfies RunOptions;

const otherRules = {
  ...everyRule,
  rules: Object.fromEntries(measuring.map((rule) => [rule, { enabled: false }])),
} satisfies RunOptions;

/** What a fault adds to a page: what is said, and what is asked. */
const saidByFaults =
  '[role="alert"], [role="status"], [role="alertdialog"], [aria-live]:not([aria-live="off"])';

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

/** What axe finds on the page as it stands, once it has settled. */
export function violationsOn(page: Page): Promise<readonly Violation[]> {
  return run(page, everyRule);
}

/** The same in the light theme, and what depends on colors in the dark one, too. */
export async function violationsInBothThemes(page: Page): Promise<readonly Violation[]> {
  const chosen = await page.evaluate(() => document.documentElement.dataset['theme']);
  await showTheme(page, 'light');
  const inLight = await run(page, everyRule);
  await showTheme(page, 'dark');
  const inDark = await run(page, colorRules);
  await showTheme(page, chosen);
  return [...inLight, ...inDark];
}

/**
 * What axe finds on a page with a fault on it. How elements look is measured for what a fault adds only: the
 * rest of the page looks as it does without one, and is looked at there.
 */
export async function violationsUnderFault(page: Page): Promise<readonly Violation[]> {
  const everywhere = await run(page, otherRules);
  const added = await page.locator(saidByFaults).count();
  return added === 0
    ? everywhere
    : [...everywhere, ...(await run(page, measuringRules, saidByFaults))];
}

/** Shows a theme as the settings do: see src/app/preferences.ts. */
async function showTheme(page: Page, theme: string | undefined): Promise<void> {
  await page.evaluate((name) => {
    if (name === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = name;
  }, theme);
}

/**
 * Whether dialogs have opened or closed, and nothing moves. Tabster hides what is around a dialog from
 * assistive technology a moment after it has opened, and until a moment after it has closed. Runs in the page.
 */
function isSettled(): boolean {
  const dialogs = [...document.querySelectorAll('[aria-modal="true"]')];
  const top = dialogs.at(-1);
  // React keeps what waits for its code, and does not show it.
  const usable = [...document.querySelectorAll('h1, a[href], button')].filter((one) =>
    one.checkVisibility(),
  );
  const headings = usable.filter((one) => one.matches('h1'));
  const behind = [...headings, ...dialogs].filter(
    (one) => one !== top && top?.contains(one) !== true,
  );
  const hidden = '[aria-hidden="true"]';
  return (
    // A page whose code is still on its way has no heading yet.
    (headings.length > 0 || document.querySelector('main [role="progressbar"]') === null) &&
    (top === undefined
      ? !usable.some((one) => one.closest(hidden) !== null)
      : behind.every((one) => one.closest(hidden) !== null) &&
        top.closest(hidden) === null &&
        getComputedStyle(top).opacity === '1') &&
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      )
  );
}

/** Waits until dialogs have opened or closed, code has arrived, and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await bringAxe(page);
  await page.evaluate(async () => {
    const isSettledNow: () => boolean = Reflect.get(globalThis, 'isSettled');
    while (!isSettledNow()) await new Promise(requestAnimationFrame);
  });
}

/** Gives the page axe and `isSettled`. It keeps them until it loads again: reading axe takes long. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  await page.evaluate(`${source};\nglobalThis.isSettled = ${isSettled.toString()};`);
}

async function run(page: Page, options: RunOptions, part?: string): Promise<readonly Violation[]> {
  await bringAxe(page);
  return page.evaluate(
    async ({ context, how }) => {
      const axe: { run: (context: object, how: RunOptions) => Promise<AxeResults> } = Reflect.get(
        globalThis,
        'axe',
      );
      // In one turn with the look itself, so that nothing changes between the two.
      const isSettledNow: () => boolean = Reflect.get(globalThis, 'isSettled');
      while (!isSettledNow()) await new Promise(requestAnimationFrame);
      const { violations } = await axe.run(context, how);
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact: impact ?? 'minor',
        text: `${id}: ${nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
      }));
    },
    {
      context: { exclude: excluded, ...(part !== undefined && { include: [part] }) },
      how: options,
    },
  );
}
