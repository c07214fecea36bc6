import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { chooseRowAction, expect, myregistry } from '../../fixtures';
import { type Action, type JudgedAction, press } from '../action';
import { select } from '../place';

const list = `${myregistry}/scope-maps`;
const myScopeMap = `${list}/MyScopeMap`;

/** Adds a repository to the open form, and lets it be pulled from. */
export async function addRepository(page: Page, repository: string): Promise<void> {
  const field = page.getByRole('combobox', { name: en.scopeMaps.repository });
  await field.fill(repository);
  await field.press('Enter');
  await page
    .getByRole('row', { name: repository })
    .getByRole('checkbox', { name: 'content/read' })
    .check();
}

export const createScopeMap: JudgedAction = {
  name: 'creating a scope map',
  path: `${list}/new`,
  fill: async (page) => {
    await page.getByRole('textbox', { name: en.scopeMaps.scopeMap }).fill('line-7-scope-map');
    await addRepository(page, 'line7/*');
  },
  inside: { role: 'dialog', name: en.scopeMaps.create },
  submit: en.ui.add,
  commands: { azureCli: "--repository 'line7/*' content/read", powerShell: 'New-Az' },
  operation: 'scopeMaps.create',
  write: 'PUT scopeMaps/line-7-scope-map',
  done: en.scopeMaps.created('line-7-scope-map'),
  isMade: async (azure) => (await azure('/scopeMaps/line-7-scope-map')).status === 200,
  kept: (page) => [
    [page.getByRole('textbox', { name: en.scopeMaps.scopeMap }), 'line-7-scope-map'],
  ],
  scan: true,
};

export const saveScopeMap: JudgedAction = {
  name: 'saving a scope map',
  path: myScopeMap,
  fill: async (page) => {
    await page.getByRole('textbox', { name: en.scopeMaps.description }).fill('For line 7');
    await press(page, en.ui.save);
  },
  inside: { role: 'alertdialog', name: en.scopeMaps.impact.title('MyScopeMap') },
  submit: en.ui.save,
  commands: { azureCli: "--description='For line 7'", terraform: 'import {' },
  operation: 'scopeMaps.update',
  write: 'PATCH scopeMaps/MyScopeMap',
  done: en.scopeMaps.saved('MyScopeMap'),
  isMade: async (azure) => (await azure('/scopeMaps/MyScopeMap')).body.includes('For line 7'),
};

export const deleteScopeMap: JudgedAction = {
  name: 'deleting a scope map',
  path: myScopeMap,
  fill: (page) => press(page, en.ui.delete),
  inside: { role: 'alertdialog', name: en.scopeMaps.deletion.title('MyScopeMap') },
  submit: en.ui.delete,
  commands: {
    azureCli: 'az acr scope-map delete',
    powerShell: 'Remove-AzContainerRegistryScopeMap',
  },
  operation: 'scopeMaps.delete',
  write: 'DELETE scopeMaps/MyScopeMap',
  done: en.scopeMaps.deleted('MyScopeMap'),
  isMade: async (azure) => (await azure('/scopeMaps/MyScopeMap')).status === 404,
};

/** Ends with a registry that has no MyScopeMap. */
export const createScopeMapAgain: Action = {
  name: 'creating a deleted scope map again',
  path: myScopeMap,
  fill: async (page, azure) => {
    await page.getByRole('textbox', { name: en.scopeMaps.description }).fill('Another description');
    expect((await azure('/scopeMaps/MyScopeMap', { method: 'DELETE' })).status).toBeLessThan(300);
    await press(page, en.ui.save);
  },
  inside: { role: 'alertdialog', name: en.scopeMaps.impact.createTitle('MyScopeMap') },
  submit: en.ui.create,
  commands: {
    azureCli: 'az acr scope-map create',
    bicep: "description: 'Another description'",
  },
};

export const scopeMapActions: readonly Action[] = [
  createScopeMap,
  {
    name: 'duplicating a scope map',
    path: `${list}?filter=factory`,
    fill: (page) =>
      chooseRowAction(page, en.scopeMaps.table, 'factory-sync', en.scopeMaps.duplicate),
    inside: { role: 'dialog', name: en.scopeMaps.create },
    submit: en.ui.add,
    commands: {
      azureCli: /--repository 'iot\/\*' content\/read[^]*--gateway factory-hall-2 config\/read/,
      bicep: "'gateway/factory-hall-2/message/write'",
    },
  },
  saveScopeMap,
  deleteScopeMap,
  {
    name: 'deleting many scope maps',
    path: list,
    fill: async (page) => {
      await select(page, 'factory-sync', 'build-push');
      await press(page, en.ui.delete);
    },
    inside: { role: 'alertdialog', name: en.scopeMaps.deletion.title('2 scope maps') },
    submit: en.ui.delete,
    commands: {
      azureCli: /for scope_map in build-push factory-sync; do\s+az acr scope-map delete/,
      powerShell: "foreach ($scopeMap in 'build-push', 'factory-sync')",
    },
    scan: true,
  },
  createScopeMapAgain,
];
