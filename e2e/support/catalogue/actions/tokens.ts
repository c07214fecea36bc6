import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { chooseRowAction, myregistry } from '../../fixtures';
import { type Action, type JudgedAction, press } from '../action';
import { select } from '../place';

const list = `${myregistry}/tokens`;
const myToken = `${list}/MyToken`;

/** Selects three tokens, of which one is disabled, and opens the question of a command for all of them. */
function bulk(command: string) {
  return async (page: Page) => {
    await select(page, 'MyToken', 'contractor-northwind', 'qa-staging');
    await press(page, command);
  };
}

export const createToken: JudgedAction = {
  name: 'creating a token',
  path: `${list}/new`,
  fill: async (page) => {
    await page.getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
    await page.getByRole('combobox', { name: en.tokens.scopeMap }).click();
    await page.getByRole('option', { name: 'MyScopeMap', exact: true }).click();
  },
  inside: { role: 'dialog', name: en.tokens.create },
  submit: en.ui.create,
  commands: { azureCli: 'az acr token create', bicep: 'deletes the passwords of the token' },
  operation: 'tokens.create',
  write: 'PUT tokens/line-7-scanner',
  done: en.tokens.created('line-7-scanner'),
  isMade: async (azure) => (await azure('/tokens/line-7-scanner')).status === 200,
  kept: (page) => [[page.getByRole('textbox', { name: en.tokens.token }), 'line-7-scanner']],
};

export const saveToken: JudgedAction = {
  name: 'disabling a token in its details',
  path: myToken,
  fill: async (page) => {
    await page.getByRole('switch', { name: en.tokens.status }).click();
    await press(page, en.ui.save);
  },
  inside: { role: 'alertdialog', name: en.tokens.saveTitle('MyToken') },
  submit: en.ui.save,
  commands: { azureCli: 'az acr token update', bicep: 'deletes the passwords of the token' },
  operation: 'tokens.update',
  write: 'PATCH tokens/MyToken',
  done: en.tokens.saved('MyToken'),
  isMade: async (azure) => (await azure('/tokens/MyToken')).body.includes('"disabled"'),
  scan: true,
};

export const deleteToken: JudgedAction = {
  name: 'deleting a token',
  path: myToken,
  fill: (page) => press(page, en.ui.delete),
  inside: { role: 'alertdialog', name: en.tokens.dialogs.delete.title('MyToken') },
  submit: en.ui.delete,
  commands: { azureCli: 'az acr token delete', bicep: en.commands.cannot('Bicep') },
  operation: 'tokens.delete',
  write: 'DELETE tokens/MyToken',
  done: en.tokens.dialogs.delete.done('MyToken'),
  isMade: async (azure) => (await azure('/tokens/MyToken')).status === 404,
  scan: true,
};

export const tokenActions: readonly Action[] = [
  createToken,
  {
    name: 'duplicating a token',
    path: `${list}?filter=contractor`,
    fill: (page) =>
      chooseRowAction(page, en.tokens.table, 'contractor-northwind', en.tokens.duplicate),
    inside: { role: 'dialog', name: en.tokens.create },
    submit: en.ui.create,
    commands: {
      azureCli: /--name contractor-northwind-copy[^]*--status disabled/,
      terraform: 'azurerm_container_registry_token_password',
    },
  },
  saveToken,
  {
    name: 'disabling a token in the list',
    path: list,
    fill: (page) =>
      chooseRowAction(page, en.tokens.table, 'MyToken', en.tokens.dialogs.disable.confirm),
    inside: { role: 'alertdialog', name: en.tokens.dialogs.disable.title('MyToken') },
    submit: en.tokens.dialogs.disable.confirm,
    commands: { azureCli: '--status disabled', rest: '"status":"disabled"' },
  },
  {
    name: 'enabling a token in the list',
    path: list,
    fill: (page) =>
      chooseRowAction(
        page,
        en.tokens.table,
        'contractor-northwind',
        en.tokens.dialogs.enable.confirm,
      ),
    inside: { role: 'alertdialog', name: en.tokens.dialogs.enable.title('contractor-northwind') },
    submit: en.tokens.dialogs.enable.confirm,
    commands: { azureCli: '--status enabled', terraform: /enabled\s+= true/ },
  },
  deleteToken,
  {
    name: 'disabling many tokens',
    path: list,
    fill: bulk('Disable'),
    inside: { role: 'alertdialog', name: en.tokens.dialogs.disable.title('2 tokens') },
    submit: en.tokens.dialogs.disable.confirm,
    commands: {
      azureCli: /for token in MyToken qa-staging; do\s+az acr token update[^]*--status disabled/,
      powerShell: "foreach ($token in 'MyToken', 'qa-staging')",
      bicep: 'would delete all of their passwords',
      terraform: 'for_each = local.tokens',
    },
    scan: true,
  },
  {
    name: 'enabling many tokens',
    path: list,
    fill: bulk('Enable'),
    inside: { role: 'alertdialog', name: en.tokens.dialogs.enable.title('1 token') },
    submit: en.tokens.dialogs.enable.confirm,
    commands: { azureCli: 'for token in contractor-northwind; do', rest: '"status":"enabled"' },
  },
  {
    name: 'deleting many tokens',
    path: list,
    fill: bulk('Delete'),
    inside: { role: 'alertdialog', name: en.tokens.dialogs.delete.title('3 tokens') },
    submit: en.ui.delete,
    commands: {
      azureCli: /az acr token delete[^]*--name "\$token"/,
      rest: /tokens\/"\$token"'\?api-version=2025-11-01'/,
      terraform: en.scopeMaps.removeRepository('its block'),
    },
  },
];
