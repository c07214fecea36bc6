import type { Locator, Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expect, myregistry, rowOf, visit } from '../fixtures';

/**
 * Whose portal it is. `CanNotDelete` and `ReadOnly` are an owner under a lock of that level.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
 */
export const personas = ['owner', 'contributor', 'reader', 'CanNotDelete', 'ReadOnly'] as const;

export type Persona = (typeof personas)[number];

/** `role`: the reason names the role to ask for; `lock`: the lock; `above`: that it is assigned above. */
export type State = 'enabled' | 'role' | 'lock' | 'above';

/** What each persona finds a control to be. */
export type States = Readonly<Record<Persona, State>>;

export interface Control {
  readonly name: string;
  /** What it is, other than a button. */
  readonly role?: 'menuitem' | 'switch';
  readonly states: States;
  /** Whether it asks first: then the answer that does it can be given, too. */
  readonly asks?: true;
}

/** A page, panel, menu or dialog. */
export interface Place {
  readonly name: string;
  readonly path: string;
  /** Text that is there once it is complete. */
  readonly shows?: string;
  /** The panel, menu or dialog that it is; the whole page when left out. */
  readonly inside?: {
    readonly role: 'dialog' | 'alertdialog' | 'menu';
    readonly name: string | RegExp;
  };
  /** What has to be done before there is something to save, or something selected. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Every control in it that changes something in Azure, or leads to a change. */
  readonly controls: readonly Control[];
}

/** Changes nothing: everybody may. */
export const everyone: States = {
  owner: 'enabled',
  contributor: 'enabled',
  reader: 'enabled',
  CanNotDelete: 'enabled',
  ReadOnly: 'enabled',
};
export const write: States = { ...everyone, reader: 'role', ReadOnly: 'lock' };
export const remove: States = { ...write, CanNotDelete: 'lock' };
/** Contributors may not say who else may do something. */
export const assign: States = { ...write, contributor: 'role' };
export const unassign: States = { ...remove, contributor: 'role' };
export const inherited: States = {
  owner: 'above',
  contributor: 'above',
  reader: 'above',
  CanNotDelete: 'above',
  ReadOnly: 'above',
};

/** Its admin user and its content trust are on, and it has signers of its own. */
export const legacy = myregistry.replace(
  /myresourcegroup.*/,
  'legacy-apps/registries/contosolegacy',
);

/** Goes to a place and prepares it. Returns where its controls are. */
export async function openPlace(page: Page, place: Place): Promise<Locator> {
  await visit(page, place.path);
  await place.prepare?.(page);
  const { inside, shows } = place;
  const root =
    inside === undefined
      ? page.getByRole('main')
      : page.getByRole(inside.role, { name: inside.name });
  await expect(root).toBeVisible();
  if (shows !== undefined) await expect(root.getByText(shows).first()).toBeVisible();
  return root;
}

/** Selects rows of a list. */
export async function select(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
  }
}

export async function openRowMenu(page: Page, table: string, name: string): Promise<void> {
  await rowOf(page, table, name).getByRole('button', { name: en.ui.rowActions }).click();
}

/** Types what a question wants to be typed, if it wants that. */
export async function typeToConfirm(question: Locator): Promise<void> {
  const field = question.getByRole('textbox', { name: /^Type .* to confirm$/ });
  if ((await field.count()) === 0) return;
  const label = await field.evaluate((input) =>
    input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : '',
  );
  const [, what = ''] = /^Type (.*) to confirm$/.exec(label) ?? [];
  await field.fill(what);
}
