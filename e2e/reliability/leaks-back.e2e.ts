import { browserPath } from '../../scripts/browser';

import { expect, test } from './leaksFixtures';

// Playwright turns off that pages are kept for the Back button; here they are.
test.use({
  launchOptions: {
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const accessKeys =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/legacy-apps/registries/contosolegacy/access-keys';

test('a page that is kept for the Back button keeps no password', async ({
  page,
  azure,
  leaks,
}) => {
  await leaks.open(accessKeys);
  await page.getByRole('button', { name: 'Show password2', exact: true }).click();
  const code = page.getByRole('row', { name: /^password2/ }).locator('code');
  await expect(code).toHaveText(/^FAKE/);
  await page.evaluate(() => Reflect.set(globalThis, 'kept', true));

  await page.goto(azure.portal);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  // The token that was brought lives on in the page that is kept; whoever goes back is signed in.
  const held = [leaks.latest('access token')];
  await leaks.scan('after route change', { page: 'signed out', held });

  await page.evaluate(() => history.back());
  await expect(code).toHaveText('•'.repeat(16));
  expect(await page.evaluate(() => Reflect.get(globalThis, 'kept'))).toBe(true);
  await leaks.scan('after Back');
});
