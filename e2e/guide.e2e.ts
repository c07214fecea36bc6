import type { Page } from '@playwright/test';

import { expect, expectAccessible, myregistry, test } from './fixtures';

async function answer(page: Page, question: string, choice: RegExp | string) {
  await page
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: choice })
    .check();
}

const recommended = (page: Page) => page.getByRole('region', { name: 'Recommendation' });

test('an owner finds the guide in the menu and is led to one recommendation', async ({ page }) => {
  await page.goto(`${myregistry}/overview`);
  await page
    .getByRole('navigation', { name: 'Registry' })
    .getByRole('link', { name: 'Authentication guide' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'myregistry | Authentication guide' }),
  ).toBeVisible();

  await answer(page, 'Who or what signs in?', /^A person/);
  await answer(page, 'Can it use Microsoft Entra ID?', /^Yes/);
  await answer(page, 'Is somebody there to sign in?', /^Yes/);
  await answer(page, 'What does it do?', 'Pull and push');
  await expect(recommended(page)).toHaveCount(0);
  await answer(page, 'Which repositories does it need?', /^All/);
  await expect(recommended(page)).toContainText('Use: Individual Microsoft Entra identity');
  await expect(recommended(page)).toContainText('AcrPush');
  await expect(recommended(page)).toContainText('The admin user is the wrong choice here');
  await expectAccessible(page);
});

test('answers are in the address, and another one changes what is recommended', async ({
  page,
}) => {
  await page.goto(
    `${myregistry}/guide?who=person&entra=yes&attended=yes&access=push&repositories=all`,
  );
  await expect(recommended(page)).toContainText('Individual Microsoft Entra identity');

  // Another answer changes what is recommended; its instructions follow.
  await answer(page, 'Which repositories does it need?', /^One/);
  await expect(recommended(page)).toContainText('Use: Repository-scoped token');
  await expect(recommended(page)).toContainText('content/write');
  await expect(page.getByRole('combobox', { name: 'Method' })).toHaveValue('token');
  await expect(recommended(page).getByRole('link', { name: 'Create a token' })).toHaveAttribute(
    'href',
    `${myregistry}/tokens/new`,
  );
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(recommended(page)).toHaveCount(0);
});

test('a managed identity, a cluster of another tenant, the one case for the admin user', async ({
  page,
}) => {
  await page.goto(`${myregistry}/guide?who=software&where=azure&access=pull&repositories=all`);
  await expect(recommended(page)).toContainText('Managed identity for Azure resources');
  await expect(page.getByText('az login --identity')).toBeVisible();

  await page.goto(
    `${myregistry}/guide?who=kubernetes&cluster=aksOtherTenant&access=pull&repositories=all`,
  );
  await expect(recommended(page)).toContainText('Service principal of an AKS cluster');

  await page.goto(`${myregistry}/guide?who=software&where=portalDeployment`);
  await expect(recommended(page)).toContainText('This is the one case for the admin user');
});

test('the instructions name this registry, in either shell', async ({ page }) => {
  await page.goto(`${myregistry}/guide`);
  const instructions = page.getByRole('region', { name: 'Instructions' });
  await expect(
    instructions.getByText('az acr login --name myregistry', { exact: true }),
  ).toBeVisible();
  await expect(
    instructions.getByText(
      /docker login myregistry\.azurecr\.io --username 00000000-0000-0000-0000-000000000000 --password-stdin/,
    ),
  ).toBeVisible();
  await expect(instructions.getByText('DOCKER_COMMAND=podman az acr login')).toBeVisible();
  await expect(instructions.getByText('DOCKER_COMMAND_ERROR')).toBeVisible();
  await instructions.getByRole('tab', { name: 'PowerShell' }).click();
  await expect(
    instructions.getByText('Connect-AzContainerRegistry -Name myregistry', { exact: true }),
  ).toBeVisible();
  await expect(page).toHaveURL(/shell=powershell/);
  for (const method of await instructions
    .getByRole('combobox', { name: 'Method' })
    .locator('option')
    .all()) {
    await instructions
      .getByRole('combobox', { name: 'Method' })
      .selectOption(await method.getAttribute('value'));
    await expect(instructions.getByRole('listitem').first()).toBeVisible();
  }
  await expectAccessible(page);
});

test('a login server that is not the name of the registry is the one that is shown', async ({
  page,
}) => {
  await page.goto(
    '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/open-source/registries/contosopublic/guide?method=token',
  );
  await expect(page.getByText('Anonymous pull is on')).toBeVisible();
  await expect(page.getByText(/docker login contosopublic-d9f2b1c0\.azurecr\.io/)).toBeVisible();
});

test('the tables tell all methods and roles', async ({ page }) => {
  await page.goto(`${myregistry}/guide`);
  await expect(page.getByRole('table', { name: 'All methods' }).getByRole('row')).toHaveCount(8);
  const roles = page.getByRole('table', { name: 'Roles' });
  await expect(roles.getByRole('row', { name: /AcrImageSigner/ })).toContainText('March 31, 2028');
  await expect(roles.getByRole('row', { name: /^AcrPush/ })).toContainText('Honoured');
});

for (const [language, heading, region] of [
  ['fr', "myregistry | Guide d'authentification", 'Recommandation'],
  ['zh-Hans', 'myregistry | 身份验证指南', '建议'],
] as const) {
  test(`the guide in ${language}`, async ({ page }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('acr-access-portal.language', chosen),
      language,
    );
    await page.goto(`${myregistry}/guide?who=device&entra=no&access=pull&repositories=some`);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await expect(page.getByRole('region', { name: region })).toBeVisible();
    await expectAccessible(page);
  });
}
