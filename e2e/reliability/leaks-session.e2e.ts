import { en } from '@/i18n/en';

import { signIn } from '../support/production/fixtures';
import { copyPassword, failedToLoad, myregistry } from '../support/fixtures';

import { expect, renderMore, test } from '../support/leaks/leaksFixtures';

// A scan takes a second, several on a busy machine.
test.describe.configure({ timeout: 180_000 });

test.use({ expectedErrors: failedToLoad(401) });

test('tokens stay where Microsoft’s library keeps them, until the person signs out', async ({
  page,
  azure,
  leaks,
}) => {
  await signIn(page, azure, `${myregistry}/tokens/MyToken`);
  await expect(page.getByRole('heading', { name: 'MyToken' })).toBeVisible();
  await leaks.scan('before reveal');
  expect(azure.provider.issued.map(({ kind }) => kind)).toEqual([
    'access_token',
    'refresh_token',
    'id_token',
  ]);

  // Azure refuses the access token: another one is fetched with the refresh token.
  azure.expire();
  await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
  const panel = page.getByRole('dialog', { name: 'password2' });
  await panel.getByRole('button', { name: en.ui.generate, exact: true }).click();
  const box = panel.getByRole('group', { name: 'password2' });
  await box.getByRole('button', { name: en.ui.show, exact: true }).click();
  await expect(box.locator('code')).toContainText('FAKE');
  expect(azure.provider.grants).toEqual(['authorization_code', 'refresh_token']);
  await leaks.scan('while shown', { shown: [leaks.latest('password2')] });
  await copyPassword(box);
  await panel.getByRole('button', { name: en.ui.done }).click();
  await expect(panel).toHaveCount(0);
  await renderMore(page, leaks);
  await leaks.scan('after more renders');

  await page.getByRole('button', { name: en.signIn.accountOf('dana') }).click();
  await page.getByRole('button', { name: en.signIn.signOut }).click();
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page.getByRole('heading', { name: en.signIn.title })).toBeVisible();
  await leaks.scan('after sign-out', { page: 'signed out' });
});
