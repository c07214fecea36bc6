import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';
import { guide } from '@/i18n/en/guide';

import { expect, expectAccessible, myregistry, test } from '../support/fixtures';

const contosoteams =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/shared-teams/registries/contosoteams';
const contosochina =
  '/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/shanghai/registries/contosochina';

async function answer(page: Page, question: string, choice: RegExp | string) {
  await page
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: choice })
    .check();
}

const recommended = (page: Page) => page.getByRole('region', { name: guide.recommendation.title });

test('an owner finds the guide in the menu and is led to one recommendation', async ({ page }) => {
  await page.goto(`${myregistry}/overview`);
  await page
    .getByRole('navigation', { name: en.registry.menu })
    .getByRole('link', { name: en.registry.guide })
    .click();
  await expect(
    page.getByRole('heading', { name: 'myregistry | Authentication guide' }),
  ).toBeVisible();

  await answer(page, guide.chooser.questions.who, /^A person/);
  await answer(page, guide.chooser.questions.entra, /^Yes/);
  await answer(page, guide.chooser.questions.attended, /^Yes/);
  await answer(page, guide.chooser.questions.access, guide.roles.texts.AcrPush);
  await expect(recommended(page)).toHaveCount(0);
  await answer(page, guide.chooser.questions.repositories, /^All/);
  await expect(recommended(page)).toContainText('Use: Individual Microsoft Entra identity');
  await expect(recommended(page)).toContainText('AcrPush');
  await expect(recommended(page)).toContainText(guide.recommendation.notAdminTitle);
  await expectAccessible(page);
});

test('answers are in the address, and another one changes what is recommended', async ({
  page,
}) => {
  await page.goto(
    `${myregistry}/guide?who=person&entra=yes&attended=yes&access=push&repositories=all`,
  );
  await expect(recommended(page)).toContainText(guide.methods.individual.name);

  // Another answer changes what is recommended; its instructions follow.
  await answer(page, guide.chooser.questions.repositories, /^One/);
  await expect(recommended(page)).toContainText('Use: Repository-scoped token');
  await expect(recommended(page)).toContainText('content/write');
  await expect(page.getByRole('combobox', { name: guide.table.method })).toHaveValue('token');
  await expect(
    recommended(page).getByRole('link', { name: guide.recommendation.toTokens }),
  ).toHaveAttribute('href', `${myregistry}/tokens/new`);
  await page.getByRole('button', { name: guide.chooser.startOver }).click();
  await expect(recommended(page)).toHaveCount(0);
});

test('a managed identity, a cluster of another tenant, the one case for the admin user', async ({
  page,
}) => {
  await page.goto(`${myregistry}/guide?who=software&where=azure&access=pull&repositories=all`);
  await expect(recommended(page)).toContainText(guide.methods.managedIdentity.name);
  await expect(page.getByText('az login --identity')).toBeVisible();

  await page.goto(
    `${myregistry}/guide?who=kubernetes&cluster=aksOtherTenant&access=pull&repositories=all`,
  );
  await expect(recommended(page)).toContainText(guide.methods.aksServicePrincipal.name);

  await page.goto(`${myregistry}/guide?who=software&where=portalDeployment`);
  await expect(recommended(page)).toContainText(guide.recommendation.adminTitle);
});

test('the instructions name this registry, in either shell', async ({ page }) => {
  await page.goto(`${myregistry}/guide`);
  const instructions = page.getByRole('region', { name: guide.instructions.title });
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
    .getByRole('combobox', { name: guide.table.method })
    .locator('option')
    .all()) {
    await instructions
      .getByRole('combobox', { name: guide.table.method })
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
  await expect(page.getByText(guide.anonymousTitle)).toBeVisible();
  await expect(page.getByText(/docker login contosopublic-d9f2b1c0\.azurecr\.io/)).toBeVisible();
});

test('in ABAC mode the roles of repositories take the place of AcrPull and AcrPush', async ({
  page,
}) => {
  await page.goto(`${contosoteams}/guide?who=software&where=azure&access=push&repositories=some`);
  await expect(page.getByText('The roles AcrPull, AcrPush and AcrDelete are not')).toBeVisible();
  await expect(recommended(page)).toContainText(guide.methods.managedIdentity.name);
  await expect(recommended(page)).toContainText('Container Registry Repository Writer');
  await expect(recommended(page)).toContainText('Limit the role assignment to the repositories');
  await expect(recommended(page)).not.toContainText('AcrPush');

  const instructions = page.getByRole('region', { name: guide.instructions.title });
  await expect(instructions).toContainText("--role 'Container Registry Repository Writer'");
  const method = instructions.getByRole('combobox', { name: guide.table.method });
  for (const option of await method.locator('option').all()) {
    await method.selectOption(await option.getAttribute('value'));
    await expect(instructions.getByRole('listitem').first()).toBeVisible();
    const wrong = instructions.locator('pre', { hasText: /AcrPull|AcrPush|--attach-acr/ });
    await expect(wrong).toHaveCount(0);
  }
  const roles = page.getByRole('table', { name: guide.roles.title });
  await expect(roles.getByRole('row', { name: /^AcrPull/ })).toContainText(guide.roles.ignored);
  await expect(
    roles.getByRole('row', { name: /^Container Registry Repository Reader/ }),
  ).toContainText(guide.roles.honoured);
  await expectAccessible(page);
});

test.describe('in Azure operated by 21Vianet', () => {
  test.use({ emulator: { seed: 'china' } });

  test('az is switched to the cloud and back, and clients sign in to azurecr.cn', async ({
    page,
  }) => {
    await page.goto(`${contosochina}/guide`);
    const instructions = page.getByRole('region', { name: guide.instructions.title });
    const steps = instructions.getByRole('list').first().locator(':scope > li');
    await expect(steps.first()).toContainText('az cloud set --name AzureChinaCloud');
    await expect(steps.last()).toContainText('az cloud set --name AzureCloud');
    await expect(instructions).toContainText('docker login contosochina.azurecr.cn');
    await instructions.getByRole('tab', { name: 'PowerShell' }).click();
    await expect(instructions).toContainText('Connect-AzAccount -Environment AzureChinaCloud');
    await expect(page.locator('main')).not.toContainText('azurecr.io');
    await expectAccessible(page);
  });

  test('the kit of a token names the login server there, wherever it is used', async ({ page }) => {
    await page.goto(`${contosochina}/tokens/line-7-scanner`);
    await page.getByRole('button', { name: en.commands.kit.titleWithout }).click();
    const kit = page.getByRole('group', { name: en.commands.kit.titleWithout });
    const where = kit.getByRole('combobox', { name: en.commands.kit.where });
    for (const option of await where.locator('option').all()) {
      await where.selectOption(await option.getAttribute('value'));
      await expect(kit.locator('pre')).toContainText('contosochina.azurecr.cn');
    }
  });
});

test('the tables tell all methods and roles', async ({ page }) => {
  await page.goto(`${myregistry}/guide`);
  await expect(page.getByRole('table', { name: guide.table.title }).getByRole('row')).toHaveCount(
    8,
  );
  const roles = page.getByRole('table', { name: guide.roles.title });
  await expect(roles.getByRole('row', { name: /AcrImageSigner/ })).toContainText('March 31, 2028');
  await expect(roles.getByRole('row', { name: /^AcrPush/ })).toContainText(guide.roles.honoured);
});
