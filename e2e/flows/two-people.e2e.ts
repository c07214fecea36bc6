import type { BrowserContext, Locator, Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { copyPassword, expectAccessible, failedToLoad, myregistry } from '../support/fixtures';

import { type Azure, expect, signIn, test } from '../support/production/fixtures';

const repositories = (page: Page) => page.getByRole('grid', { name: en.scopeMaps.repositories });

function right(page: Page, repository: string, action: string): Locator {
  return repositories(page)
    .getByRole('row', { name: repository })
    .getByRole('checkbox', { name: action });
}

/** Two pages in one Azure, each with the same address open before either of them changes anything. */
async function openTwice(context: BrowserContext, azure: Azure, path: string) {
  const mine = await context.newPage();
  await signIn(mine, azure, path);
  const theirs = await context.newPage();
  await theirs.goto(azure.portal + path);
  await theirs.getByRole('button', { name: en.signIn.button, exact: true }).click();
  await expect(theirs.getByLabel(en.signIn.accountOf('dana'))).toBeAttached();
  await theirs.bringToFront();
  return { mine, theirs };
}

async function save(page: Page): Promise<Locator> {
  await page.bringToFront();
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('region', { name: en.scopeMaps.impact.changes })).toBeVisible();
  return dialog;
}

async function confirm(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
}

/** What Azure keeps of the scope map. */
function stored({ arm }: Azure) {
  const [, , subscription = '', , resourceGroup = '', , registry = ''] = myregistry.split('/');
  return arm.store.registry({ subscription, resourceGroup, registry }).scopeMaps.get('MyScopeMap');
}

const map = `${myregistry}/scope-maps/MyScopeMap`;
const hello = (action: string) => `repositories/samples/hello-world/${action}`;
const nginx = (action: string) => `repositories/samples/nginx/${action}`;

test('two people change one scope map: the change of neither is lost (F25)', async ({
  context,
  azure,
}) => {
  const { mine, theirs } = await openTwice(context, azure, map);
  await expect(right(mine, 'samples/nginx', 'content/read')).toBeChecked();
  await right(theirs, 'samples/nginx', 'content/write').check();
  await theirs.getByRole('textbox', { name: en.scopeMaps.description }).fill('Theirs');
  await confirm(await save(theirs));

  await mine.bringToFront();
  await right(mine, 'samples/hello-world', 'content/delete').uncheck();
  const dialog = await save(mine);
  const meanwhile = dialog.getByRole('region', { name: /somebody else changed meanwhile/ });
  await expect(meanwhile).toContainText(en.scopeMaps.impact.describedAs('Theirs'));
  await expect(meanwhile).toContainText(/samples\/nginx.*Added:.*content\/write/);
  await expectAccessible(mine);
  await confirm(dialog);

  expect(stored(azure)?.description).toBe('Theirs');
  expect(stored(azure)?.actions).toEqual([
    hello('content/read'),
    hello('content/write'),
    nginx('content/read'),
    nginx('content/write'),
  ]);
  await expect(right(mine, 'samples/nginx', 'content/write')).toBeChecked();
});

test('where they decided differently, the second one sees it and decides', async ({
  context,
  azure,
}) => {
  const { mine, theirs } = await openTwice(context, azure, map);
  await expect(right(mine, 'samples/nginx', 'content/read')).toBeChecked();
  await theirs.getByRole('textbox', { name: en.scopeMaps.description }).fill('Theirs');
  await confirm(await save(theirs));

  await mine.bringToFront();
  await mine.getByRole('textbox', { name: en.scopeMaps.description }).fill('Mine');
  const dialog = await save(mine);
  await expect(dialog.getByRole('alert')).toContainText('to “Theirs”');
  expect(stored(azure)?.description).toBe('Theirs');
  await confirm(dialog);
  expect(stored(azure)?.description).toBe('Mine');
});

test('both save in the same moment: one of them is told, and nothing is lost', async ({
  context,
  azure,
}) => {
  const { mine, theirs } = await openTwice(context, azure, map);
  await right(theirs, 'samples/nginx', 'content/write').check();
  const their = await save(theirs);
  await right(mine, 'samples/nginx', 'metadata/read').check();
  const my = await save(mine);
  // Both have seen what is there before either of them saves.
  await confirm(their);
  await my.getByRole('button', { name: en.ui.save }).click();
  await expect(my.getByRole('alert')).toContainText('It was changed again');
  await confirm(my);
  expect(stored(azure)?.actions).toEqual([
    hello('content/delete'),
    hello('content/read'),
    hello('content/write'),
    nginx('content/read'),
    nginx('content/write'),
    nginx('metadata/read'),
  ]);
});

test.describe('a scope map that somebody deletes', () => {
  test.use({ expectedErrors: failedToLoad(404) });

  test('is created again only by the one who says so', async ({ context, azure }) => {
    const { mine, theirs } = await openTwice(context, azure, map);
    await right(mine, 'samples/nginx', 'content/write').check();
    await theirs.bringToFront();
    await theirs.getByRole('button', { name: en.ui.delete, exact: true }).click();
    const remove = theirs.getByRole('alertdialog');
    await remove.getByRole('textbox').fill('MyScopeMap');
    await remove.getByRole('button', { name: en.ui.delete }).click();
    await expect(remove).toBeHidden();

    await mine.bringToFront();
    await mine.getByRole('button', { name: en.ui.save, exact: true }).click();
    const again = mine.getByRole('alertdialog', {
      name: en.scopeMaps.impact.createTitle('MyScopeMap'),
    });
    await expect(again).toContainText(en.scopeMaps.gone('MyScopeMap'));
    expect(stored(azure)).toBeUndefined();
    await again.getByRole('button', { name: en.ui.create }).click();
    await expect(again).toBeHidden();
    expect(stored(azure)?.actions).toContain(nginx('content/write'));
  });
});

test('a password that somebody else generates meanwhile is noticed, and theirs stays', async ({
  context,
  azure,
}) => {
  const { mine, theirs } = await openTwice(context, azure, `${myregistry}/tokens/MyToken/rotate`);
  const panel = mine.getByRole('dialog', { name: en.tokens.rotation.title('MyToken') });
  await expect(panel.getByText('password2 is free')).toBeVisible();
  const other = theirs.getByRole('dialog', { name: en.tokens.rotation.title('MyToken') });
  await other.getByRole('button', { name: en.tokens.generate('password2') }).click();
  const shown = other.getByRole('group', { name: 'password2' });
  await copyPassword(shown);
  // Nothing holds it any more but Azure.
  await theirs.close();

  let generated = 0;
  azure.wrap = (operation, proceed) => {
    if (operation.name === 'credentials.generate') generated += 1;
    return proceed();
  };
  await mine.bringToFront();
  await panel.getByRole('button', { name: en.tokens.generate('password2') }).click();
  // The page may have noticed by itself when it was come back to: then it asks before replacing it.
  const noticed = panel.getByText('Nothing was generated: password2 changed');
  const asks = mine.getByRole('alertdialog', {
    name: en.tokens.generation.replaceTitle('password2', 'MyToken'),
  });
  await expect(noticed.or(asks).first()).toBeVisible();
  expect(generated).toBe(0);
});
