import { myregistry } from '../../fixtures';
import { type Action, type JudgedAction, press } from '../action';
import { legacy } from '../place';

export const newcomer = 'e5e5e5e5-0000-4000-8000-00000000beef';
export const amelie = 'a1a1a1a1-0000-4000-8000-0000000a3e11';

export const enableAdminUser: JudgedAction = {
  name: 'enabling the admin user',
  path: `${myregistry}/access-keys`,
  fill: (page) => page.getByRole('switch', { name: 'Admin user' }).click(),
  inside: { role: 'alertdialog', name: /admin user/ },
  submit: 'Enable',
  commands: { azureCli: '--admin-enabled true', powerShell: '-EnableAdminUser' },
  operation: 'registries.update',
  write: 'PATCH registries/myregistry',
  done: 'The admin user of myregistry is enabled',
  isMade: async (azure) => (await azure('')).body.includes('"adminUserEnabled":true'),
};

export const accessKeyActions: readonly Action[] = [
  enableAdminUser,
  {
    name: 'disabling the admin user',
    path: `${legacy}/access-keys`,
    fill: (page) => page.getByRole('switch', { name: 'Admin user' }).click(),
    inside: { role: 'alertdialog', name: /admin user/ },
    submit: 'Disable',
    commands: {
      azureCli: '--admin-enabled false',
      terraform: 'This is a property of the registry.',
    },
  },
  {
    name: 'regenerating a password of the admin user',
    path: `${legacy}/access-keys`,
    fill: (page) => press(page, 'Regenerate password2'),
    inside: { role: 'alertdialog', name: 'Regenerate password2 of contosolegacy?' },
    submit: 'Regenerate',
    commands: {
      azureCli: /az acr credential renew[^]*--password-name password2/,
      rest: '"name":"password2"',
    },
  },
  {
    name: 'rotating the passwords of the admin user, first step',
    path: `${legacy}/access-keys/rotate`,
    fill: (page) => page.getByRole('radio', { name: 'password', exact: true }).check(),
    inside: { role: 'dialog', name: 'Rotate passwords' },
    submit: 'Regenerate password2',
    commands: { azureCli: '--password-name password2', powerShell: '-PasswordName password2' },
    scan: true,
  },
  {
    name: 'rotating the passwords of the admin user, last step',
    path: `${legacy}/access-keys/rotate`,
    fill: async (page) => {
      const panel = page.getByRole('dialog', { name: 'Rotate passwords' });
      await panel.getByRole('radio', { name: 'Both, or I do not know' }).check();
      await panel.getByRole('button', { name: 'Continue' }).click();
      await panel.getByRole('checkbox', { name: /password2 now/ }).check();
    },
    inside: { role: 'dialog', name: 'Rotate passwords' },
    submit: 'Regenerate password',
    commands: { azureCli: '--password-name password ', rest: '"name":"password"' },
  },
];

export const contentTrustActions: readonly Action[] = [
  {
    name: 'enabling content trust',
    path: `${myregistry}/content-trust`,
    fill: async (page) => {
      await page.getByRole('checkbox', { name: /was enabled on this registry before/ }).check();
      await page.getByRole('radio', { name: 'Enabled' }).check();
      await press(page, 'Save');
    },
    inside: { role: 'alertdialog', name: /./ },
    submit: 'Enable content trust',
    commands: { azureCli: 'refuse to enable content trust', rest: '"status":"enabled"' },
  },
  {
    name: 'disabling content trust',
    path: `${legacy}/content-trust`,
    fill: async (page) => {
      await page.getByRole('radio', { name: 'Disabled' }).check();
      await press(page, 'Save');
    },
    inside: { role: 'alertdialog', name: 'Delete all signatures of contosolegacy?' },
    submit: 'Disable content trust',
    commands: {
      azureCli: 'az acr config content-trust update',
      terraform: 'no longer has a property for content trust',
    },
  },
  {
    name: 'adding a signer',
    path: `${legacy}/content-trust/signers/new`,
    fill: async (page) => {
      const panel = page.getByRole('dialog', { name: 'Add signer' });
      await panel.getByRole('textbox', { name: 'Object ID' }).fill(newcomer);
      await panel.getByRole('radio', { name: 'Service principal' }).check();
    },
    inside: { role: 'dialog', name: 'Add signer' },
    submit: 'Add',
    commands: {
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
    name: 'removing a signer',
    path: `${legacy}/content-trust`,
    fill: (page) => press(page, `Remove signer ${amelie}`),
    inside: { role: 'alertdialog', name: 'Remove this signer?' },
    submit: 'Remove',
    commands: {
      azureCli: /az role assignment delete[^]*--ids \/subscriptions/,
      powerShell: 'Remove-AzRoleAssignment',
    },
  },
];
