import { en } from '@/i18n/en';

import { expect, signIn, test } from '../support/production/fixtures';
import { failedToLoad, myregistry } from '../support/fixtures';

import { count } from '../support/count';
import { looksAccessible } from '../support/survival';

/**
 * What only shows on a real host: files of the portal that are gone (F89), and a page that is loaded
 * again while Azure works (F76).
 */

// A scenario counts whether or not it passes.
test.beforeEach(() => count({ faults: 1 }));

test.describe('after an update of the portal', () => {
  test.use({ expectedErrors: failedToLoad(404) });

  test('a page whose files are gone says so, and opens when they are there (F89)', async ({
    page,
    azure,
  }) => {
    await signIn(page, azure, `${myregistry}/tokens`);
    await expect(page.getByRole('link', { name: 'MyToken', exact: true })).toBeVisible();
    let gone = true;
    await page.route('**/assets/GuidePage*.js', (route) =>
      gone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    await page
      .getByRole('navigation', { name: en.registry.menu })
      .getByRole('link', { name: en.registry.guide })
      .click();
    const message = page.getByRole('alert').filter({
      hasText: en.ui.notLoaded,
    });
    await expect(message.getByRole('button', { name: en.ui.reload })).toBeVisible();
    await looksAccessible(page);
    // Elsewhere everything goes on.
    await page.getByRole('link', { name: en.tokens.title }).first().click();
    await expect(message).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'MyToken', exact: true })).toBeVisible();
    await page.getByRole('link', { name: en.registry.guide }).click();
    await message.getByRole('button', { name: en.ui.tryAgain }).click();
    await expect(message).toBeVisible();
    gone = false;
    await message.getByRole('button', { name: en.ui.reload }).click();
    await expect(page.getByRole('heading', { name: /Authentication guide/ })).toBeVisible();
  });

  test('a password that is shown stays, and is asked about before reloading (F89)', async ({
    page,
    azure,
  }) => {
    await page.route('**/assets/TokenHandOff*.js', (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await signIn(page, azure, `${myregistry}/tokens/new`);
    await page.getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
    await page.getByRole('combobox', { name: en.tokens.scopeMap }).click();
    await page.getByRole('option', { name: 'MyScopeMap', exact: true }).click();
    await page.getByRole('button', { name: en.ui.create, exact: true }).click();
    const box = page.getByRole('group', { name: 'password1' });
    await box.getByRole('button', { name: en.ui.show, exact: true }).click();
    const value = await box.locator('code').innerText();
    const message = page.getByRole('alert').filter({
      hasText: en.ui.notLoaded,
    });
    await expect(message).toBeVisible();
    await looksAccessible(page);
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type();
    });
    await message.getByRole('button', { name: en.ui.reload }).click();
    expect(await asked).toBe('beforeunload');
    await expect(box.locator('code')).toHaveText(value);
  });
});

test('a page that is loaded again while a password is generated says that nobody has seen it (F76)', async ({
  page,
  azure,
}) => {
  let sent = 0;
  azure.wrap = async ({ name }, proceed) => {
    const answer = await proceed();
    if (name !== 'credentials.generate') return answer;
    sent += 1;
    // Made, and the answer is on its way when the page goes.
    return new Promise(() => undefined);
  };
  await signIn(page, azure, `${myregistry}/tokens/MyToken`);
  await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
  await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
  await expect.poll(() => sent).toBe(1);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  const panel = page.getByRole('dialog', { name: 'password2' });
  await expect(panel.getByRole('alert')).toContainText('but its value never arrived');
  count({ ambiguousWrites: 1, repeated: sent - 1 });
  await looksAccessible(page);
  azure.wrap = undefined;
  await panel.getByRole('button', { name: en.ui.generate, exact: true }).click();
  const replace = page.getByRole('alertdialog', {
    name: en.tokens.generation.replaceTitle('password2', 'MyToken'),
  });
  await replace.getByRole('textbox').fill('MyToken');
  await replace.getByRole('button', { name: en.ui.regenerate }).click();
  await expect(panel.getByRole('group', { name: 'password2' })).toBeVisible();
  await expect(panel.getByText('never arrived')).toHaveCount(0);
  expect(sent).toBe(1);
});
