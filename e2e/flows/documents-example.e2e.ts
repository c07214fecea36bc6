import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { copyPassword, expect, test } from '../support/fixtures';

/**
 * The example of the documents, step by step, in a registry that has nothing yet.
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
 */
const registry =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/dev-sandbox/registries/contosodev';
const hello = 'samples/hello-world';
const nginx = 'samples/nginx';

const answers = {
  pull: 'Pull',
  push: 'Push',
  delete: 'Delete',
  tags: en.access.operations.listTags,
  manifests: en.access.operations.readManifests,
} as const;

type Operation = keyof typeof answers;

/** Asks en.access.check on the token for every operation on the repository. */
async function works(page: Page, repository: string): Promise<Operation[]> {
  const check = page.getByRole('region', { name: en.access.check });
  await check.getByRole('combobox', { name: en.access.nameToCheck }).fill(repository);
  const allowed: Operation[] = [];
  for (const operation of ['pull', 'push', 'delete', 'tags', 'manifests'] as const) {
    await check
      .getByRole('combobox', { name: en.access.operation })
      .selectOption(answers[operation]);
    const answer = check.getByRole('status').getByText(/^(Allowed|Denied)$/);
    await expect(answer).toHaveCount(1);
    if ((await answer.innerText()) === 'Allowed') allowed.push(operation);
  }
  return allowed;
}

/** Changes the scope map, and comes back to the token. */
async function update(page: Page, change: (page: Page) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: en.tokens.openScopeMap('MyScopeMap') }).click();
  await expect(page.getByRole('heading', { name: 'MyScopeMap', level: 1 })).toBeVisible();
  await change(page);
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog', { name: en.scopeMaps.impact.title('MyScopeMap') });
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: en.tokens.title }).click();
  await page.getByRole('link', { name: 'MyToken' }).click();
  await expect(page.getByRole('heading', { name: 'MyToken', level: 1 })).toBeVisible();
}

function right(page: Page, repository: string, action: string) {
  return page
    .getByRole('grid', { name: en.scopeMaps.repositories })
    .getByRole('row', { name: repository })
    .getByRole('checkbox', { name: action });
}

async function addRepository(page: Page, repository: string): Promise<void> {
  await page.getByRole('combobox', { name: en.scopeMaps.repository }).fill(repository);
  await page.getByRole('combobox', { name: en.scopeMaps.repository }).press('Enter');
}

test('what works and what fails at each step is what the documents say', async ({ page }) => {
  test.slow();
  await page.goto(`${registry}/tokens/new`);
  const create = page.getByRole('dialog', { name: en.tokens.create });
  await create.getByRole('textbox', { name: en.tokens.token }).fill('MyToken');
  await create.getByRole('button', { name: en.tokens.createNew }).click();
  const scopeMap = page.getByRole('dialog', { name: en.scopeMaps.create });
  await scopeMap.getByRole('textbox', { name: en.tokens.scopeMap }).fill('MyScopeMap');
  await addRepository(page, hello);
  await right(page, hello, 'content/write').check();
  await right(page, hello, 'content/read').check();
  await scopeMap.getByRole('button', { name: en.ui.add, exact: true }).click();
  await create.getByRole('button', { name: en.ui.create, exact: true }).click();
  const created = page.getByRole('dialog', { name: en.tokens.createdTitle('MyToken') });
  await copyPassword(created.getByRole('group', { name: 'password1' }));
  await created.getByRole('button', { name: en.ui.done }).click();
  await page.getByRole('link', { name: 'MyToken' }).click();

  expect(await works(page, hello)).toEqual(['pull', 'push']);
  expect(await works(page, nginx)).toEqual([]);

  await update(page, async () => {
    await addRepository(page, nginx);
    await right(page, nginx, 'content/write').check();
    await right(page, nginx, 'content/read').check();
    await right(page, hello, 'content/write').uncheck();
  });
  expect(await works(page, nginx)).toEqual(['pull', 'push']);
  expect(await works(page, hello)).toEqual(['pull']);

  await update(page, () => right(page, nginx, 'content/delete').check());
  expect(await works(page, nginx)).toEqual(['pull', 'push', 'delete']);

  await update(page, () => right(page, hello, 'metadata/read').check());
  expect(await works(page, hello)).toEqual(['pull', 'tags', 'manifests']);

  await page.getByRole('switch', { name: en.tokens.status }).click();
  await page.getByRole('button', { name: en.ui.save }).click();
  const save = page.getByRole('alertdialog', { name: en.scopeMaps.impact.title('MyToken') });
  await save.getByRole('button', { name: en.ui.save }).click();
  await expect(save).toBeHidden();
  expect(await works(page, hello)).toEqual([]);
  expect(await works(page, nginx)).toEqual([]);

  await page.getByRole('button', { name: en.ui.delete, exact: true }).click();
  const remove = page.getByRole('alertdialog');
  await remove.getByRole('textbox').fill('MyToken');
  await remove.getByRole('button', { name: en.ui.delete }).click();
  await expect(page.getByRole('link', { name: 'MyToken' })).toHaveCount(0);
});
