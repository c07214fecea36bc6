import { en } from '@/i18n/en';

import {
  copyPassword,
  expect,
  expectAccessible,
  chooseRowAction,
  myregistry,
  rowOf,
  test,
} from '../support/fixtures';

test('the details say who made the token, what it may do and by which rule', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/iot-gateway-suzhou`);
  await expect(page.getByText(/^wei\./)).toBeVisible();
  await expect(page.getByText(en.tokens.unchanged)).toBeVisible();
  await expect(page.getByText('iot/*: pull and read metadata (tags, manifests).')).toBeVisible();
  const grid = page.getByRole('table', { name: en.access.permissions });
  await expect(grid.getByRole('row', { name: /iot/ }).getByRole('cell')).toHaveText([
    /Not allowed/,
    /Allowed by iot\/\*/,
    /Not allowed/,
    /Allowed by iot\/\*/,
    /Not allowed/,
  ]);
  await expect(page.getByRole('table', { name: en.tokens.passwords })).toContainText(/12 days ago/);
  await expect(
    page.getByRole('link', { name: en.tokens.openScopeMap('iot-devices') }),
  ).toHaveAttribute('href', /\/scope-maps\/iot-devices$/);
  await expectAccessible(page);

  // A change makes the creator unknown, because Azure overwrites it.
  await page.getByRole('switch', { name: en.tokens.status }).click();
  await page.getByRole('button', { name: en.ui.save }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: en.ui.save }).click();
  await expect(page.getByText('Not known any more')).toBeVisible();
});

test('who gets in, by which rule, and what a client prints', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  const check = page.getByRole('region', { name: en.access.check });
  const repository = check.getByRole('combobox', { name: en.access.nameToCheck });
  const operation = check.getByRole('combobox', { name: en.access.operation });
  const answer = check.getByRole('status');
  await expect(answer).toHaveText(en.access.typeRepository);

  await repository.fill('samples/hello-world');
  await expect(answer).toContainText(en.access.granted('content/read', 'samples/hello-world'));
  await operation.selectOption(en.access.operations.listTags);
  await expect(answer).toContainText(en.access.denied);
  await expect(answer).toContainText(en.access.missing('metadata/read'));
  await expect(answer).toContainText(
    'unauthorized: authentication required, visit https://aka.ms/acr/authorization',
  );
  await repository.fill('samples/nginx');
  await operation.selectOption(en.access.operations.push);
  await expect(answer).toContainText('denied: requested access to the resource is denied');
  await operation.selectOption(en.access.operations.listCatalog);
  await expect(answer).toContainText('cannot list the catalog');
  await operation.selectOption(en.access.operations.pull);
  await repository.fill('Samples/*');
  await expect(check.getByText(en.access.oneRepository)).toBeVisible();
  await repository.fill('<img src=x onerror=alert(1)>');
  await expect(check.getByRole('alert')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${myregistry}/tokens/iot-gateway-berlin`);
  await repository.fill('iot/gateway');
  await expect(answer).toContainText(en.access.reasons.expired);
});

test('where anyone may pull, the answer says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'contosopublic' }).click();
  const address = new URL(page.url()).pathname.replace(/overview$/, 'tokens/release-bot');
  expect(address).toMatch(/contosopublic/);
  await page.goto(address);
  const check = page.getByRole('region', { name: en.access.check });
  await check.getByRole('combobox', { name: en.access.nameToCheck }).fill('anything/else');
  await expect(check.getByRole('status')).toContainText('The registry allows anonymous pull');
});

test('a duplicate starts with the scope map and status of the other token', async ({ page }) => {
  await page.goto(`${myregistry}/tokens?filter=contractor`);
  await chooseRowAction(page, en.tokens.table, 'contractor-northwind', en.tokens.duplicate);
  const create = page.getByRole('dialog', { name: en.tokens.create });
  await expect(create.getByRole('textbox', { name: en.tokens.token })).toHaveValue(
    'contractor-northwind-copy',
  );
  await expect(create.getByRole('combobox', { name: en.tokens.scopeMap })).toHaveValue(
    'MyScopeMap',
  );
  await expect(create.getByRole('switch', { name: en.tokens.status })).not.toBeChecked();
  await expect(create.getByText('Passwords are never copied.')).toBeVisible();
  await create.getByRole('button', { name: en.ui.create, exact: true }).click();
  const created = page.getByRole('dialog', {
    name: en.tokens.createdTitle('contractor-northwind-copy'),
  });
  await copyPassword(created.getByRole('group', { name: 'password1' }));
  await created.getByRole('button', { name: en.ui.done }).click();
  await expect(rowOf(page, en.tokens.table, 'contractor-northwind-copy')).toContainText(
    en.tokens.disabled,
  );
  await expect(page).toHaveURL(/\/tokens\?filter=contractor$/);
});

test('a link fills the form for review, and sends nothing', async ({ page }) => {
  const writes: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/tokens/'))
      writes.push(request.url());
  });
  await page.goto(
    `${myregistry}/tokens/new?name=line-9-scanner&repositories=line9/*,samples/nginx`,
  );
  const create = page.getByRole('dialog', { name: en.tokens.create });
  await expect(create.getByText('A link has filled in this form.')).toBeVisible();
  await expect(create.getByRole('textbox', { name: en.tokens.token })).toHaveValue(
    'line-9-scanner',
  );
  await expect(create.getByRole('combobox', { name: en.tokens.scopeMap })).toHaveValue(
    en.tokens.newScopeMap('line-9-scanner-scope-map'),
  );
  await expect(create.getByText('line9/*')).toBeVisible();
  await expectAccessible(page);
  expect(writes).toEqual([]);
  await create.getByRole('button', { name: en.ui.create, exact: true }).click();
  await expect(
    page.getByRole('dialog', { name: en.tokens.createdTitle('line-9-scanner') }),
  ).toBeVisible();
});

test('a hostile link is text, and is judged like what is typed (F80)', async ({ page }) => {
  const hostile = new URLSearchParams({
    name: '"><img src=x onerror=alert(1)>',
    scopeMap: '../../tokens/MyToken',
    repositories: 'Evil,javascript:alert(1)',
  });
  await page.goto(`${myregistry}/tokens/new?${hostile.toString()}`);
  const create = page.getByRole('dialog', { name: en.tokens.create });
  await expect(create.getByText(/Left out.*Evil and javascript:alert\(1\)/)).toBeVisible();
  await create.getByRole('button', { name: en.ui.create, exact: true }).click();
  await expect(create.getByText('Only letters (A to Z), digits and hyphens')).toBeVisible();
  await expect(create.getByText(/There is no scope map/)).toBeVisible();
  await expect(create).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('create, generate and delete with the keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto(`${myregistry}/tokens`);
  await expect(page.getByText('13 tokens', { exact: true })).toBeVisible();
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await page.getByRole('button', { name: en.ui.add }).focus();
  await press('Enter');
  const create = page.getByRole('dialog', { name: en.tokens.create });
  await expect(create).toBeVisible();
  await create.getByRole('textbox', { name: en.tokens.token }).focus();
  await page.keyboard.type('keyboard-only');
  await press('Tab');
  await expect(create.getByRole('combobox', { name: en.tokens.scopeMap })).toBeFocused();
  await page.keyboard.type('iot');
  await expect(page.getByRole('option', { name: 'iot-devices' })).toBeVisible();
  await press('ArrowDown', 'Enter');
  await expect(create.getByRole('combobox', { name: en.tokens.scopeMap })).toHaveValue(
    'iot-devices',
  );
  await create.getByRole('textbox', { name: en.tokens.token }).focus();
  await press('Enter');
  const created = page.getByRole('dialog', { name: en.tokens.createdTitle('keyboard-only') });
  await created.getByRole('button', { name: en.ui.copy, exact: true }).focus();
  await press('Enter');
  await expect(created.getByText(en.ui.copied)).toBeAttached();
  await created.getByRole('button', { name: en.ui.done }).focus();
  await press('Enter');
  await expect(created).toBeHidden();
  await expect(page.getByRole('button', { name: en.ui.add })).toBeFocused();

  const row = rowOf(page, en.tokens.table, 'keyboard-only');
  await row.getByRole('button', { name: en.ui.rowActions }).focus();
  await press('Enter');
  await expect(page.getByRole('menuitem', { name: en.tokens.openDetails })).toBeFocused();
  await press('ArrowDown', 'ArrowDown', 'Enter');
  const generate = page.getByRole('dialog', { name: 'password2' });
  await generate.getByRole('button', { name: en.ui.generate, exact: true }).focus();
  await press('Enter');
  await expect(generate.getByRole('group', { name: 'password2' })).toBeVisible();
  await generate.getByRole('button', { name: en.ui.copy, exact: true }).focus();
  await press('Enter');
  await expect(generate.getByText(en.ui.copied)).toBeAttached();
  await generate.getByRole('button', { name: en.ui.done }).focus();
  await press('Enter');
  await expect(generate).toBeHidden();

  await page.getByRole('button', { name: en.ui.delete, exact: true }).focus();
  await press('Enter');
  const remove = page.getByRole('alertdialog', {
    name: en.tokens.dialogs.delete.title('keyboard-only'),
  });
  await remove.getByRole('textbox', { name: en.ui.typeToConfirm('keyboard-only') }).focus();
  await page.keyboard.type('keyboard-only');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'myregistry | Tokens (preview)' })).toBeVisible();
  await expect(rowOf(page, en.tokens.table, 'keyboard-only')).toHaveCount(0);
});
