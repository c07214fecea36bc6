import {
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  type Request,
  test as base,
} from '@playwright/test';

import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { zhHans } from '@/i18n/zh-Hans';

import type { Faults } from '@/emulator/faults/plan';
import type { SeedName } from '@/emulator/settings';
import { timePasses } from '@/emulator/timeLapse';

import { violationsInBothThemes, violationsOn } from './axe';

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
  /** Whether pauses between requests are left out; `onDemand` from `letTimePass` on. */
  timeLapse?: 'atOnce' | 'onDemand';
}

/** The tag of a test that sets the clock or the network, which are those of a whole browser context. */
export const ownContext = '@own-context';

/** The files of the demo stay in the cache of this context, which starts a page in half the time. */
let shared: BrowserContext | undefined;

/**
 * Asks the emulated Azure itself, past the portal: how things really stand, or what somebody else does. The
 * path is the portal's own address of a registry, or one below the registry `myregistry`.
 */
export type AskAzure = (
  path: string,
  change?: { readonly method: 'PUT' | 'PATCH' | 'POST' | 'DELETE'; readonly body?: object },
) => Promise<{ readonly status: number; readonly body: string }>;

const ofTheTest = { header: 'x-ms-client-request-id', id: '00000000-0000-4000-8000-000000000000' };

/** Whether `azure` sent it, not the portal. */
export function isOfTheTest(request: Request): boolean {
  return request.headers()[ofTheTest.header] === ofTheTest.id;
}

interface Options {
  emulator: EmulatorOptions;
  /** What the browser may log: it logs every answer of 400 and above by itself. */
  expectedErrors: RegExp | undefined;
  azure: AskAzure;
}

/**
 * Every test gets a new page, an empty storage and an emulator of its own without added delay, and fails
 * when the page logs an error, throws, or violates its Content-Security-Policy.
 */
export const test = base.extend<Options>({
  emulator: [{}, { option: true }],
  expectedErrors: [undefined, { option: true }],
  context: async (
    { browser, baseURL, locale, timezoneId, colorScheme, viewport },
    provide,
    { project, tags },
  ) => {
    // Playwright sets all of these for a whole context.
    const { use } = project;
    const isUsual =
      locale === use.locale &&
      timezoneId === use.timezoneId &&
      colorScheme === use.colorScheme &&
      viewport?.width === use.viewport?.width;
    if (!isUsual || tags.includes(ownContext)) {
      const context = await browser.newContext();
      await provide(context);
      await context.close();
      return;
    }
    shared ??= await startSharedContext(await browser.newContext());
    const [keeper] = shared.pages();
    if (keeper === undefined) throw new Error('The shared context has lost its page.');
    const session = await shared.newCDPSession(keeper);
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'local_storage,indexeddb,cache_storage',
    });
    await session.detach();
    await provide(shared);
    const pages = shared.pages().filter((page) => page !== keeper);
    await Promise.all(pages.map((page) => page.close()));
  },
  page: async ({ context, emulator, expectedErrors }, provide) => {
    const page = await context.newPage();
    if (context === shared) refuseClock(page);
    const problems: string[] = [];
    await watch(page, problems);
    await page.addInitScript(
      (settings) => localStorage.setItem('acr-access-portal.emulator', settings),
      JSON.stringify({ latency: 0, operationTime: 0, ...emulator }),
    );
    await provide(page);
    const unexpected = problems.filter((problem) => expectedErrors?.test(problem) !== true);
    expect(unexpected, 'The page logged errors or warnings.').toEqual([]);
  },
  azure: async ({ page }, provide) => {
    await provide((path, change) =>
      page.evaluate(
        async ({ address, method, body, header, id }) => {
          const answer = await fetch(address, {
            method,
            headers: {
              Authorization: 'Bearer demo',
              'Content-Type': 'application/json',
              [header]: id,
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
          });
          return { status: answer.status, body: await answer.text() };
        },
        {
          address: `https://management.azure.com${path.startsWith('/subscriptions/') ? idOf(path) : registryId + path}?api-version=2025-11-01`,
          method: change?.method ?? 'GET',
          body: change?.body,
          ...ofTheTest,
        },
      ),
    );
  },
});

/**
 * Opens one page that stays, so that the emulator's service worker does: MSW takes it away when the last
 * page has gone, while the next one is about to use it.
 */
async function startSharedContext(context: BrowserContext): Promise<BrowserContext> {
  const keeper = await context.newPage();
  await keeper.goto('/');
  await keeper.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Any file of the demo will do: its page is looked after by the worker and runs nothing.
  await keeper.goto('/icon.svg');
  return context;
}

/** A clock that is set stays set for all pages of the context, and for the tests that come next. */
function refuseClock(page: Page): void {
  Object.defineProperty(page, 'clock', {
    get: () => {
      throw new Error('A test that sets the clock has the tag `ownContext`.');
    },
  });
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
    // What fades from one color to another has the wrong one until the next picture is drawn.
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important }');
    document.adoptedStyleSheets.push(still);
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

/** What the portal says there, in any language. */
const notFound = new RegExp([en, fr, zhHans].map(({ app }) => app.notFound).join('|'));

/** An address that the portal does not know. */
export const nowhere = '/nowhere';

/**
 * Goes to an address as Forward would, with nothing kept of the page before and nothing asked: a tenth of
 * what loading the portal takes. The first time the portal is loaded there.
 */
export async function visit(page: Page, path: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(path);
    return;
  }
  await page.evaluate((address) => history.pushState(null, '', address), nowhere);
  await expect(page.getByRole('heading', { name: notFound })).toBeVisible();
  await page.evaluate((address) => history.pushState(null, '', address), path);
}

/** Its id in Azure. */
export const registryId = idOf(myregistry);

/** The id in Azure of what the portal has at this address. */
function idOf(path: string): string {
  return path.replace('/registries/', '/providers/Microsoft.ContainerRegistry/registries/');
}

/** No accessibility violation anywhere on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await violationsOn(page);
  expect(violations.map(({ text }) => text)).toEqual([]);
}

/** The same, in the light and in the dark theme. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  const violations = await violationsInBothThemes(page);
  expect(violations.map(({ text }) => text)).toEqual([]);
}

/** Lets time pass on a page whose emulated Azure has `timeLapse: 'onDemand'`. */
export async function letTimePass(page: Page): Promise<void> {
  await page.evaluate((name) => window.dispatchEvent(new Event(name)), timePasses);
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

/**
 * Clicks twice before the page can draw anything. The second click of a mouse meets, on a slow machine, what the
 * first one has opened.
 */
export async function clickTwice(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await button.evaluate((element) => {
    if (!(element instanceof HTMLElement)) return;
    element.click();
    element.click();
  });
}

/** Copies the password that a box shows, and waits until it is: what closes before asks about it. */
export async function copyPassword(box: Locator): Promise<void> {
  await box.getByRole('button', { name: en.ui.copy, exact: true }).click();
  await expect(box.getByText(en.ui.copied, { exact: true })).toBeAttached();
}

/** The row of a table that contains this name. */
export function rowOf(page: Page, table: string, name: string) {
  return page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: name });
}

/** Opens the menu of a row and chooses an entry. */
export async function chooseRowAction(page: Page, table: string, name: string, action: string) {
  await rowOf(page, table, name).getByRole('button', { name: en.ui.rowActions }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

export { expect } from '@playwright/test';
