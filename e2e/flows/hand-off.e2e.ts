import { readFile } from 'node:fs/promises';

import { en } from '@/i18n/en';

import { expect, expectAccessible, myregistry, pasted, test } from '../support/fixtures';

test('a new password is handed on without standing in a command line (F87)', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
  const panel = page.getByRole('dialog', { name: 'password2' });
  await panel.getByRole('button', { name: en.ui.generate, exact: true }).click();
  const secret = panel.getByRole('group', { name: 'password2' });
  await secret.getByRole('button', { name: en.ui.show }).click();
  const value = await secret.locator('code').innerText();
  await secret.getByRole('button', { name: en.ui.hide }).click();

  const kit = panel.getByRole('region', { name: en.commands.kit.title });
  const where = kit.getByRole('combobox', { name: en.commands.kit.where });
  await expect(kit.locator('pre')).toContainText('--password-stdin');
  for (const option of await where.locator('option').all()) {
    await where.selectOption(await option.getAttribute('value'));
    await expect(kit.locator('pre')).not.toContainText(value);
    await expect(kit.locator('pre')).toContainText('myregistry.azurecr.io');
  }

  await where.selectOption('configJson');
  await expect(kit.getByText(en.commands.kit.fileTitle)).toBeVisible();
  await expectAccessible(page);
  await kit.getByRole('button', { name: en.commands.kit.copyWith('password2') }).click();
  const config = JSON.parse(await pasted(page));
  expect(atob(config.auths['myregistry.azurecr.io'].auth)).toBe(`MyToken:${value}`);

  await where.selectOption('kubernetes');
  const download = page.waitForEvent('download');
  await kit.getByRole('button', { name: en.commands.kit.downloadWith('password2') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('pull-secret.yaml');
  const manifest = await readFile(await file.path(), 'utf8');
  const data = /\.dockerconfigjson: "?(?<data>[^"\n]+)/.exec(manifest)?.groups?.['data'] ?? '';
  expect(JSON.parse(atob(data)).auths['myregistry.azurecr.io'].auth).toBe(btoa(`MyToken:${value}`));

  expect(await page.content()).not.toContain(value);
  // It was copied with the file, so that nothing is lost by closing.
  await panel.getByRole('button', { name: en.ui.done }).click();
  await expect(panel).toBeHidden();
});

test('the details of a token say how to sign in, without the password', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('button', { name: en.commands.kit.titleWithout }).click();
  const kit = page.getByRole('group', { name: en.commands.kit.titleWithout });
  await kit.getByRole('combobox', { name: en.commands.kit.where }).selectOption('kubernetes');
  await expect(kit.getByText(/is only available right after/)).toBeVisible();
  await expect(kit.getByRole('button', { name: /with password/ })).toHaveCount(0);
  await expectAccessible(page);
});
