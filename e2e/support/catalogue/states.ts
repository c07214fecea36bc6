import { openRowMenu, type Place } from './place';
import { expect, myregistry, nowhere } from '../fixtures';

/** What places look like in between, and what has no control that not everybody may use. */
export const states = [
  {
    name: 'a list of tokens without a match',
    path: `${myregistry}/tokens?filter=nobody`,
    shows: 'Nothing matches this filter.',
  },
  {
    name: 'the list of scope maps to choose from',
    path: `${myregistry}/tokens/new`,
    prepare: async (page) => {
      await page.getByRole('combobox', { name: 'Scope map' }).click();
      const option = page.getByRole('option', { name: '_repositories_pull', exact: true });
      await expect(option).toBeVisible();
    },
    inside: { role: 'dialog', name: 'Create token' },
  },
  {
    name: 'a new token with mistakes',
    path: `${myregistry}/tokens/new`,
    prepare: (page) => page.getByRole('button', { name: 'Create', exact: true }).click(),
    inside: { role: 'dialog', name: 'Create token' },
    shows: 'Enter a name for the token.',
  },
  {
    name: 'a scope map for it with mistakes',
    path: `${myregistry}/tokens/new`,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Create new' }).click();
      const repository = page.getByRole('combobox', { name: 'Repository' });
      await repository.fill('samples/hello-world');
      await repository.press('Enter');
      await page
        .getByRole('dialog', { name: 'Create scope map' })
        .getByRole('button', { name: 'Add', exact: true })
        .click();
    },
    inside: { role: 'dialog', name: 'Create scope map' },
    shows: 'Choose at least one permission, or remove the row.',
  },
  {
    name: 'the question before a token is discarded',
    path: `${myregistry}/tokens/new`,
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Token' }).fill('half-done');
      await page.keyboard.press('Escape');
    },
    inside: { role: 'alertdialog', name: 'Discard this token?' },
  },
  {
    name: 'the effective permissions of a token',
    path: `${myregistry}/tokens/MyToken`,
    shows: 'samples/nginx',
  },
  {
    name: 'a token that does not exist',
    path: `${myregistry}/tokens/nobody-here`,
    shows: 'There is no token nobody-here',
  },
  {
    name: 'a generated password',
    path: `${myregistry}/tokens/MyToken/passwords/password2`,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Generate', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
    },
    inside: { role: 'dialog', name: 'password2' },
  },
  {
    name: 'the menu of an expired token',
    path: `${myregistry}/tokens`,
    prepare: (page) => openRowMenu(page, 'Tokens', 'MyToken'),
    inside: { role: 'menu', name: /MyToken/ },
  },
  {
    name: 'the settings',
    path: '/',
    prepare: (page) => page.getByRole('button', { name: 'Settings' }).click(),
    inside: { role: 'dialog', name: 'Settings' },
  },
  {
    name: 'the notifications',
    path: '/',
    prepare: (page) => page.getByRole('button', { name: 'Notifications' }).click(),
    inside: { role: 'dialog', name: 'Notifications' },
  },
  { name: 'an address that does not exist', path: nowhere, shows: 'Page not found' },
] satisfies readonly Omit<Place, 'controls'>[];
