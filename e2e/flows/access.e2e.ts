import type { Locator, Page } from '@playwright/test';

import {
  type Control,
  type Persona,
  personas,
  type Place,
  places,
  reading,
  type State,
} from '../support/accessTable';
import {
  type EmulatorOptions,
  expect,
  expectAccessible,
  myregistry,
  test,
} from '../support/fixtures';

// Many places in one go, possibly on a busy machine.
test.describe.configure({ timeout: 180_000 });

const reasons: Readonly<Record<Exclude<State, 'enabled'>, RegExp>> = {
  role: /Your roles do not allow this\. Ask an owner .*Container Registry Contributor and Data Access Configuration Administrator.*Microsoft\.(ContainerRegistry\/registries|Authorization)\//,
  above: /It is inherited: remove it where it is assigned/,
  lock: /The lock keep forbids this\. An owner can remove it/,
};

function settingsOf(persona: Persona): EmulatorOptions {
  return persona === 'CanNotDelete' || persona === 'ReadOnly'
    ? {
        locks: [
          { name: 'keep', level: persona, scope: myregistry.replace(/\/resourceGroups\/.*/, '') },
        ],
      }
    : { persona };
}

function rootOf(page: Page, { inside }: Place): Locator {
  return inside === undefined
    ? page.getByRole('main')
    : page.getByRole(inside.role, { name: inside.name });
}

async function open(page: Page, place: Place): Promise<Locator> {
  await page.goto(place.path);
  await place.prepare?.(page);
  const root = rootOf(page, place);
  await expect(root).toBeVisible();
  return root;
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
  const typed = question.getByRole('textbox', { name: /^Type .* to confirm$/ });
  const answer = question.getByRole('button').last();
  await expect(answer).toBeVisible();
  if ((await typed.count()) > 0) {
    const [, what = ''] = /^Type (.*) to confirm$/.exec(await labelOf(typed)) ?? [];
    await typed.fill(what);
  }
  await expect(answer).toBeEnabled();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toHaveCount(0);
}

function labelOf(field: Locator): Promise<string> {
  return field.evaluate((input) =>
    input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : '',
  );
}

for (const persona of personas) {
  test.describe(`for ${persona}`, () => {
    test.use({ emulator: settingsOf(persona) });

    for (const [group, list] of Object.entries(places)) {
      test(`the controls of ${group}`, async ({ page }) => {
        for (const place of list) {
          await test.step(place.title, async () => {
            const root = await open(page, place);
            for (const control of place.controls) await check(page, root, control, persona);
          });
        }
        await expectAccessible(page);
      });
    }
  });
}

test('a form that may not be sent says so at its head, and Enter does not send it', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (['PUT', 'POST', 'PATCH', 'DELETE'].includes(request.method())) sent.push(request.url());
  });
  await page.addInitScript(() =>
    localStorage.setItem(
      'acr-access-portal.emulator',
      JSON.stringify({ latency: 0, operationTime: 0, persona: 'reader' }),
    ),
  );
  await page.goto(`${myregistry}/tokens/new`);
  const panel = page.getByRole('dialog', { name: 'Create token' });
  await expect(panel.getByText(reasons.role).first()).toBeVisible();
  await panel.getByRole('combobox', { name: 'Scope map' }).click();
  await page.getByRole('option', { name: '_repositories_pull', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Token' }).fill('line-1');
  await panel.getByRole('textbox', { name: 'Token' }).press('Enter');
  await panel.getByRole('button', { name: 'Create', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  expect(sent).toEqual([]);
});

test.describe('nothing is missing from the table', () => {
  for (const [group, list] of Object.entries(places)) {
    test(`of ${group}`, async ({ page }) => {
      for (const place of list) {
        await test.step(place.title, async () => {
          const root = await open(page, place);
          for (const { name, role } of place.controls) {
            await expect(root.getByRole(role ?? 'button', { name, exact: true })).toBeVisible();
          }
          const there = await namesOf(root);
          const unknown = there.filter(
            (name) =>
              !reading.test(name) &&
              !place.controls.some((control) =>
                typeof control.name === 'string' ? control.name === name : control.name.test(name),
              ),
          );
          expect(unknown, `${place.title}: not in the table`).toEqual([]);
        });
      }
    });
  }
});

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
