import type { Locator, Page } from '@playwright/test';

import { en } from '@/i18n/en';

import type { OperationName } from '@/emulator/wrap';

import { type AskAzure, expect, visit } from '../fixtures';
import { typeToConfirm } from './place';

/** The ways in which an action can be shown as commands. */
export const tools = {
  azureCli: en.commands.tools.azureCli,
  powerShell: en.commands.tools.powerShell,
  rest: en.commands.tools.rest,
  bicep: 'Bicep',
  terraform: 'Terraform',
} as const;

export const toolNames = ['azureCli', 'powerShell', 'rest', 'bicep', 'terraform'] as const;

/** A change of Azure that a person makes, up to the last click. */
export interface Action {
  /** As in "deleting a token". */
  readonly name: string;
  readonly path: string;
  /** Fills in what there is to fill in, and opens the question that comes before it, if there is one. */
  readonly fill?: (page: Page, azure: AskAzure) => Promise<void>;
  /** The panel or question with the last button. */
  readonly inside: { readonly role: 'dialog' | 'alertdialog'; readonly name: string | RegExp };
  /** The last button. */
  readonly submit: string;
  /** What each of these tools says, as text or note. */
  readonly commands: Readonly<Partial<Record<keyof typeof tools, string | RegExp>>>;
  /** Of each kind of panel and question one is looked at for accessibility. */
  readonly scan?: true;
}

/** One whose outcome is compared with what Azure has. */
export interface JudgedAction extends Action {
  readonly operation: OperationName;
  /** What is sent, which has to happen once. */
  readonly write: string;
  /** How the portal says that it is made. */
  readonly done: string;
  /** Whether it is made, as Azure has it. */
  readonly isMade: (azure: AskAzure) => Promise<boolean>;
  /** What was entered, and has to be there after a failure. */
  readonly kept?: (page: Page) => readonly (readonly [field: Locator, value: string])[];
}

/** Goes to where an action is made and fills everything in. Returns its panel or question. */
export async function openAction(page: Page, action: Action, azure: AskAzure): Promise<Locator> {
  await visit(page, action.path);
  await action.fill?.(page, azure);
  const root = page.getByRole(action.inside.role, { name: action.inside.name });
  await expect(root).toBeVisible();
  return root;
}

/** The same, up to the last click. Returns the last button. */
export async function prepareAction(page: Page, action: Action, azure: AskAzure): Promise<Locator> {
  const root = await openAction(page, action, azure);
  await typeToConfirm(root);
  return root.getByRole('button', { name: action.submit, exact: true });
}

/** Presses a button of the page, by its whole name. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}
