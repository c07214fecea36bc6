import { en } from '@/i18n/en';

import { changesSent, details, row, seeded, somebodyElse, stored } from '../support/scopeMapEditor';

import { count } from '../support/count';
import {
  copyPassword,
  expect,
  looksAccessible,
  myregistry,
  registryId,
  test,
} from '../support/survival';

// Two people, or one in two windows (F21, F25, F71).

/** Notes down whether what somebody else saved is still there. */
function countUpdates(actions: readonly string[], theirs: string): void {
  count({ schedules: 1, lostUpdates: actions.includes(theirs) ? 0 : 1 });
}

test('what somebody else saved meanwhile is kept, and shown before saving (F25)', async ({
  page,
  azure,
}) => {
  await page.goto(details);
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  await somebodyElse(azure, {
    description: 'Theirs',
    actions: [...seeded.slice(1), 'repositories/team/theirs/content/read'],
  });
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  const theirs = dialog.getByRole('region', { name: /somebody else changed meanwhile/ });
  await expect(theirs.getByRole('listitem')).toHaveText([
    en.scopeMaps.impact.describedAs('Theirs'),
    /samples\/hello-world.*Removed:.*content\/delete/,
    /team\/theirs.*Added:.*content\/read/,
  ]);
  await looksAccessible(page);
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
  countUpdates((await stored(azure)).actions, 'repositories/team/theirs/content/read');
  expect(await stored(azure)).toMatchObject({
    description: 'Theirs',
    actions: [
      ...seeded.slice(1),
      'repositories/team/theirs/content/read',
      'repositories/samples/nginx/metadata/read',
    ],
  });
  await expect(row(page, 'team/theirs')).toBeVisible();
});

test('a change between looking and saving is not written over (F25)', async ({ page, azure }) => {
  await page.goto(details);
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('region', { name: en.scopeMaps.impact.changes })).toBeVisible();
  await somebodyElse(azure, {
    actions: [...seeded, 'repositories/team/theirs/content/read'],
  });
  const sent = changesSent(page);
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog.getByRole('alert')).toContainText('It was changed again');
  await expect(dialog.getByRole('region', { name: /somebody else changed/ })).toContainText(
    'team/theirs',
  );
  expect(sent).toEqual([]);
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
  countUpdates((await stored(azure)).actions, 'repositories/team/theirs/content/read');
  expect((await stored(azure)).actions).toEqual([
    ...seeded,
    'repositories/team/theirs/content/read',
    'repositories/samples/nginx/metadata/read',
  ]);
});

test('where two people decided differently, it is shown and can be looked at (F25)', async ({
  page,
  azure,
}) => {
  await page.goto(details);
  await page.getByRole('textbox', { name: en.scopeMaps.description }).fill('Mine');
  // I take writing away; they allow it by a wildcard.
  await row(page, 'samples/hello-world').getByRole('checkbox', { name: 'content/write' }).uncheck();
  await somebodyElse(azure, {
    description: 'Theirs',
    actions: [...seeded, 'repositories/samples/*/content/write'],
  });
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  const conflict = dialog.getByRole('alert');
  await expect(conflict).toContainText('to “Theirs”');
  await expect(conflict).toContainText('samples/hello-world content/write: allowed');
  await looksAccessible(page);
  await conflict.getByRole('button', { name: en.scopeMaps.impact.lookAtIt }).click();
  await expect(dialog).toBeHidden();
  count({ schedules: 1, lostUpdates: 0 });
  // Both changes are in the editor now.
  await expect(
    row(page, 'samples/*').getByRole('checkbox', { name: 'content/write' }),
  ).toBeChecked();
  await row(page, 'samples/*').getByRole('checkbox', { name: 'content/write' }).uncheck();
  await page.getByRole('button', { name: en.scopeMaps.removeRepository('samples/*') }).click();
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  await expect(dialog.getByRole('region', { name: en.scopeMaps.impact.changes })).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('button', { name: en.ui.save }).click();
  await expect(dialog).toBeHidden();
  expect(await stored(azure)).toMatchObject({
    description: 'Mine',
    actions: seeded.filter((action) => !action.endsWith('write')),
  });
});

test('a scope map that was deleted meanwhile can be created again (F21)', async ({
  page,
  azure,
}) => {
  await page.goto(details);
  await row(page, 'samples/nginx').getByRole('checkbox', { name: 'metadata/read' }).check();
  expect((await azure('/scopeMaps/MyScopeMap', { method: 'DELETE' })).status).toBeLessThan(300);
  count({ schedules: 1 });
  await page.getByRole('button', { name: en.ui.save, exact: true }).click();
  const dialog = page.getByRole('alertdialog', {
    name: en.scopeMaps.impact.createTitle('MyScopeMap'),
  });
  await expect(dialog).toContainText(en.scopeMaps.gone('MyScopeMap'));
  await expect(dialog).toContainText('2 tokens, 1 enabled, can now pull in');
  await looksAccessible(page);
  await dialog.getByRole('button', { name: en.ui.create }).click();
  await expect(dialog).toBeHidden();
  expect((await stored(azure)).actions).toHaveLength(5);
  await expect(page.getByText('There is no scope map')).toHaveCount(0);
});

test('what somebody else did meanwhile is noticed before anything is sent (F26)', async ({
  page,
  sent,
  azure,
}) => {
  await page.goto(`${myregistry}/tokens/MyToken/rotate`);
  const panel = page.getByRole('dialog', { name: en.tokens.rotation.title('MyToken') });
  await expect(panel.getByText('password2 is free')).toBeVisible();
  const { status } = await azure('/generateCredentials', {
    method: 'POST',
    body: { tokenId: `${registryId}/tokens/MyToken`, name: 'password2' },
  });
  expect(status).toBe(200);
  await panel.getByRole('button', { name: en.tokens.generate('password2') }).click();
  await expect(panel.getByRole('alert')).toContainText('Nothing was generated: password2 changed');
  count({ schedules: 1, lostUpdates: sent.writes().length });
  expect(sent.writes()).toEqual([]);
  await looksAccessible(page);
  await panel.getByRole('button', { name: en.tokens.generation.lookAgain }).click();
  await expect(panel.getByText('password1 is the older one')).toBeVisible();
});

test('two windows do not generate the same password (F71)', async ({ page, context }) => {
  await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
  const here = page.getByRole('dialog', { name: 'password2' });
  await here.getByRole('button', { name: en.ui.generate, exact: true }).click();
  await expect(here.getByRole('group', { name: 'password2' })).toBeVisible();

  const other = await context.newPage();
  await other.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
  const there = other.getByRole('dialog', { name: 'password2' });
  await there.getByRole('button', { name: en.ui.generate, exact: true }).click();
  await expect(there.getByRole('alert')).toContainText('in another window of this browser');
  count({ schedules: 1, doubleSubmits: 0 });
  await looksAccessible(other);

  await copyPassword(here.getByRole('group', { name: 'password2' }));
  await here.getByRole('button', { name: en.ui.done }).click();
  await there.getByRole('button', { name: en.ui.generate, exact: true }).click();
  await expect(there.getByRole('group', { name: 'password2' })).toBeVisible();
  await other.close();
});
