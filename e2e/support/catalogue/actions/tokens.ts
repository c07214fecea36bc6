import type { Page } from '@playwright/test';

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
    await page.getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
    await page.getByRole('combobox', { name: 'Scope map' }).click();
    await page.getByRole('option', { name: 'MyScopeMap', exact: true }).click();
  },
  inside: { role: 'dialog', name: 'Create token' },
  submit: 'Create',
  commands: { azureCli: 'az acr token create', bicep: 'deletes the passwords of the token' },
  operation: 'tokens.create',
  write: 'PUT tokens/line-7-scanner',
  done: 'Token line-7-scanner was created',
  isMade: async (azure) => (await azure('/tokens/line-7-scanner')).status === 200,
  kept: (page) => [[page.getByRole('textbox', { name: 'Token' }), 'line-7-scanner']],
};

export const saveToken: JudgedAction = {
  name: 'disabling a token in its details',
  path: myToken,
  fill: async (page) => {
    await page.getByRole('switch', { name: 'Status' }).click();
    await press(page, 'Save');
  },
  inside: { role: 'alertdialog', name: 'Save changes to MyToken?' },
  submit: 'Save',
  commands: { azureCli: 'az acr token update', bicep: 'deletes the passwords of the token' },
  operation: 'tokens.update',
  write: 'PATCH tokens/MyToken',
  done: 'Token MyToken was saved',
  isMade: async (azure) => (await azure('/tokens/MyToken')).body.includes('"disabled"'),
  scan: true,
};

export const deleteToken: JudgedAction = {
  name: 'deleting a token',
  path: myToken,
  fill: (page) => press(page, 'Delete'),
  inside: { role: 'alertdialog', name: 'Delete MyToken?' },
  submit: 'Delete',
  commands: { azureCli: 'az acr token delete', bicep: 'Bicep cannot do this.' },
  operation: 'tokens.delete',
  write: 'DELETE tokens/MyToken',
  done: 'Token MyToken was deleted',
  isMade: async (azure) => (await azure('/tokens/MyToken')).status === 404,
  scan: true,
};

export const tokenActions: readonly Action[] = [
  createToken,
  {
    name: 'duplicating a token',
    path: `${list}?filter=contractor`,
    fill: (page) => chooseRowAction(page, 'Tokens', 'contractor-northwind', 'Duplicate'),
    inside: { role: 'dialog', name: 'Create token' },
    submit: 'Create',
    commands: {
      azureCli: /--name contractor-northwind-copy[^]*--status disabled/,
      terraform: 'azurerm_container_registry_token_password',
    },
  },
  saveToken,
  {
    name: 'disabling a token in the list',
    path: list,
    fill: (page) => chooseRowAction(page, 'Tokens', 'MyToken', 'Disable'),
    inside: { role: 'alertdialog', name: 'Disable MyToken?' },
    submit: 'Disable',
    commands: { azureCli: '--status disabled', rest: '"status":"disabled"' },
  },
  {
    name: 'enabling a token in the list',
    path: list,
    fill: (page) => chooseRowAction(page, 'Tokens', 'contractor-northwind', 'Enable'),
    inside: { role: 'alertdialog', name: 'Enable contractor-northwind?' },
    submit: 'Enable',
    commands: { azureCli: '--status enabled', terraform: /enabled\s+= true/ },
  },
  deleteToken,
  {
    name: 'disabling many tokens',
    path: list,
    fill: bulk('Disable'),
    inside: { role: 'alertdialog', name: 'Disable 2 tokens?' },
    submit: 'Disable',
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
    inside: { role: 'alertdialog', name: 'Enable 1 token?' },
    submit: 'Enable',
    commands: { azureCli: 'for token in contractor-northwind; do', rest: '"status":"enabled"' },
  },
  {
    name: 'deleting many tokens',
    path: list,
    fill: bulk('Delete'),
    inside: { role: 'alertdialog', name: 'Delete 3 tokens?' },
    submit: 'Delete',
    commands: {
      azureCli: /az acr token delete[^]*--name "\$token"/,
      rest: /tokens\/"\$token"'\?api-version=2025-11-01'/,
      terraform: 'Remove its block',
    },
  },
];
