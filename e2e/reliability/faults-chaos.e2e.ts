import type { Page } from '@playwright/test';

import { numbers } from '@/emulator/faults/chaos';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { zhHans } from '@/i18n/zh-Hans';

import { settled } from '../support/axe';
import { expect, full, looksAccessible, myregistry, test } from '../support/survival';

/**
 * Somebody who clicks on anything, while a share of all requests fails. Whatever happens: no white page,
 * nothing thrown, nothing logged that the browser does not log by itself (the fixtures see to it).
 */
const steps = full ? 200 : 25;

test.describe.configure({ timeout: full ? 600_000 : 120_000 });

/**
 * What is left alone, in every language that may have been chosen: what loads the page again starts the emulated
 * Azure again.
 */
const leftAlone = [en, fr, zhHans].flatMap(({ ui, app }) => [ui.reload, app.demoOptions, app.skip]);

/** Does one thing that can be done on the page, the one that the number points at. */
async function act(page: Page, number: number): Promise<string> {
  const done = await page.evaluate(
    ({ at, names }) => {
      const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
      const controls = [
        ...(top ?? document).querySelectorAll<HTMLElement>(
          'button, [role="menuitem"], [role="option"], input, a[href^="/"]:not([target])',
        ),
      ].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          one.getAttribute('aria-disabled') !== 'true' &&
          !names.includes(one.getAttribute('aria-label') ?? one.textContent) &&
          one.closest('[data-developer-panel]') === null,
      );
      const chosen = controls[Math.floor(at * controls.length)];
      const name = chosen?.getAttribute('aria-label') ?? chosen?.textContent ?? 'nothing';
      if (chosen === undefined || at > 0.97) {
        if (window.navigation.canGoBack) history.back();
      } else if (chosen instanceof HTMLInputElement && chosen.type === 'text') {
        chosen.focus();
        document.execCommand('insertText', false, at > 0.5 ? 'line-7-scanner' : 'samples/nginx');
      } else chosen.click();
      return name;
    },
    { at: number, names: leftAlone },
  );
  // What is there to be chosen next does not depend on how fast the machine is.
  await settled(page);
  return done;
}

for (const percent of [1, 5, 20]) {
  test.describe(`${percent} % of the requests fail`, () => {
    test.use({ emulator: { chaos: { percent, seed: percent } } });

    test(`${steps} clicks with ${percent} % of the requests failing leave a page that works`, async ({
      page,
    }) => {
      const next = numbers(percent);
      const done: string[] = [];
      await page.goto(`${myregistry}/tokens`);
      for (let step = 0; step < steps; step += 1) {
        done.push(await act(page, next()));
        await expect(page.locator('h1').first(), done.join(' › ')).toBeAttached();
        expect(await page.getByText(en.app.unexpected).count(), done.join(' › ')).toBe(0);
      }
      await looksAccessible(page);
    });
  });
}
