import { en } from '@/i18n/en';

import {
  type AskAzure,
  expect,
  copyPassword,
  expectAccessible,
  myregistry,
  ownContext,
  registryId,
  test,
} from '../support/fixtures';

/** What somebody else does meanwhile, elsewhere. */
async function generateElsewhere(azure: AskAzure, token: string, name: string) {
  const { status } = await azure('/generateCredentials', {
    method: 'POST',
    body: { tokenId: `${registryId}/tokens/${token}`, name },
  });
  expect(status).toBe(200);
}

test('the free password is generated, clients are moved, the old one is deleted (F72)', async ({
  page,
}) => {
  test.slow();
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('button', { name: en.tokens.rotation.action }).click();
  const panel = page.getByRole('dialog', { name: en.tokens.rotation.title('MyToken') });
  await expect(panel.getByText('password2 is free: it is generated')).toBeVisible();
  await expect(
    panel.getByRole('list', { name: en.tokens.rotation.steps }).getByRole('listitem'),
  ).toHaveCount(3);
  await expectAccessible(page);
  await panel.getByRole('button', { name: en.tokens.generate('password2') }).click();

  const password2 = panel.getByRole('group', { name: 'password2' });
  await expect(password2.locator('code')).toHaveText('•'.repeat(16));
  await expect(panel.getByText(/docker login .*--username MyToken/)).toBeVisible();
  // A first generation works at once: there is nothing to wait for.
  await expect(panel.getByText(/seconds to wait/)).toHaveCount(0);
  const retire = panel.getByRole('button', { name: en.tokens.deletePassword('password1') });
  await expect(retire).toHaveAttribute('aria-disabled', 'true');
  await panel.getByRole('checkbox', { name: /signs in with password2 now/ }).check();
  await expectAccessible(page);
  await copyPassword(password2);
  await retire.click();
  const ask = page.getByRole('alertdialog', {
    name: en.tokens.passwordDeletion.title('password1', 'MyToken'),
  });
  await expect(ask).toContainText('locked out');
  await ask.getByRole('button', { name: en.ui.delete, exact: true }).click();
  await expect(
    panel.getByText(en.tokens.rotation.finished('password2', 'password1')),
  ).toBeVisible();
  await panel.getByRole('button', { name: en.ui.done }).click();

  const table = page.getByRole('table', { name: en.tokens.passwords });
  await expect(table.getByRole('row', { name: /password1/ })).toContainText(en.tokens.notGenerated);
  await expect(
    table.getByRole('button', { name: en.tokens.regenerate('password2') }),
  ).toBeVisible();
});

test(
  'a regenerated password needs a minute before the old one may go (F73)',
  { tag: ownContext },
  async ({ page, azure }) => {
    test.slow();
    await page.clock.install();
    await page.goto(`${myregistry}/tokens/build-pipeline/rotate`);
    const panel = page.getByRole('dialog', { name: en.tokens.rotation.title('build-pipeline') });
    await expect(panel.getByText('password1 is the older one')).toBeVisible();
    await panel.getByRole('button', { name: en.tokens.generate('password1') }).click();
    const confirm = page.getByRole('alertdialog', {
      name: en.tokens.generation.replaceTitle('password1', 'build-pipeline'),
    });
    await confirm
      .getByRole('textbox', { name: en.ui.typeToConfirm('build-pipeline') })
      .fill('build-pipeline');
    await confirm.getByRole('button', { name: en.ui.regenerate }).click();

    await expect(panel.getByText(/\d+ seconds to wait\./)).toBeVisible();
    await panel.getByRole('checkbox', { name: /signs in with password1 now/ }).check();
    const retire = panel.getByRole('button', { name: en.tokens.deletePassword('password2') });
    await expect(retire).toHaveAttribute('aria-disabled', 'true');
    await page.clock.fastForward('01:01');
    await expect(panel.getByText('The time has passed')).toBeVisible();
    await expect(retire).not.toHaveAttribute('aria-disabled', 'true');

    // Meanwhile somebody else replaces the new one: the old one is all that works then.
    await generateElsewhere(azure, 'build-pipeline', 'password1');
    await retire.click();
    const ask = page.getByRole('alertdialog', {
      name: en.tokens.passwordDeletion.title('password2', 'build-pipeline'),
    });
    await ask.getByRole('button', { name: en.ui.delete, exact: true }).click();
    await expect(ask.getByRole('alert')).toContainText('Nothing was deleted');
    await ask.getByRole('button', { name: en.ui.cancel }).click();
    await expect(panel.getByText(/password1 was changed meanwhile/)).toBeVisible();
    await expect(retire).toHaveAttribute('aria-disabled', 'true');
  },
);

test('where clients have moved already, the older one is deleted and is the free one then', async ({
  page,
}) => {
  await page.goto(`${myregistry}/tokens/build-pipeline/rotate`);
  const panel = page.getByRole('dialog', { name: en.tokens.rotation.title('build-pipeline') });
  await expect(panel.getByText('password1 is the older one')).toBeVisible();
  await panel.getByRole('button', { name: '90 days' }).click();
  const retire = panel.getByRole('button', { name: en.tokens.deletePassword('password1') });
  const ask = page.getByRole('alertdialog', {
    name: en.tokens.passwordDeletion.title('password1', 'build-pipeline'),
  });
  await retire.click();
  await ask.getByRole('button', { name: en.ui.cancel }).click();
  await expect(panel.getByRole('button', { name: '90 days' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await retire.click();
  await ask.getByRole('button', { name: en.ui.delete, exact: true }).click();
  await expect(panel.getByText('password1 is free: it is generated')).toBeVisible();
  await expect(panel.getByText('changed meanwhile')).toHaveCount(0);
  await expect(retire).toHaveCount(0);
  await panel.getByRole('button', { name: en.tokens.generate('password1') }).click();
  await expect(panel.getByRole('group', { name: 'password1' })).toBeVisible();
});
