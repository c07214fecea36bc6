import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expect, type Leaks, renderMore, test } from '../support/leaks/leaksFixtures';

// A scan takes a second, several on a busy machine.
test.describe.configure({ timeout: 180_000 });

const contosolegacy =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/legacy-apps/registries/contosolegacy';

const codeOf = (page: Page, name: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator('code');

/** Shows a password of the admin user; Azure sends both. */
async function show(page: Page, leaks: Leaks, name: string) {
  await page.getByRole('button', { name: `Show ${name}`, exact: true }).click();
  await expect(codeOf(page, name)).toContainText('FAKE');
  return leaks.latest(name);
}

async function regenerate(page: Page, name: string) {
  await page.getByRole('button', { name: `Regenerate ${name}`, exact: true }).click();
  const dialog = page.getByRole('alertdialog', { name: `Regenerate ${name} of contosolegacy?` });
  await dialog
    .getByRole('textbox', { name: en.ui.typeToConfirm('contosolegacy') })
    .fill('contosolegacy');
  await dialog.getByRole('button', { name: en.ui.regenerate }).click();
  await expect(page.getByRole('timer')).toBeVisible();
}

test('the admin user’s passwords leave with the blade', async ({ page, leaks }) => {
  await leaks.open(`${contosolegacy}/access-keys`);
  await expect(codeOf(page, 'password2')).toBeVisible();
  await leaks.scan('before reveal');
  const old = await show(page, leaks, 'password2');
  const held = [leaks.latest('password')];
  await leaks.scan('while shown', { shown: [old], held });
  await page.getByRole('button', { name: en.accessKeys.copy('password2') }).click();
  await expect(page.getByText(en.ui.copied)).toBeAttached();
  await page.getByRole('button', { name: en.accessKeys.hide('password2') }).click();
  await leaks.scan('while masked again', { held: [old, ...held] });

  // What was replaced is gone at once.
  await regenerate(page, 'password2');
  const fresh = leaks.latest('password2');
  await leaks.scan('before reveal', { held: [fresh, ...held] });
  await show(page, leaks, 'password2');
  await leaks.scan('while shown', { shown: [fresh], held });

  const menu = page.getByRole('navigation', { name: en.registry.menu });
  await menu.getByRole('link', { name: en.overview.title }).click();
  await expect(page.getByRole('heading', { name: '| Overview' })).toBeVisible();
  await leaks.scan('after route change');
  await page.evaluate(() => history.back());
  await expect(codeOf(page, 'password2')).toHaveText('•'.repeat(16));
  await leaks.scan('after Back');
  await renderMore(page, leaks);
  await leaks.scan('after more renders');
});

test('an idle page forgets the admin user’s passwords', async ({ page, leaks }) => {
  await page.clock.install();
  await leaks.open(`${contosolegacy}/access-keys`);
  const shown = await show(page, leaks, 'password2');
  const held = [shown, leaks.latest('password')];
  await page.clock.fastForward('01:01');
  await expect(codeOf(page, 'password2')).toHaveText('•'.repeat(16));
  await leaks.scan('when idle', { held });
  await page.clock.fastForward('04:01');
  await leaks.scan('when idle');
});

test('whoever forgets their token takes a shown password along', async ({ page, leaks }) => {
  await leaks.open(`${contosolegacy}/access-keys`);
  await show(page, leaks, 'password');
  await page.getByRole('button', { name: en.signIn.accountOf('Access token') }).click();
  await page.getByRole('button', { name: en.signIn.forgetToken }).click();
  await expect(page.getByRole('heading', { name: en.signIn.title })).toBeVisible();
  await leaks.scan('after sign-out', { page: 'signed out' });
});
