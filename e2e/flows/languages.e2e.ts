import type { Page } from '@playwright/test';

import type { Messages } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { zhHans } from '@/i18n/zh-Hans';

import { legacy } from '../support/catalogue/place';
import { expect, expectAccessible, myregistry, test, visit } from '../support/fixtures';

/** Every blade, and panels of several kinds: what says in which language it is. */
const places: readonly {
  readonly path: string;
  readonly shown: (page: Page, words: Messages) => Promise<void>;
}[] = [
  { path: '/', shown: (page, { home }) => heading(page, home.registries) },
  { path: `${legacy}/overview`, shown: (page, { overview }) => heading(page, overview.title) },
  {
    path: `${legacy}/access-keys`,
    shown: async (page, { accessKeys }) => {
      await heading(page, accessKeys.title);
      await page.getByRole('button', { name: accessKeys.show('password2') }).click();
      await expect(page.getByRole('row', { name: 'password2' }).locator('code')).toHaveText(
        /^FAKE/,
      );
    },
  },
  {
    path: `${myregistry}/tokens`,
    shown: async (page, { tokens, ui }) => {
      await heading(page, tokens.title);
      await page.getByRole('checkbox', { name: ui.selectAll }).check();
    },
  },
  { path: `${myregistry}/tokens/new`, shown: (page, { tokens }) => panel(page, tokens.create) },
  {
    path: `${myregistry}/tokens/build-pipeline`,
    shown: async (page, { access }) => {
      const check = page.getByRole('region', { name: access.check });
      await check.getByRole('combobox', { name: access.nameToCheck }).fill('team/web-frontend');
      await expect(check.getByRole('status')).toContainText(access.allowed);
    },
  },
  {
    path: `${myregistry}/tokens/MyToken/rotate`,
    shown: (page, { tokens }) => panel(page, tokens.rotation.title('MyToken')),
  },
  {
    path: `${myregistry}/scope-maps`,
    shown: (page, { scopeMaps }) => heading(page, scopeMaps.title),
  },
  {
    path: `${myregistry}/scope-maps/MyScopeMap`,
    shown: async (page, { scopeMaps, ui }) => {
      await page
        .getByRole('grid', { name: scopeMaps.repositories })
        .getByRole('row', { name: 'samples/hello-world' })
        .getByRole('checkbox', { name: 'content/read' })
        .uncheck();
      await page.getByRole('button', { name: ui.save, exact: true }).click();
      await expect(page.getByRole('alertdialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    path: `${legacy}/content-trust`,
    shown: async (page, { contentTrust, ui }) => {
      await heading(page, contentTrust.title);
      await page.getByRole('radio', { name: contentTrust.disabled }).check();
      await page.getByRole('button', { name: ui.save, exact: true }).click();
      const title = contentTrust.disable.title('contosolegacy');
      await expect(page.getByRole('alertdialog', { name: title })).toBeVisible();
    },
  },
  {
    path: `${myregistry}/guide?who=device&entra=no&access=pull&repositories=some`,
    shown: (page, { registry }) => heading(page, registry.guide),
  },
];

function heading(page: Page, title: string): Promise<void> {
  return expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

function panel(page: Page, name: string): Promise<void> {
  return expect(page.getByRole('dialog', { name })).toBeVisible();
}

for (const [language, words] of [
  ['fr', fr],
  ['zh-Hans', zhHans],
] as const) {
  test(`every blade speaks ${language}, in the dark theme, and has no violation`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript((chosen) => {
      localStorage.setItem('acr-access-portal.language', chosen);
      localStorage.setItem('acr-access-portal.theme', 'dark');
    }, language);
    for (const { path, shown } of places) {
      await test.step(path, async () => {
        await visit(page, path);
        await shown(page, words);
        await expectAccessible(page);
      });
    }
  });
}
