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
 * Every control of the token blades and what each persona finds it to be. `lock` is an owner on a
 * registry with that lock.
 */
const personas = ['owner', 'contributor', 'reader', 'CanNotDelete', 'ReadOnly'] as const;

type State = 'enabled' | 'role' | 'lock';

interface Control {
  readonly name: string;
  readonly menu?: true;
  readonly states: Readonly<Record<(typeof personas)[number], State>>;
}

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
  { name: 'Regenerate password1', menu: true, states: write },
  { name: 'Disable', menu: true, states: write },
  { name: 'Delete', menu: true, states: remove },
];

const onDetails: readonly Control[] = [
  { name: 'Save', states: write },
  { name: 'Delete', states: remove },
  { name: 'Regenerate password1', states: write },
  { name: 'Delete password1', states: write },
];

const reasons: Readonly<Record<Exclude<State, 'enabled'>, RegExp>> = {
  role: /Your roles do not allow this\. Ask an owner .*Microsoft\.ContainerRegistry\/registries\//,
  lock: /The lock keep forbids this/,
};

function settingsOf(persona: (typeof personas)[number]): EmulatorOptions {
  return persona === 'CanNotDelete' || persona === 'ReadOnly'
    ? {
        locks: [
          { name: 'keep', level: persona, scope: myregistry.replace(/\/registries\/.*/, '') },
        ],
      }
    : { persona };
}

async function check(page: Page, controls: readonly Control[], persona: (typeof personas)[number]) {
  for (const { name, menu, states } of controls) {
    const state = states[persona];
    const control = page.getByRole(menu === true ? 'menuitem' : 'button', { name, exact: true });
    if (state === 'enabled') await expect(control).toBeEnabled();
    else {
      await expect(control).toBeDisabled();
      if (menu === undefined) {
        await control.focus();
        await expect(page.getByRole('tooltip')).toHaveText(reasons[state]);
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
      await check(
        page,
        onList.filter(({ menu }) => menu === undefined),
        persona,
      );
      await rowOf(page, 'Tokens', 'MyToken')
        .getByRole('button', { name: /Row actions/ })
        .click();
      await check(
        page,
        onList.filter(({ menu }) => menu === true),
        persona,
      );
    });

    test('the controls of the details', async ({ page }) => {
      await page.goto(`${myregistry}/tokens/MyToken`);
      // Without a change there is nothing to save, for anybody.
      await page.getByRole('switch', { name: 'Status' }).click();
      await check(page, onDetails, persona);
      await expectAccessible(page);
    });
  });
}
