import { type Page } from '@playwright/test';

import { expect, expectAccessible, myregistry, rowOf, test } from './fixtures';

const details = `${myregistry}/scope-maps/MyScopeMap`;
const address = `https://management.azure.com${myregistry.replace(
  '/registries/',
  '/providers/Microsoft.ContainerRegistry/registries/',
)}/scopeMaps/MyScopeMap?api-version=2025-11-01`;

/** What another person does meanwhile, past this page's own state. */
async function somebodyElse(page: Page, method: 'PATCH' | 'DELETE', properties?: object) {
  const status = await page.evaluate(
    async ([url, verb, body]) => {
      const response = await fetch(url, {
        method: verb,
        headers: { authorization: 'Bearer somebody-else', 'content-type': 'application/json' },
        ...(body === '' ? {} : { body }),
      });
      return response.status;
    },
    [address, method, properties === undefined ? '' : JSON.stringify({ properties })] as const,
  );
  expect(status).toBeLessThan(300);
}

/** What Azure keeps now. */
async function stored(page: Page): Promise<{ description?: string; actions: string[] }> {
  return page.evaluate(async (url) => {
    const response = await fetch(url, { headers: { authorization: 'Bearer somebody-else' } });
    const { properties } = await response.json();
    return properties;
  }, address);
}

/** The bodies of the changes that the page sends from here on. */
function changesSent(page: Page): unknown[] {
  const sent: unknown[] = [];
  page.on('request', (request) => {
    const { authorization } = request.headers();
    if (request.method() === 'PATCH' && authorization !== 'Bearer somebody-else') {
      sent.push(request.postDataJSON());
    }
  });
  return sent;
}

const row = (page: Page, repository: string) =>
  page.getByRole('grid', { name: 'Repositories' }).getByRole('row', { name: repository });
const seeded = [
  'repositories/samples/hello-world/content/delete',
  'repositories/samples/hello-world/content/read',
  'repositories/samples/hello-world/content/write',
  'repositories/samples/nginx/content/read',
];

test('saving says first what it takes from whom, and sends only the change', async ({ page }) => {
  await page.goto(details);
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  const write = row(page, 'samples/hello-world').getByRole('checkbox', { name: 'content/write' });
  await write.uncheck();
  await write.check();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await write.uncheck();
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  const sent = changesSent(page);
  await save.click();

  const dialog = page.getByRole('alertdialog', { name: 'Save changes to MyScopeMap?' });
  const changes = dialog.getByRole('region', { name: 'What you change' });
  await expect(changes.getByRole('listitem')).toHaveText([
    /samples\/hello-world.*Removed:.*content\/write/,
    /samples\/nginx.*Added:.*metadata\/read/,
  ]);
  const affected = dialog.getByRole('region', { name: 'Who is affected' });
  await expect(affected).toContainText('2 tokens, 1 enabled, lose push on samples/hello-world');
  await expect(affected).toContainText('2 tokens, 1 enabled, gain list tags on samples/nginx');
  await expect(affected.getByRole('list', { name: 'Tokens' })).toContainText('MyToken');
  await expect(affected.getByRole('list', { name: 'Tokens' })).toContainText(
    'contractor-northwind (Disabled)',
  );
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Scope map MyScopeMap was saved')).toBeVisible();
  const actions = [seeded[0], seeded[1], seeded[3], 'repositories/samples/nginx/metadata/read'];
  expect(sent).toEqual([{ properties: { actions } }]);
  expect((await stored(page)).actions).toEqual(actions);
  await expect(write).not.toBeChecked();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
});

test('a wildcard that still allows it means that nobody loses anything', async ({ page }) => {
  await page.goto(details);
  await page.getByRole('combobox', { name: 'Repository' }).fill('*');
  await page.getByRole('combobox', { name: 'Repository' }).press('Enter');
  await row(page, '*').getByRole('checkbox', { name: 'content/read' }).check();
  await page.getByRole('button', { name: 'Remove samples/nginx' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const affected = page.getByRole('region', { name: 'Who is affected' });
  await expect(affected).toContainText('gain pull on all repositories');
  await expect(affected).not.toContainText('lose');
});

test('only the description changes', async ({ page }) => {
  await page.goto(details);
  await page.getByRole('textbox', { name: 'Description' }).fill('For the line');
  const sent = changesSent(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Description: For the line');
  await expect(dialog).toContainText('what they can do stays the same');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(sent).toEqual([{ properties: { description: 'For the line' } }]);
});

test('what somebody else saved meanwhile is kept, and shown before saving', async ({ page }) => {
  await page.goto(details);
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  await somebodyElse(page, 'PATCH', {
    description: 'Theirs',
    actions: [...seeded.slice(1), 'repositories/team/theirs/content/read'],
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  const theirs = dialog.getByRole('region', { name: /somebody else changed meanwhile/ });
  await expect(theirs.getByRole('listitem')).toHaveText([
    'Description: Theirs',
    /samples\/hello-world.*Removed:.*content\/delete/,
    /team\/theirs.*Added:.*content\/read/,
  ]);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(await stored(page)).toMatchObject({
    description: 'Theirs',
    actions: [
      ...seeded.slice(1),
      'repositories/team/theirs/content/read',
      'repositories/samples/nginx/metadata/read',
    ],
  });
  await expect(row(page, 'team/theirs')).toBeVisible();
});

test('a change between looking and saving is not written over', async ({ page }) => {
  await page.goto(details);
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('region', { name: 'What you change' })).toBeVisible();
  await somebodyElse(page, 'PATCH', {
    actions: [...seeded, 'repositories/team/theirs/content/read'],
  });
  const sent = changesSent(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('It was changed again');
  await expect(dialog.getByRole('region', { name: /somebody else changed/ })).toContainText(
    'team/theirs',
  );
  expect(sent).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect((await stored(page)).actions).toEqual([
    ...seeded,
    'repositories/team/theirs/content/read',
    'repositories/samples/nginx/metadata/read',
  ]);
});

test('where two people decided differently, it is shown and can be looked at', async ({ page }) => {
  await page.goto(details);
  await page.getByRole('textbox', { name: 'Description' }).fill('Mine');
  // I take writing away; they allow it by a wildcard.
  await row(page, 'samples/hello-world').getByRole('checkbox', { name: 'content/write' }).uncheck();
  await somebodyElse(page, 'PATCH', {
    description: 'Theirs',
    actions: [...seeded, 'repositories/samples/*/content/write'],
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  const conflict = dialog.getByRole('alert');
  await expect(conflict).toContainText('to “Theirs”');
  await expect(conflict).toContainText('samples/hello-world content/write: allowed');
  await expectAccessible(page);
  await conflict.getByRole('button', { name: 'Go back and look at it' }).click();
  await expect(dialog).toBeHidden();
  // Both changes are in the editor now.
  await expect(
    row(page, 'samples/*').getByRole('checkbox', { name: 'content/write' }),
  ).toBeChecked();
  await row(page, 'samples/*').getByRole('checkbox', { name: 'content/write' }).uncheck();
  await page.getByRole('button', { name: 'Remove samples/*' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('region', { name: 'What you change' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(await stored(page)).toMatchObject({
    description: 'Mine',
    actions: seeded.filter((action) => !action.endsWith('write')),
  });
});

test('a scope map that was deleted meanwhile can be created again', async ({ page }) => {
  await page.goto(details);
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  await somebodyElse(page, 'DELETE');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Create MyScopeMap again?' });
  await expect(dialog).toContainText('There is no scope map MyScopeMap');
  await expect(dialog).toContainText('2 tokens, 1 enabled, gain pull on');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  expect((await stored(page)).actions).toHaveLength(5);
  await expect(page.getByText('There is no scope map')).toHaveCount(0);
});

test('gateway actions of connected registries are shown and kept', async ({ page }) => {
  await page.goto(`${myregistry}/scope-maps/factory-sync`);
  const others = page.getByRole('region', { name: 'Other actions' });
  await expect(others).toContainText('gateway/factory-hall-2/message/write');
  await row(page, 'iot/*').getByRole('checkbox', { name: 'content/write' }).check();
  const sent = changesSent(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('No token uses this scope map.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent)).toContain('gateway/factory-hall-2/message/write');
});

for (const [language, words] of [
  ['fr', { title: "Mappages d'étendue", save: 'Enregistrer', grid: 'Référentiels' }],
  ['zh-Hans', { title: '范围映射', save: '保存', grid: '存储库' }],
] as const) {
  test.describe(`${language}, dark`, () => {
    test.beforeEach(({ page }) =>
      page.addInitScript((chosen) => {
        localStorage.setItem('acr-access-portal.language', chosen);
        localStorage.setItem('acr-access-portal.theme', 'dark');
      }, language),
    );

    test('list', async ({ page }) => {
      await page.goto(`${myregistry}/scope-maps`);
      const heading = page.getByRole('heading', { name: `myregistry | ${words.title}` });
      await expect(heading).toBeVisible();
      await expect(rowOf(page, words.title, 'MyScopeMap')).toBeVisible();
      await expectAccessible(page);
    });

    test('editor and impact', async ({ page }) => {
      await page.goto(details);
      await page
        .getByRole('grid', { name: words.grid })
        .getByRole('row', { name: 'samples/hello-world' })
        .getByRole('checkbox', { name: 'content/read' })
        .uncheck();
      await expectAccessible(page);
      await page.getByRole('button', { name: words.save, exact: true }).click();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog.getByRole('listitem').first()).toContainText('samples/hello-world');
      await expectAccessible(page);
    });
  });
}
