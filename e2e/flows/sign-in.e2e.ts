import { en } from '@/i18n/en';

import { expectAccessible, myregistry } from '../support/fixtures';

import { expect, logIn, signIn, test } from '../support/production/fixtures';

test('a person signs in, works, loads the page again and signs out', async ({ page, azure }) => {
  await page.goto(azure.portal);
  await expect(page.getByRole('heading', { name: en.signIn.title })).toBeVisible();
  await expectAccessible(page);
  await signIn(page, azure);
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  expect(azure.provider.grants).toEqual(['authorization_code']);

  await page.getByRole('button', { name: en.signIn.accountOf('dana') }).click();
  const menu = page.getByRole('dialog', { name: en.signIn.account, exact: true });
  await expect(menu).toContainText('dana@contoso.example');
  const tenants = menu.getByRole('region', { name: en.signIn.tenants.title }).getByRole('listitem');
  await expect(tenants).toHaveText([
    'Contosocontoso.example99999999-9999-4999-8999-999999999999 Current',
    '77777777-7777-4777-8777-777777777777Switch',
    'Fabrikamfabrikam.example88888888-8888-4888-8888-888888888888Switch',
  ]);
  await expectAccessible(page);
  await menu.getByRole('button', { name: en.signIn.signOut }).click();
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page.getByRole('heading', { name: en.signIn.title })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toMatch(
    /accesstoken|refreshtoken|secret/i,
  );
});

test('a person comes back to the address that they asked for', async ({ page, azure }) => {
  await signIn(page, azure, `${myregistry}/tokens/MyToken`);
  await expect(page.getByRole('heading', { name: 'MyToken' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`${myregistry}/tokens/MyToken`);
  expect(page.url()).not.toMatch(/code=|state=/);
});

test('switching the account asks the sign-in service which one', async ({ page, azure }) => {
  await signIn(page, azure);
  await page.getByRole('button', { name: en.signIn.accountOf('dana') }).click();
  const left = page.waitForRequest(/prompt=select_account/);
  await page.getByRole('button', { name: en.signIn.switchAccount }).click();
  await left;
});

test('logging in is left to the sign-in service', async ({ page, azure }) => {
  await page.goto(azure.portal);
  await page.getByRole('button', { name: en.signIn.button, exact: true }).click();
  await logIn(page);
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(stored).not.toMatch(/token|secret/i);
});
