import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expect, failedToLoad, myregistry, rowOf, test, ownContext } from '../support/fixtures';

const panel = (page: Page) => page.getByRole('dialog', { name: en.tokens.create });

async function chooseScopeMap(page: Page, name: string) {
  await panel(page).getByRole('combobox', { name: en.tokens.scopeMap }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

async function addRepository(page: Page, name: string) {
  const repository = page.getByRole('combobox', { name: en.scopeMaps.repository });
  await repository.fill(name);
  await repository.press('Enter');
}

test.describe('creating a token', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${myregistry}/tokens/new`);
  });

  const names = [
    ['', en.names.token.required],
    ['abc', en.names.token.tooShort],
    ['a'.repeat(51), en.names.token.tooLong],
    ['scanner_7', en.names.token.characters],
    ['<img src=x onerror=alert(1)>', en.names.token.characters],
    ['mytoken', en.names.token.taken],
  ] as const;

  for (const [name, message] of names) {
    test(`the name "${name}" is refused with a reason, and nothing else is lost`, async ({
      page,
    }) => {
      await expect(panel(page)).toBeVisible();
      await chooseScopeMap(page, 'MyScopeMap');
      await panel(page).getByRole('textbox', { name: en.tokens.token }).fill(name);
      await panel(page).getByRole('button', { name: en.ui.create, exact: true }).click();

      await expect(panel(page).getByText(message)).toBeVisible();
      await expect(panel(page).getByRole('textbox', { name: en.tokens.token })).toBeFocused();
      await expect(panel(page).getByRole('textbox', { name: en.tokens.token })).toHaveValue(name);
      await expect(panel(page).getByRole('combobox', { name: en.tokens.scopeMap })).toHaveValue(
        'MyScopeMap',
      );
    });
  }

  test('a scope map has to be chosen', async ({ page }) => {
    await panel(page).getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
    await panel(page).getByRole('button', { name: en.ui.create, exact: true }).click();
    await expect(panel(page).getByText(en.tokens.scopeMapRequired)).toBeVisible();
  });

  test('an expiration in the past is refused (F67)', async ({ page }) => {
    await panel(page).getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
    await chooseScopeMap(page, 'MyScopeMap');
    await panel(page).getByRole('textbox', { name: en.tokens.expiration.date }).fill('2020-02-29');
    await panel(page).getByRole('button', { name: en.ui.create, exact: true }).click();
    await expect(panel(page).getByText(en.tokens.expiration.problems.past)).toBeVisible();
    await expect(panel(page).getByRole('textbox', { name: en.tokens.token })).toHaveValue(
      'line-7-scanner',
    );
  });

  test(
    'a time that clocks skip is refused, and one that they show twice is asked about (F66)',
    { tag: ownContext },
    async ({ page }) => {
      await page.clock.setFixedTime('2026-11-22T08:00:00Z');
      const zone = panel(page).getByRole('combobox', { name: en.tokens.expiration.zone });
      await zone.click();
      await zone.fill('Europe/Paris');
      await page.getByRole('option', { name: /Europe\/Paris/ }).click();
      await panel(page)
        .getByRole('textbox', { name: en.tokens.expiration.date })
        .fill('2027-03-28');
      await panel(page)
        .getByLabel(/^Time\W*$/)
        .fill('02:30');
      await panel(page).getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
      await panel(page).getByRole('button', { name: en.ui.create, exact: true }).click();
      await expect(panel(page).getByText(/This time does not exist on that day/)).toBeVisible();

      await panel(page)
        .getByRole('textbox', { name: en.tokens.expiration.date })
        .fill('2027-10-31');
      await expect(panel(page).getByText(/2027, 00:30 UTC/)).toBeVisible();
      await panel(page)
        .getByRole('radio', { name: /The second one/ })
        .check();
      await expect(panel(page).getByText(/2027, 01:30 UTC/)).toBeVisible();
    },
  );

  test('never has to be chosen on purpose, and says what it means (F67)', async ({ page }) => {
    await expect(panel(page).getByText(/Expires in 30 days/)).toBeVisible();
    await panel(page).getByRole('checkbox', { name: en.tokens.expiration.set }).uncheck();
    await expect(
      panel(page).getByText(/will work until somebody replaces or deletes it/),
    ).toBeVisible();
  });

  test('what was entered is not thrown away by Escape', async ({ page }) => {
    await panel(page).getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: en.ui.goBack }).click();
    await expect(panel(page).getByRole('textbox', { name: en.tokens.token })).toHaveValue(
      'line-7-scanner',
    );
  });
});

test.describe('creating a scope map', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${myregistry}/tokens/new`);
    await page.getByRole('button', { name: en.tokens.createNew }).click();
    await page.getByRole('textbox', { name: en.tokens.scopeMap }).fill('line-7-scope-map');
  });

  test('without any permission it is refused', async ({ page }) => {
    await page
      .getByRole('dialog', { name: en.scopeMaps.create })
      .getByRole('button', { name: en.ui.add, exact: true })
      .click();
    await expect(
      page.getByText('Add a repository and choose at least one permission.'),
    ).toBeVisible();
    await addRepository(page, 'samples/nginx');
    await page
      .getByRole('dialog', { name: en.scopeMaps.create })
      .getByRole('button', { name: en.ui.add, exact: true })
      .click();
    await expect(page.getByText(en.scopeMaps.noPermission)).toBeVisible();
  });

  const wildcards = [
    ['sample/*/teamA', 'A * can only stand at the end'],
    ['sample/teamA*', 'A * has to follow a slash'],
    ['sample/teamA/*/projectB/*', en.scopeMaps.repositoryProblems.wildcardMany],
    ['Samples/Nginx', en.scopeMaps.repositoryProblems.uppercase],
    ['samples//nginx', 'nor have two in a row'],
  ] as const;

  for (const [name, message] of wildcards) {
    test(`the repository "${name}" is refused with a reason`, async ({ page }) => {
      await addRepository(page, name);
      await expect(page.getByText(message)).toBeVisible();
      await expect(page.getByRole('combobox', { name: en.scopeMaps.repository })).toHaveValue(name);
      await expect(page.getByRole('row', { name })).toHaveCount(0);
    });
  }

  test('501 actions are too many (F30)', async ({ page }) => {
    const names = Array.from({ length: 101 }, (_, index) => `team-${index}/*`);
    await addRepository(page, names.join(' '));
    const grid = page.getByRole('grid', { name: en.scopeMaps.repositories });
    const actions = [
      'content/delete',
      'content/read',
      'content/write',
      'metadata/read',
      'metadata/write',
    ];
    for (const action of actions) {
      await grid.getByRole('checkbox', { name: `${action} for all repositories` }).check();
    }
    const last = grid.getByRole('row', { name: 'team-100/*' });
    for (const action of actions.slice(1)) {
      await last.getByRole('checkbox', { name: action }).uncheck();
    }
    await page
      .getByRole('dialog', { name: en.scopeMaps.create })
      .getByRole('button', { name: en.ui.add, exact: true })
      .click();
    await expect(page.getByText('501 actions are more than the 500')).toBeVisible();
    await expect(page.getByText('A scope map can hold 500 actions at most.')).toBeVisible();
  });
});

test.describe('when the service refuses', () => {
  test.use({ expectedErrors: failedToLoad(400) });

  test('its own words stand at the field, and the form keeps everything (F29)', async ({
    page,
    azure,
  }) => {
    await page.goto(`${myregistry}/tokens/new`);
    await panel(page).getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
    await chooseScopeMap(page, 'MyScopeMap');
    // Somebody deletes the scope map between choosing it and creating the token.
    await azure('/scopeMaps/MyScopeMap', { method: 'DELETE' });
    await panel(page).getByRole('button', { name: en.ui.create, exact: true }).click();

    const alert = panel(page).getByRole('alert').filter({ hasText: en.tokens.tokenNotCreated });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText('BadRequest');
    await expect(alert).toContainText(en.ui.requestId);
    const scopeMap = panel(page).getByRole('combobox', { name: en.tokens.scopeMap });
    await expect(scopeMap).toHaveAttribute('aria-invalid', 'true');
    await expect(panel(page).getByRole('textbox', { name: en.tokens.token })).toHaveValue(
      'line-7-scanner',
    );

    await chooseScopeMap(page, 'iot-devices');
    await panel(page).getByRole('button', { name: en.ui.create, exact: true }).click();
    await page.getByRole('button', { name: en.ui.done }).click();
    await page.getByRole('button', { name: en.tokens.issued.leave }).click();
    await expect(rowOf(page, en.tokens.table, 'line-7-scanner')).toContainText('iot-devices');
  });
});
