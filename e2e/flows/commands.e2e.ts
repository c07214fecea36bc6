import type { Locator, Page } from '@playwright/test';

import { chooseRowAction, expect, expectAccessible, myregistry, test } from '../support/fixtures';

/** Every form and every confirmation that changes something in Azure can be shown as commands. */

const contosolegacy =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/legacy-apps/registries/contosolegacy';
const newcomer = 'e5e5e5e5-0000-4000-8000-00000000beef';
const amelie = 'a1a1a1a1-0000-4000-8000-0000000a3e11';

const tools = {
  azureCli: 'Azure CLI (Bash)',
  powerShell: 'Azure PowerShell',
  rest: 'REST (az rest)',
  bicep: 'Bicep',
  terraform: 'Terraform',
} as const;
const toolNames = ['azureCli', 'powerShell', 'rest', 'bicep', 'terraform'] as const;

interface Form {
  readonly form: string;
  /** Opens it, fills it in where that is needed, and says where it is. */
  readonly open: (page: Page) => Promise<Locator>;
  /** What each of these tools says, as text or note. */
  readonly says: Readonly<Partial<Record<keyof typeof tools, string | RegExp>>>;
  /** Of each kind of panel and dialog one is scanned. */
  readonly scan?: true;
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const confirmation = (page: Page, name: string | RegExp) => page.getByRole('alertdialog', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function select(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
}

async function bulk(page: Page, action: string, title: string): Promise<Locator> {
  await page.goto(`${myregistry}/tokens`);
  await select(page, 'MyToken', 'contractor-northwind', 'qa-staging');
  await press(page, action);
  return confirmation(page, title);
}

async function fillScopeMap(panel: Locator, name: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Scope map' }).fill(name);
  const repository = panel.getByRole('combobox', { name: 'Repository' });
  await repository.fill('line7/*');
  await repository.press('Enter');
  await panel
    .getByRole('row', { name: 'line7/*' })
    .getByRole('checkbox', { name: 'content/read' })
    .check();
}

const forms: readonly Form[] = [
  {
    form: 'a duplicate of a token',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens?filter=contractor`);
      await chooseRowAction(page, 'Tokens', 'contractor-northwind', 'Duplicate');
      return dialog(page, 'Create token');
    },
    says: {
      azureCli: /--name contractor-northwind-copy[^]*--status disabled/,
      terraform: 'azurerm_container_registry_token_password',
    },
  },
  {
    form: 'a new scope map',
    open: async (page) => {
      await page.goto(`${myregistry}/scope-maps/new`);
      const panel = dialog(page, 'Create scope map');
      await fillScopeMap(panel, 'line7');
      return panel;
    },
    says: { azureCli: "--repository 'line7/*' content/read", powerShell: 'New-Az' },
    scan: true,
  },
  {
    form: 'a duplicate of a scope map',
    open: async (page) => {
      await page.goto(`${myregistry}/scope-maps?filter=factory`);
      await chooseRowAction(page, 'Scope maps', 'factory-sync', 'Duplicate');
      return dialog(page, 'Create scope map');
    },
    says: {
      azureCli: /--repository 'iot\/\*' content\/read[^]*--gateway factory-hall-2 config\/read/,
      bicep: "'gateway/factory-hall-2/message/write'",
    },
  },
  {
    form: 'the changes of a token',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens/MyToken`);
      await page.getByRole('switch', { name: 'Status' }).click();
      await press(page, 'Save');
      return confirmation(page, 'Save changes to MyToken?');
    },
    says: { azureCli: 'az acr token update', bicep: 'deletes the passwords of the token' },
    scan: true,
  },
  {
    form: 'disabling a token',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens`);
      await chooseRowAction(page, 'Tokens', 'MyToken', 'Disable');
      return confirmation(page, 'Disable MyToken?');
    },
    says: { azureCli: '--status disabled', rest: '"status":"disabled"' },
  },
  {
    form: 'enabling a token',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens`);
      await chooseRowAction(page, 'Tokens', 'contractor-northwind', 'Enable');
      return confirmation(page, 'Enable contractor-northwind?');
    },
    says: { azureCli: '--status enabled', terraform: /enabled\s+= true/ },
  },
  {
    form: 'deleting a token',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens/MyToken`);
      await press(page, 'Delete');
      return confirmation(page, 'Delete MyToken?');
    },
    says: { azureCli: 'az acr token delete', bicep: 'Bicep cannot do this.' },
  },
  {
    form: 'disabling many tokens',
    open: (page) => bulk(page, 'Disable', 'Disable 2 tokens?'),
    says: {
      azureCli: /for token in MyToken qa-staging; do\s+az acr token update[^]*--status disabled/,
      powerShell: "foreach ($token in 'MyToken', 'qa-staging')",
      bicep: 'would delete all of their passwords',
      terraform: 'for_each = local.tokens',
    },
    scan: true,
  },
  {
    form: 'enabling many tokens',
    open: (page) => bulk(page, 'Enable', 'Enable 1 token?'),
    says: { azureCli: 'for token in contractor-northwind; do', rest: '"status":"enabled"' },
  },
  {
    form: 'deleting many tokens',
    open: (page) => bulk(page, 'Delete', 'Delete 3 tokens?'),
    says: {
      azureCli: /az acr token delete[^]*--name "\$token"/,
      rest: /tokens\/"\$token"'\?api-version=2025-11-01'/,
      terraform: 'Remove its block',
    },
  },
  {
    form: 'generating a password',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
      return dialog(page, 'password2');
    },
    says: {
      azureCli: /--password2[^]*without it, both passwords are replaced/,
      powerShell: '-Name password2',
    },
    scan: true,
  },
  {
    form: 'replacing a password',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens/MyToken/passwords/password1`);
      await dialog(page, 'password1').getByRole('button', { name: 'Generate' }).click();
      return confirmation(page, 'Replace password1 of MyToken?');
    },
    says: { azureCli: '--password1', rest: '"name":"password1"' },
  },
  {
    form: 'deleting a password',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens/MyToken`);
      await press(page, 'Delete password1');
      return confirmation(page, 'Delete password1 of MyToken?');
    },
    says: { azureCli: 'az acr token credential delete', rest: '"passwords":[]' },
  },
  {
    form: 'the first step of rotating the passwords of a token',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens/build-pipeline/rotate`);
      return dialog(page, 'Rotate passwords of build-pipeline');
    },
    says: { azureCli: '--password1', terraform: 'only works for a token that has no password yet' },
  },
  {
    form: 'the last step of rotating the passwords of a token',
    open: async (page) => {
      await page.goto(`${myregistry}/tokens/MyToken/rotate`);
      const panel = dialog(page, 'Rotate passwords of MyToken');
      await panel.getByRole('button', { name: 'Generate password2' }).click();
      await panel.getByRole('checkbox', { name: /signs in with password2 now/ }).check();
      await panel.getByRole('button', { name: 'Delete password1' }).click();
      return confirmation(page, 'Delete password1 of MyToken?');
    },
    says: {
      azureCli: 'az acr token credential delete',
      rest: '"passwords":[{"name":"password2"}]',
    },
  },
  {
    form: 'the changes of a scope map',
    open: async (page) => {
      await page.goto(`${myregistry}/scope-maps/MyScopeMap`);
      await page.getByRole('textbox', { name: 'Description' }).fill('Another description');
      await press(page, 'Save');
      return confirmation(page, 'Save changes to MyScopeMap?');
    },
    says: { azureCli: "--description='Another description'", terraform: 'import {' },
  },
  {
    form: 'creating a deleted scope map again',
    open: async (page) => {
      await page.goto(`${myregistry}/scope-maps/MyScopeMap`);
      await page.getByRole('textbox', { name: 'Description' }).fill('Another description');
      await page.evaluate(
        async (id) => {
          await fetch(`https://management.azure.com${id}?api-version=2025-11-01`, {
            method: 'DELETE',
            headers: { Authorization: 'Bearer demo' },
          });
        },
        `${myregistry.replace('/registries/', '/providers/Microsoft.ContainerRegistry/registries/')}/scopeMaps/MyScopeMap`,
      );
      await press(page, 'Save');
      return confirmation(page, 'Create MyScopeMap again?');
    },
    says: { azureCli: 'az acr scope-map create', bicep: "description: 'Another description'" },
  },
  {
    form: 'deleting a scope map',
    open: async (page) => {
      await page.goto(`${myregistry}/scope-maps/MyScopeMap`);
      await press(page, 'Delete');
      return confirmation(page, 'Delete MyScopeMap?');
    },
    says: { azureCli: 'az acr scope-map delete', powerShell: 'Remove-AzContainerRegistryScopeMap' },
  },
  {
    form: 'deleting many scope maps',
    open: async (page) => {
      await page.goto(`${myregistry}/scope-maps`);
      await select(page, 'factory-sync', 'build-push');
      await press(page, 'Delete');
      return confirmation(page, 'Delete 2 scope maps?');
    },
    says: {
      azureCli: /for scope_map in build-push factory-sync; do\s+az acr scope-map delete/,
      powerShell: "foreach ($scopeMap in 'build-push', 'factory-sync')",
    },
  },
  {
    form: 'enabling the admin user',
    open: async (page) => {
      await page.goto(`${myregistry}/access-keys`);
      await page.getByRole('switch', { name: 'Admin user' }).click();
      return confirmation(page, /admin user/);
    },
    says: { azureCli: '--admin-enabled true', powerShell: '-EnableAdminUser' },
  },
  {
    form: 'disabling the admin user',
    open: async (page) => {
      await page.goto(`${contosolegacy}/access-keys`);
      await page.getByRole('switch', { name: 'Admin user' }).click();
      return confirmation(page, /admin user/);
    },
    says: { azureCli: '--admin-enabled false', terraform: 'This is a property of the registry.' },
  },
  {
    form: 'regenerating a password of the admin user',
    open: async (page) => {
      await page.goto(`${contosolegacy}/access-keys`);
      await press(page, 'Regenerate password2');
      return confirmation(page, 'Regenerate password2 of contosolegacy?');
    },
    says: {
      azureCli: /az acr credential renew[^]*--password-name password2/,
      rest: '"name":"password2"',
    },
  },
  {
    form: 'rotating the passwords of the admin user, first step',
    open: async (page) => {
      await page.goto(`${contosolegacy}/access-keys/rotate`);
      const panel = dialog(page, 'Rotate passwords');
      await panel.getByRole('radio', { name: 'password', exact: true }).check();
      return panel;
    },
    says: { azureCli: '--password-name password2', powerShell: '-PasswordName password2' },
    scan: true,
  },
  {
    form: 'rotating the passwords of the admin user, last step',
    open: async (page) => {
      await page.goto(`${contosolegacy}/access-keys/rotate`);
      const panel = dialog(page, 'Rotate passwords');
      await panel.getByRole('radio', { name: 'Both, or I do not know' }).check();
      await panel.getByRole('button', { name: 'Continue' }).click();
      await panel.getByRole('checkbox', { name: /password2 now/ }).check();
      return panel;
    },
    says: { azureCli: '--password-name password ', rest: '"name":"password"' },
  },
  {
    form: 'enabling content trust',
    open: async (page) => {
      await page.goto(`${myregistry}/content-trust`);
      await page.getByRole('checkbox', { name: /was enabled on this registry before/ }).check();
      await page.getByRole('radio', { name: 'Enabled' }).check();
      await press(page, 'Save');
      return confirmation(page, /./);
    },
    says: { azureCli: 'refuse to enable content trust', rest: '"status":"enabled"' },
  },
  {
    form: 'disabling content trust',
    open: async (page) => {
      await page.goto(`${contosolegacy}/content-trust`);
      await page.getByRole('radio', { name: 'Disabled' }).check();
      await press(page, 'Save');
      return confirmation(page, 'Delete all signatures of contosolegacy?');
    },
    says: {
      azureCli: 'az acr config content-trust update',
      terraform: 'no longer has a property for content trust',
    },
  },
  {
    form: 'adding a signer',
    open: async (page) => {
      await page.goto(`${contosolegacy}/content-trust/signers/new`);
      const panel = dialog(page, 'Add signer');
      await panel.getByRole('textbox', { name: 'Object ID' }).fill(newcomer);
      await panel.getByRole('radio', { name: 'Service principal' }).check();
      return panel;
    },
    says: {
      azureCli: new RegExp(
        `--assignee-object-id ${newcomer}[^]*--assignee-principal-type ServicePrincipal[^]*--role AcrImageSigner`,
      ),
      powerShell: '-ObjectType ServicePrincipal',
      bicep: 'Microsoft.Authorization/roleAssignments@2022-04-01',
      terraform: 'resource "azurerm_role_assignment" "signer"',
    },
    scan: true,
  },
  {
    form: 'removing a signer',
    open: async (page) => {
      await page.goto(`${contosolegacy}/content-trust`);
      await press(page, `Remove signer ${amelie}`);
      return confirmation(page, 'Remove this signer?');
    },
    says: {
      azureCli: /az role assignment delete[^]*--ids \/subscriptions/,
      powerShell: 'Remove-AzRoleAssignment',
    },
  },
];

for (const { form, open, says, scan } of forms) {
  test(`${form}, as commands`, async ({ page }) => {
    const within = await open(page);
    await within.getByRole('button', { name: 'Show as commands' }).click();
    const commands = within.getByRole('group', { name: 'Show as commands' });
    for (const tool of toolNames) {
      const name = tools[tool];
      await commands.getByRole('tab', { name }).click();
      const said = commands.getByRole('tabpanel', { name });
      await expect(said).toContainText(says[tool] ?? /./);
      // What every password of the emulated Azure has in it.
      await expect(said).not.toContainText('FAKE');
    }
    await expect(commands.getByRole('tab')).toHaveCount(toolNames.length);
    if (scan === true) await expectAccessible(page);
  });
}

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
  await scopeMap
    .getByRole('row', { name: 'line7/*' })
    .getByRole('checkbox', { name: 'content/read' })
    .check();
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

test('commands follow what is typed, and wait until it is right', async ({ page }) => {
  await page.goto(`${contosolegacy}/content-trust/signers/new`);
  const panel = dialog(page, 'Add signer');
  await panel.getByRole('button', { name: 'Show as commands' }).click();
  const commands = panel.getByRole('group', { name: 'Show as commands' });
  const id = panel.getByRole('textbox', { name: 'Object ID' });
  for (const wrong of ['', 'not a GUID', amelie]) {
    await id.fill(wrong);
    await expect(commands.getByText('Fill in the form first.')).toBeVisible();
  }
  await id.fill(newcomer);
  await commands.getByRole('tab', { name: tools.rest }).click();
  const line = commands.locator('pre');
  await expect(line).toContainText(`"principalId":"${newcomer}","principalType":"User"`);
  const before = await line.innerText();
  await panel.getByRole('radio', { name: 'Group' }).check();
  await expect(line).toContainText('"principalType":"Group"');
  // The assignment keeps its name: run twice, the command makes one.
  expect((await line.innerText()).replace('"Group"', '"User"')).toBe(before);
});

test.describe('of very many tokens', () => {
  test.use({ emulator: { seed: 'fleet' } });

  test('the first hundred are in the commands, and the rest is said', async ({ page }) => {
    test.slow();
    await page.goto(
      myregistry
        .replace('myresourcegroup', 'iot-fleet')
        .replace(/myregistry$/, 'contosofleet/tokens?filter=device-austin-00'),
    );
    // They are in the first page that Azure sends.
    await expect(page.getByRole('checkbox', { name: 'Select device-austin-00003' })).toBeVisible({
      timeout: 60_000,
    });
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await press(page, 'Disable');
    const ask = confirmation(page, 'Disable 200 tokens?');
    await ask.getByRole('button', { name: 'Show as commands' }).click();
    const commands = ask.getByRole('group', { name: 'Show as commands' });
    await expect(
      commands.getByText('Only the first 100 are shown here. The others (100)'),
    ).toBeVisible();
    await expect(commands.locator('pre')).toContainText('device-austin-00003');
  });
});

for (const [language, words] of [
  [
    'fr',
    {
      show: 'Afficher les commandes',
      tool: 'Outil',
      bulk: 'Désactiver',
      wipes: 'supprimerait tous leurs mots de passe',
      objectId: "ID d'objet",
    },
  ],
  [
    'zh-Hans',
    {
      show: '显示为命令',
      tool: '工具',
      bulk: '禁用',
      wipes: '会删除它们的所有密码',
      objectId: '对象 ID',
    },
  ],
] as const) {
  test(`the commands in ${language}`, async ({ page }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('acr-access-portal.language', chosen),
      language,
    );
    await page.goto(`${myregistry}/tokens`);
    for (const name of ['MyToken', 'qa-staging']) {
      await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
    }
    await page.getByRole('button', { name: words.bulk, exact: true }).click();
    await page.getByRole('button', { name: words.show }).click();
    await expect(page.getByRole('tablist', { name: words.tool })).toBeVisible();
    await page.getByRole('tab', { name: 'Bicep' }).click();
    await expect(page.getByText(words.wipes)).toBeVisible();
    await expectAccessible(page);

    await page.goto(`${contosolegacy}/content-trust/signers/new`);
    await page.getByRole('textbox', { name: words.objectId }).fill(newcomer);
    await page.getByRole('button', { name: words.show }).click();
    await expect(page.getByText('az role assignment create')).toBeVisible();
    await expectAccessible(page);
  });
}
