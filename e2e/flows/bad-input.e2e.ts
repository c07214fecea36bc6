import type { Page } from '@playwright/test';

import { expect, failedToLoad, myregistry, rowOf, test, ownContext } from '../support/fixtures';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Create token' });

async function chooseScopeMap(page: Page, name: string) {
  await panel(page).getByRole('combobox', { name: 'Scope map' }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

async function addRepository(page: Page, name: string) {
  const repository = page.getByRole('combobox', { name: 'Repository' });
  await repository.fill(name);
  await repository.press('Enter');
}

test.describe('creating a token', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${myregistry}/tokens/new`);
  });

  const names = [
    ['', 'Enter a name for the token.'],
    ['abc', 'The name is too short: at least 5 characters.'],
    ['a'.repeat(51), 'The name is too long: at most 50 characters.'],
    ['scanner_7', 'Only letters (A to Z), digits and hyphens are allowed.'],
    ['<img src=x onerror=alert(1)>', 'Only letters (A to Z), digits and hyphens are allowed.'],
    ['mytoken', 'This registry already has a token of that name. Choose another one.'],
  ] as const;

  for (const [name, message] of names) {
    test(`the name "${name}" is refused with a reason, and nothing else is lost`, async ({
      page,
    }) => {
      await expect(panel(page)).toBeVisible();
      await chooseScopeMap(page, 'MyScopeMap');
      await panel(page).getByRole('textbox', { name: 'Token' }).fill(name);
      await panel(page).getByRole('button', { name: 'Create', exact: true }).click();

      await expect(panel(page).getByText(message)).toBeVisible();
      await expect(panel(page).getByRole('textbox', { name: 'Token' })).toBeFocused();
      await expect(panel(page).getByRole('textbox', { name: 'Token' })).toHaveValue(name);
      await expect(panel(page).getByRole('combobox', { name: 'Scope map' })).toHaveValue(
        'MyScopeMap',
      );
    });
  }

  test('a scope map has to be chosen', async ({ page }) => {
    await panel(page).getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
    await panel(page).getByRole('button', { name: 'Create', exact: true }).click();
    await expect(panel(page).getByText('Choose a scope map, or create a new one.')).toBeVisible();
  });

  test('an expiration in the past is refused (F67)', async ({ page }) => {
    await panel(page).getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
    await chooseScopeMap(page, 'MyScopeMap');
    await panel(page).getByRole('textbox', { name: 'Date' }).fill('2020-02-29');
    await panel(page).getByRole('button', { name: 'Create', exact: true }).click();
    await expect(
      panel(page).getByText('This time is in the past. Choose one in the future.'),
    ).toBeVisible();
    await expect(panel(page).getByRole('textbox', { name: 'Token' })).toHaveValue('line-7-scanner');
  });

  test(
    'a time that clocks skip is refused, and one that they show twice is asked about (F66)',
    { tag: ownContext },
    async ({ page }) => {
      await page.clock.setFixedTime('2026-11-22T08:00:00Z');
      const zone = panel(page).getByRole('combobox', { name: 'Time zone' });
      await zone.click();
      await zone.fill('Europe/Paris');
      await page.getByRole('option', { name: /Europe\/Paris/ }).click();
      await panel(page).getByRole('textbox', { name: 'Date' }).fill('2027-03-28');
      await panel(page)
        .getByLabel(/^Time\W*$/)
        .fill('02:30');
      await panel(page).getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
      await panel(page).getByRole('button', { name: 'Create', exact: true }).click();
      await expect(panel(page).getByText(/This time does not exist on that day/)).toBeVisible();

      await panel(page).getByRole('textbox', { name: 'Date' }).fill('2027-10-31');
      await expect(panel(page).getByText(/2027, 00:30 UTC/)).toBeVisible();
      await panel(page)
        .getByRole('radio', { name: /The second one/ })
        .check();
      await expect(panel(page).getByText(/2027, 01:30 UTC/)).toBeVisible();
    },
  );

  test('never has to be chosen on purpose, and says what it means (F67)', async ({ page }) => {
    await expect(panel(page).getByText(/Expires in 30 days/)).toBeVisible();
    await panel(page).getByRole('checkbox', { name: 'Set expiration date?' }).uncheck();
    await expect(
      panel(page).getByText(/will work until somebody replaces or deletes it/),
    ).toBeVisible();
  });

  test('what was entered is not thrown away by Escape', async ({ page }) => {
    await panel(page).getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Go back' }).click();
    await expect(panel(page).getByRole('textbox', { name: 'Token' })).toHaveValue('line-7-scanner');
  });
});

test.describe('creating a scope map', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${myregistry}/tokens/new`);
    await page.getByRole('button', { name: 'Create new' }).click();
    await page.getByRole('textbox', { name: 'Scope map' }).fill('line-7-scope-map');
  });

  test('without any permission it is refused', async ({ page }) => {
    await page
      .getByRole('dialog', { name: 'Create scope map' })
      .getByRole('button', { name: 'Add', exact: true })
      .click();
    await expect(
      page.getByText('Add a repository and choose at least one permission.'),
    ).toBeVisible();
    await addRepository(page, 'samples/nginx');
    await page
      .getByRole('dialog', { name: 'Create scope map' })
      .getByRole('button', { name: 'Add', exact: true })
      .click();
    await expect(
      page.getByText('Choose at least one permission, or remove the row.'),
    ).toBeVisible();
  });

  const wildcards = [
    ['sample/*/teamA', 'A * can only stand at the end'],
    ['sample/teamA*', 'A * has to follow a slash'],
    ['sample/teamA/*/projectB/*', 'Only one * is allowed, at the end.'],
    ['Samples/Nginx', 'Names of repositories are in lower case.'],
    ['samples//nginx', 'nor have two in a row'],
  ] as const;

  for (const [name, message] of wildcards) {
    test(`the repository "${name}" is refused with a reason`, async ({ page }) => {
      await addRepository(page, name);
      await expect(page.getByText(message)).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Repository' })).toHaveValue(name);
      await expect(page.getByRole('row', { name })).toHaveCount(0);
    });
  }

  test('501 actions are too many (F30)', async ({ page }) => {
    const names = Array.from({ length: 101 }, (_, index) => `team-${index}/*`);
    await addRepository(page, names.join(' '));
    const grid = page.getByRole('grid', { name: 'Repositories' });
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
      .getByRole('dialog', { name: 'Create scope map' })
      .getByRole('button', { name: 'Add', exact: true })
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
    await panel(page).getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
    await chooseScopeMap(page, 'MyScopeMap');
    // Somebody deletes the scope map between choosing it and creating the token.
    await azure('/scopeMaps/MyScopeMap', { method: 'DELETE' });
    await panel(page).getByRole('button', { name: 'Create', exact: true }).click();

    const alert = panel(page).getByRole('alert').filter({ hasText: 'The token was not created' });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText('BadRequest');
    await expect(alert).toContainText('Request ID');
    const scopeMap = panel(page).getByRole('combobox', { name: 'Scope map' });
    await expect(scopeMap).toHaveAttribute('aria-invalid', 'true');
    await expect(panel(page).getByRole('textbox', { name: 'Token' })).toHaveValue('line-7-scanner');

    await chooseScopeMap(page, 'iot-devices');
    await panel(page).getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Close without copying' }).click();
    await expect(rowOf(page, 'Tokens', 'line-7-scanner')).toContainText('iot-devices');
  });
});
