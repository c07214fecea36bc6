import { en } from '@/i18n/en';

import { expect, expectAccessible, myregistry, test } from '../support/fixtures';

test('a scope map answers what it allows, also for what is not saved yet', async ({ page }) => {
  await page.goto(`${myregistry}/scope-maps/MyScopeMap`);
  const check = page.getByRole('region', { name: en.access.check });
  await check.getByRole('combobox', { name: en.access.nameToCheck }).fill('samples/nginx');
  await expect(check.getByText(en.access.allowed, { exact: true })).toBeVisible();
  await check
    .getByRole('combobox', { name: en.access.operation })
    .selectOption(en.access.operations.push);
  await expect(check.getByText(en.access.denied, { exact: true })).toBeVisible();
  await expect(check.getByText('denied: requested access to the resource is denied')).toBeVisible();
  await expectAccessible(page);

  await page
    .getByRole('grid', { name: en.scopeMaps.repositories })
    .getByRole('row', { name: 'samples/nginx' })
    .getByRole('checkbox', { name: 'content/write' })
    .check();
  await expect(check.getByText(en.access.allowed, { exact: true })).toBeVisible();
});
