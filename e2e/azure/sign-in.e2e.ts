import { expectAccessible } from '../fixtures';

import { expect, signIn, test } from './fixtures';

test('a person signs in, works, loads the page again and signs out', async ({ page, azure }) => {
  await page.goto(azure.portal);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
  await signIn(page, azure);
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  expect(azure.provider.grants).toEqual(['authorization_code']);
});
