import type { Page } from '@playwright/test';

import { expect, myregistry, test } from './fixtures';

/** Generates password2 of MyToken, shows it, and returns its value. */
async function issue(page: Page): Promise<string> {
  await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  const box = page.getByRole('group', { name: 'password2' });
  await box.getByRole('button', { name: 'Show', exact: true }).click();
  const value = await box.locator('code').innerText();
  expect(value).toMatch(/^FAKE/);
  return value;
}

/** Everything on the page, in its address and its storage that a value could stand in. */
function surfaces(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input, textarea')].map((field) => field.getAttribute('value')),
      location.href,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      performance.getEntries().map((entry) => entry.name),
    ]),
  );
}

test('a shown password hides itself after a minute and is gone after five without a touch', async ({
  page,
}) => {
  await page.clock.install();
  const value = await issue(page);
  expect(await surfaces(page)).toContain(value);

  await page.clock.fastForward('01:01');
  const box = page.getByRole('group', { name: 'password2' });
  await expect(box.locator('code')).toHaveText('•'.repeat(16));
  expect(await surfaces(page)).not.toContain(value);

  await page.clock.fastForward('05:00');
  await expect(page.getByText(/The password was removed from this page/)).toBeVisible();
  await expect(box.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'MyToken' })).toBeVisible();
});

test('a password is gone when the page is left, even if Back brings the page again', async ({
  page,
}) => {
  const value = await issue(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(page.getByText(/The password was removed from this page/)).toBeVisible();
  expect(await surfaces(page)).not.toContain(value);
});

test('after Done nothing on the page, in its address or storage has the password', async ({
  page,
}) => {
  const value = await issue(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await surfaces(page)).not.toContain(value);
});
