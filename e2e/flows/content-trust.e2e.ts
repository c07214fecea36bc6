import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import {
  clickTwice,
  expect,
  expectAccessible,
  failedToLoad,
  myregistry,
  test,
  ownContext,
} from '../support/fixtures';

// Several accessibility scans of long pages, possibly on a busy machine.
test.describe.configure({ timeout: 90_000 });

const restricted =
  '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/restricted/registries';
const contosolegacy =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/legacy-apps/registries/contosolegacy';
const contosodev =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/dev-sandbox/registries/contosodev';

const amelie = 'a1a1a1a1-0000-4000-8000-0000000a3e11';
const releasePipeline = 'b2b2b2b2-0000-4000-8000-00000000b07a';
const platformTeam = 'c3c3c3c3-0000-4000-8000-0000000c4ea3';
const newcomer = 'e5e5e5e5-0000-4000-8000-00000000beef';

const status = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: en.contentTrust.status }).getByRole('radio', { name });
const signer = (page: Page, id: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: id }) });

/** The bodies of the requests of one kind that the page has sent. */
function requests(page: Page, method: string, path: RegExp): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === method && path.test(new URL(request.url()).pathname)) {
      sent.push(request.postData() ?? '');
    }
  });
  return sent;
}

/** Chooses Disabled and Save, types the registry's name, and returns the button that does it. */
async function disable(page: Page, registry: string) {
  await status(page, en.contentTrust.disabled).check();
  await page.getByRole('button', { name: en.ui.save }).click();
  const dialog = page.getByRole('alertdialog', { name: `Delete all signatures of ${registry}?` });
  await dialog.getByRole('textbox', { name: `Type ${registry} to confirm` }).fill(registry);
  return dialog.getByRole('button', { name: en.contentTrust.disable.confirm });
}

test(
  'an owner disables content trust, knowing what is lost; enabling it again is up to Azure (F95)',
  { tag: ownContext },
  async ({ page }) => {
    const changed = requests(page, 'PATCH', /contosolegacy$/);
    await page.clock.setFixedTime('2026-11-22T10:00:00Z');
    await page.goto(`${contosolegacy}/overview`);
    await page
      .getByRole('navigation', { name: en.registry.menu })
      .getByRole('link', { name: en.contentTrust.title })
      .click();
    await expect(
      page.getByRole('heading', { name: 'contosolegacy | Content trust' }),
    ).toBeVisible();
    await expect(
      page.getByText('Content trust ends on 31 March 2028: 495 days left'),
    ).toBeVisible();
    await expect(status(page, en.contentTrust.enabled)).toBeChecked();
    await expect(page.getByRole('button', { name: en.ui.save })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(signer(page, amelie)).toBeVisible();
    await expectAccessible(page);

    await status(page, en.contentTrust.disabled).check();
    await page.getByRole('button', { name: en.ui.discard }).click();
    await expect(status(page, en.contentTrust.enabled)).toBeChecked();

    const confirm = await disable(page, 'contosolegacy');
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('every signed tag, in every repository');
    await expect(dialog).toContainText('This cannot be undone');
    await expect(dialog).toContainText('legacy-apps');
    await expectAccessible(page);
    await clickTwice(confirm);
    await expect(page.getByText(en.contentTrust.disable.done('contosolegacy'))).toBeVisible();
    await expect(status(page, en.contentTrust.disabled)).toBeChecked();
    await expect(status(page, en.contentTrust.enabled)).toBeDisabled();
    expect(changed).toEqual([
      '{"properties":{"policies":{"trustPolicy":{"type":"Notary","status":"disabled"}}}}',
    ]);
  },
);

test.describe('enabling again', () => {
  test.use({ expectedErrors: failedToLoad(400) });

  test('shows the service’s own refusal', async ({ page }) => {
    await page.goto(`${myregistry}/content-trust`);
    await page.getByRole('checkbox', { name: /was enabled on this registry before/ }).check();
    await status(page, en.contentTrust.enabled).check();
    await page.getByRole('button', { name: en.ui.save }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: en.ui.enable }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('ContentTrustUnsupported');
    await expect(alert).toContainText('completely removed on March 31, 2028');
    await expect(status(page, en.contentTrust.disabled)).toBeChecked();
  });
});

for (const [state, path, text] of [
  ['never enabled', myregistry, en.contentTrust.states.disabledTitle],
  ['not Premium', contosodev, 'This registry has the plan Basic'],
  [
    'with a customer-managed key',
    `${restricted}/contosoencrypted`,
    'does not work with a customer-managed key',
  ],
] as const) {
  test(`where it is ${state}, it cannot be enabled, and the page says why (F32)`, async ({
    page,
  }) => {
    await page.goto(`${path}/content-trust`);
    await expect(page.getByText(text)).toBeVisible();
    await expect(page.getByText(/Notary Project/).first()).toBeVisible();
    await expect(status(page, en.contentTrust.enabled)).toBeDisabled();
    await expectAccessible(page);
  });
}

test('an owner adds a signer and removes it; inherited ones stay', async ({ page }) => {
  const added = requests(page, 'PUT', /roleAssignments\/[\da-f-]{36}$/);
  const removed = requests(page, 'DELETE', /roleAssignments/);
  await page.goto(`${contosolegacy}/content-trust`);
  await expect(page.getByRole('table', { name: en.contentTrust.signers })).toBeVisible();
  await expect(signer(page, amelie)).toContainText(en.contentTrust.origins.registry);
  await expect(signer(page, amelie)).toContainText(en.contentTrust.mayPush);
  await expect(signer(page, releasePipeline)).toContainText('AcrPush is needed');
  await expect(signer(page, platformTeam)).toContainText(
    en.contentTrust.origins.resourceGroup('legacy-apps'),
  );
  await expect(signer(page, platformTeam).getByRole('button')).toHaveAttribute(
    'aria-disabled',
    'true',
  );

  await page.getByRole('button', { name: en.contentTrust.addSigner }).click();
  const panel = page.getByRole('dialog', { name: en.contentTrust.addSigner });
  await expect(panel).toContainText('The admin user and tokens cannot sign.');
  const id = panel.getByRole('textbox', { name: en.contentTrust.objectId });
  await id.fill('dana@contoso.example');
  await panel.getByRole('button', { name: en.ui.add }).click();
  await expect(panel.getByText(/An object ID is a GUID/)).toBeVisible();
  await id.fill(amelie.toUpperCase());
  await expect(panel.getByText('This principal already is a signer')).toBeVisible();
  await expectAccessible(page);
  await id.fill(` ${newcomer} `);
  await panel.getByRole('radio', { name: en.contentTrust.types.ServicePrincipal }).check();
  await clickTwice(panel.getByRole('button', { name: en.ui.add }));
  await expect(panel.getByText(en.contentTrust.addNext)).toBeVisible();
  await expect(panel.getByText(/az role assignment create/)).toContainText(newcomer);
  await expect(panel.getByText('az acr login --name contosolegacy')).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: en.ui.done }).click();
  expect(added).toHaveLength(1);
  expect(added[0]).toContain('"principalType":"ServicePrincipal"');
  await expect(signer(page, newcomer)).toContainText(en.contentTrust.types.ServicePrincipal);

  await page.getByRole('button', { name: `Remove signer ${newcomer}` }).click();
  const dialog = page.getByRole('alertdialog', { name: en.contentTrust.removal.title });
  await expect(dialog).toContainText(newcomer);
  await clickTwice(dialog.getByRole('button', { name: en.contentTrust.remove }));
  await expect(signer(page, newcomer)).toHaveCount(0);
  expect(removed).toHaveLength(1);
});

test('in ABAC mode a signer needs the roles of repositories to push', async ({ page }) => {
  await page.goto(
    '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/shared-teams/registries/contosoteams/content-trust/signers/new',
  );
  const panel = page.getByRole('dialog', { name: en.contentTrust.addSigner });
  await expect(panel.getByText('also needs Container Registry Repository Writer')).toBeVisible();
  await panel.getByRole('textbox', { name: en.contentTrust.objectId }).fill(newcomer);
  await panel.getByRole('button', { name: en.ui.add }).click();
  await expect(panel.getByText("--role 'Container Registry Repository Writer'")).toBeVisible();
  await expect(panel).not.toContainText('AcrPush');
  await panel.getByRole('button', { name: en.ui.done }).click();
  await expect(signer(page, newcomer)).toContainText('Container Registry Repository Writer is');
});

test('help and migration have the registry’s own values in them', async ({ page }) => {
  await page.goto(`${contosolegacy}/content-trust`);
  const help = page.getByRole('region', { name: en.contentTrust.help });
  await help.getByText(en.contentTrust.helpPush).click();
  await expect(help.getByText('docker push contosolegacy.azurecr.io/myimage:v1')).toBeVisible();
  await expect(help.getByText(/Successfully signed contosolegacy\.azurecr\.io/)).toBeVisible();
  await help.getByText(en.contentTrust.helpPull).click();
  await expect(help.getByText('Error: remote trust data does not exist')).toBeVisible();
  await help.getByText(en.contentTrust.helpKeys).click();
  await expect(help.getByText(/tar -zcvf docker_private_keys_backup/)).toBeVisible();
  await help.getByText(en.contentTrust.helpLost).click();
  await expect(help.getByText(/Azure cannot restore it/)).toBeVisible();
  await help.getByText(en.contentTrust.helpSession).click();
  await expect(help.getByText('export DOCKER_CONTENT_TRUST=1')).toBeVisible();
  await expect(
    page.getByRole('region', { name: en.contentTrust.migration }).getByText(/notation verify/),
  ).toContainText('contosolegacy.azurecr.io');
  await expectAccessible(page);
});

test.describe('what stands in the way', () => {
  // One expression: Playwright takes an array of two for a value and its options.
  test.use({ expectedErrors: /server responded with a status of (400|403|409)/ });

  test('a read-only lock (F22)', async ({ page }) => {
    await page.goto(`${restricted}/contosolocked/content-trust`);
    await (await disable(page, 'contosolocked')).click();
    await expect(page.getByRole('alert')).toContainText('ScopeLocked');
    await expect(status(page, en.contentTrust.enabled)).toBeChecked();
  });

  test('a policy that refuses', async ({ page }) => {
    await page.goto(`${restricted}/contosopolicydeny/content-trust`);
    await (await disable(page, 'contosopolicydeny')).click();
    await expect(page.getByRole('alert')).toContainText('RequestDisallowedByPolicy');
  });

  test('a policy that takes the change back without a word (F18)', async ({ page }) => {
    await page.goto(`${restricted}/contosopolicymodify/content-trust`);
    await (await disable(page, 'contosopolicymodify')).click();
    await expect(page.getByRole('alert')).toContainText('Azure accepted the change, but');
    await expect(status(page, en.contentTrust.enabled)).toBeChecked();
  });

  test('no permission to see who may sign', async ({ page }) => {
    await page.goto(`${restricted}/contosonokeys/content-trust`);
    await expect(page.getByRole('alert')).toContainText(en.contentTrust.signersFailed);
    await expect(page.getByRole('alert')).toContainText('roleAssignments/read');
    await expect(status(page, en.contentTrust.enabled)).toBeChecked();
  });

  test('a signer who does not exist', async ({ page }) => {
    await page.goto(`${contosolegacy}/content-trust/signers/new`);
    const panel = page.getByRole('dialog', { name: en.contentTrust.addSigner });
    const id = panel.getByRole('textbox', { name: en.contentTrust.objectId });
    await id.fill('00000000-0000-4000-8000-000000000001');
    await panel.getByRole('button', { name: en.ui.add }).click();
    await expect(panel.getByRole('alert')).toContainText('PrincipalNotFound');
    await expect(id).toHaveValue('00000000-0000-4000-8000-000000000001');
    await expectAccessible(page);
  });
});
