import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expectAccessible, failedToLoad, myregistry, rowOf } from '../support/fixtures';

import {
  type Azure,
  expect,
  otherTenant,
  signIn,
  tenant,
  test,
} from '../support/production/fixtures';

/** What is in Fabrikam: nothing. Notes down which tenant's tokens ask for subscriptions. */
function tenantsOfTokens(azure: Azure): string[] {
  const seen: string[] = [];
  azure.wrap = (operation, proceed) => {
    if (operation.name !== 'subscriptions.list') return proceed();
    const [, payload = ''] = (operation.request.headers.get('authorization') ?? '').split('.');
    const { tid }: { tid: string } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    seen.push(tid);
    return tid === tenant ? proceed() : Promise.resolve(nothing());
  };
  return seen;
}

function nothing(): Response {
  return new Response('{"value":[]}', {
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  });
}

async function openAccount(page: Page, name = 'dana') {
  await page.getByRole('button', { name: `Account: ${name}` }).click();
  return page.getByRole('dialog', { name: en.signIn.account, exact: true });
}

async function currentTenant(page: Page): Promise<void> {
  const menu = await openAccount(page);
  await expect(
    menu.getByRole('listitem').filter({ hasText: 'Fabrikam' }).getByText(en.signIn.tenants.current),
  ).toBeVisible();
}

test('switching the tenant is silent, and leaves nothing of the other one', async ({
  page,
  azure,
}) => {
  const seen = tenantsOfTokens(azure);
  await signIn(page, azure, '/?filter=my');
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  await page.getByRole('button', { name: en.app.settings }).click();
  await page.getByRole('radio', { name: 'français' }).click();
  await page.getByRole('button', { name: 'Fermer' }).last().click();

  await page.getByRole('button', { name: /^Compte : dana|Compte.*dana/ }).click();
  await page.getByRole('button', { name: 'Passer à Fabrikam' }).click();
  await expect(page.getByText('Aucun registre de conteneurs ne vous est accessible')).toBeVisible();
  await expect(page.getByRole('link', { name: 'myregistry' })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?filter=my');
  expect(seen).toEqual([tenant, otherTenant]);
  expect(azure.provider.grants).toEqual(['authorization_code', 'refresh_token']);

  await page.reload();
  await expect(page.getByText('Aucun registre de conteneurs ne vous est accessible')).toBeVisible();
  expect(seen.at(-1)).toBe(otherTenant);
});

test.describe('a tenant that', () => {
  test.use({ expectedErrors: failedToLoad(400) });

  test('wants the person to sign in gets them on its own page', async ({ page, azure }) => {
    const seen = tenantsOfTokens(azure);
    await signIn(page, azure, `${myregistry}/tokens`);
    azure.provider.state.ended = true;
    const menu = await openAccount(page);
    const left = page.waitForRequest((request) =>
      request.url().includes(`/${otherTenant}/v2.0/auth?`),
    );
    await menu.getByRole('button', { name: en.signIn.tenants.switchTo('Fabrikam') }).click();
    await left;
    azure.provider.state.ended = false;
    await currentTenant(page);
    expect(new URL(page.url()).pathname).toBe(`${myregistry}/tokens`);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: en.home.title }).first().click();
    await expect(page.getByText('You can see no container registry')).toBeVisible();
    expect(seen).toEqual([otherTenant]);
  });

  test('refuses says so, and everything is as before', async ({ page, azure }) => {
    azure.provider.state.closed.add(otherTenant);
    await signIn(page, azure);
    const menu = await openAccount(page);
    await menu.getByRole('button', { name: en.signIn.tenants.switchTo('Fabrikam') }).click();
    const refusal = menu.getByRole('alert');
    await expect(refusal).toContainText('The tenant did not let you in');
    await expect(refusal).toContainText('AADSTS50020');
    await expect(refusal).toContainText(en.signIn.asBefore);
    await expectAccessible(page);
    await expect(
      menu.getByRole('button', { name: en.signIn.tenants.switchTo('Fabrikam') }),
    ).toBeEnabled();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  });

  test('refuses on its own page says so after the way back', async ({ page, azure }) => {
    await signIn(page, azure);
    azure.provider.state.ended = true;
    azure.provider.state.closed.add(otherTenant);
    const menu = await openAccount(page);
    await menu.getByRole('button', { name: en.signIn.tenants.switchTo('Fabrikam') }).click();
    const refusal = page.getByRole('alert');
    await expect(refusal).toContainText('AADSTS50020');
    await expect(refusal).toContainText(en.signIn.asBefore);
    await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
    await refusal.getByRole('button', { name: en.ui.close }).click();
    await expect(refusal).toHaveCount(0);
  });
});

test('switching the tenant stops the other tab until somebody says how to go on', async ({
  page,
  azure,
  context,
}) => {
  tenantsOfTokens(azure);
  await signIn(page, azure);
  const other = await context.newPage();
  await other.goto(`${azure.portal}${myregistry}/tokens/MyToken/passwords/password1`);
  await other.getByRole('button', { name: en.signIn.button, exact: true }).click();
  await other.getByRole('button', { name: en.ui.generate, exact: true }).click();
  const confirm = other.getByRole('alertdialog');
  await confirm.getByRole('textbox').fill('MyToken');
  await confirm.getByRole('button', { name: en.ui.regenerate }).click();
  await expect(other.locator('.secret').first()).toBeVisible();

  const menu = await openAccount(page);
  await menu.getByRole('button', { name: en.signIn.tenants.switchTo('Fabrikam') }).click();
  await expect(other.getByRole('heading', { name: en.signIn.changed.title })).toBeVisible();
  await expect(other.locator('.secret')).toHaveCount(0);
  await expect(other.getByText('MyToken')).toHaveCount(0);
  await expect(other.getByText(`Tenant: ${otherTenant}`)).toBeVisible();
  await expect(other.getByText(`Tenant: ${tenant}`)).toBeVisible();
  await expectAccessible(other);

  await other.getByRole('button', { name: en.signIn.changed.stay }).click();
  await other.goto(`${azure.portal}${myregistry}/tokens`);
  await expect(rowOf(other, 'Tokens', 'MyToken')).toBeVisible();
});

test('another account in another tab does the same, and can be followed', async ({
  page,
  azure,
  context,
}) => {
  await signIn(page, azure, `${myregistry}/tokens`);
  await context.clearCookies();
  const other = await context.newPage();
  await signIn(other, azure, '/', 'robin');

  await expect(page.getByRole('heading', { name: en.signIn.changed.title })).toBeVisible();
  await expect(page.getByText('MyToken')).toHaveCount(0);
  await page.getByRole('button', { name: en.signIn.changed.follow }).click();
  await expect(page.getByRole('button', { name: en.signIn.accountOf('robin') })).toBeVisible();
  await expect(rowOf(page, en.tokens.table, 'MyToken')).toBeVisible();
  await expect(other.getByRole('button', { name: en.signIn.accountOf('robin') })).toBeVisible();

  // Signing out forgets both accounts of this tab.
  await page.getByRole('button', { name: en.signIn.accountOf('robin') }).click();
  await page.getByRole('button', { name: en.signIn.signOut }).click();
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page.getByRole('heading', { name: en.signIn.title })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: en.signIn.title })).toBeVisible();
});
