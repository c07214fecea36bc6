import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { count } from '../support/count';
import { clickTwice, expect, myregistry, type Sent, survives, test } from '../support/survival';

/**
 * Answers that get lost where what happened shows elsewhere than in the form: content trust (F94, F95),
 * the admin user, its passwords, and signers.
 */
const legacy = myregistry.replace(/myresourcegroup.*/, 'legacy-apps/registries/contosolegacy');
const newcomer = 'e5e5e5e5-0000-4000-8000-00000000beef';

const adminSwitch = (page: Page) => page.getByRole('switch', { name: en.accessKeys.adminUser });
const status = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: en.contentTrust.status }).getByRole('radio', { name });

function countWrites(sent: Sent, claimedFalsely: boolean): void {
  count({
    ambiguousWrites: 1,
    repeated: sent.writes().length - 1,
    falseSuccesses: claimedFalsely ? 1 : 0,
  });
}

async function disableAdmin(page: Page): Promise<void> {
  await page.goto(`${legacy}/access-keys`);
  await adminSwitch(page).click();
  await page.getByRole('alertdialog').getByRole('button', { name: en.ui.disable }).click();
}

/** Chooses Disabled and Save, and types the registry's name. Returns the button that does it. */
async function disableTrust(page: Page) {
  await page.goto(`${legacy}/content-trust`);
  await status(page, en.contentTrust.disabled).check();
  await page.getByRole('button', { name: en.ui.save }).click();
  const dialog = page.getByRole('alertdialog', {
    name: en.contentTrust.disable.title('contosolegacy'),
  });
  const doIt = dialog.getByRole('button', { name: en.contentTrust.disable.confirm });
  // Another registry's name, or this one in capitals, does not do.
  await dialog.getByRole('textbox').fill('Contosolegacy');
  await expect(doIt).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox').fill('contosolegacy');
  return doIt;
}

test.describe('of a change that was made', () => {
  test.use({ emulator: { faults: { 'registries.update': 'applied-then-504' } } });

  test('the admin user: reading the registry again makes up for it', async ({ page, sent }) => {
    await disableAdmin(page);
    await expect(page.getByText('The registry was read again')).toBeVisible();
    countWrites(sent, await adminSwitch(page).isChecked());
    await expect(adminSwitch(page)).not.toBeChecked();
    await survives(page, sent, {
      says: 'The registry was read again: the change has been made.',
      writes: ['PATCH registries/contosolegacy'],
    });
  });

  test('content trust: it is read again, not asked for again, however often one clicks (F38, F94, F95)', async ({
    page,
    sent,
  }) => {
    const doIt = await disableTrust(page);
    await clickTwice(doIt);
    await expect(page.getByText('The registry was read again')).toBeVisible();
    countWrites(sent, await status(page, en.contentTrust.enabled).isChecked());
    count({ schedules: 1, doubleSubmits: sent.writes().length - 1 });
    await expect(status(page, en.contentTrust.disabled)).toBeChecked();
    await survives(page, sent, {
      says: 'The registry was read again: the change has been made.',
      writes: ['PATCH registries/contosolegacy'],
    });
  });
});

test.describe('of a change that was not made', () => {
  test.use({ emulator: { faults: { 'registries.update': 'not-applied-504' } } });

  test('the admin user: the outcome is left open, and how things stand is said', async ({
    page,
    sent,
  }) => {
    await disableAdmin(page);
    const stands = page.getByText(en.accessKeys.stillOn);
    await expect(stands).toBeVisible();
    countWrites(sent, !(await adminSwitch(page).isChecked()));
    await survives(page, sent, {
      says: en.ui.operationStates.uncertain,
      requestId: true,
      writes: ['PATCH registries/contosolegacy'],
    });
  });

  test('content trust: the outcome is left open, and how things stand is said (F94)', async ({
    page,
    sent,
  }) => {
    await (await disableTrust(page)).click();
    await expect(page.getByText('content trust is still enabled')).toBeVisible();
    countWrites(sent, await status(page, en.contentTrust.disabled).isChecked());
    await survives(page, sent, {
      says: en.ui.operationStates.uncertain,
      requestId: true,
      writes: ['PATCH registries/contosolegacy'],
    });
  });
});

test.describe('of a regenerated password', () => {
  test.use({ emulator: { faults: { 'credentials.regenerate': 'applied-then-504' } } });

  test('where the value that counts can be seen is said, and the old one is gone', async ({
    page,
    sent,
  }) => {
    await page.goto(`${legacy}/access-keys`);
    const code = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'password2', exact: true }) })
      .locator('code');
    await page.getByRole('button', { name: en.accessKeys.show('password2') }).click();
    await expect(code).toHaveText(/^FAKE/);
    const before = await code.innerText();
    await page.getByRole('button', { name: en.accessKeys.regenerate('password2') }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox').fill('contosolegacy');
    await dialog.getByRole('button', { name: en.ui.regenerate }).click();
    await expect(page.getByText('Choose “Show password2”')).toBeVisible();
    await expect(code).toHaveText('•'.repeat(16));
    countWrites(sent, false);
    await survives(page, sent, {
      says: en.ui.operationStates.uncertain,
      writes: ['POST contosolegacy/regenerateCredential'],
    });
    await page.getByRole('button', { name: en.accessKeys.show('password2') }).click();
    await expect(code).toHaveText(/^FAKE/);
    expect(await code.innerText()).not.toBe(before);
  });
});

test.describe('of an added signer', () => {
  test.use({ emulator: { faults: { 'roleAssignments.create': 'applied-then-504' } } });

  test('looking for the assignment makes up for it', async ({ page, sent }) => {
    await page.goto(`${legacy}/content-trust/signers/new`);
    const panel = page.getByRole('dialog', { name: en.contentTrust.addSigner });
    await panel.getByRole('textbox', { name: en.contentTrust.objectId }).fill(newcomer);
    await panel.getByRole('button', { name: en.ui.add }).click();
    await expect(panel.getByText(en.contentTrust.addNext)).toBeVisible();
    countWrites(sent, false);
    expect(sent.writes()).toHaveLength(1);
    await survives(page, sent, { says: `The signer ${newcomer} was added` });
  });
});
