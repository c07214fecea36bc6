import { expect, expectAccessible, myregistry, test } from '../support/fixtures';

test('a scope map answers what it allows, also for what is not saved yet', async ({ page }) => {
  await page.goto(`${myregistry}/scope-maps/MyScopeMap`);
  const check = page.getByRole('region', { name: 'Check access' });
  await check.getByRole('combobox', { name: 'Name to check' }).fill('samples/nginx');
  await expect(check.getByText('Allowed', { exact: true })).toBeVisible();
  await check.getByRole('combobox', { name: 'Operation' }).selectOption('Push');
  await expect(check.getByText('Denied', { exact: true })).toBeVisible();
  await expect(check.getByText('denied: requested access to the resource is denied')).toBeVisible();
  await expectAccessible(page);

  await page
    .getByRole('grid', { name: 'Repositories' })
    .getByRole('row', { name: 'samples/nginx' })
    .getByRole('checkbox', { name: 'content/write' })
    .check();
  await expect(check.getByText('Allowed', { exact: true })).toBeVisible();
});
