import { en } from '@/i18n/en';

import {
  chooseRowAction,
  expect,
  expectAccessible,
  myregistry,
  rowOf,
  test,
} from '../support/fixtures';

const list = `${myregistry}/scope-maps`;

test('the list says what each scope map is for, and who uses it', async ({ page }) => {
  await page.goto(`${myregistry}/overview`);
  await page
    .getByRole('navigation', { name: en.registry.menu })
    .getByRole('link', { name: en.scopeMaps.title })
    .click();
  await expect(page.getByRole('heading', { name: 'myregistry | Scope maps' })).toBeVisible();
  const table = page.getByRole('table', { name: en.scopeMaps.table });
  for (const column of [
    'Name',
    'Type',
    'Repositories',
    'Tokens',
    'Description',
    en.scopeMaps.creationDate,
  ]) {
    await expect(table.getByRole('columnheader', { name: column, exact: true })).toBeVisible();
  }
  const mine = rowOf(page, en.scopeMaps.table, 'MyScopeMap');
  await expect(mine).toContainText(en.scopeMaps.types.user);
  await expect(mine).toContainText('samples/hello-world, samples/nginx');
  await expect(mine).toContainText('2, 1 enabled');
  await expect(mine).toContainText('Sample scope map');
  const system = rowOf(page, en.scopeMaps.table, '_repositories_pull_metadata_read');
  await expect(system).toContainText(en.scopeMaps.types.system);

  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('PULL');
  await expect(page.getByRole('status').filter({ hasText: '3 scope maps of 11' })).toBeVisible();
  await expect(rowOf(page, en.scopeMaps.table, 'partner-fabrikam-pull')).toBeVisible();
  await expect(page).toHaveURL(/filter=PULL/);
  await page.getByRole('searchbox', { name: en.ui.filterByName }).fill('');
  await table.getByRole('button', { name: en.scopeMaps.tokens }).click();
  await table.getByRole('button', { name: en.scopeMaps.tokens }).click();
  await expect(page).toHaveURL(/sort=tokens&order=descending/);
  await expect(table.getByRole('row').nth(1)).toContainText('iot-devices');
  await expectAccessible(page);
});

test('scope maps of the system cannot be changed, and say so', async ({ page }) => {
  await page.goto(list);
  const row = rowOf(page, en.scopeMaps.table, '_repositories_admin');
  await expect(row.getByRole('checkbox')).toHaveAttribute('aria-disabled', 'true');
  await row.getByRole('button', { name: en.ui.rowActions }).click();
  await expect(page.getByRole('menuitem', { name: en.ui.delete })).toBeDisabled();
  await page.getByRole('menuitem', { name: en.scopeMaps.openDetails }).click();
  await expect(page.getByText('Duplicate it to make one of your own')).toBeVisible();
  for (const name of ['Save', 'Discard', 'Delete']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  }
  const read = page
    .getByRole('grid', { name: en.scopeMaps.repositories })
    .getByRole('row', { name: '*' })
    .getByRole('checkbox', { name: 'content/read' });
  await expect(read).toBeChecked();
  await read.press('Space');
  await expect(read).toBeChecked();
  await expectAccessible(page);

  await page.getByRole('button', { name: en.scopeMaps.duplicate }).click();
  const create = page.getByRole('dialog', { name: en.scopeMaps.create });
  await expect(create.getByRole('textbox', { name: en.scopeMaps.scopeMap })).toHaveValue(
    'repositories_admin-copy',
  );
});

test('a duplicate starts with the same rules under a free name', async ({ page }) => {
  await page.goto(`${list}?filter=factory&sort=tokens&order=descending`);
  await chooseRowAction(page, en.scopeMaps.table, 'factory-sync', en.scopeMaps.duplicate);
  const create = page.getByRole('dialog', { name: en.scopeMaps.create });
  await expect(create.getByRole('textbox', { name: en.scopeMaps.scopeMap })).toHaveValue(
    'factory-sync-copy',
  );
  const iot = create.getByRole('row', { name: 'iot/*' });
  await expect(iot.getByRole('checkbox', { name: 'content/read' })).toBeChecked();
  await expect(iot.getByRole('checkbox', { name: 'content/write' })).not.toBeChecked();
  const others = create.getByRole('region', { name: en.scopeMaps.otherActions });
  await expect(others.getByRole('listitem')).toHaveCount(4);
  await expect(create.getByText(en.scopeMaps.actionCount('6', '500'))).toBeVisible();
  await create.getByRole('button', { name: en.ui.add, exact: true }).click();
  await expect(create).toBeHidden();
  await expect(page.getByText(en.scopeMaps.created('factory-sync-copy'))).toBeVisible();
  await expect(page).toHaveURL(/scope-maps\?filter=factory&sort=tokens&order=descending$/);
  await page.getByRole('link', { name: 'factory-sync-copy' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'gateway/' })).toHaveCount(4);
});

test('a name that is taken is refused (F23)', async ({ page }) => {
  await page.goto(`${list}/new`);
  const create = page.getByRole('dialog', { name: en.scopeMaps.create });
  await create.getByRole('textbox', { name: en.scopeMaps.scopeMap }).fill('myscopemap');
  await create.getByRole('button', { name: en.ui.add, exact: true }).click();
  await expect(create.getByText(/already/i)).toBeVisible();
  await expect(create.getByText('Add a repository and choose')).toBeVisible();
});

test('a scope map is created with presets, wildcards and hints that mend it', async ({ page }) => {
  await page.goto(list);
  await expect(rowOf(page, en.scopeMaps.table, 'MyScopeMap')).toBeVisible();
  await page.getByRole('button', { name: en.ui.add, exact: true }).click();
  const create = page.getByRole('dialog', { name: en.scopeMaps.create });
  await create.getByRole('textbox', { name: en.scopeMaps.scopeMap }).fill('line-7');
  const repository = create.getByRole('combobox', { name: en.scopeMaps.repository });

  // Said while it is typed, before anything is submitted.
  await repository.fill('sample/*/teamA');
  await expect(create.getByText('A * can only stand at the end')).toBeVisible();
  await repository.fill('sample/teamA*');
  await expect(create.getByText('A * has to follow a slash')).toBeVisible();
  await repository.fill('sample/*/x/*');
  await expect(create.getByText('Only one * is allowed')).toBeVisible();
  await repository.fill('sample//x');
  await repository.press('Enter');
  await expect(create.getByText('nor have two in a row')).toBeVisible();

  await repository.fill('line7/* sample/x*');
  await expect(create.getByText(/sample\/x\* – A \* has to follow a slash/)).toBeVisible();
  for (const names of ['line7/*', 'line7/scanner, samples/nginx', 'line7/scanner']) {
    await repository.fill(names);
    await repository.press('Enter');
  }
  const grid = create.getByRole('grid', { name: en.scopeMaps.repositories });
  await expect(grid.getByRole('row')).toHaveCount(4);
  await expect(create.getByText(en.scopeMaps.repositoryThere('line7/scanner'))).toHaveCount(1);
  await expect(grid.getByRole('row', { name: 'line7/scanner' })).toContainText('new');
  await expect(grid.getByRole('row', { name: 'samples/nginx' })).not.toContainText('new');

  const scanner = grid.getByRole('row', { name: 'line7/scanner' });
  await scanner.getByRole('checkbox', { name: 'content/write' }).check();
  await scanner.getByRole('checkbox', { name: 'content/delete' }).check();
  await expect(create.getByText(/nobody can push to line7\/scanner/)).toBeVisible();
  await create.getByRole('button', { name: 'Add content/read' }).click();
  await expect(scanner.getByRole('checkbox', { name: 'content/read' })).toBeChecked();
  await create.getByRole('button', { name: 'Add metadata/read' }).click();
  await expect(create.getByText(/nobody can push/)).toHaveCount(0);

  await grid.getByRole('button', { name: en.scopeMaps.presetOf('samples/nginx', 'None') }).click();
  await page.getByRole('menuitem', { name: en.scopeMaps.presets.pullAndList }).click();
  await expect(
    grid
      .getByRole('row', { name: 'samples/nginx' })
      .getByRole('checkbox', { name: 'metadata/read' }),
  ).toBeChecked();
  await grid.getByRole('checkbox', { name: en.scopeMaps.actionForAll('content/read') }).check();
  await expect(
    grid.getByRole('row', { name: 'line7/*' }).getByRole('checkbox', { name: 'content/read' }),
  ).toBeChecked();
  await scanner.getByRole('checkbox', { name: en.scopeMaps.allActions }).check();
  await expect(create.getByText(en.scopeMaps.actionCount('8', '500'))).toBeVisible();
  await expectAccessible(page);
  await create.getByRole('button', { name: en.ui.add, exact: true }).click();
  await expect(create).toBeHidden();
  await expect(rowOf(page, en.scopeMaps.table, 'line-7')).toContainText('and 1 more');
});

test('more than 500 actions are counted as they are chosen (F82)', async ({ page }) => {
  await page.goto(`${list}/new`);
  const create = page.getByRole('dialog', { name: en.scopeMaps.create });
  await create.getByRole('textbox', { name: en.scopeMaps.scopeMap }).fill('too-much');
  const repository = create.getByRole('combobox', { name: en.scopeMaps.repository });
  await repository.fill(Array.from({ length: 101 }, (_, index) => `repo-${index}`).join(' '));
  await repository.press('Enter');
  await create.getByRole('checkbox', { name: en.scopeMaps.allForAll }).check({ timeout: 10_000 });
  await expect(create.getByRole('status').filter({ hasText: '505 actions' })).toBeVisible();
  await create.getByRole('button', { name: en.ui.add, exact: true }).click();
  await expect(create.getByRole('alert')).toContainText('at most');
});

test('deleting names the tokens that lose their access', async ({ page }) => {
  await page.goto(list);
  await chooseRowAction(page, en.scopeMaps.table, 'iot-devices', en.ui.delete);
  const dialog = page.getByRole('alertdialog', {
    name: en.scopeMaps.deletion.title('iot-devices'),
  });
  await expect(dialog).toContainText('3 tokens, 3 enabled, lose all their permissions');
  await expect(
    dialog.getByRole('list', { name: en.scopeMaps.tokens }).getByRole('listitem'),
  ).toHaveText(['iot-gateway-berlin', 'iot-gateway-lyon', 'iot-gateway-suzhou']);
  await expect(dialog.getByRole('button', { name: en.ui.delete })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expectAccessible(page);
  await dialog
    .getByRole('textbox', { name: en.ui.typeToConfirm('iot-devices') })
    .fill('iot-devices');
  await dialog.getByRole('button', { name: en.ui.delete }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(en.scopeMaps.deleted('iot-devices'))).toBeVisible();
  await expect(rowOf(page, en.scopeMaps.table, 'iot-devices')).toHaveCount(0);
});

test('several are deleted at once, with a result for each', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('checkbox', { name: en.ui.selectAll }).check();
  await page.getByRole('checkbox', { name: en.scopeMaps.select('build-push') }).uncheck();
  await page.getByRole('button', { name: en.ui.delete, exact: true }).click();
  const dialog = page.getByRole('alertdialog', {
    name: en.scopeMaps.deletion.title('5 scope maps'),
  });
  await expect(dialog).toContainText('8 tokens, 7 enabled, lose all their permissions');
  await expect(dialog.getByRole('list', { name: en.ui.bulk.affected })).not.toContainText(
    '_repositories',
  );
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: en.ui.typeToConfirm('myregistry') }).fill('myregistry');
  await dialog.getByRole('button', { name: en.ui.delete }).click();
  const results = page.getByRole('group', { name: en.ui.bulk.results });
  await expect(results.getByText(en.ui.done)).toHaveCount(5);
  await expectAccessible(page);
  await page.getByRole('button', { name: en.ui.close }).click();
  await expect(rowOf(page, en.scopeMaps.table, 'MyScopeMap')).toHaveCount(0);
  await expect(rowOf(page, en.scopeMaps.table, 'build-push')).toBeVisible();
});

test('everything works with the keyboard alone', async ({ page }) => {
  await page.goto(list);
  await expect(rowOf(page, en.scopeMaps.table, 'MyScopeMap')).toBeVisible();
  const add = page.getByRole('button', { name: en.ui.add, exact: true });
  await add.focus();
  await page.keyboard.press('Enter');
  const create = page.getByRole('dialog', { name: en.scopeMaps.create });
  await create.getByRole('textbox', { name: en.scopeMaps.scopeMap }).focus();
  await page.keyboard.type('by-keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(create.getByRole('combobox', { name: en.scopeMaps.repository })).toBeFocused();
  await page.keyboard.type('kitchen/sink');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The grid is one stop; its first action has the focus.
  const row = create.getByRole('row', { name: 'kitchen/sink' });
  await expect(row.getByRole('checkbox', { name: 'content/delete' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(row.getByRole('checkbox', { name: 'content/read' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(
    create.getByRole('checkbox', { name: en.scopeMaps.actionForAll('content/read') }),
  ).toBeFocused();
  await page.keyboard.press(en.home.title);
  await expect(create.getByRole('checkbox', { name: en.scopeMaps.allForAll })).toBeFocused();
  await create.getByRole('button', { name: en.ui.add, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(create).toBeHidden();

  // Edit it.
  await page.getByRole('link', { name: 'by-keyboard' }).focus();
  await page.keyboard.press('Enter');
  const sink = page.getByRole('row', { name: 'kitchen/sink' });
  await sink.getByRole('checkbox', { name: 'content/delete' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sink.getByRole('checkbox', { name: 'content/write' })).toBeChecked();
  await page.getByRole('button', { name: en.ui.save }).focus();
  await page.keyboard.press('Enter');
  const save = page.getByRole('alertdialog', { name: en.scopeMaps.impact.title('by-keyboard') });
  await expect(save).toContainText('content/write');
  await save.getByRole('button', { name: en.ui.save }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(en.scopeMaps.saved('by-keyboard'))).toBeVisible();
  await expect(save).toBeHidden();

  // Delete it.
  await page.getByRole('button', { name: en.ui.delete, exact: true }).focus();
  await page.keyboard.press('Enter');
  const remove = page.getByRole('alertdialog', {
    name: en.scopeMaps.deletion.title('by-keyboard'),
  });
  await expect(remove).toContainText(en.scopeMaps.deletion.unused);
  await remove.getByRole('button', { name: en.ui.delete }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'myregistry | Scope maps' })).toBeVisible();
  await expect(page.getByText(en.scopeMaps.deleted('by-keyboard'))).toBeVisible();
});

test.describe('dark', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => localStorage.setItem('acr-access-portal.theme', 'dark')),
  );

  test('create', async ({ page }) => {
    await page.goto(`${list}/new?from=iot-devices`);
    const create = page.getByRole('dialog', { name: en.scopeMaps.create });
    const repository = create.getByRole('combobox', { name: en.scopeMaps.repository });
    await repository.fill('bare');
    await repository.press('Enter');
    await create.getByRole('button', { name: en.ui.add, exact: true }).click();
    await expect(create.getByText('Choose at least one permission')).toBeVisible();
    await expectAccessible(page);
  });

  test('delete one', async ({ page }) => {
    await page.goto(list);
    await chooseRowAction(page, en.scopeMaps.table, 'iot-devices', en.ui.delete);
    await expect(page.getByRole('alertdialog')).toContainText('iot-gateway-lyon');
    await expectAccessible(page);
  });

  test('delete several', async ({ page }) => {
    await page.goto(list);
    await page.getByRole('checkbox', { name: en.scopeMaps.select('factory-sync') }).check();
    await page.getByRole('checkbox', { name: en.scopeMaps.select('build-push') }).check();
    await page.getByRole('button', { name: en.ui.delete, exact: true }).click();
    await expect(
      page.getByRole('alertdialog', { name: en.scopeMaps.deletion.title('2 scope maps') }),
    ).toContainText('build-pipeline');
    await expectAccessible(page);
  });
});
