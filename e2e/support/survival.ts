import type { Locator, Page, Request } from '@playwright/test';

import { en } from '@/i18n/en';

import { recordAnnouncements } from './announcements';
import { violationsUnderFault } from './axe';
import { expect, isOfTheTest, test as base } from './fixtures';

import { count } from './count';

/** What the portal sent, as the browser saw it; not what `azure` below asks for the test itself. */
export interface Sent {
  readonly requests: readonly Request[];
  /** What the page has said in its live regions. */
  readonly announcements: readonly string[];
  /** Changes, as "PUT tokens/my-token". */
  readonly writes: () => readonly string[];
}

/** The origins that a page of the demo may ask anything of. */
const allowed = [/^http:\/\/localhost:\d+$/, /^https:\/\/management\.azure\.com$/];

export const test = base.extend<{ sent: Sent }>({
  // What browsers log by themselves of a request that fails.
  expectedErrors: /Failed to load resource|has been blocked by CORS policy/,
  sent: [
    async ({ page }, provide) => {
      // A scenario counts whether or not it passes.
      count({ faults: 1 });
      const requests: Request[] = [];
      page.on('request', (request) => {
        if (!isOfTheTest(request)) requests.push(request);
      });
      await provide({
        requests,
        announcements: await recordAnnouncements(page),
        writes: () =>
          requests
            .filter(isWrite)
            .map(
              (request) =>
                `${request.method()} ${new URL(request.url()).pathname.split('/').slice(-2).join('/')}`,
            ),
      });
      const foreign = requests
        .map((request) => new URL(request.url()))
        .filter(({ protocol, origin }) => protocol.startsWith('http') && !isAllowed(origin))
        .map(({ origin }) => origin);
      expect(foreign, 'The page asked somebody who is neither its host nor Azure.').toEqual([]);
    },
    { auto: true },
  ],
});

function isAllowed(origin: string): boolean {
  return allowed.some((one) => one.test(origin));
}

function isWrite(request: Request): boolean {
  return (
    new URL(request.url()).hostname === 'management.azure.com' &&
    !['GET', 'OPTIONS'].includes(request.method()) &&
    !request.url().includes('/listCredentials')
  );
}

/** What has to hold on the screen that a fault leaves behind. */
export interface Survival {
  /** What the person reads; in a live region, so that it is heard, too. */
  readonly says?: string | RegExp;
  /** Whether Azure gave a request id, which then has to be there to be copied. */
  readonly requestId?: boolean;
  /** Fields, and what was entered there. */
  readonly kept?: readonly (readonly [field: Locator, value: string])[];
  /** Every change that was sent, in order. */
  readonly writes?: readonly string[];
  /** What a person can go on with: it is there and can be used. */
  readonly goesOn?: Locator;
}

/**
 * Checks what every screen with a fault on it has to keep (reliability invariants I1 to I12): no white
 * page, words that are seen and heard, a request id, values in their fields, no change sent twice, no
 * spinner left, nothing that axe calls serious. The page's log is watched by the fixtures.
 */
export async function survives(page: Page, sent: Sent, expected: Survival): Promise<void> {
  const { says, requestId = false, kept = [], writes, goesOn } = expected;
  if (says !== undefined) {
    const announced = () =>
      sent.announcements.filter((text) =>
        typeof says === 'string' ? text.includes(says) : says.test(text),
      );
    await expect.poll(announced, { message: `Nothing said: ${String(says)}` }).not.toEqual([]);
    // A success goes away by itself; an error with an id stays, so that the id can be copied.
    if (requestId) {
      const live = page
        .locator('[role="alert"], [role="status"], [aria-live]:not([aria-live="off"])')
        .filter({ hasText: says })
        .first();
      await expect(live).toBeVisible();
      await expect(live).toContainText(/Request ID\s*[\w-]{8,}/);
    }
  }
  for (const [field, value] of kept) await expect(field).toHaveValue(value);
  if (goesOn !== undefined) {
    await expect(goesOn).toBeVisible();
    await expect(goesOn).toBeEnabled();
  }
  await expect(page.locator('[role="progressbar"]:visible')).toHaveCount(0);
  await expect(page.getByText(en.app.unexpected)).toHaveCount(0);
  await expect(page.locator('h1')).toHaveCount(1);
  if (writes !== undefined) expect(sent.writes()).toEqual(writes);
  await looksAccessible(page);
}

/** Lets axe look at the page, and notes down what it finds before anything is asserted. */
export async function looksAccessible(page: Page): Promise<void> {
  const violations = await violationsUnderFault(page);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  count({ screens: 1, seriousViolations: serious.length });
  expect(violations.map(({ text }) => text)).toEqual([]);
}

/** The Back button of the browser. Playwright's own waits for a page load that does not come. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
}

/** Whether there is time for all (`npm run test:reliability -- --full`). */
export const full = process.env['RELIABILITY'] === 'full';

export {
  clickTwice,
  copyPassword,
  chooseRowAction,
  expect,
  failedToLoad,
  myregistry,
  pasted,
  rowOf,
  letTimePass,
  ownContext,
  registryId,
} from './fixtures';
