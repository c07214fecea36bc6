import { en } from '@/i18n/en';

import { wholeBrowserPath } from '../../scripts/browser';

import { expect, test } from '../support/leaks/leaksFixtures';

// A scan takes a second, several on a busy machine.
test.describe.configure({ timeout: 180_000 });

// Playwright turns off that pages are kept for the Back button; here they are.
test.use({
  launchOptions: {
    executablePath: wholeBrowserPath(),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const accessKeys =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/legacy-apps/registries/contosolegacy/access-keys';

test('a page that comes back with the Back button brings no password (F77)', async ({
  page,
  azure,
  leaks,
}) => {
  // That the portal's pages may not be stored keeps them out of this cache; browsers are about to keep
  // such pages all the same. https://developer.chrome.com/docs/web-platform/bfcache-ccns
  azure.headers = { 'Cache-Control': 'private' };
  await leaks.open(accessKeys);
  await page.getByRole('button', { name: en.accessKeys.show('password2'), exact: true }).click();
  const code = page.getByRole('row', { name: /password2/ }).locator('code');
  await expect(code).toContainText('FAKE');
  // No scan here: pages that were printed are not kept.
  await page.evaluate(() => Reflect.set(globalThis, 'kept', true));

  // Another site, as a link in a message would open it.
  await page.goto(azure.portal.replace('localhost', '127.0.0.1'));
  // A moment later: the page that is told to go back goes, and could not answer.
  await page.evaluate(() => void setTimeout(() => history.back(), 50));
  await expect(code).toHaveText('•'.repeat(16));
  expect(await page.evaluate(() => Reflect.get(globalThis, 'kept'))).toBe(true);
  await leaks.scan('after Back');
});
