import type { Page } from '@playwright/test';

import { expect, myregistry, test, visit } from '../support/fixtures';
import { legacy } from '../support/catalogue/place';

type Role = Parameters<Page['getByRole']>[0];

interface Named {
  /** Left out where it is what the one before has led to. */
  readonly path?: string;
  /** The panel that they are in; the page when left out. */
  readonly dialog?: string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly names: readonly (readonly [role: Role, names: readonly string[]])[];
  readonly texts?: readonly string[];
}

const rights = [
  'content/delete',
  'content/read',
  'content/write',
  'metadata/read',
  'metadata/write',
];

/**
 * The accessible names that scripts and screen readers rely on: the table in the design, by value. Every other
 * test takes its texts from the catalogs, so that a word can be mended in one place.
 */
const named: Readonly<Record<string, Named>> = {
  'Access keys': {
    path: `${legacy}/access-keys`,
    texts: ['Registry name', 'Login server', 'Username'],
    names: [
      ['switch', ['Admin user']],
      [
        'button',
        ['Show', 'Copy', 'Regenerate'].flatMap((verb) => [`${verb} password`, `${verb} password2`]),
      ],
    ],
  },
  'Tokens (preview)': {
    path: `${myregistry}/tokens`,
    names: [
      ['heading', ['myregistry | Tokens (preview)']],
      ['button', ['Add', 'Refresh', 'Enable', 'Disable', 'Delete', 'Export CSV']],
      ['searchbox', ['Filter by name']],
      ['table', ['Tokens']],
      [
        'columnheader',
        ['Name', 'Scope map', 'Password1 expiry', 'Password2 expiry', 'Status', 'Creation date'],
      ],
    ],
  },
  'Create token': {
    path: `${myregistry}/tokens/new`,
    dialog: 'Create token',
    names: [
      ['textbox', ['Token']],
      ['combobox', ['Scope map']],
      ['group', ['Expiration']],
      ['button', ['Create new', 'Create', 'Cancel']],
      ['switch', ['Status']],
    ],
  },
  'Create scope map': {
    path: `${myregistry}/scope-maps/new`,
    dialog: 'Create scope map',
    prepare: async (page) => {
      const repository = page.getByRole('combobox', { name: 'Repository' });
      await repository.fill('line7/scanner');
      await repository.press('Enter');
    },
    names: [
      ['textbox', ['Scope map', 'Description']],
      ['grid', ['Repositories']],
      ['row', ['line7/scanner']],
      ['checkbox', rights],
      ['combobox', ['Repository']],
      ['button', ['Add', 'Discard']],
    ],
  },
  'Token details': {
    path: `${myregistry}/tokens/MyToken`,
    texts: ['Creation date'],
    names: [
      ['heading', ['MyToken']],
      [
        'button',
        [
          'Save',
          'Discard',
          'Delete',
          'Regenerate password1',
          'Delete password1',
          'Generate password2',
        ],
      ],
      ['switch', ['Status']],
      ['combobox', ['Scope map']],
      ['table', ['Passwords']],
      ['columnheader', ['Creation date', 'Expiration date']],
    ],
  },
  'Generate a password': {
    path: `${myregistry}/tokens/MyToken/passwords/password2`,
    dialog: 'password2',
    names: [
      ['checkbox', ['Set expiration date?']],
      ['button', ['Generate']],
    ],
  },
  'the password, once': {
    dialog: 'password2',
    prepare: (page) => page.getByRole('button', { name: 'Generate', exact: true }).click(),
    names: [['button', ['Copy', 'Done']]],
  },
  'Scope maps': {
    path: `${myregistry}/scope-maps`,
    names: [
      ['button', ['Add', 'Refresh', 'Delete']],
      ['table', ['Scope maps']],
      ['columnheader', ['Name', 'Type', 'Repositories', 'Tokens', 'Description', 'Creation date']],
    ],
  },
  'Scope map details': {
    path: `${myregistry}/scope-maps/MyScopeMap`,
    names: [
      ['grid', ['Repositories']],
      ['combobox', ['Repository']],
      ['textbox', ['Description']],
      ['button', ['Save', 'Discard', 'Delete']],
    ],
  },
  'Content trust': {
    path: `${legacy}/content-trust`,
    names: [
      ['radiogroup', ['Status']],
      ['radio', ['Enabled', 'Disabled']],
      ['button', ['Save', 'Discard']],
      ['table', ['Signers']],
    ],
  },
};

test('parts have the names that the design gives them', async ({ page }) => {
  for (const [blade, { path, dialog, prepare, names, texts = [] }] of Object.entries(named)) {
    await test.step(blade, async () => {
      if (path !== undefined) await visit(page, path);
      await prepare?.(page);
      const root =
        dialog === undefined ? page.getByRole('main') : page.getByRole('dialog', { name: dialog });
      for (const [role, all] of names) {
        for (const name of all) {
          await expect(root.getByRole(role, { name, exact: true }).first()).toBeVisible();
        }
      }
      for (const text of texts)
        await expect(root.getByText(text, { exact: true }).first()).toBeVisible();
    });
  }
});
