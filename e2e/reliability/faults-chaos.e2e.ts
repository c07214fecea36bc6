import type { Page } from '@playwright/test';

import { numbers } from '../../src/emulator/faults/chaos';

import { expect, full, looksAccessible, myregistry, test } from '../support/survival';

/**
 * Somebody who clicks on anything, while a share of all requests fails. Whatever happens: no white page,
 * nothing thrown, nothing logged that the browser does not log by itself (the fixtures see to it).
 */
const steps = full ? 200 : 25;

test.describe.configure({ timeout: full ? 600_000 : 120_000 });

/** Does one thing that can be done on the page, the one that the number points at. */
function act(page: Page, number: number): Promise<string> {
  return page.evaluate(async (at) => {
    const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    const controls = [
      ...(top ?? document).querySelectorAll<HTMLElement>(
        'button, [role="menuitem"], [role="option"], input, a[href^="/"]:not([target])',
      ),
    ].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.getAttribute('aria-disabled') !== 'true' &&
        // What loads the page again starts the emulated Azure again.
        !/Reload the page|Download|Skip|Demo options/.test(
          one.getAttribute('aria-label') ?? one.textContent,
        ) &&
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
    // Two pictures later React has drawn what came of it.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return name;
  }, number);
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
        expect(
          await page.getByText('Something went wrong in the portal').count(),
          done.join(' › '),
        ).toBe(0);
      }
      await looksAccessible(page);
    });
  });
}
