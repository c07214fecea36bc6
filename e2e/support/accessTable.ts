import type { Page } from '@playwright/test';

import { myregistry, rowOf } from './fixtures';

/**
 * Every control of the portal, and what each persona finds it to be. `CanNotDelete` and `ReadOnly` are
 * an owner under a lock of that level. https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
 */
export const personas = ['owner', 'contributor', 'reader', 'CanNotDelete', 'ReadOnly'] as const;

export type Persona = (typeof personas)[number];

/** `role`: the reason names the role to ask for; `lock`: the lock; `above`: that it is assigned above. */
export type State = 'enabled' | 'role' | 'lock' | 'above';

type States = Readonly<Record<Persona, State>>;

export interface Control {
  readonly name: string | RegExp;
  /** What it is, other than a button. */
  readonly role?: 'menuitem' | 'switch';
  readonly states: States;
  /** Whether it asks first: then the answer that does it can be given, too. */
  readonly asks?: true;
}

export interface Place {
  readonly title: string;
  readonly path: string;
  /** The dialog or menu that it is; the whole page when left out. */
  readonly inside?: { readonly role: 'dialog' | 'menu'; readonly name: string | RegExp };
  /** What has to be done before there is something to save, or something selected. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly controls: readonly Control[];
}

/** Changes nothing: everybody may. */
const everyone: States = {
  owner: 'enabled',
  contributor: 'enabled',
  reader: 'enabled',
  CanNotDelete: 'enabled',
  ReadOnly: 'enabled',
};
const write: States = { ...everyone, reader: 'role', ReadOnly: 'lock' };
const remove: States = { ...write, CanNotDelete: 'lock' };
/** Contributors may not say who else may do something. */
const assign: States = { ...write, contributor: 'role' };
const unassign: States = { ...remove, contributor: 'role' };

const inherited: States = {
  owner: 'above',
  contributor: 'above',
  reader: 'above',
  CanNotDelete: 'above',
  ReadOnly: 'above',
};

/** Its admin user and its content trust are on, and it has signers of its own. */
const legacy = myregistry.replace(/myresourcegroup.*/, 'legacy-apps/registries/contosolegacy');

const amelie = 'a1a1a1a1-0000-4000-8000-0000000a3e11';
const platformTeam = 'c3c3c3c3-0000-4000-8000-0000000c4ea3';
const releasePipeline = 'b2b2b2b2-0000-4000-8000-00000000b07a';

async function select(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).click();
  }
}

async function openRowMenu(page: Page, table: string, name: string): Promise<void> {
  await rowOf(page, table, name).getByRole('button', { name: 'Row actions' }).click();
}

export const places: Readonly<Record<'tokens' | 'scopeMaps' | 'others', readonly Place[]>> = {
  tokens: [
    {
      title: 'the list of tokens',
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
      title: 'the menu of a token',
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
      title: 'the panel that creates a token',
      path: `${myregistry}/tokens/new`,
      inside: { role: 'dialog', name: 'Create token' },
      controls: [
        { name: 'Create', states: write },
        { name: 'Create new', states: everyone },
      ],
    },
    {
      title: 'the panel that composes a scope map for it',
      path: `${myregistry}/tokens/new`,
      inside: { role: 'dialog', name: 'Create scope map' },
      prepare: (page) => page.getByRole('button', { name: 'Create new' }).click(),
      controls: [{ name: 'Add', states: write }],
    },
    {
      title: 'the details of a token',
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
      title: 'the panel that generates a password',
      path: `${myregistry}/tokens/build-pipeline/passwords/password1`,
      inside: { role: 'dialog', name: 'password1' },
      controls: [{ name: 'Generate', states: write, asks: true }],
    },
    {
      title: 'the assistant that rotates passwords',
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
      title: 'the list of scope maps',
      path: `${myregistry}/scope-maps`,
      prepare: (page) => select(page, 'MyScopeMap'),
      controls: [
        { name: 'Add', states: write },
        { name: 'Delete', states: remove, asks: true },
      ],
    },
    {
      title: 'the menu of a scope map',
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
      title: 'the panel that creates a scope map',
      path: `${myregistry}/scope-maps/new`,
      inside: { role: 'dialog', name: 'Create scope map' },
      controls: [{ name: 'Add', states: write }],
    },
    {
      title: 'the details of a scope map',
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
      title: 'access keys',
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
      title: 'the assistant that rotates admin passwords',
      path: `${legacy}/access-keys/rotate`,
      inside: { role: 'dialog', name: 'Rotate passwords' },
      prepare: (page) => page.getByRole('radio', { name: 'password', exact: true }).check(),
      controls: [{ name: 'Regenerate password2', states: write, asks: true }],
    },
    {
      title: 'content trust',
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
      title: 'the panel that adds a signer',
      path: `${legacy}/content-trust/signers/new`,
      inside: { role: 'dialog', name: 'Add signer' },
      controls: [{ name: 'Add', states: assign }],
    },
    {
      title: 'the overview',
      path: `${legacy}/overview`,
      controls: [],
    },
    {
      title: 'the list of registries',
      path: '/',
      controls: [],
    },
    {
      title: 'the menu of a registry',
      path: '/',
      inside: { role: 'menu', name: /contosolegacy/ },
      prepare: (page) => openRowMenu(page, 'Container registries', 'contosolegacy'),
      controls: [
        { name: 'Open', role: 'menuitem', states: everyone },
        { name: 'Add to favorites', role: 'menuitem', states: everyone },
      ],
    },
  ],
};

/**
 * Buttons that only read, sort, filter, open what explains, copy what is on screen, or fill in a form
 * that is not sent: for everybody.
 */
export const reading = new RegExp(
  `^(?:${[
    'Refresh',
    'Cancel',
    'Discard',
    'Close',
    'Row actions',
    'Copy:? (?!password)',
    'How to sign in',
    'Show as commands',
    'Add repository',
    // Rows of the editor of a scope map.
    'Add metadata/',
    'Remove samples/',
    '.*[Pp]reset for ',
    '(?:\\d+ days|1 year)$',
    // Filters, with how many rows they leave.
    '(?:Expired|Expires within \\d+ days|Never expires|No password|Disabled) ?\\d+$',
    // Headings that sort.
    '(?:Name|Scope map|Password[12] expiry|Status|Creation date|Last change|Type|Repositories|Tokens|Description|Registry name|Login server|Pricing plan|Resource group|Location)$',
  ].join('|')})`,
);
