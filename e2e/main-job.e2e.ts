import { expect, expectAccessible, myregistry, pasted, rowOf, test } from './fixtures';

test('an owner creates a token with a new scope map and gets a password that expires', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Container registries' })).toBeVisible();
  await page.getByRole('link', { name: 'myregistry' }).click();
  await page
    .getByRole('navigation', { name: 'Registry' })
    .getByRole('link', { name: 'Tokens (preview)' })
    .click();
  await expect(page.getByRole('heading', { name: 'myregistry | Tokens (preview)' })).toBeVisible();

  await page.getByRole('button', { name: 'Add' }).click();
  const create = page.getByRole('dialog', { name: 'Create token' });
  await create.getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
  await create.getByRole('button', { name: 'Create new' }).click();

  const scopeMap = page.getByRole('dialog', { name: 'Create scope map' });
  await expect(scopeMap.getByRole('textbox', { name: 'Scope map' })).toHaveValue(
    'line-7-scanner-scope-map',
  );
  await scopeMap.getByRole('textbox', { name: 'Description' }).fill('Scanners of line 7');
  const repository = scopeMap.getByRole('combobox', { name: 'Repository' });
  await repository.fill('samples/hello-world');
  await repository.press('Enter');
  await repository.fill('line7/*');
  await repository.press('Enter');
  const grid = scopeMap.getByRole('grid', { name: 'Repositories' });
  const hello = grid.getByRole('row', { name: 'samples/hello-world' });
  await hello.getByRole('checkbox', { name: 'content/read' }).check();
  await hello.getByRole('checkbox', { name: 'content/write' }).check();
  await grid
    .getByRole('row', { name: 'line7/*' })
    .getByRole('checkbox', { name: 'content/read' })
    .check();
  await expectAccessible(page);
  await scopeMap.getByRole('button', { name: 'Add', exact: true }).click();

  await expect(create.getByRole('combobox', { name: 'Scope map' })).toHaveValue(
    '(new) line-7-scanner-scope-map',
  );
  await create.getByRole('button', { name: '90 days' }).click();
  await expect(create.getByText(/Expires in 90 days/)).toBeVisible();
  await expectAccessible(page);
  await create.getByRole('button', { name: 'Create', exact: true }).click();

  const created = page.getByRole('dialog', { name: 'Token line-7-scanner was created' });
  const password1 = created.getByRole('group', { name: 'password1' });
  await expect(password1.locator('code')).toHaveText('•'.repeat(16));
  await password1.getByRole('button', { name: 'Show' }).click();
  const value = await password1.locator('code').innerText();
  expect(value).toMatch(/^FAKE/);
  await password1.getByRole('button', { name: 'Copy' }).click();
  expect(await pasted(page)).toBe(value);
  await expect(
    created.getByText(
      /docker login myregistry\.azurecr\.io --username line-7-scanner --password-stdin/,
    ),
  ).toBeVisible();
  await expectAccessible(page);
  await created.getByRole('button', { name: 'Done' }).click();

  await expect(rowOf(page, 'Tokens', 'line-7-scanner')).toContainText('Expires in 90 days');
  expect(await page.content()).not.toContain(value);
});

test('the owner disables the token and deletes it', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('switch', { name: 'Status' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  const save = page.getByRole('alertdialog', { name: 'Save changes to MyToken?' });
  await expect(save).toContainText('locked out');
  await save.getByRole('button', { name: 'Save' }).click();
  await expect(save).toBeHidden();
  await expect(page.getByText('Token MyToken was saved')).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Status' })).not.toBeChecked();

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const remove = page.getByRole('alertdialog', { name: 'Delete MyToken?' });
  await expectAccessible(page);
  await remove.getByRole('textbox', { name: 'Type MyToken to confirm' }).fill('MyToken');
  await remove.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'myregistry | Tokens (preview)' })).toBeVisible();
  await expect(page.getByText('Token MyToken was deleted')).toBeVisible();
  await expect(rowOf(page, 'Tokens', 'MyToken')).toHaveCount(0);
});
