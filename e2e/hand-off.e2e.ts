import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { chooseRowAction, expect, expectAccessible, myregistry, pasted, test } from './fixtures';

const tools = ['Azure CLI (Bash)', 'Azure PowerShell', 'REST (az rest)', 'Bicep', 'Terraform'];

/** Opens the commands of a form or confirmation, looks at each tool, and ends at the first. */
async function openCommands(page: Page, within: Locator): Promise<Locator> {
  await within.getByRole('button', { name: 'Show as commands' }).click();
  const commands = within.getByRole('group', { name: 'Show as commands' });
  for (const tool of tools.toReversed()) {
    await commands.getByRole('tab', { name: tool }).click();
    await expect(commands.getByRole('tabpanel', { name: tool })).toBeVisible();
  }
  await expectAccessible(page);
  return commands;
}

test('a new password is handed on without standing in a command line', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
  const panel = page.getByRole('dialog', { name: 'password2' });
  await panel.getByRole('button', { name: 'Generate', exact: true }).click();
  const secret = panel.getByRole('group', { name: 'password2' });
  await secret.getByRole('button', { name: 'Show' }).click();
  const value = await secret.locator('code').innerText();
  await secret.getByRole('button', { name: 'Hide' }).click();

  const kit = panel.getByRole('region', { name: 'Use the password' });
  const where = kit.getByRole('combobox', { name: 'Where the password is used' });
  await expect(kit.locator('pre')).toContainText('--password-stdin');
  for (const option of await where.locator('option').all()) {
    await where.selectOption(await option.getAttribute('value'));
    await expect(kit.locator('pre')).not.toContainText(value);
    await expect(kit.locator('pre')).toContainText('myregistry.azurecr.io');
  }

  await where.selectOption('configJson');
  await expect(kit.getByText('A file with the password in it')).toBeVisible();
  await expectAccessible(page);
  await kit.getByRole('button', { name: 'Copy with password2' }).click();
  const config = JSON.parse(await pasted(page));
  expect(atob(config.auths['myregistry.azurecr.io'].auth)).toBe(`MyToken:${value}`);

  await where.selectOption('kubernetes');
  const download = page.waitForEvent('download');
  await kit.getByRole('button', { name: 'Download with password2' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('pull-secret.yaml');
  const manifest = await readFile(await file.path(), 'utf8');
  const data = /\.dockerconfigjson: "?(?<data>[^"\n]+)/.exec(manifest)?.groups?.['data'] ?? '';
  expect(JSON.parse(atob(data)).auths['myregistry.azurecr.io'].auth).toBe(btoa(`MyToken:${value}`));

  expect(await page.content()).not.toContain(value);
  // It was copied with the file, so that nothing is lost by closing.
  await panel.getByRole('button', { name: 'Done' }).click();
  await expect(panel).toBeHidden();
});

test('the details of a token say how to sign in, without the password', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('button', { name: 'How to sign in with this token' }).click();
  const kit = page.getByRole('group', { name: 'How to sign in with this token' });
  await kit
    .getByRole('combobox', { name: 'Where the password is used' })
    .selectOption('kubernetes');
  await expect(kit.getByText(/can only be had right after/)).toBeVisible();
  await expect(kit.getByRole('button', { name: /with password/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('the commands of a new token change with the form', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/new`);
  const create = page.getByRole('dialog', { name: 'Create token' });
  await create.getByRole('button', { name: 'Show as commands' }).click();
  const commands = create.getByRole('group', { name: 'Show as commands' });
  await expect(commands.getByText('Fill in the form first.')).toBeVisible();

  await create.getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
  await create.getByRole('button', { name: 'Create new' }).click();
  const scopeMap = page.getByRole('dialog', { name: 'Create scope map' });
  const repository = scopeMap.getByRole('combobox', { name: 'Repository' });
  await repository.fill('line7/*');
  await repository.press('Enter');
  await scopeMap.getByRole('checkbox', { name: 'content/read' }).check();
  await scopeMap.getByRole('button', { name: 'Show as commands' }).click();
  const ofScopeMap = scopeMap.getByRole('group', { name: 'Show as commands' });
  await expect(ofScopeMap.locator('pre')).toContainText("--repository 'line7/*' content/read");
  await scopeMap.getByRole('button', { name: 'Add', exact: true }).click();

  const line = commands.locator('pre');
  await expect(line).toContainText('az acr scope-map create');
  await expect(line).toContainText('az acr token create');
  await expect(line).toContainText('--status enabled');
  await expect(line).toContainText('--password1');
  await create.getByRole('switch', { name: 'Status' }).click();
  await expect(line).toContainText('--status disabled');
  await create.getByRole('checkbox', { name: 'Generate password1' }).uncheck();
  await expect(line).not.toContainText('--password1');
  await commands.getByRole('tab', { name: 'Bicep' }).click();
  await expect(commands.getByText(/deletes the passwords of the token/)).toBeVisible();
  await expect(line).toContainText("'repositories/line7/*/content/read'");
  await expectAccessible(page);
});

test('saving a token can be shown as commands', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('switch', { name: 'Status' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  const save = page.getByRole('alertdialog', { name: 'Save changes to MyToken?' });
  await expect((await openCommands(page, save)).locator('pre')).toContainText(
    'az acr token update',
  );
});

test('deleting a password can be shown as commands', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('button', { name: 'Delete password1' }).click();
  const remove = page.getByRole('alertdialog', { name: 'Delete password1 of MyToken?' });
  await expect((await openCommands(page, remove)).locator('pre')).toContainText(
    'az acr token credential delete',
  );
});

test('generating a password can be shown as commands', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken/passwords/password1`);
  const generate = page.getByRole('dialog', { name: 'password1' });
  const commands = await openCommands(page, generate);
  await expect(commands.locator('pre')).toContainText('--password1');
  await expect(commands.getByText(/without it, both passwords are replaced/)).toBeVisible();
});

test('deleting a token can be shown as commands', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const deletion = page.getByRole('alertdialog', { name: 'Delete MyToken?' });
  await expect((await openCommands(page, deletion)).locator('pre')).toContainText(
    'az acr token delete',
  );
});

test('disabling a token can be shown as commands', async ({ page }) => {
  await page.goto(`${myregistry}/tokens`);
  await chooseRowAction(page, 'Tokens', 'MyToken', 'Disable');
  const disable = page.getByRole('alertdialog', { name: 'Disable MyToken?' });
  await expect((await openCommands(page, disable)).locator('pre')).toContainText(
    '--status disabled',
  );
});

for (const [language, show, tool] of [
  ['fr', 'Afficher les commandes', 'Outil'],
  ['zh-Hans', '显示为命令', '工具'],
] as const) {
  test(`the commands in ${language}`, async ({ page }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('acr-access-portal.language', chosen),
      language,
    );
    await page.goto(`${myregistry}/tokens/MyToken/passwords/password1`);
    await page.getByRole('button', { name: show }).click();
    await expect(page.getByRole('tablist', { name: tool })).toBeVisible();
    await expectAccessible(page);
  });
}
