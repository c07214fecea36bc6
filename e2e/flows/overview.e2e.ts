import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expect, expectAccessible, failedToLoad, myregistry, test } from '../support/fixtures';

const contosolegacy = myregistry.replace(
  /myresourcegroup.*/,
  'legacy-apps/registries/contosolegacy',
);
const contosopublic =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/open-source/registries/contosopublic';
const contosochina =
  '/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/shanghai/registries/contosochina';

const nothing = en.overview.nothing;

const findings = (page: Page, title = en.overview.attention) =>
  page.getByRole('list', { name: title }).getByRole('listitem');
const finding = (page: Page, text: string) => findings(page).filter({ hasText: text });
const looking = (page: Page) => page.getByText(en.overview.looking);

test('says what needs attention, the most urgent first', async ({ page }) => {
  await page.goto(`${myregistry}/overview`);
  await expect(page.getByRole('heading', { name: en.overview.attention })).toBeVisible();
  await expect(findings(page)).toHaveText([
    /^2 tokens have an expired password\./,
    /^2 tokens have a password that expires within 7 days\./,
    /^2 tokens have a password that never expires\./,
    /^1 scope map allows content\/delete without metadata\/read.*: MyScopeMap$/,
    /^1 token has no password\./,
    /^2 tokens are disabled\./,
    /^1 scope map is used by no token: factory-sync$/,
  ]);
  await expect(findings(page).getByRole('img', { name: en.ui.intents.warning })).toHaveCount(3);
  await expect(findings(page).getByRole('img', { name: en.ui.intents.info })).toHaveCount(4);
  await expect(looking(page)).toHaveCount(0);
  await expect(page.getByText(nothing)).toHaveCount(0);
});

for (const [filter, says, count] of [
  ['Expired', 'an expired password', '2 tokens'],
  [en.tokens.filters.within7, 'expires within 7 days', '2 tokens'],
  [en.tokens.never, en.tokens.csv.passwordExpires('never'), '2 tokens'],
  [en.tokens.filters.noPassword, 'no password', '1 token'],
  ['Disabled', 'disabled', '2 tokens'],
] as const) {
  test(`leads to the list of tokens with as many as it says: ${filter}`, async ({ page }) => {
    await page.goto(`${myregistry}/overview`);
    const one = finding(page, says);
    await expect(one).toContainText(count);
    await one.getByRole('link', { name: `Show in the list: ${filter}`, exact: true }).click();
    await expect(page.getByText(`${count} of 13`, { exact: true })).toBeVisible();
    const chip = page
      .getByRole('group', { name: en.tokens.showOnly })
      .getByRole('button', { name: `${filter} ${count.split(' ')[0]}`, exact: true });
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  });
}

test('leads to the scope maps that it names, and to all of them', async ({ page }) => {
  await page.goto(`${myregistry}/overview`);
  for (const name of ['MyScopeMap', 'factory-sync']) {
    await findings(page).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await page.goBack();
  }
  await page.getByRole('link', { name: en.overview.used('6', '50,000') }).click();
  await expect(page.getByRole('table', { name: en.overview.scopeMaps })).toBeVisible();
});

test('tells of the admin user and of content trust, and leads to both', async ({ page }) => {
  await page.goto(`${contosolegacy}/overview`);
  await expect(findings(page)).toHaveText([
    /^The admin user is on: .* Access keys$/,
    /^Content trust is on, .* on 31 March 2028: \d+ days? left\. Content trust$/,
    /^1 token has a password that never expires\./,
  ]);
  await findings(page).getByRole('link', { name: en.contentTrust.title }).click();
  await expect(page.getByRole('radio', { name: en.tokens.enabled })).toBeChecked();
  await page.goBack();
  await findings(page).getByRole('link', { name: en.accessKeys.title }).click();
  await expect(page.getByRole('switch', { name: en.accessKeys.adminUser })).toBeChecked();
});

test('anonymous pull is told of above, and what else was looked at is well', async ({ page }) => {
  await page.goto(`${contosopublic}/overview`);
  await expect(page.getByText(en.overview.anonymousTitle)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: nothing })).toBeVisible();
  await expect(findings(page)).toHaveCount(0);
});

test.describe('a registry without problems', () => {
  test.use({ emulator: { seed: 'china' } });

  test('says so, once everything was looked at', async ({ page }) => {
    await page.goto(`${contosochina}/overview`);
    await expect(page.getByRole('status').filter({ hasText: nothing })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('img', { name: en.ui.intents.success }),
    ).toBeVisible();
    await expect(findings(page)).toHaveCount(0);
    await expectAccessible(page);
  });
});

test('Refresh looks at both lists again', async ({ page }) => {
  await page.goto(`${myregistry}/overview`);
  await expect(finding(page, 'factory-sync')).toBeVisible();
  const again = ['tokens', 'scopeMaps'].map((list) =>
    page.waitForRequest((request) => new URL(request.url()).pathname.endsWith(`/${list}`)),
  );
  await page.getByRole('button', { name: en.ui.refresh }).click();
  await Promise.all(again);
  await expect(looking(page)).toHaveCount(0);
  await expect(findings(page)).toHaveCount(7);
});

test.describe('while tokens arrive', () => {
  test.use({ emulator: { faults: { 'tokens.list': { fault: 'slow-3s', times: 1 } } } });

  test('says what is known, and of unused scope maps only in the end', async ({ page }) => {
    await page.goto(`${myregistry}/overview`);
    await expect(page.getByRole('status').filter({ has: looking(page) })).toBeVisible();
    await expect(findings(page)).toHaveText([/MyScopeMap$/]);
    await expectAccessible(page);
    await expect(finding(page, 'factory-sync')).toBeVisible();
    await expect(looking(page)).toHaveCount(0);
  });
});

test.describe('when the tokens cannot be loaded', () => {
  test.use({
    emulator: {
      timeLapse: 'atOnce',
      faults: { 'tokens.list': { fault: '500-json', times: 4 } },
    },
    expectedErrors: failedToLoad(500),
  });

  test('says so, and looks at them on demand', async ({ page }) => {
    await page.goto(`${myregistry}/overview`);
    const problem = page.getByRole('alert').filter({ hasText: en.overview.notAll });
    await expect(problem).toContainText('Azure has a fault');
    await expect(findings(page)).toHaveText([/MyScopeMap$/]);
    await expectAccessible(page);
    await problem.getByRole('button', { name: en.ui.tryAgain }).click();
    await expect(findings(page)).toHaveCount(7);
    await expect(problem).toHaveCount(0);
  });
});

test.describe('when the list of tokens stops before its end', () => {
  test.use({
    emulator: {
      pageSize: 5,
      faults: { 'tokens.list': { fault: '403-auth', after: 1, times: 1 } },
    },
    expectedErrors: failedToLoad(403),
  });

  test('takes no scope map for unused, and goes on where it stopped', async ({ page }) => {
    await page.goto(`${myregistry}/overview`);
    const problem = page.getByRole('alert').filter({ hasText: en.overview.notAll });
    await expect(problem).toBeVisible();
    await expect(finding(page, '1 token has an expired password.')).toBeVisible();
    await expect(finding(page, 'used by no token')).toHaveCount(0);
    await problem.getByRole('button', { name: en.ui.tryAgain }).click();
    await expect(finding(page, '2 tokens have an expired password.')).toBeVisible();
    await expect(finding(page, 'used by no token')).toBeVisible();
    await expect(problem).toHaveCount(0);
  });
});

for (const [locale, title, says] of [
  ['fr-FR', 'Nécessite votre attention', '2 jetons ont un mot de passe expiré.'],
  ['zh-CN', '需要注意', '2 个令牌的密码已过期。'],
] as const) {
  test.describe(`in ${locale}, dark, on a narrow screen`, () => {
    test.use({ locale, colorScheme: 'dark', viewport: { width: 390, height: 844 } });

    test('has the findings, without an accessibility violation', async ({ page }) => {
      await page.goto(`${myregistry}/overview`);
      await expect(findings(page, title)).toHaveCount(7);
      await expect(findings(page, title).first()).toContainText(says);
      await expectAccessible(page);
    });
  });
}
