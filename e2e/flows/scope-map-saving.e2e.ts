import { en } from '@/i18n/en';

import { expect, expectAccessible, myregistry, test } from '../support/fixtures';
import { changesSent, details, row, seeded, stored } from '../support/scopeMapEditor';

test('saving says first what it takes from whom, and sends only the change', async ({
  page,
  azure,
}) => {
  await page.goto(details);
  const save = page.getByRole('button', { name: en.ui.save, exact: true });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  const write = row(page, 'samples/hello-world').getByRole('checkbox', { name: 'content/write' });
  await write.uncheck();
  await write.check();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await write.uncheck();
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  const sent = changesSent(page);
  await save.click();

  const dialog = page.getByRole('alertdialog', { name: en.scopeMaps.impact.title('MyScopeMap') });
  const changes = dialog.getByRole('region', { name: en.scopeMaps.impact.changes });
  await expect(changes.getByRole('listitem')).toHaveText([
    /samples\/hello-world.*Removed:.*content\/write/,
    /samples\/nginx.*Added:.*metadata\/read/,
  ]);
  const affected = dialog.getByRole('region', { name: en.scopeMaps.impact.users });
  await expect(affected).toContainText(
    '2 tokens, 1 enabled, can no longer push in samples/hello-world',
  );
  await expect(affected).toContainText('2 tokens, 1 enabled, can now list tags in samples/nginx');
  await expect(affected.getByRole('list', { name: en.scopeMaps.tokens })).toContainText('MyToken');
  await expect(affected.getByRole('list', { name: en.scopeMaps.tokens })).toContainText(
    'contractor-northwind (Disabled)',
  );
  await expectAccessible(page);
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(en.scopeMaps.saved('MyScopeMap'))).toBeVisible();
  const actions = [seeded[0], seeded[1], seeded[3], 'repositories/samples/nginx/metadata/read'];
  expect(sent).toEqual([{ properties: { actions } }]);
  expect((await stored(azure)).actions).toEqual(actions);
  await expect(write).not.toBeChecked();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
});

test('a wildcard that still allows it means that nobody loses anything', async ({ page }) => {
  await page.goto(details);
  await page.getByRole('combobox', { name: en.scopeMaps.repository }).fill('*');
  await page.getByRole('combobox', { name: en.scopeMaps.repository }).press('Enter');
  await row(page, '*').getByRole('checkbox', { name: 'content/read' }).check();
  await page.getByRole('button', { name: en.scopeMaps.removeRepository('samples/nginx') }).click();
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const affected = page.getByRole('region', { name: en.scopeMaps.impact.users });
  await expect(affected).toContainText('can now pull in all repositories');
  await expect(affected).not.toContainText('lose');
});

test('only the description changes', async ({ page }) => {
  await page.goto(details);
  await page.getByRole('textbox', { name: en.scopeMaps.description }).fill('For the line');
  const sent = changesSent(page);
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(en.scopeMaps.impact.describedAs('For the line'));
  await expect(dialog).toContainText('what they can do stays the same');
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
  expect(sent).toEqual([{ properties: { description: 'For the line' } }]);
});

test('gateway actions of connected registries are shown and kept', async ({ page }) => {
  await page.goto(`${myregistry}/scope-maps/factory-sync`);
  const others = page.getByRole('region', { name: en.scopeMaps.otherActions });
  await expect(others).toContainText('gateway/factory-hall-2/message/write');
  await row(page, 'iot/*').getByRole('checkbox', { name: 'content/write' }).check();
  const sent = changesSent(page);
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(en.scopeMaps.noTokens);
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent)).toContain('gateway/factory-hall-2/message/write');
});
