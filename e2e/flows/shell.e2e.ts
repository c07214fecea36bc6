import { en } from '@/i18n/en';

import { copyPassword, expect, myregistry, rowOf, test } from '../support/fixtures';

test('the language that is chosen is shown at once and kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: en.app.settings }).click();
  await page.getByRole('radio', { name: 'Français' }).click();
  await expect(page.getByText('Registres de conteneurs').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Registres de conteneurs' })).toBeVisible();
});

test('the theme follows the system until one is chosen, which is kept', async ({ page }) => {
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const dark = await background();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(background).not.toBe(dark);
  await page.getByRole('button', { name: en.app.settings }).click();
  await page.getByRole('radio', { name: en.app.themes.dark }).click();
  await expect.poll(background).toBe(dark);
  await page.reload();
  await expect(page.getByRole('heading', { name: en.home.registries })).toBeVisible();
  await expect.poll(background).toBe(dark);
});

test('filter and order are in the address and come back with it', async ({ page }) => {
  await page.goto(`${myregistry}/tokens`);
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('IOT');
  await expect(page.getByRole('status').filter({ hasText: '3 tokens of 13' })).toBeVisible();
  await page.getByRole('button', { name: en.tokens.password1Expiry }).click();
  await expect(page.getByRole('columnheader', { name: en.tokens.password1Expiry })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page).toHaveURL(/filter=IOT/);

  await page.reload();
  await expect(page.getByRole('searchbox', { name: en.ui.filterByName })).toHaveValue('IOT');
  const names = page.getByRole('table', { name: en.tokens.table }).getByRole('link');
  await expect(names).toHaveText(['iot-gateway-berlin', 'iot-gateway-suzhou', 'iot-gateway-lyon']);
});

test('Back closes a panel, and the focus returns to what opened it', async ({ page }) => {
  await page.goto(`${myregistry}/tokens`);
  const add = page.getByRole('button', { name: en.ui.add, exact: true });
  await add.click();
  const panel = page.getByRole('dialog', { name: en.tokens.create });
  await expect(panel).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(panel).toBeHidden();
  await expect(add).toBeFocused();
  await expect(rowOf(page, en.tokens.table, 'MyToken')).toBeVisible();
});

test('an address that leads nowhere says so and shows the way back', async ({ page }) => {
  await page.goto('/subscriptions/nowhere');
  await expect(page.getByRole('heading', { name: en.app.notFound })).toBeVisible();
  await page.getByRole('link', { name: en.app.toHome }).click();
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
});

test('on a narrow screen the menu opens on demand, and rows carry their columns with them (F82)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${myregistry}/tokens`);
  await page.getByRole('button', { name: en.app.menu }).click();
  await page.getByRole('link', { name: en.overview.title }).click();
  await expect(page.getByRole('heading', { name: 'myregistry | Overview' })).toBeVisible();
  await page.goBack();
  await expect(rowOf(page, en.tokens.table, 'build-pipeline')).toContainText(
    en.tokens.creationDate,
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test.describe('a password that was not copied', () => {
  test('is asked about before it is closed', async ({ page }) => {
    await page.goto(`${myregistry}/tokens/MyToken`);
    await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
    await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
    await page.getByRole('button', { name: en.ui.done }).click();
    const question = page.getByRole('alertdialog', { name: en.tokens.issued.leaveTitle });
    await expect(question).toBeVisible();
    await question.getByRole('button', { name: en.ui.goBack }).click();
    await copyPassword(page.getByRole('dialog'));
    await page.getByRole('button', { name: en.ui.done }).click();
    await expect(page.getByRole('heading', { name: 'MyToken' })).toBeVisible();
    await expect(
      page.getByRole('button', { name: en.accessKeys.regenerate('password2') }),
    ).toBeFocused();
  });
});
