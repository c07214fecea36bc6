import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { zhHans } from '@/i18n/zh-Hans';
import { expect, expectAccessible, pasted, test } from '../support/fixtures';

const catalogs = [
  ['en', en],
  ['fr', fr],
  ['zh-Hans', zhHans],
] as const;

for (const [language, t] of catalogs) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('an owner creates a token with a new scope map, copies an expiring password, disables and deletes the token', async ({
      page,
    }) => {
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { name: t.home.registries })).toBeVisible();
      await page.getByRole('link', { name: 'myregistry' }).click();
      const menu = page.getByRole('navigation', { name: t.registry.menu });
      await menu.getByRole('link', { name: t.tokens.title }).click();
      const title = t.registry.bladeTitle('myregistry', t.tokens.title);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();

      await page.getByRole('button', { name: t.ui.add, exact: true }).click();
      const create = page.getByRole('dialog', { name: t.tokens.create });
      await create.getByRole('textbox', { name: t.tokens.token }).fill('line-7-scanner');
      await create.getByRole('button', { name: t.tokens.createNew }).click();

      const scopeMap = page.getByRole('dialog', { name: t.scopeMaps.create });
      await expect(scopeMap.getByRole('textbox', { name: t.scopeMaps.scopeMap })).toHaveValue(
        'line-7-scanner-scope-map',
      );
      const repository = scopeMap.getByRole('combobox', { name: t.scopeMaps.repository });
      await repository.fill('samples/hello-world');
      await repository.press('Enter');
      await repository.fill('line7/*');
      await repository.press('Enter');
      const grid = scopeMap.getByRole('grid', { name: t.scopeMaps.repositories });
      const hello = grid.getByRole('row', { name: 'samples/hello-world' });
      await hello.getByRole('checkbox', { name: 'content/read' }).check();
      await hello.getByRole('checkbox', { name: 'content/write' }).check();
      const line7 = grid.getByRole('row', { name: 'line7/*' });
      await line7.getByRole('checkbox', { name: 'content/read' }).check();
      await scopeMap.getByRole('button', { name: t.ui.add, exact: true }).click();

      await expect(create.getByRole('combobox', { name: t.tokens.scopeMap })).toHaveValue(
        t.tokens.newScopeMap('line-7-scanner-scope-map'),
      );
      await create.getByRole('button', { name: t.tokens.expiration.lifetime(90) }).click();
      await create.getByRole('button', { name: t.ui.create, exact: true }).click();

      const created = page.getByRole('dialog', { name: t.tokens.createdTitle('line-7-scanner') });
      const password1 = created.getByRole('group', { name: 'password1' });
      await expect(password1.locator('code')).toHaveText('•'.repeat(16));
      await password1.getByRole('button', { name: t.ui.show, exact: true }).click();
      const value = await password1.locator('code').innerText();
      expect(value).toMatch(/^FAKE/);
      await password1.getByRole('button', { name: t.ui.copy, exact: true }).click();
      expect(await pasted(page)).toBe(value);
      await expect(
        created.getByText('docker login myregistry.azurecr.io --username line-7-scanner'),
      ).toBeVisible();
      await expectAccessible(page);
      await created.getByRole('button', { name: t.ui.done }).click();
      await expect(created).toBeHidden();

      const table = page.getByRole('table', { name: t.tokens.table });
      const row = table.getByRole('row').filter({ hasText: 'line-7-scanner' });
      await expect(row.getByRole('time').first()).toBeVisible();
      expect(await page.content()).not.toContain(value);

      await row.getByRole('link', { name: 'line-7-scanner' }).click();
      await expect(page.getByRole('heading', { name: 'line-7-scanner', level: 1 })).toBeVisible();
      await page.getByRole('switch', { name: t.tokens.status }).click();
      await page.getByRole('button', { name: t.ui.save }).click();
      const save = page.getByRole('alertdialog', { name: t.tokens.saveTitle('line-7-scanner') });
      await expect(save).toContainText(t.tokens.dialogs.disable.text);
      await save.getByRole('button', { name: t.ui.save }).click();
      await expect(save).toBeHidden();
      await expect(page.getByRole('switch', { name: t.tokens.status })).not.toBeChecked();

      await page.getByRole('button', { name: t.ui.delete, exact: true }).click();
      const words = t.tokens.dialogs.delete;
      const remove = page.getByRole('alertdialog', { name: words.title('line-7-scanner') });
      await remove
        .getByRole('textbox', { name: t.ui.typeToConfirm('line-7-scanner') })
        .fill('line-7-scanner');
      await remove.getByRole('button', { name: words.confirm, exact: true }).click();
      await expect(page.getByText(words.done('line-7-scanner'))).toBeVisible();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(row).toHaveCount(0);
    });
  });
}
