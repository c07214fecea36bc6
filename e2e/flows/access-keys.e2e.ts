import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import {
  clickTwice,
  expect,
  expectAccessible,
  myregistry,
  pasted,
  test,
  ownContext,
} from '../support/fixtures';

// Several accessibility scans of long pages, possibly on a busy machine.
test.describe.configure({ timeout: 90_000 });

const restricted =
  '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/restricted/registries';
const contosolegacy =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/legacy-apps/registries/contosolegacy';
const contosopublic =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/open-source/registries/contosopublic';

const adminSwitch = (page: Page) => page.getByRole('switch', { name: en.accessKeys.adminUser });
const passwordRow = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

/** The requests of one kind that the page has sent. */
function requests(page: Page, method: string, ending: string): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === method && pathname.endsWith(ending)) {
      sent.push(request.postData() ?? '');
    }
  });
  return sent;
}

async function regenerate(page: Page, name: string, registry: string) {
  const dialog = page.getByRole('alertdialog', { name: `Regenerate ${name} of ${registry}?` });
  await dialog.getByRole('textbox', { name: `Type ${registry} to confirm` }).fill(registry);
  return dialog.getByRole('button', { name: en.ui.regenerate });
}

test('an owner enables the admin user, reads its passwords when asked for, and disables it', async ({
  page,
}) => {
  const asked = requests(page, 'POST', '/listCredentials');
  const changed = requests(page, 'PATCH', '/myregistry');
  await page.goto(`${myregistry}/overview`);
  await page
    .getByRole('navigation', { name: en.registry.menu })
    .getByRole('link', { name: en.accessKeys.title })
    .click();
  await expect(page.getByRole('heading', { name: 'myregistry | Access keys' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /^myregistry$/ })).toBeVisible();
  await expect(page.getByText('myregistry.azurecr.io', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: en.accessKeys.copyServer }).click();
  expect(await pasted(page)).toBe('myregistry.azurecr.io');
  await expect(adminSwitch(page)).not.toBeChecked();
  await expectAccessible(page);

  await adminSwitch(page).click();
  const enable = page.getByRole('alertdialog', {
    name: en.accessKeys.changes.enable.title('myregistry'),
  });
  await expect(enable).toContainText('looks like one and the same user');
  await expect(enable.getByRole('link', { name: en.accessKeys.insteadTokens })).toBeVisible();
  await expectAccessible(page);
  await clickTwice(enable.getByRole('button', { name: en.accessKeys.changes.enable.confirm }));
  await expect(adminSwitch(page)).toBeChecked();
  await expect(page.getByText(en.accessKeys.changes.enable.done('myregistry'))).toBeVisible();
  expect(changed).toEqual(['{"properties":{"adminUserEnabled":true}}']);

  await expect(page.getByText(en.accessKeys.username, { exact: true })).toBeVisible();
  const code = passwordRow(page, 'password2').locator('code');
  await expect(code).toHaveText('•'.repeat(16));
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: en.accessKeys.show('password2') }).click();
  await expect(code).toHaveText(/^FAKE/);
  const value = await code.innerText();
  await page.getByRole('button', { name: en.accessKeys.copy('password2') }).click();
  await expect(
    page.getByRole('table', { name: en.accessKeys.passwords }).getByText(en.ui.copied),
  ).toBeVisible();
  expect(await pasted(page)).toBe(value);
  await expectAccessible(page);
  expect(asked).toHaveLength(1);
  await page.getByRole('button', { name: en.accessKeys.hide('password2') }).click();
  await expect(code).toHaveText('•'.repeat(16));
  expect(await page.content()).not.toContain(value);

  await adminSwitch(page).click();
  const disable = page.getByRole('alertdialog', {
    name: en.accessKeys.changes.disable.title('myregistry'),
  });
  await expect(disable).toContainText('signs in as myregistry is locked out');
  await disable.getByRole('button', { name: en.accessKeys.changes.disable.confirm }).click();
  await expect(adminSwitch(page)).not.toBeChecked();
  await expect(page.getByRole('table', { name: en.accessKeys.passwords })).toHaveCount(0);
});

test('passwords are asked for again after the blade is left', async ({ page }) => {
  const asked = requests(page, 'POST', '/listCredentials');
  await page.goto(`${contosolegacy}/access-keys`);
  await page.getByRole('button', { name: en.accessKeys.show('password'), exact: true }).click();
  const code = passwordRow(page, 'password').locator('code');
  await expect(code).toHaveText(/^FAKE/);
  const value = await code.innerText();
  const menu = page.getByRole('navigation', { name: en.registry.menu });
  await menu.getByRole('link', { name: en.overview.title }).click();
  await expect(page.getByRole('heading', { name: 'contosolegacy | Overview' })).toBeVisible();
  await menu.getByRole('link', { name: en.accessKeys.title }).click();
  await expect(code).toHaveText('•'.repeat(16));
  expect(asked).toHaveLength(1);
  await page.getByRole('button', { name: en.accessKeys.show('password'), exact: true }).click();
  await expect(code).toHaveText(value);
  expect(asked).toHaveLength(2);
});

test(
  'a shown password is masked after a minute, and forgotten after five (F79)',
  { tag: ownContext },
  async ({ page }) => {
    const asked = requests(page, 'POST', '/listCredentials');
    await page.clock.install();
    await page.goto(`${contosolegacy}/access-keys`);
    const show = page.getByRole('button', { name: en.accessKeys.show('password2') });
    await show.click();
    const code = passwordRow(page, 'password2').locator('code');
    await expect(code).toHaveText(/^FAKE/);
    await page.clock.fastForward('01:01');
    await expect(code).toHaveText('•'.repeat(16));
    await show.click();
    await expect(code).toHaveText(/^FAKE/);
    expect(asked).toHaveLength(1);
    await page.clock.fastForward('05:01');
    await expect(code).toHaveText('•'.repeat(16));
    await show.click();
    await expect(code).toHaveText(/^FAKE/);
    expect(asked).toHaveLength(2);
  },
);

test(
  'a regenerated password counts down its replication, and the other one stays (F73)',
  { tag: ownContext },
  async ({ page }) => {
    const sent = requests(page, 'POST', '/regenerateCredential');
    await page.clock.install();
    await page.goto(`${contosolegacy}/access-keys`);
    const first = passwordRow(page, 'password').locator('code');
    const second = passwordRow(page, 'password2').locator('code');
    await page.getByRole('button', { name: en.accessKeys.show('password'), exact: true }).click();
    await page.getByRole('button', { name: en.accessKeys.show('password2') }).click();
    await expect(second).toHaveText(/^FAKE/);
    const [one, two] = [await first.innerText(), await second.innerText()];

    await page.getByRole('button', { name: en.accessKeys.regenerate('password2') }).click();
    const confirm = await regenerate(page, 'password2', 'contosolegacy');
    await expect(page.getByRole('alertdialog')).toContainText('password keeps working');
    await expectAccessible(page);
    await clickTwice(confirm);
    await expect(page.getByRole('timer')).toContainText(/Wait (60|59|58) s/);
    expect(sent).toEqual(['{"name":"password2"}']);
    await expect(second).toHaveText('•'.repeat(16));
    await page.getByRole('button', { name: en.accessKeys.show('password2') }).click();
    await expect(second).toHaveText(/^FAKE/);
    expect(await second.innerText()).not.toBe(two);
    await expect(first).toHaveText(one);
    await page.clock.fastForward('00:59');
    await page.clock.runFor('00:02');
    await expect(page.getByText(en.accessKeys.regeneration.arrived('password2'))).toBeVisible();
  },
);

test(
  'an owner rotates both passwords without cutting anyone off',
  { tag: ownContext },
  async ({ page }) => {
    const sent = requests(page, 'POST', '/regenerateCredential');
    await page.clock.install();
    await page.goto(`${contosolegacy}/access-keys`);
    await page.getByRole('button', { name: en.accessKeys.rotation.open }).click();
    const panel = page.getByRole('dialog', { name: en.accessKeys.rotation.open });
    await panel.getByRole('radio', { name: 'password', exact: true }).check();
    await expect(panel.getByRole('listitem').first()).toContainText('password2, which nobody uses');
    await expectAccessible(page);
    await panel.getByRole('button', { name: en.accessKeys.regenerate('password2') }).click();
    await (await regenerate(page, 'password2', 'contosolegacy')).click();

    const last = panel.getByRole('button', {
      name: en.accessKeys.regenerate('password'),
      exact: true,
    });
    await panel.getByRole('button', { name: en.accessKeys.show('password2') }).click();
    await expect(panel.locator('code').first()).toHaveText(/^FAKE/);
    await panel.getByRole('checkbox', { name: /Every client signs in with password2/ }).check();
    await expect(last).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(page);
    await page.clock.fastForward('00:59');
    await page.clock.runFor('00:02');
    await last.click();
    await (await regenerate(page, 'password', 'contosolegacy')).click();
    await expect(panel.getByText(en.accessKeys.rotation.complete)).toBeVisible();
    expect(sent).toEqual(['{"name":"password2"}', '{"name":"password"}']);
    await panel.getByRole('button', { name: en.ui.done }).click();
    await expect(panel).toBeHidden();
  },
);

test('who does not know what is in use moves everybody first', async ({ page }) => {
  const sent = requests(page, 'POST', '/regenerateCredential');
  await page.goto(`${contosolegacy}/access-keys/rotate`);
  const panel = page.getByRole('dialog', { name: en.accessKeys.rotation.open });
  await panel.getByRole('radio', { name: en.accessKeys.rotation.unknown }).check();
  await panel.getByRole('button', { name: en.accessKeys.rotation.next }).click();
  await panel.getByRole('button', { name: en.accessKeys.copy('password2') }).click();
  await expect(panel.getByText(en.ui.copied)).toBeVisible();
  expect(sent).toEqual([]);
  await panel.getByRole('button', { name: en.ui.close }).click();
  const stop = page.getByRole('alertdialog', { name: en.accessKeys.rotation.leaveTitle });
  await expect(stop).toContainText('password has not been replaced');
  await stop.getByRole('button', { name: en.accessKeys.rotation.leave }).click();
  await expect(page).toHaveURL(/access-keys$/);
});

test('the login server is what the registry says, not its name', async ({ page }) => {
  await page.goto(`${contosopublic}/access-keys`);
  await expect(page.getByText('contosopublic-d9f2b1c0.azurecr.io')).toBeVisible();
});

test.describe('what stands in the way', () => {
  // One expression: Playwright takes an array of two for a value and its options.
  test.use({ expectedErrors: /server responded with a status of (400|403|409)/ });

  test('somebody else disables the admin user meanwhile (F31, F93)', async ({ page, azure }) => {
    await page.goto(`${contosolegacy}/access-keys`);
    const code = passwordRow(page, 'password2').locator('code');
    await page.getByRole('button', { name: en.accessKeys.show('password2') }).click();
    await expect(code).toHaveText(/^FAKE/);
    const value = await code.innerText();
    await azure(contosolegacy, {
      method: 'PATCH',
      body: { properties: { adminUserEnabled: false } },
    });
    await page.getByRole('button', { name: en.accessKeys.regenerate('password2') }).click();
    await (await regenerate(page, 'password2', 'contosolegacy')).click();
    await expect(page.getByRole('alert')).toContainText('has been disabled meanwhile');
    await expect(adminSwitch(page)).not.toBeChecked();
    expect(await page.content()).not.toContain(value);
    await expectAccessible(page);
  });

  test('no permission to see the passwords', async ({ page }) => {
    const asked = requests(page, 'POST', '/listCredentials');
    await page.goto(`${restricted}/contosonokeys/access-keys`);
    await page.getByRole('button', { name: en.accessKeys.show('password2') }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(en.accessKeys.readFailed);
    await expect(alert).toContainText('AuthorizationFailed');
    await expect(alert).toContainText('listCredentials/action');
    await expect(passwordRow(page, 'password2').locator('code')).toHaveText('•'.repeat(16));
    await expectAccessible(page);
    expect(asked).toHaveLength(1);
  });

  test('a read-only lock, which forbids even showing (F22)', async ({ page }) => {
    await page.goto(`${restricted}/contosolocked/access-keys`);
    await page.getByRole('button', { name: en.accessKeys.copy('password2') }).click();
    await expect(page.getByRole('alert')).toContainText('ScopeLocked');
    await expect(page.getByText('a read-only lock forbids even that')).toBeVisible();
    await adminSwitch(page).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: en.accessKeys.changes.disable.confirm })
      .click();
    await expect(
      page.getByText(en.accessKeys.changes.disable.failed('contosolocked')).first(),
    ).toBeVisible();
    await expect(adminSwitch(page)).toBeChecked();
  });

  test('a policy that refuses (F17)', async ({ page }) => {
    const changed = requests(page, 'PATCH', '/contosopolicydeny');
    await page.goto(`${restricted}/contosopolicydeny/access-keys`);
    await adminSwitch(page).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: en.accessKeys.changes.enable.confirm })
      .click();
    await expect(page.getByRole('alert')).toContainText('RequestDisallowedByPolicy');
    await expect(page.getByRole('alert')).toContainText(
      'Keep the admin user off and content trust as it is',
    );
    await expect(adminSwitch(page)).not.toBeChecked();
    expect(changed).toHaveLength(1);
  });

  test('a policy that takes the change back without a word (F18)', async ({ page }) => {
    await page.goto(`${restricted}/contosopolicymodify/access-keys`);
    await adminSwitch(page).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: en.accessKeys.changes.enable.confirm })
      .click();
    await expect(page.getByRole('alert')).toContainText('Azure accepted the change, but');
    await expect(adminSwitch(page)).not.toBeChecked();
    await expect(
      page.getByText(en.accessKeys.changes.enable.done('contosopolicymodify')),
    ).toHaveCount(0);
    await expectAccessible(page);
  });
});
