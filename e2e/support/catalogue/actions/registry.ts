import { en } from '@/i18n/en';

import { myregistry } from '../../fixtures';
import { type Action, type JudgedAction, press } from '../action';
import { legacy } from '../place';

export const newcomer = 'e5e5e5e5-0000-4000-8000-00000000beef';
export const amelie = 'a1a1a1a1-0000-4000-8000-0000000a3e11';

export const enableAdminUser: JudgedAction = {
  name: 'enabling the admin user',
  path: `${myregistry}/access-keys`,
  fill: (page) => page.getByRole('switch', { name: en.accessKeys.adminUser }).click(),
  inside: { role: 'alertdialog', name: /admin user/ },
  submit: en.accessKeys.changes.enable.confirm,
  commands: { azureCli: '--admin-enabled true', powerShell: '-EnableAdminUser' },
  operation: 'registries.update',
  write: 'PATCH registries/myregistry',
  done: en.accessKeys.changes.enable.done('myregistry'),
  isMade: async (azure) => (await azure('')).body.includes('"adminUserEnabled":true'),
};

export const accessKeyActions: readonly Action[] = [
  enableAdminUser,
  {
    name: 'disabling the admin user',
    path: `${legacy}/access-keys`,
    fill: (page) => page.getByRole('switch', { name: en.accessKeys.adminUser }).click(),
    inside: { role: 'alertdialog', name: /admin user/ },
    submit: en.accessKeys.changes.disable.confirm,
    commands: {
      azureCli: '--admin-enabled false',
      terraform: 'This is a property of the registry.',
    },
  },
  {
    name: 'regenerating a password of the admin user',
    path: `${legacy}/access-keys`,
    fill: (page) => press(page, en.accessKeys.regenerate('password2')),
    inside: {
      role: 'alertdialog',
      name: en.accessKeys.regeneration.title('password2', 'contosolegacy'),
    },
    submit: en.ui.regenerate,
    commands: {
      azureCli: /az acr credential renew[^]*--password-name password2/,
      rest: '"name":"password2"',
    },
  },
  {
    name: 'rotating the passwords of the admin user, first step',
    path: `${legacy}/access-keys/rotate`,
    fill: (page) => page.getByRole('radio', { name: 'password', exact: true }).check(),
    inside: { role: 'dialog', name: en.accessKeys.rotation.open },
    submit: en.accessKeys.regenerate('password2'),
    commands: { azureCli: '--password-name password2', powerShell: '-PasswordName password2' },
    scan: true,
  },
  {
    name: 'rotating the passwords of the admin user, last step',
    path: `${legacy}/access-keys/rotate`,
    fill: async (page) => {
      const panel = page.getByRole('dialog', { name: en.accessKeys.rotation.open });
      await panel.getByRole('radio', { name: en.accessKeys.rotation.unknown }).check();
      await panel.getByRole('button', { name: en.accessKeys.rotation.next }).click();
      await panel.getByRole('checkbox', { name: /password2 now/ }).check();
    },
    inside: { role: 'dialog', name: en.accessKeys.rotation.open },
    submit: en.accessKeys.regenerate('password'),
    commands: { azureCli: '--password-name password ', rest: '"name":"password"' },
  },
];

export const contentTrustActions: readonly Action[] = [
  {
    name: 'enabling content trust',
    path: `${myregistry}/content-trust`,
    fill: async (page) => {
      await page.getByRole('checkbox', { name: /was enabled on this registry before/ }).check();
      await page.getByRole('radio', { name: en.contentTrust.enabled }).check();
      await press(page, en.ui.save);
    },
    inside: { role: 'alertdialog', name: /./ },
    submit: en.contentTrust.enable.confirm,
    commands: { azureCli: 'refuse to enable content trust', rest: '"status":"enabled"' },
  },
  {
    name: 'disabling content trust',
    path: `${legacy}/content-trust`,
    fill: async (page) => {
      await page.getByRole('radio', { name: en.contentTrust.disabled }).check();
      await press(page, en.ui.save);
    },
    inside: { role: 'alertdialog', name: en.contentTrust.disable.title('contosolegacy') },
    submit: en.contentTrust.disable.confirm,
    commands: {
      azureCli: 'az acr config content-trust update',
      terraform: 'no longer has a property for content trust',
    },
  },
  {
    name: 'adding a signer',
    path: `${legacy}/content-trust/signers/new`,
    fill: async (page) => {
      const panel = page.getByRole('dialog', { name: en.contentTrust.addSigner });
      await panel.getByRole('textbox', { name: en.contentTrust.objectId }).fill(newcomer);
      await panel.getByRole('radio', { name: en.contentTrust.types.ServicePrincipal }).check();
    },
    inside: { role: 'dialog', name: en.contentTrust.addSigner },
    submit: en.ui.add,
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
    inside: { role: 'alertdialog', name: en.contentTrust.removal.title },
    submit: en.contentTrust.remove,
    commands: {
      azureCli: /az role assignment delete[^]*--ids \/subscriptions/,
      powerShell: 'Remove-AzRoleAssignment',
    },
  },
];
