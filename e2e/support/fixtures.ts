import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, type Request, test as base } from '@playwright/test';

import type { Faults } from '@/emulator/faults/plan';
import type { SeedName } from '@/emulator/settings';

/** Settings of the emulated Azure that a test may change; each page has an emulator of its own. */
export interface EmulatorOptions {
  latency?: number;
  operationTime?: number;
  seed?: SeedName;
  /** How many resources a page of a list has. */
  pageSize?: number;
  persona?: 'owner' | 'contributor' | 'reader';
  locks?: readonly { name: string; level: string; scope: string }[];
  /** Operations that fail, and how: see docs/faults.md. */
  faults?: Faults;
  /** A share of all requests that fails by chance. */
  chaos?: { percent: number; seed: number };
}

/**
 * Every test gets a fresh emulator without added delay, and fails when the page logs an error, throws,
 * or violates its Content-Security-Policy.
 */
export const test = base.extend<{ emulator: EmulatorOptions; expectedErrors: RegExp | undefined }>({
  emulator: [{}, { option: true }],
  // Browsers log every answer of 400 and above by themselves; a test that asks for one says so.
  expectedErrors: [undefined, { option: true }],
  page: async ({ page, emulator, expectedErrors }, provide) => {
    const problems: string[] = [];
    await watch(page, problems);
    noteRequests(page);
    await page.addInitScript(
      (settings) => localStorage.setItem('acr-access-portal.emulator', settings),
      JSON.stringify({ latency: 0, operationTime: 0, ...emulator }),
    );
    await provide(page);
    const unexpected = problems.filter((problem) => expectedErrors?.test(problem) !== true);
    expect(unexpected, 'The page logged errors or warnings.').toEqual([]);
  },
});

/** What each page has asked and was not answered yet. */
const unanswered = new WeakMap<Page, Set<Request>>();

function noteRequests(page: Page): void {
  const open = new Set<Request>();
  unanswered.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/**
 * Writes down what a page logs as an error or warning, what it throws, and every violation of its
 * Content-Security-Policy, Trusted Types included, whether or not the browser logs it. With an
 * `origin`, only while the page is there.
 */
export async function watch(page: Page, problems: string[], origin = ''): Promise<void> {
  page.on('console', (message) => {
    if (!page.url().startsWith(origin)) return;
    // Whether a name is free is found out by asking for it, and browsers log every 404.
    const nameIsFree =
      /\/providers\/Microsoft\.ContainerRegistry\//.test(message.location().url) &&
      message.text().includes('status of 404');
    const violation = message.text().startsWith(violationMark);
    if (!nameIsFree && (violation || ['error', 'warning'].includes(message.type()))) {
      problems.push(message.text());
    }
  });
  page.on('pageerror', (error) => {
    if (page.url().startsWith(origin)) problems.push(`thrown: ${error.message}`);
  });
  await page.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.info(`${mark} ${event.effectiveDirective}: ${event.blockedURI}`);
    });
  }, violationMark);
}

const violationMark = 'Content-Security-Policy violated:';

/** What a browser logs when it is answered with one of these statuses. */
export function failedToLoad(...statuses: (number | string)[]): RegExp {
  return new RegExp(
    `Failed to load resource: the server responded with a status of (${statuses.join('|')})`,
  );
}

/** The portal's address of the registry that most tests use. */
export const myregistry =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/myresourcegroup/registries/myregistry';

/**
 * Waits until dialogs have come or gone: while one opens or closes, what is around it is hidden from
 * assistive technology for a moment too early or too long, because Tabster does that later.
 */
async function dialogsSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    return top === undefined
      ? document.querySelector('[aria-hidden="true"] a[href]') === null
      : getComputedStyle(top).opacity === '1';
  });
}

/** What axe finds on the page as it stands, once dialogs have come or gone. */
export async function violationsOn(page: Page) {
  await dialogsSettled(page);
  const { violations } = await new AxeBuilder({ page })
    // Only violations, and without the empty page that axe opens to join frames, of which there are
    // none: a look takes a quarter of the time.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Tabster's sentinels redirect the focus as soon as they get it, so that nobody stays on them.
    // https://github.com/microsoft/tabster/issues/288
    .exclude('[data-tabster-dummy]')
    .analyze();
  return violations;
}

/** No accessibility violation anywhere on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await violationsOn(page);
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/**
 * Waits for something that comes after pauses: before a request is sent again, or between two looks at
 * an operation. The clock of the page (`page.clock.install`) runs ahead meanwhile, `step` milliseconds
 * at a time: less than what is waited for stays on the page.
 */
export async function waitOut(page: Page, locator: Locator, step = 6000): Promise<void> {
  // An answer that is late because the computer is busy must not run into the end of its time: it is
  // waited for a while. One that is slow on purpose comes no sooner for that.
  const answers = { intervals: [20], timeout: step / 20 };
  await expect(async () => {
    await expect
      .poll(() => unanswered.get(page)?.size ?? 0, answers)
      .toBe(0)
      .catch(() => undefined);
    await page.clock.fastForward(step);
    await expect(locator).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [50], timeout: 40_000 });
}

/** What is in the clipboard, pasted as a person would. The portal itself may not read it. */
export async function pasted(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea aria-label="Paste here"></textarea>');
  const field = other.getByRole('textbox', { name: 'Paste here' });
  await field.press('Control+V');
  const text = await field.inputValue();
  await other.close();
  await page.bringToFront();
  return text;
}

/** The row of a table that contains this name. */
export function rowOf(page: Page, table: string, name: string) {
  return page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: name });
}

/** Opens the menu of a row and chooses an entry. */
export async function chooseRowAction(page: Page, table: string, name: string, action: string) {
  await rowOf(page, table, name).getByRole('button', { name: 'Row actions' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

export { expect } from '@playwright/test';
