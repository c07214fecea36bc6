import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expect, expectAccessible, myregistry, rowOf, test } from '../support/fixtures';

const table = en.home.registries;

function group(page: Page, subscription: string) {
  return page.getByRole('table', { name: table }).getByRole('rowgroup', { name: subscription });
}

test('registries stand under their subscriptions', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Contoso Development',
    'Contoso Production',
    'Contoso Restricted',
  ]);
  const development = group(page, 'Contoso Development');
  await expect(development.getByRole('link')).toHaveText([
    'contosodev',
    'contosopublic',
    'contosoteams',
  ]);
  await expect(development.getByRole('rowheader')).toContainText('3 registries');
  await expect(development.getByRole('rowheader')).toContainText(
    '22222222-2222-4222-8222-222222222222',
  );
  await expect(group(page, 'Contoso Production').getByRole('link')).toHaveText([
    'contosolegacy',
    'myregistry',
  ]);

  await page.getByRole('button', { name: en.registry.name }).click();
  await expect(development.getByRole('link')).toHaveText([
    'contosoteams',
    'contosopublic',
    'contosodev',
  ]);
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('contosod');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Contoso Development']);
  await expect(development.getByRole('rowheader')).toContainText('1 registry of 3');
  await expectAccessible(page);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the groups are the same, and every row is reached with the keyboard', async ({ page }) => {
    await page.goto('/');
    const last = group(page, 'Contoso Restricted').getByRole('link').last();
    await page.getByRole('searchbox', { name: en.ui.filterByName }).focus();
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await last.evaluateAll(([link]) => link !== undefined && link === document.activeElement))
        break;
    }
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('contosopolicymodify');
  });
});

test('favorites and recent registries are remembered', async ({ page }) => {
  await page.goto('/');
  await rowOf(page, table, 'contosolegacy')
    .getByRole('button', { name: /Row actions/ })
    .click();
  await page.getByRole('menuitem', { name: en.home.addFavorite }).click();
  const remembered = page.getByRole('navigation', { name: en.home.remembered });
  await expect(remembered.getByRole('link')).toHaveAccessibleName('Favorite: contosolegacy');

  await page.goto(`${myregistry}/overview`);
  await expect(page.getByText('myregistry.azurecr.io')).toBeVisible();
  await page.goto('/');
  await expect(remembered.getByRole('link')).toHaveText(['contosolegacy', 'myregistry']);
  await expectAccessible(page);
});

test.describe('the watch over the Content-Security-Policy', () => {
  test.use({ expectedErrors: /Content-Security-Policy violated|TrustedHTML/ });

  test('sees a text that is written as HTML (F91)', async ({ page }) => {
    await page.goto('/');
    const seen = page.waitForEvent('console', (message) =>
      message.text().startsWith('Content-Security-Policy violated: require-trusted-types-for'),
    );
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>text</p>';
        return 'written';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'other';
      }
    });
    expect(refused).toBe('refused');
    await seen;
  });
});
