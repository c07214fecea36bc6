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
        { name: 'Add', states: write },
        { name: 'Enable', states: write, asks: true },
        { name: 'Disable', states: write, asks: true },
        { name: 'Delete', states: remove, asks: true },
        { name: 'Export CSV', states: everyone },
        { name: 'Export calendar', states: everyone },
      ],
    },
    {
      name: 'the menu of a token',
      path: `${myregistry}/tokens`,
      inside: { role: 'menu', name: /build-pipeline/ },
      prepare: (page) => openRowMenu(page, 'Tokens', 'build-pipeline'),
      controls: [
        { name: 'Open details', role: 'menuitem', states: everyone },
        { name: 'Regenerate password1', role: 'menuitem', states: write },
        { name: 'Regenerate password2', role: 'menuitem', states: write },
        { name: 'Rotate passwords', role: 'menuitem', states: write },
        { name: 'Duplicate', role: 'menuitem', states: write },
        { name: 'Disable', role: 'menuitem', states: write },
        { name: 'Delete', role: 'menuitem', states: remove },
      ],
    },
    {
      name: 'the panel that creates a token',
      path: `${myregistry}/tokens/new`,
      inside: { role: 'dialog', name: 'Create token' },
      controls: [
        { name: 'Create', states: write },
        { name: 'Create new', states: everyone },
      ],
    },
    {
      name: 'the panel that composes a scope map for it',
      path: `${myregistry}/tokens/new`,
      inside: { role: 'dialog', name: 'Create scope map' },
      prepare: (page) => page.getByRole('button', { name: 'Create new' }).click(),
      controls: [{ name: 'Add', states: write }],
    },
    {
      name: 'the details of a token',
      path: `${myregistry}/tokens/build-pipeline`,
      prepare: (page) => page.getByRole('switch', { name: 'Status' }).click(),
      controls: [
        { name: 'Save', states: write, asks: true },
        { name: 'Discard', states: everyone },
        { name: 'Rotate passwords', states: write },
        { name: 'Delete', states: remove, asks: true },
        { name: 'Regenerate password1', states: write },
        { name: 'Delete password1', states: write, asks: true },
        { name: 'Regenerate password2', states: write },
        { name: 'Delete password2', states: write, asks: true },
      ],
    },
    {
      name: 'the panel that generates a password',
      path: `${myregistry}/tokens/build-pipeline/passwords/password1`,
      inside: { role: 'dialog', name: 'password1' },
      controls: [{ name: 'Generate', states: write, asks: true }],
    },
    {
      name: 'the assistant that rotates passwords',
      path: `${myregistry}/tokens/build-pipeline/rotate`,
      inside: { role: 'dialog', name: /build-pipeline/ },
      controls: [
        { name: 'Generate password1', states: write, asks: true },
        { name: 'Delete password1', states: write, asks: true },
      ],
    },
  ],
  scopeMaps: [
    {
      name: 'the list of scope maps',
      path: `${myregistry}/scope-maps`,
      prepare: (page) => select(page, 'MyScopeMap'),
      controls: [
        { name: 'Add', states: write },
        { name: 'Delete', states: remove, asks: true },
      ],
    },
    {
      name: 'the menu of a scope map',
      path: `${myregistry}/scope-maps`,
      inside: { role: 'menu', name: /MyScopeMap/ },
      prepare: (page) => openRowMenu(page, 'Scope maps', 'MyScopeMap'),
      controls: [
        { name: 'Open details', role: 'menuitem', states: everyone },
        { name: 'Duplicate', role: 'menuitem', states: write },
        { name: 'Delete', role: 'menuitem', states: remove },
      ],
    },
    {
      name: 'the panel that creates a scope map',
      path: `${myregistry}/scope-maps/new`,
      inside: { role: 'dialog', name: 'Create scope map' },
      controls: [{ name: 'Add', states: write }],
    },
    {
      name: 'the details of a scope map',
      path: `${myregistry}/scope-maps/MyScopeMap`,
      prepare: (page) => page.getByRole('textbox', { name: 'Description' }).fill('Changed'),
      controls: [
        { name: 'Save', states: write, asks: true },
        { name: 'Discard', states: everyone },
        { name: 'Delete', states: remove, asks: true },
        { name: 'Duplicate', states: write },
      ],
    },
  ],
  others: [
    {
      name: 'access keys',
      path: `${legacy}/access-keys`,
      controls: [
        { name: 'Admin user', role: 'switch', states: write, asks: true },
        { name: 'Show password', states: write },
        { name: 'Copy password', states: write },
        { name: 'Regenerate password', states: write, asks: true },
        { name: 'Show password2', states: write },
        { name: 'Copy password2', states: write },
        { name: 'Regenerate password2', states: write, asks: true },
        { name: 'Rotate passwords', states: write },
      ],
    },
    {
      name: 'the assistant that rotates admin passwords',
      path: `${legacy}/access-keys/rotate`,
      inside: { role: 'dialog', name: 'Rotate passwords' },
      prepare: (page) => page.getByRole('radio', { name: 'password', exact: true }).check(),
      controls: [{ name: 'Regenerate password2', states: write, asks: true }],
    },
    {
      name: 'content trust',
      path: `${legacy}/content-trust`,
      prepare: (page) => page.getByRole('radio', { name: 'Disabled' }).check(),
      controls: [
        { name: 'Save', states: write, asks: true },
        { name: 'Discard', states: everyone },
        { name: 'Add signer', states: assign },
        { name: `Remove signer ${amelie}`, states: unassign, asks: true },
        { name: `Remove signer ${releasePipeline}`, states: unassign, asks: true },
        { name: `Remove signer ${platformTeam}`, states: inherited },
      ],
    },
    {
      name: 'the panel that adds a signer',
      path: `${legacy}/content-trust/signers/new`,
      inside: { role: 'dialog', name: 'Add signer' },
      controls: [{ name: 'Add', states: assign }],
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
      prepare: (page) => openRowMenu(page, 'Container registries', 'contosolegacy'),
      controls: [
        { name: 'Open', role: 'menuitem', states: everyone },
        { name: 'Add to favorites', role: 'menuitem', states: everyone },
      ],
    },
  ],
} satisfies Record<string, readonly Place[]>;
