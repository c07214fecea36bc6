import { expect, type Page, test as base } from '@playwright/test';

import { developer } from '@/i18n/en/developer';
import { en } from '@/i18n/en';

import {
  expectAccessible,
  failedToLoad,
  myregistry,
  pasted,
  rowOf,
  watch,
} from '../support/fixtures';

const key = 'acr-access-portal.emulator';

/** Without the settings that other tests begin with: here they are chosen by hand. */
const test = base.extend<{ expected: RegExp | undefined; problems: string[] }>({
  expected: [undefined, { option: true }],
  problems: async ({ page, expected }, provide) => {
    const problems: string[] = [];
    await watch(page, problems);
    await provide(problems);
    expect(problems.filter((problem) => expected?.test(problem) !== true)).toEqual([]);
  },
});

async function openPanel(page: Page) {
  await page.getByRole('button', { name: en.app.demoOptions }).click();
  const panel = page.getByRole('dialog', { name: en.app.demoOptions });
  await expect(panel.getByLabel(developer.persona)).toBeVisible();
  return panel;
}

const tokens = (page: Page) => page.getByRole('table', { name: en.tokens.table });

test('a reader is told why nothing can be changed, until the settings are reset', async ({
  page,
  problems,
}) => {
  await page.goto(`${myregistry}/tokens`);
  await expect(tokens(page)).toBeVisible();
  await expect(page.getByText(en.app.demo, { exact: true })).toBeVisible();

  let panel = await openPanel(page);
  await expect(panel.getByLabel(developer.latency)).toHaveValue('150');
  await expect(panel.getByLabel(developer.pageSize)).toHaveValue('1000');
  await expectAccessible(page);
  await panel.getByLabel(developer.persona).selectOption('reader');
  await panel.getByRole('button', { name: developer.apply }).click();

  await expect(page.getByText(en.app.demoChanged)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${myregistry}/tokens$`));
  const add = page.getByRole('button', { name: en.ui.add, exact: true });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await add.focus();
  await expect(page.getByRole('tooltip')).toContainText(
    'Microsoft.ContainerRegistry/registries/tokens/write',
  );

  panel = await openPanel(page);
  await expect(panel.getByLabel(developer.persona)).toHaveValue('reader');
  await panel.getByRole('button', { name: developer.reset }).click();
  await expect(page.getByText(en.app.demo, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: en.ui.add, exact: true })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
  expect(problems).toEqual([]);
});

test.describe('faults', () => {
  test.use({ expected: failedToLoad(403) });

  test('are chosen by keyboard, shared by a link, and gone after a reset', async ({
    page,
    problems,
    context,
  }) => {
    await page.goto(`${myregistry}/tokens?filter=line`);
    await expect(tokens(page)).toBeVisible();

    // By keyboard alone.
    await page.getByRole('button', { name: en.app.demoOptions }).focus();
    await page.keyboard.press('Enter');
    let panel = page.getByRole('dialog', { name: en.app.demoOptions });
    await panel.getByRole('button', { name: developer.addFault }).press('Enter');
    const fault = panel.getByRole('group', { name: 'Fault 1' });
    await fault.getByLabel(developer.operation).selectOption('tokens.list');
    await fault.getByLabel(developer.fault, { exact: true }).selectOption('403-auth');
    await panel.getByRole('button', { name: developer.addFault }).press('Enter');
    const second = panel.getByRole('group', { name: 'Fault 2' });
    await second.getByLabel(developer.operation).selectOption('tokens.list');
    await second.getByLabel(developer.times).fill('0');
    await panel.getByLabel(developer.pageSize).fill('0');
    await panel.getByRole('button', { name: developer.apply }).press('Enter');
    await expect(panel.getByText(developer.twice)).toBeVisible();
    await expect(panel.getByText('A whole number from 1 to 100,000.')).toBeVisible();
    await expect(second.getByText('A whole number from 1 to 1,000,000.')).toBeVisible();
    await expectAccessible(page);

    await second.getByRole('button', { name: /^Remove/ }).press('Enter');
    await expect(panel.getByRole('button', { name: developer.addFault })).toBeFocused();
    await panel.getByLabel(developer.pageSize).fill('5');
    await fault.getByLabel(developer.after).fill('0');
    await fault.getByLabel(developer.times).fill('2');
    await context.grantPermissions(['clipboard-write']);
    await panel.getByRole('button', { name: developer.copyLink }).press('Enter');
    await expect(panel.getByText(en.ui.copied)).toBeAttached();
    const link = await pasted(page);
    await panel.getByRole('button', { name: developer.apply }).press('Enter');

    await expect(page.getByText(en.app.demoChanged)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Microsoft.ContainerRegistry');
    await expect(tokens(page)).toBeHidden();
    await expectAccessible(page);

    panel = await openPanel(page);
    await expect(
      panel.getByRole('group', { name: 'Fault 1' }).getByLabel(developer.operation),
    ).toHaveValue('tokens.list');
    await expect(
      panel.getByRole('group', { name: 'Fault 1' }).getByLabel(developer.times),
    ).toHaveValue('2');
    await panel.getByRole('button', { name: developer.reset }).click();
    await expect(rowOf(page, en.tokens.table, 'line').first()).toBeVisible();
    expect(problems.filter((problem) => !failedToLoad(403).test(problem))).toEqual([]);

    // Whoever gets the link has the same situation, at an address without it.
    await page.goto(link);
    await expect(page.getByText(en.app.demoChanged)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${myregistry}/tokens\\?filter=line$`));
    expect(
      await page.evaluate((name): unknown => JSON.parse(localStorage.getItem(name) ?? ''), key),
    ).toEqual({
      pageSize: 5,
      faults: { 'tokens.list': { fault: '403-auth', after: 0, times: 2 } },
    });
  });
});

test.describe('settings that are not understood', () => {
  test.use({ expected: /The setting acr-access-portal\.emulator is not understood/ });

  test('are said and left out, and the rest holds', async ({ page, problems }) => {
    await page.addInitScript(
      ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
      [key, '{"persona":"reader","seed":"atlantis","faults":{"tokens.list":"no-such-fault"}}'],
    );
    await page.goto(`${myregistry}/tokens`);
    await expect(tokens(page)).toBeVisible();
    const panel = await openPanel(page);
    await expect(panel).toContainText('Some stored settings are not understood');
    await expect(panel).toContainText('There is no fault "no-such-fault".');
    await expect(panel.getByLabel(developer.persona)).toHaveValue('reader');
    await expect(panel.getByLabel(developer.seed)).toHaveValue('demo');
    await expectAccessible(page);
    expect(problems).toHaveLength(2);
  });
});
