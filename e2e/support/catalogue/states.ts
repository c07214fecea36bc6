import { en } from '@/i18n/en';

import { openRowMenu, type Place } from './place';
import { expect, myregistry, nowhere } from '../fixtures';

/** What places look like in between, and what has no control that not everybody may use. */
export const states = [
  {
    name: 'a list of tokens without a match',
    path: `${myregistry}/tokens?filter=nobody`,
    shows: en.ui.noMatch,
  },
  {
    name: 'the list of scope maps to choose from',
    path: `${myregistry}/tokens/new`,
    prepare: async (page) => {
      await page.getByRole('combobox', { name: en.tokens.scopeMap }).click();
      const option = page.getByRole('option', { name: '_repositories_pull', exact: true });
      await expect(option).toBeVisible();
    },
    inside: { role: 'dialog', name: en.tokens.create },
  },
  {
    name: 'a new token with mistakes',
    path: `${myregistry}/tokens/new`,
    prepare: (page) => page.getByRole('button', { name: en.ui.create, exact: true }).click(),
    inside: { role: 'dialog', name: en.tokens.create },
    shows: en.names.token.required,
  },
  {
    name: 'a scope map for it with mistakes',
    path: `${myregistry}/tokens/new`,
    prepare: async (page) => {
      await page.getByRole('button', { name: en.tokens.createNew }).click();
      const repository = page.getByRole('combobox', { name: en.scopeMaps.repository });
      await repository.fill('samples/hello-world');
      await repository.press('Enter');
      await page
        .getByRole('dialog', { name: en.scopeMaps.create })
        .getByRole('button', { name: en.ui.add, exact: true })
        .click();
    },
    inside: { role: 'dialog', name: en.scopeMaps.create },
    shows: en.scopeMaps.noPermission,
  },
  {
    name: 'the question before a token is discarded',
    path: `${myregistry}/tokens/new`,
    prepare: async (page) => {
      await page.getByRole('textbox', { name: en.tokens.token }).fill('half-done');
      await page.keyboard.press('Escape');
    },
    inside: { role: 'alertdialog', name: en.tokens.discardTitle },
  },
  {
    name: 'the effective permissions of a token',
    path: `${myregistry}/tokens/MyToken`,
    shows: 'samples/nginx',
  },
  {
    name: 'a token that does not exist',
    path: `${myregistry}/tokens/nobody-here`,
    shows: en.tokens.gone('nobody-here'),
  },
  {
    name: 'a generated password',
    path: `${myregistry}/tokens/MyToken/passwords/password2`,
    prepare: async (page) => {
      await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
      await expect(page.getByRole('button', { name: en.ui.done })).toBeVisible();
    },
    inside: { role: 'dialog', name: 'password2' },
  },
  {
    name: 'the menu of an expired token',
    path: `${myregistry}/tokens`,
    prepare: (page) => openRowMenu(page, en.tokens.table, 'MyToken'),
    inside: { role: 'menu', name: /MyToken/ },
  },
  {
    name: 'the settings',
    path: '/',
    prepare: (page) => page.getByRole('button', { name: en.app.settings }).click(),
    inside: { role: 'dialog', name: en.app.settings },
  },
  {
    name: 'the notifications',
    path: '/',
    prepare: (page) => page.getByRole('button', { name: en.app.notifications }).click(),
    inside: { role: 'dialog', name: en.app.notifications },
  },
  { name: 'an address that does not exist', path: nowhere, shows: en.app.notFound },
] satisfies readonly Omit<Place, 'controls'>[];
