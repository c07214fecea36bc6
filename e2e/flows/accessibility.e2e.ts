import type { Page } from '@playwright/test';

import { expect, expectAccessible, myregistry, rowOf, test } from '../support/fixtures';

/** Every page, panel and dialog, and how a person gets to it. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  },
  overview: async (page) => {
    await page.goto(`${myregistry}/overview`);
    await expect(page.getByText('myregistry.azurecr.io')).toBeVisible();
  },
  tokens: async (page) => {
    await page.goto(`${myregistry}/tokens`);
    await expect(rowOf(page, 'Tokens', 'MyToken')).toBeVisible();
  },
  'tokens without a match': async (page) => {
    await page.goto(`${myregistry}/tokens?filter=nobody`);
    await expect(page.getByText('Nothing matches this filter.')).toBeVisible();
  },
  'row menu': async (page) => {
    await page.goto(`${myregistry}/tokens`);
    await rowOf(page, 'Tokens', 'MyToken').getByRole('button', { name: 'Row actions' }).click();
    await expect(page.getByRole('menuitem', { name: 'Open details' })).toBeVisible();
  },
  'create token': async (page) => {
    await page.goto(`${myregistry}/tokens/new`);
    await expect(page.getByRole('dialog', { name: 'Create token' })).toBeVisible();
  },
  'create token, scope map list': async (page) => {
    await page.goto(`${myregistry}/tokens/new`);
    await page.getByRole('combobox', { name: 'Scope map' }).click();
    await expect(
      page.getByRole('option', { name: '_repositories_pull', exact: true }),
    ).toBeVisible();
  },
  'create token, with mistakes': async (page) => {
    await page.goto(`${myregistry}/tokens/new`);
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(page.getByText('Enter a name for the token.')).toBeVisible();
  },
  'create scope map': async (page) => {
    await page.goto(`${myregistry}/tokens/new`);
    await page.getByRole('button', { name: 'Create new' }).click();
    const repository = page.getByRole('combobox', { name: 'Repository' });
    await repository.fill('samples/hello-world');
    await repository.press('Enter');
    await page
      .getByRole('dialog', { name: 'Create scope map' })
      .getByRole('button', { name: 'Add', exact: true })
      .click();
    await expect(
      page.getByText('Choose at least one permission, or remove the row.'),
    ).toBeVisible();
  },
  'discard question': async (page) => {
    await page.goto(`${myregistry}/tokens/new`);
    await page.getByRole('textbox', { name: 'Token' }).fill('half-done');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog', { name: 'Discard this token?' })).toBeVisible();
  },
  token: async (page) => {
    await page.goto(`${myregistry}/tokens/MyToken`);
    await expect(page.getByRole('heading', { name: 'MyToken' })).toBeVisible();
    await expect(page.getByText('samples/nginx').first()).toBeVisible();
  },
  'missing token': async (page) => {
    await page.goto(`${myregistry}/tokens/nobody-here`);
    await expect(page.getByText('There is no token nobody-here')).toBeVisible();
  },
  'generate password': async (page) => {
    await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
    await expect(page.getByRole('dialog', { name: 'password2' })).toBeVisible();
  },
  'generated password': async (page) => {
    await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  },
  'replace question': async (page) => {
    await page.goto(`${myregistry}/tokens/MyToken/passwords/password1`);
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await expect(
      page.getByRole('alertdialog', { name: 'Replace password1 of MyToken?' }),
    ).toBeVisible();
  },
  'delete question': async (page) => {
    await page.goto(`${myregistry}/tokens/MyToken`);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByRole('alertdialog', { name: 'Delete MyToken?' })).toBeVisible();
  },
  settings: async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  },
  notifications: async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Notifications' }).click();
    await expect(page.getByRole('dialog', { name: 'Notifications' })).toBeVisible();
  },
  'page not found': async (page) => {
    await page.goto('/nowhere');
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, open] of Object.entries(screens)) {
      test(`${name} has no accessibility violation`, async ({ page }) => {
        await open(page);
        await expectAccessible(page);
      });
    }
  });
}
