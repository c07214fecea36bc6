import { expect, expectAccessible, myregistry, rowOf, test } from './fixtures';

test('registries stand by subscription; favorites and recent ones are remembered', async ({
  page,
}) => {
  await page.goto('/');
  const table = page.getByRole('table', { name: 'Container registries' });
  await expect(table.getByRole('link')).toHaveText([
    'contosodev',
    'contosopublic',
    'contosoteams',
    'contosolegacy',
    'myregistry',
    'contosoencrypted',
    'contosolocked',
    'contosonokeys',
    'contosopolicydeny',
    'contosopolicymodify',
  ]);
  await rowOf(page, 'Container registries', 'contosolegacy')
    .getByRole('button', { name: /Row actions/ })
    .click();
  await page.getByRole('menuitem', { name: 'Add to favorites' }).click();
  const remembered = page.getByRole('navigation', { name: 'Favorite and recent registries' });
  await expect(remembered.getByRole('link')).toHaveAccessibleName('Favorite: contosolegacy');

  await page.goto(`${myregistry}/overview`);
  await expect(page.getByText('myregistry.azurecr.io')).toBeVisible();
  await page.goto('/');
  await expect(remembered.getByRole('link')).toHaveText(['contosolegacy', 'myregistry']);
  await expectAccessible(page);
});

test.describe('the watch over the Content-Security-Policy', () => {
  test.use({ expectedErrors: /Content-Security-Policy violated|TrustedHTML/ });

  test('sees a text that is written as HTML', async ({ page }) => {
    await page.goto('/');
    const seen = page.waitForEvent('console', (message) =>
      message.text().startsWith('Content-Security-Policy violated: require-trusted-types-for'),
    );
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>text</p>';
        return 'written';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'other';
      }
    });
    expect(refused).toBe('refused');
    await seen;
  });
});
