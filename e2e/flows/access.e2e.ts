import type { Locator, Page } from '@playwright/test';

import { en } from '@/i18n/en';

import {
  type Control,
  openPlace,
  type Persona,
  personas,
  type Place,
  type State,
  typeToConfirm,
} from '../support/catalogue/place';
import { places } from '../support/catalogue/places';
import {
  type EmulatorOptions,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  myregistry,
  test,
} from '../support/fixtures';

// Many places in one go.
test.describe.configure({ timeout: 180_000 });

const reasons: Readonly<Record<Exclude<State, 'enabled'>, RegExp>> = {
  role: /Your roles do not allow this\. Ask an owner .*Container Registry Contributor and Data Access Configuration Administrator.*Microsoft\.(ContainerRegistry\/registries|Authorization)\//,
  above: /It is inherited: remove it where it is assigned/,
  lock: /The lock keep forbids this\. An owner can remove it/,
};

/**
 * Buttons that only read, sort, filter, open what explains, copy what is on screen, or fill in a form
 * that is not sent: for everybody.
 */
const reading = new RegExp(
  `^(?:${[
    en.ui.refresh,
    en.ui.cancel,
    en.ui.discard,
    en.ui.close,
    en.ui.rowActions,
    'Copy:? (?!password)',
    'How to sign in',
    en.commands.show,
    en.scopeMaps.addRepository,
    // Rows of the editor of a scope map.
    'Add metadata/',
    en.scopeMaps.removeRepository('samples/'),
    '.*[Pp]reset for ',
    '(?:\\d+ days|1 year)$',
    // Filters, with how many rows they leave.
    '(?:Expired|Expires within \\d+ days|Never expires|No password|Disabled) ?\\d+$',
    // Headings that sort.
    '(?:Name|Scope map|Password[12] expiry|Status|Creation date|Last change|Type|Repositories|Tokens|Description|Registry name|Login server|Pricing plan|Resource group|Location)$',
  ].join('|')})`,
);

function settingsOf(persona: Persona): EmulatorOptions {
  return persona === 'CanNotDelete' || persona === 'ReadOnly'
    ? {
        locks: [
          { name: 'keep', level: persona, scope: myregistry.replace(/\/resourceGroups\/.*/, '') },
        ],
      }
    : { persona };
}

for (const persona of personas) {
  test.describe(`for ${persona}`, () => {
    test.use({ emulator: settingsOf(persona) });

    for (const [group, list] of Object.entries<readonly Place[]>(places)) {
      test(`the controls of ${group}`, async ({ page }) => {
        for (const place of list) {
          await test.step(place.name, async () => {
            const root = await openPlace(page, place);
            for (const control of place.controls) await check(page, root, control, persona);
            if (persona === 'owner') {
              expect(unknownOf(await namesOf(root), place), 'not in the catalogue').toEqual([]);
              await expectAccessibleInBothThemes(page);
            }
          });
        }
        if (persona !== 'owner') await expectAccessible(page);
      });
    }
  });
}

async function check(
  page: Page,
  root: Locator,
  { name, role, states, asks }: Control,
  persona: Persona,
) {
  const control = root.getByRole(role ?? 'button', { name, exact: true });
  const state = states[persona];
  if (state !== 'enabled') {
    await expect(control).toHaveAccessibleDescription(reasons[state]);
    await expect(control).toBeDisabled();
    return;
  }
  await expect(control).toBeEnabled();
  await expect(control).not.toHaveAccessibleDescription(/Your roles|The lock/);
  if (asks !== true) return;
  await control.click();
  const question = page.getByRole('alertdialog');
  const answer = question.getByRole('button').last();
  await expect(answer).toBeVisible();
  await typeToConfirm(question);
  await expect(answer).toBeEnabled();
  await question.getByRole('button', { name: en.ui.cancel }).click();
  await expect(question).toHaveCount(0);
}

/** The names of all buttons, menu entries and switches. */
function namesOf(root: Locator): Promise<string[]> {
  return root
    .locator('button, [role=menuitem], [role=switch]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => (element.getAttribute('aria-label') ?? element.textContent).trim()),
    );
}

function unknownOf(names: readonly string[], { controls }: Place): readonly string[] {
  return names.filter(
    (name) => !reading.test(name) && !controls.some((control) => control.name === name),
  );
}

test.describe('a form that may not be sent', () => {
  test.use({ emulator: { persona: 'reader' } });

  test('says so at its head, and Enter does not send it', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (['PUT', 'POST', 'PATCH', 'DELETE'].includes(request.method())) sent.push(request.url());
    });
    await page.goto(`${myregistry}/tokens/new`);
    const panel = page.getByRole('dialog', { name: en.tokens.create });
    await expect(panel.getByText(reasons.role).first()).toBeVisible();
    await panel.getByRole('combobox', { name: en.tokens.scopeMap }).click();
    await page.getByRole('option', { name: '_repositories_pull', exact: true }).click();
    await panel.getByRole('textbox', { name: en.tokens.token }).fill('line-1');
    await panel.getByRole('textbox', { name: en.tokens.token }).press('Enter');
    await panel.getByRole('button', { name: en.ui.create, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    expect(sent).toEqual([]);
  });
});
