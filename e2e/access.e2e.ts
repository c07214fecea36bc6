import type { Page } from '@playwright/test';

import {
  type EmulatorOptions,
  expect,
  expectAccessible,
  myregistry,
  rowOf,
  test,
} from './fixtures';

/**
 * Every control that changes something, and what each persona finds it to be. `lock` is an owner on a
 * registry with that lock.
 */
const personas = ['owner', 'contributor', 'reader', 'CanNotDelete', 'ReadOnly'] as const;

type State = 'enabled' | 'role' | 'lock';

interface Control {
  readonly name: string;
  /** What it is, other than a button. */
  readonly role?: 'menuitem' | 'switch';
  readonly states: Readonly<Record<(typeof personas)[number], State>>;
}

/** Its admin user is on. */
const legacy = myregistry.replace(/myresourcegroup.*/, 'legacy-apps/registries/contosolegacy');

const write = {
  owner: 'enabled',
  contributor: 'enabled',
  reader: 'role',
  CanNotDelete: 'enabled',
  ReadOnly: 'lock',
} as const;
const remove = { ...write, CanNotDelete: 'lock' } as const;

const onList: readonly Control[] = [
  { name: 'Add', states: write },
  { name: 'Disable', states: write },
  { name: 'Delete', states: remove },
];

const inRowMenu: readonly Control[] = [
  { name: 'Regenerate password1', role: 'menuitem', states: write },
  { name: 'Rotate passwords', role: 'menuitem', states: write },
  { name: 'Duplicate', role: 'menuitem', states: write },
  { name: 'Disable', role: 'menuitem', states: write },
  { name: 'Delete', role: 'menuitem', states: remove },
];

const onDetails: readonly Control[] = [
  { name: 'Save', states: write },
  { name: 'Rotate passwords', states: write },
  { name: 'Delete', states: remove },
  { name: 'Regenerate password1', states: write },
  { name: 'Delete password1', states: write },
];

const onScopeMap: readonly Control[] = [
  { name: 'Save', states: write },
  { name: 'Delete', states: remove },
  { name: 'Duplicate', states: write },
];

const onAccessKeys: readonly Control[] = [
  { name: 'Admin user', role: 'switch', states: write },
  { name: 'Show password', states: write },
  { name: 'Regenerate password', states: write },
];

const onContentTrust: readonly Control[] = [
  { name: 'Add signer', states: { ...write, contributor: 'role' } },
];

const reasons: Readonly<Record<Exclude<State, 'enabled'>, RegExp>> = {
  role: /Your roles do not allow this\. Ask an owner .*Microsoft\.(ContainerRegistry\/registries|Authorization)\//,
  lock: /The lock keep forbids this/,
};

function settingsOf(persona: (typeof personas)[number]): EmulatorOptions {
  return persona === 'CanNotDelete' || persona === 'ReadOnly'
    ? {
        locks: [
          { name: 'keep', level: persona, scope: myregistry.replace(/\/resourceGroups\/.*/, '') },
        ],
      }
    : { persona };
}

async function check(page: Page, controls: readonly Control[], persona: (typeof personas)[number]) {
  for (const { name, role, states } of controls) {
    const state = states[persona];
    const control = page.getByRole(role ?? 'button', { name, exact: true });
    if (state === 'enabled') await expect(control).toBeEnabled();
    else {
      await expect(control).toBeDisabled();
      if (role === 'switch') {
        await expect(control.locator('xpath=../..')).toContainText(reasons[state]);
      }
      if (role === undefined) {
        await control.focus();
        await expect(control).toHaveAccessibleDescription(reasons[state]);
        await page.keyboard.press('Escape');
      }
    }
  }
}

for (const persona of personas) {
  test.describe(`for ${persona}`, () => {
    test.use({ emulator: settingsOf(persona) });

    test('the controls of the list', async ({ page }) => {
      await page.goto(`${myregistry}/tokens`);
      await expect(rowOf(page, 'Tokens', 'MyToken')).toBeVisible();
      await page.getByRole('checkbox', { name: 'Select MyToken', exact: true }).click();
      await check(page, onList, persona);
      await rowOf(page, 'Tokens', 'MyToken')
        .getByRole('button', { name: /Row actions/ })
        .click();
      await check(page, inRowMenu, persona);
    });

    test('the controls of the details', async ({ page }) => {
      await page.goto(`${myregistry}/tokens/MyToken`);
      // Without a change there is nothing to save, for anybody.
      await page.getByRole('switch', { name: 'Status' }).click();
      await check(page, onDetails, persona);
      await expectAccessible(page);
    });

    test('the controls of the other blades', async ({ page }) => {
      await page.goto(`${myregistry}/scope-maps/MyScopeMap`);
      await page.getByRole('textbox', { name: 'Description' }).fill('Changed');
      await check(page, onScopeMap, persona);
      await page.goto(`${legacy}/access-keys`);
      await check(page, onAccessKeys, persona);
      await page.goto(`${myregistry}/content-trust`);
      await check(page, onContentTrust, persona);
      await expectAccessible(page);
    });
  });
}
