import type { Locator, Page } from '@playwright/test';

import type { OperationName } from '@/emulator/wrap';

import type { AskAzure } from './survival';

/** A change that a person makes, from the click on. */
export interface Change {
  readonly what: string;
  readonly path: string;
  readonly operation: OperationName;
  /** What is sent, which has to happen once. */
  readonly write: string;
  /** Fills in what there is to fill in, and gives the last button, which sends it. */
  readonly prepare: (page: Page) => Promise<Locator>;
  /** How the portal says that it is made. */
  readonly done: string;
  /** Whether it is made, as Azure has it. */
  readonly isMade: (azure: AskAzure) => Promise<boolean>;
  /** What was entered, and has to be there after a failure. */
  readonly kept?: (page: Page) => readonly (readonly [ReturnType<Page['getByRole']>, string])[];
}

const confirm = (page: Page, button: string) =>
  page.getByRole('alertdialog').getByRole('button', { name: button, exact: true });

export const changes: readonly Change[] = [
  {
    what: 'creating a token',
    path: '/tokens/new',
    operation: 'tokens.create',
    write: 'PUT tokens/line-7-scanner',
    prepare: async (page) => {
      const panel = page.getByRole('dialog', { name: 'Create token' });
      await panel.getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
      await panel.getByRole('combobox', { name: 'Scope map' }).click();
      await page.getByRole('option', { name: 'MyScopeMap', exact: true }).click();
      return panel.getByRole('button', { name: 'Create', exact: true });
    },
    done: 'Token line-7-scanner was created',
    isMade: async (azure) => (await azure('/tokens/line-7-scanner')).status === 200,
    kept: (page) => [[page.getByRole('textbox', { name: 'Token' }), 'line-7-scanner']],
  },
  {
    what: 'generating a password',
    path: '/tokens/MyToken/passwords/password2',
    operation: 'credentials.generate',
    write: 'POST myregistry/generateCredentials',
    prepare: async (page) => page.getByRole('button', { name: 'Generate', exact: true }),
    done: 'password2 of MyToken was generated',
    isMade: async (azure) => (await azure('/tokens/MyToken')).body.includes('password2'),
  },
  {
    what: 'disabling a token',
    path: '/tokens/MyToken',
    operation: 'tokens.update',
    write: 'PATCH tokens/MyToken',
    prepare: async (page) => {
      await page.getByRole('switch', { name: 'Status' }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      return confirm(page, 'Save');
    },
    done: 'Token MyToken was saved',
    isMade: async (azure) => (await azure('/tokens/MyToken')).body.includes('"disabled"'),
  },
  {
    what: 'deleting a token',
    path: '/tokens/MyToken',
    operation: 'tokens.delete',
    write: 'DELETE tokens/MyToken',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByRole('textbox', { name: 'Type MyToken to confirm' }).fill('MyToken');
      return confirm(page, 'Delete');
    },
    done: 'Token MyToken was deleted',
    isMade: async (azure) => (await azure('/tokens/MyToken')).status === 404,
  },
  {
    what: 'creating a scope map',
    path: '/scope-maps/new',
    operation: 'scopeMaps.create',
    write: 'PUT scopeMaps/line-7-scope-map',
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Scope map' }).fill('line-7-scope-map');
      await page.getByRole('combobox', { name: 'Repository' }).fill('samples/nginx');
      await page.getByRole('combobox', { name: 'Repository' }).press('Enter');
      await page
        .getByRole('row', { name: 'samples/nginx' })
        .getByRole('checkbox', { name: 'content/read' })
        .check();
      return page
        .getByRole('dialog', { name: 'Create scope map' })
        .getByRole('button', { name: 'Add', exact: true });
    },
    done: 'Scope map line-7-scope-map was created',
    isMade: async (azure) => (await azure('/scopeMaps/line-7-scope-map')).status === 200,
    kept: (page) => [[page.getByRole('textbox', { name: 'Scope map' }), 'line-7-scope-map']],
  },
  {
    what: 'saving a scope map',
    path: '/scope-maps/MyScopeMap',
    operation: 'scopeMaps.update',
    write: 'PATCH scopeMaps/MyScopeMap',
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Description' }).fill('For line 7');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      return confirm(page, 'Save');
    },
    done: 'Scope map MyScopeMap was saved',
    isMade: async (azure) => (await azure('/scopeMaps/MyScopeMap')).body.includes('For line 7'),
  },
  {
    what: 'deleting a scope map',
    path: '/scope-maps/MyScopeMap',
    operation: 'scopeMaps.delete',
    write: 'DELETE scopeMaps/MyScopeMap',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByRole('textbox', { name: 'Type MyScopeMap to confirm' }).fill('MyScopeMap');
      return confirm(page, 'Delete');
    },
    done: 'Scope map MyScopeMap was deleted',
    isMade: async (azure) => (await azure('/scopeMaps/MyScopeMap')).status === 404,
  },
  {
    what: 'enabling the admin user',
    path: '/access-keys',
    operation: 'registries.update',
    write: 'PATCH registries/myregistry',
    prepare: async (page) => {
      await page.getByRole('switch', { name: 'Admin user' }).click();
      return confirm(page, 'Enable');
    },
    done: 'The admin user of myregistry is enabled',
    isMade: async (azure) => (await azure('')).body.includes('"adminUserEnabled":true'),
  },
];
