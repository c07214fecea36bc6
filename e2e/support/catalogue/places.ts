import { en } from '@/i18n/en';

import {
  assign,
  everyone,
  inherited,
  legacy,
  openRowMenu,
  type Place,
  remove,
  select,
  unassign,
  write,
} from './place';
import { myregistry } from '../fixtures';

const amelie = 'a1a1a1a1-0000-4000-8000-0000000a3e11';
const platformTeam = 'c3c3c3c3-0000-4000-8000-0000000c4ea3';
const releasePipeline = 'b2b2b2b2-0000-4000-8000-00000000b07a';

/** Every place with controls that not everybody may use. */
export const places = {
  tokens: [
    {
      name: 'the list of tokens',
      path: `${myregistry}/tokens`,
      prepare: (page) => select(page, 'build-pipeline', 'contractor-northwind'),
      controls: [
        { name: en.ui.add, states: write },
        { name: en.ui.enable, states: write, asks: true },
        { name: en.ui.disable, states: write, asks: true },
        { name: en.ui.delete, states: remove, asks: true },
        { name: en.tokens.exportCsv, states: everyone },
        { name: en.tokens.exportCalendar, states: everyone },
      ],
    },
    {
      name: 'the menu of a token',
      path: `${myregistry}/tokens`,
      inside: { role: 'menu', name: /build-pipeline/ },
      prepare: (page) => openRowMenu(page, en.tokens.table, 'build-pipeline'),
      controls: [
        { name: en.tokens.openDetails, role: 'menuitem', states: everyone },
        { name: en.tokens.regenerate('password1'), role: 'menuitem', states: write },
        { name: en.tokens.regenerate('password2'), role: 'menuitem', states: write },
        { name: en.tokens.rotation.action, role: 'menuitem', states: write },
        { name: en.tokens.duplicate, role: 'menuitem', states: write },
        { name: en.ui.disable, role: 'menuitem', states: write },
        { name: en.ui.delete, role: 'menuitem', states: remove },
      ],
    },
    {
      name: 'the panel that creates a token',
      path: `${myregistry}/tokens/new`,
      inside: { role: 'dialog', name: en.tokens.create },
      controls: [
        { name: en.ui.create, states: write },
        { name: en.tokens.createNew, states: everyone },
      ],
    },
    {
      name: 'the panel that composes a scope map for it',
      path: `${myregistry}/tokens/new`,
      inside: { role: 'dialog', name: en.scopeMaps.create },
      prepare: (page) => page.getByRole('button', { name: en.tokens.createNew }).click(),
      controls: [{ name: en.ui.add, states: write }],
    },
    {
      name: 'the details of a token',
      path: `${myregistry}/tokens/build-pipeline`,
      prepare: (page) => page.getByRole('switch', { name: en.tokens.status }).click(),
      controls: [
        { name: en.ui.save, states: write, asks: true },
        { name: en.ui.discard, states: everyone },
        { name: en.tokens.rotation.action, states: write },
        { name: en.ui.delete, states: remove, asks: true },
        { name: en.tokens.regenerate('password1'), states: write },
        { name: en.tokens.deletePassword('password1'), states: write, asks: true },
        { name: en.tokens.regenerate('password2'), states: write },
        { name: en.tokens.deletePassword('password2'), states: write, asks: true },
      ],
    },
    {
      name: 'the panel that generates a password',
      path: `${myregistry}/tokens/build-pipeline/passwords/password1`,
      inside: { role: 'dialog', name: 'password1' },
      controls: [{ name: en.ui.generate, states: write, asks: true }],
    },
    {
      name: 'the assistant that rotates passwords',
      path: `${myregistry}/tokens/build-pipeline/rotate`,
      inside: { role: 'dialog', name: /build-pipeline/ },
      controls: [
        { name: en.tokens.generate('password1'), states: write, asks: true },
        { name: en.tokens.deletePassword('password1'), states: write, asks: true },
      ],
    },
  ],
  scopeMaps: [
    {
      name: 'the list of scope maps',
      path: `${myregistry}/scope-maps`,
      prepare: (page) => select(page, 'MyScopeMap'),
      controls: [
        { name: en.ui.add, states: write },
        { name: en.ui.delete, states: remove, asks: true },
      ],
    },
    {
      name: 'the menu of a scope map',
      path: `${myregistry}/scope-maps`,
      inside: { role: 'menu', name: /MyScopeMap/ },
      prepare: (page) => openRowMenu(page, en.scopeMaps.table, 'MyScopeMap'),
      controls: [
        { name: en.scopeMaps.openDetails, role: 'menuitem', states: everyone },
        { name: en.scopeMaps.duplicate, role: 'menuitem', states: write },
        { name: en.ui.delete, role: 'menuitem', states: remove },
      ],
    },
    {
      name: 'the panel that creates a scope map',
      path: `${myregistry}/scope-maps/new`,
      inside: { role: 'dialog', name: en.scopeMaps.create },
      controls: [{ name: en.ui.add, states: write }],
    },
    {
      name: 'the details of a scope map',
      path: `${myregistry}/scope-maps/MyScopeMap`,
      prepare: (page) =>
        page.getByRole('textbox', { name: en.scopeMaps.description }).fill('Changed'),
      controls: [
        { name: en.ui.save, states: write, asks: true },
        { name: en.ui.discard, states: everyone },
        { name: en.ui.delete, states: remove, asks: true },
        { name: en.scopeMaps.duplicate, states: write },
      ],
    },
  ],
  others: [
    {
      name: 'access keys',
      path: `${legacy}/access-keys`,
      controls: [
        { name: en.accessKeys.adminUser, role: 'switch', states: write, asks: true },
        { name: en.accessKeys.show('password'), states: write },
        { name: en.accessKeys.copy('password'), states: write },
        { name: en.accessKeys.regenerate('password'), states: write, asks: true },
        { name: en.accessKeys.show('password2'), states: write },
        { name: en.accessKeys.copy('password2'), states: write },
        { name: en.accessKeys.regenerate('password2'), states: write, asks: true },
        { name: en.accessKeys.rotation.open, states: write },
      ],
    },
    {
      name: 'the assistant that rotates admin passwords',
      path: `${legacy}/access-keys/rotate`,
      inside: { role: 'dialog', name: en.accessKeys.rotation.title },
      prepare: (page) => page.getByRole('radio', { name: 'password', exact: true }).check(),
      controls: [{ name: en.accessKeys.regenerate('password2'), states: write, asks: true }],
    },
    {
      name: 'content trust',
      path: `${legacy}/content-trust`,
      prepare: (page) => page.getByRole('radio', { name: en.contentTrust.disabled }).check(),
      controls: [
        { name: en.ui.save, states: write, asks: true },
        { name: en.ui.discard, states: everyone },
        { name: en.contentTrust.addSigner, states: assign },
        { name: `Remove signer ${amelie}`, states: unassign, asks: true },
        { name: `Remove signer ${releasePipeline}`, states: unassign, asks: true },
        { name: `Remove signer ${platformTeam}`, states: inherited },
      ],
    },
    {
      name: 'the panel that adds a signer',
      path: `${legacy}/content-trust/signers/new`,
      inside: { role: 'dialog', name: en.contentTrust.addSigner },
      controls: [{ name: en.ui.add, states: assign }],
    },
    {
      name: 'the overview',
      path: `${legacy}/overview`,
      controls: [],
    },
    {
      name: 'the list of registries',
      path: '/',
      controls: [],
    },
    {
      name: 'the menu of a registry',
      path: '/',
      inside: { role: 'menu', name: /contosolegacy/ },
      prepare: (page) => openRowMenu(page, en.home.registries, 'contosolegacy'),
      controls: [
        { name: en.home.open, role: 'menuitem', states: everyone },
        { name: en.home.addFavorite, role: 'menuitem', states: everyone },
      ],
    },
  ],
} satisfies Record<string, readonly Place[]>;
