import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { expect, goBack, looksAccessible, myregistry, survives, test } from '../support/survival';

const contosolegacy = myregistry.replace(
  /myresourcegroup.*/,
  'legacy-apps/registries/contosolegacy',
);

/** Forms with something to lose (F74, F77): where they are, and how something comes to be in them. */
const forms: readonly {
  readonly what: string;
  readonly registry?: string;
  readonly from: string;
  readonly open: (page: Page) => Promise<void>;
  readonly change: (page: Page) => Promise<void>;
  readonly asks: string;
  readonly leave: string;
  /** Whether the menu can be reached, which a panel covers. */
  readonly page: boolean;
  readonly stays: (page: Page) => Promise<void>;
}[] = [
  {
    what: 'the details of a token',
    from: '/tokens',
    open: (page) => page.getByRole('link', { name: 'MyToken', exact: true }).click(),
    change: (page) => page.getByRole('switch', { name: en.tokens.status }).click(),
    asks: en.ui.leaving.changes.title,
    leave: en.ui.leaving.changes.confirm,
    page: true,
    stays: (page) => expect(page.getByRole('switch', { name: en.tokens.status })).not.toBeChecked(),
  },
  {
    what: 'the editor of a scope map',
    from: '/scope-maps',
    open: (page) => page.getByRole('link', { name: 'MyScopeMap', exact: true }).click(),
    change: (page) => page.getByRole('textbox', { name: en.scopeMaps.description }).fill('Mine'),
    asks: en.ui.leaving.changes.title,
    leave: en.ui.leaving.changes.confirm,
    page: true,
    stays: (page) =>
      expect(page.getByRole('textbox', { name: en.scopeMaps.description })).toHaveValue('Mine'),
  },
  {
    what: 'content trust',
    from: '/overview',
    registry: contosolegacy,
    open: (page) =>
      page
        .getByRole('navigation', { name: en.registry.menu })
        .getByRole('link', { name: en.contentTrust.title })
        .click(),
    change: async (page) => {
      await page.getByRole('radio', { name: en.contentTrust.disabled }).click();
    },
    asks: en.ui.leaving.changes.title,
    leave: en.ui.leaving.changes.confirm,
    page: true,
    stays: (page) =>
      expect(page.getByRole('radio', { name: en.contentTrust.disabled })).toBeChecked(),
  },
  {
    what: 'the panel that creates a token',
    from: '/tokens',
    open: (page) => page.getByRole('button', { name: en.ui.add, exact: true }).click(),
    change: (page) => page.getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner'),
    asks: en.tokens.discardTitle,
    leave: en.ui.discard,
    page: false,
    stays: (page) =>
      expect(page.getByRole('textbox', { name: en.tokens.token })).toHaveValue('line-7-scanner'),
  },
  {
    what: 'the panel that creates a scope map',
    from: '/scope-maps',
    open: (page) => page.getByRole('button', { name: en.ui.add, exact: true }).click(),
    change: (page) =>
      page.getByRole('textbox', { name: en.tokens.scopeMap }).fill('line-7-scope-map'),
    asks: en.scopeMaps.discardTitle,
    leave: en.ui.discard,
    page: false,
    stays: (page) =>
      expect(page.getByRole('textbox', { name: en.tokens.scopeMap })).toHaveValue(
        'line-7-scope-map',
      ),
  },
  {
    what: 'the panel that adds a signer',
    from: '/content-trust',
    open: (page) => page.getByRole('button', { name: en.contentTrust.addSigner }).click(),
    change: (page) => page.getByRole('textbox', { name: en.contentTrust.objectId }).fill('e5e5'),
    asks: en.ui.leaving.entered.title,
    leave: en.ui.discard,
    page: false,
    stays: (page) =>
      expect(page.getByRole('textbox', { name: en.contentTrust.objectId })).toHaveValue('e5e5'),
  },
];

for (const {
  what,
  registry = myregistry,
  from,
  open,
  change,
  asks,
  leave,
  page: isPage,
  stays,
} of forms) {
  test(`${what} asks before Back, ${isPage ? 'a link ' : ''}and Forward leave it (F77)`, async ({
    page,
    sent,
  }) => {
    await page.goto(registry + from);
    await open(page);
    // Untouched, it lets everybody go.
    await expect(page).not.toHaveURL(new RegExp(`${from}$`));
    const here = page.url();
    await goBack(page);
    await expect(page).toHaveURL(new RegExp(`${from}$`));
    await page.evaluate(() => history.forward());
    await expect(page).toHaveURL(here);

    await change(page);
    await goBack(page);
    const question = page.getByRole('alertdialog', { name: asks });
    await expect(question.getByRole('button', { name: en.ui.goBack })).toBeFocused();
    await looksAccessible(page);
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(page).toHaveURL(here);
    await stays(page);

    if (isPage) {
      const link = page.getByRole('navigation').getByRole('link', { name: en.accessKeys.title });
      await link.focus();
      await page.keyboard.press('Enter');
      await question.getByRole('button', { name: en.ui.goBack }).click();
      await expect(page).toHaveURL(here);
      await expect(link).toBeFocused();
      await stays(page);
      await page.getByRole('link', { name: en.home.title, exact: true }).click();
      await expect(question).toBeVisible();
      await page.keyboard.press('Escape');
      await stays(page);
    }

    await goBack(page);
    await question.getByRole('button', { name: leave }).click();
    await expect(page).toHaveURL(new RegExp(`${from}$`));
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await survives(page, sent, { writes: [] });
  });
}

test('a duplicate does not take unsaved changes along without a question', async ({
  page,
  sent,
}) => {
  await page.goto(`${myregistry}/scope-maps/MyScopeMap`);
  await page.getByRole('textbox', { name: en.scopeMaps.description }).fill('Mine');
  await page.getByRole('button', { name: en.tokens.duplicate }).click();
  const question = page.getByRole('alertdialog', { name: en.ui.leaving.changes.title });
  await question.getByRole('button', { name: en.ui.goBack }).click();
  await survives(page, sent, {
    kept: [[page.getByRole('textbox', { name: en.scopeMaps.description }), 'Mine']],
    writes: [],
  });
});

test('panels of the same token do not ask: nothing is lost by them', async ({ page, sent }) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('switch', { name: en.tokens.status }).click();
  await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
  const panel = page.getByRole('dialog', { name: 'password2' });
  await expect(panel).toBeVisible();
  await goBack(page);
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('switch', { name: en.tokens.status })).not.toBeChecked();
  await survives(page, sent, { writes: [] });
});

test('a password that was not copied asks before Back takes it away, and then it is gone (F74)', async ({
  page,
  sent,
}) => {
  await page.goto(`${myregistry}/tokens/MyToken`);
  await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
  await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
  const box = page.getByRole('group', { name: 'password2' });
  await box.getByRole('button', { name: en.ui.show, exact: true }).click();
  const value = await box.locator('code').innerText();

  await goBack(page);
  const question = page.getByRole('alertdialog', { name: en.tokens.issued.leaveTitle });
  await question.getByRole('button', { name: en.ui.goBack }).click();
  await expect(box.locator('code')).toHaveText(value);

  await goBack(page);
  await question.getByRole('button', { name: en.tokens.issued.leave }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/tokens\/MyToken$/);
  expect(await page.content()).not.toContain(value);
  await survives(page, sent, { writes: ['POST myregistry/generateCredentials'] });
});

test('of two things that would be lost each is asked about (F77)', async ({ page, sent }) => {
  await page.goto(`${myregistry}/overview`);
  await page.getByRole('link', { name: en.tokens.title }).first().click();
  await page.getByRole('link', { name: 'MyToken', exact: true }).click();
  await page.getByRole('switch', { name: en.tokens.status }).click();
  await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
  await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
  await expect(page.getByRole('group', { name: 'password2' })).toBeVisible();
  await page.evaluate(() => history.go(-2));
  await page
    .getByRole('alertdialog', { name: en.tokens.issued.leaveTitle })
    .getByRole('button', { name: en.tokens.issued.leave })
    .click();
  await page
    .getByRole('alertdialog', { name: en.ui.leaving.changes.title })
    .getByRole('button', { name: en.ui.leaving.changes.confirm })
    .click();
  await expect(page).toHaveURL(/\/tokens$/);
  await survives(page, sent, { writes: ['POST myregistry/generateCredentials'] });
});

test.describe('while Azure works', () => {
  test.use({ emulator: { faults: { 'credentials.generate': 'never' } } });

  test('Back asks, because the password that is on its way would be lost (F77)', async ({
    page,
    sent,
  }) => {
    await page.goto(`${myregistry}/tokens/MyToken`);
    await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
    await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
    const cancel = page.getByRole('button', { name: en.ui.cancel });
    await expect(cancel).toHaveAttribute('aria-disabled', 'true');
    await goBack(page);
    const question = page.getByRole('alertdialog', {
      name: en.ui.leaving.busy.title,
    });
    await question.getByRole('button', { name: en.ui.goBack }).click();
    await expect(page.getByRole('dialog', { name: 'password2' })).toBeVisible();
    await goBack(page);
    await question.getByRole('button', { name: en.ui.leaving.busy.confirm }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // It goes on, and is told of.
    await page.getByRole('button', { name: /Notifications, 1 operation running/ }).click();
    await expect(page.getByRole('dialog').getByText(/password2/)).toBeVisible();
    expect(sent.writes()).toEqual(['POST myregistry/generateCredentials']);
    await looksAccessible(page);
  });
});
