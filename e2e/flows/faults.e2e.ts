import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { faultNames } from '@/emulator/faults/names';
import { sentinelNameOf } from '@/emulator/faults/sentinels';

import { expect, test } from '../support/fixtures';

const faultnames =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/faults/providers/Microsoft.ContainerRegistry/registries/faultnames';

/** What a page's own fetch makes of a request about a token: its status, or what it says went wrong. */
function statusOf(page: Page, token: string): Promise<number | string> {
  return page.evaluate(async (path) => {
    try {
      const { status } = await fetch(`https://management.azure.com${path}?api-version=2025-11-01`, {
        headers: { authorization: 'Bearer demo' },
        redirect: 'error',
        signal: AbortSignal.timeout(1000),
      });
      return status;
    } catch (error) {
      return error instanceof Error ? error.name : '';
    }
  }, `${faultnames}/tokens/${token}`);
}

test.describe('faults on request', () => {
  test.use({ emulator: { seed: 'faults' }, expectedErrors: /Failed to load resource/ });

  test('fail in the browser as they are named', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('table', { name: en.home.registries })).toBeVisible();
    const cases = {
      'net-error': 'TypeError',
      hang: 'TimeoutError',
      '401-claims': 401,
      '409-locked': 409,
      '429-ra5': 429,
      '502-html': 502,
      '504-empty': 504,
      '200-truncated': 200,
      '204-unexpected': 204,
      '307-foreign': 'TypeError',
      'applied-then-504': 200,
    } as const;
    for (const fault of faultNames) {
      const wanted = new Map(Object.entries(cases)).get(fault);
      if (wanted === undefined) continue;
      expect.soft(await statusOf(page, sentinelNameOf(fault)), fault).toBe(wanted);
    }
  });

  test('have a registry each, in the list of Home', async ({ page }) => {
    await page.goto('/');
    const table = page.getByRole('table', { name: en.home.registries });
    await expect(table.getByRole('row', { name: /fault200empty/ })).toBeVisible();
    // And one whose tokens and scope maps ask for them by their names.
    await expect(page.getByText(`${faultNames.length + 1} registries`).first()).toBeVisible();
  });
});

test.describe('a fault that does not exist', () => {
  test.use({ expectedErrors: /There is no fault "nope"/ });

  test('is said to be none; the demo starts all the same', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('acr-access-portal.emulator', '{"faults":{"tokens.list":"nope"}}'),
    );
    const thrown = page.waitForEvent('pageerror');
    await page.goto('/');
    expect((await thrown).message).toContain('There is no fault "nope".');
    await expect(page.getByRole('table', { name: en.home.registries })).toBeVisible();
  });
});
