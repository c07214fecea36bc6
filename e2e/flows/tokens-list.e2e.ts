import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expect, expectAccessible, myregistry, rowOf, test } from '../support/fixtures';

const table = (page: Page) => page.getByRole('table', { name: en.tokens.table });
const names = (page: Page) => table(page).getByRole('link');
const chip = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: en.tokens.showOnly }).getByRole('button', { name });

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('chips and both filters narrow the list, and the address keeps them', async ({ page }) => {
  await page.goto(`${myregistry}/tokens`);
  await expect(page.getByText('13 tokens', { exact: true })).toBeVisible();
  await expect(page.getByText(en.tokens.quota('13', '50,000'))).toBeVisible();
  await expect(chip(page, /^Expired 2$/)).toHaveAttribute('aria-pressed', 'false');

  await chip(page, /^Expired/).click();
  await expect(chip(page, /^Expired/)).toHaveAttribute('aria-pressed', 'true');
  await expect(names(page)).toHaveText(['iot-gateway-berlin', 'iot-gateway-suzhou']);
  await expect(page.getByText('2 tokens of 13')).toBeVisible();
  await chip(page, /^No password/).click();
  await expect(names(page)).toHaveText([
    'iot-gateway-berlin',
    'iot-gateway-suzhou',
    'onboarding-tailwind',
  ]);
  await page.getByRole('searchbox', { name: en.tokens.filterByScopeMap }).fill('IOT');
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('berl');
  await expect(names(page)).toHaveText(['iot-gateway-berlin']);

  await page.reload();
  await expect(names(page)).toHaveText(['iot-gateway-berlin']);
  await expect(chip(page, /^No password/)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('nothing-like-it');
  await expect(page.getByText(en.ui.noMatch)).toBeVisible();
  await page.getByRole('button', { name: en.tokens.clearFilters }).click();
  await expect(names(page)).toHaveCount(13);
});

test('every column sorts, and says so', async ({ page }) => {
  await page.goto(`${myregistry}/tokens`);
  for (const [column, first, last] of [
    [en.tokens.scopeMap, 'break-glass-admin', 'iot-gateway-lyon'],
    [en.tokens.password1Expiry, 'iot-gateway-berlin', 'onboarding-tailwind'],
    [en.tokens.password2Expiry, 'qa-staging', 'MyToken'],
    ['Status', 'break-glass-admin', 'build-pipeline'],
    [en.tokens.creationDate, 'legacy-deploy', 'onboarding-tailwind'],
    ['Name', 'break-glass-admin', 'qa-staging'],
  ] as const) {
    await page.getByRole('button', { name: column, exact: true }).click();
    const heading = page.getByRole('columnheader', { name: column, exact: true });
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await expect(names(page).first()).toHaveText(first);
    if (column === 'Name' || column === en.tokens.creationDate) {
      await page.getByRole('button', { name: column, exact: true }).click();
      await expect(heading).toHaveAttribute('aria-sort', 'descending');
      await expect(names(page).first()).toHaveText(last);
    }
  }
  await page.getByRole('button', { name: en.tokens.lastChange, exact: true }).click();
  await expect(page).toHaveURL(/sort=changed/);
});

test('the exact expiry comes with the keyboard, and who made a token is told', async ({ page }) => {
  await page.goto(`${myregistry}/tokens`);
  const row = rowOf(page, en.tokens.table, 'build-pipeline');
  await expect(row).toContainText('amelie');
  await expect(row).toContainText(en.tokens.unchanged);
  await row.getByRole('link').focus();
  await page.keyboard.press('Tab');
  const hint = page.getByRole('tooltip');
  await expect(hint).toHaveText(/\d{4}, \d{2}:\d{2} \S+/);
  const first = await hint.textContent();
  await page.keyboard.press('Tab');
  await expect(hint).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
});

test('selected tokens are disabled, enabled and deleted one by one', async ({ page }) => {
  test.slow();
  await page.goto(`${myregistry}/tokens`);
  await expect(
    page.getByRole('button', { name: en.tokens.dialogs.disable.confirm, exact: true }),
  ).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('iot-');
  const all = page.getByRole('checkbox', { name: en.ui.selectAll });
  await all.check();
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.getByRole('checkbox', { name: en.tokens.select('iot-gateway-lyon') }).uncheck();
  await expect(all).toHaveJSProperty('indeterminate', true);
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('contractor');
  await page.getByRole('checkbox', { name: en.tokens.select('contractor-northwind') }).check();
  await expect(page.getByText('3 selected')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: en.tokens.dialogs.disable.confirm, exact: true }).click();
  const ask = page.getByRole('alertdialog', { name: en.tokens.dialogs.disable.title('2 tokens') });
  await expect(ask).toContainText('1 of them works now and stops working.');
  await expect(ask).toContainText('1 selected token is disabled already');
  await expect(ask.getByRole('listitem')).toHaveText(['iot-gateway-berlin', 'iot-gateway-suzhou']);
  await expectAccessible(page);
  await ask.getByRole('button', { name: en.tokens.dialogs.disable.confirm, exact: true }).click();
  const progress = page.getByRole('alertdialog', {
    name: en.tokens.dialogs.disable.title('2 tokens'),
  });
  await expect(progress.getByRole('status')).toHaveText('2 done');
  await expect(progress.getByRole('listitem')).toHaveText([
    /iot-gateway-berlin\s*Done/,
    /iot-gateway-suzhou\s*Done/,
  ]);
  await expectAccessible(page);
  await expect(progress.getByRole('button', { name: en.ui.close })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(progress).toBeHidden();
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('');
  await expect(rowOf(page, en.tokens.table, 'iot-gateway-berlin')).toContainText(
    en.tokens.disabled,
  );
  await expect(chip(page, /^Disabled 4$/)).toBeVisible();

  await chip(page, /^Disabled/).click();
  await all.check();
  await page.getByRole('button', { name: en.tokens.dialogs.enable.confirm, exact: true }).click();
  await page
    .getByRole('alertdialog', { name: en.tokens.dialogs.enable.title('4 tokens') })
    .getByRole('button', { name: en.tokens.dialogs.enable.confirm, exact: true })
    .click();
  await expect(page.getByRole('alertdialog').getByRole('status')).toHaveText('4 done');
  await page.getByRole('button', { name: en.ui.close }).click();

  await page.getByRole('button', { name: en.tokens.clearFilters }).click();
  await page.getByRole('checkbox', { name: en.tokens.select('MyToken') }).check();
  await page.getByRole('checkbox', { name: en.tokens.select('qa-staging') }).check();
  await page.getByRole('button', { name: en.ui.delete, exact: true }).click();
  const remove = page.getByRole('alertdialog', {
    name: en.tokens.dialogs.delete.title('2 tokens'),
  });
  await expect(remove.getByRole('button', { name: en.ui.delete, exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await remove.getByRole('textbox', { name: en.ui.typeToConfirm('myregistry') }).fill('myregistry');
  await remove.getByRole('button', { name: en.ui.delete, exact: true }).click();
  await expect(page.getByRole('alertdialog').getByRole('status')).toHaveText('2 done');
  await page.getByRole('button', { name: en.ui.close }).click();
  await expect(page.getByText('11 tokens', { exact: true })).toBeVisible();
  await expect(page.getByText(en.tokens.quota('11', '50,000'))).toBeVisible();
  await expect(rowOf(page, en.tokens.table, 'MyToken')).toHaveCount(0);
});

test('the shown tokens are saved as a table and as a calendar', async ({ page }) => {
  await page.goto(`${myregistry}/tokens`);
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('b');
  await expect(page.getByText('6 tokens of 13')).toBeVisible();

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.tokens.exportCsv }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^myregistry-tokens-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = (await textOf(csv)).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFName,Scope map,Status,password1 created,password1 expires,password2 created,password2 expires,Creation date,Created by,Last change,Changed by',
  );
  expect(lines).toHaveLength((await names(page).count()) + 2);
  expect(lines[1]).toMatch(
    /^break-glass-admin,_repositories_admin,disabled,\d{4}-\d{2}-\d{2}T[^,]+,Never expires,/,
  );

  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.tokens.exportCalendar }).click(),
  ]);
  expect(calendar.suggestedFilename()).toMatch(/^myregistry-tokens-\d{4}-\d{2}-\d{2}\.ics$/);
  const events = (await textOf(calendar)).replaceAll('\r\n ', '');
  expect(events).toContain(en.tokens.calendar.summary('SUMMARY:password2', 'build-pipeline'));
  expect(events).toContain('TRIGGER:-P7D');
  expect(events).not.toContain('iot-gateway-berlin');
});

test.describe('a full registry', () => {
  test.use({ emulator: { seed: 'fleet' } });

  test('shows its first rows at once, and Add says why it cannot be used (F30, F82)', async ({
    page,
  }) => {
    test.slow();
    await page.goto(
      myregistry
        .replace('myresourcegroup', 'iot-fleet')
        .replace(/myregistry$/, 'contosofleet/tokens'),
    );
    await expect(page.getByText(en.tokens.quota('50,000', '50,000'))).toBeVisible({
      timeout: 60_000,
    });
    const add = page.getByRole('button', { name: en.ui.add });
    await expect(add).toHaveAttribute('aria-disabled', 'true');
    await add.focus();
    await expect(
      page.getByRole('tooltip', { name: /as many tokens as its pricing plan/ }),
    ).toBeVisible();
    // That all of them arrive, and how fast, `npm run bench` measures.
    await expect(names(page).first()).toBeVisible();
  });
});
