import { en } from '@/i18n/en';

import { prepareAction } from '../support/catalogue/action';
import { judgedActions } from '../support/catalogue/actions';
import { count } from '../support/count';
import { clickTwice, expect, full, myregistry, survives, test } from '../support/survival';

/** Two clicks, or Enter held down, are one change (F70). */
const ways = full ? (['a double click', 'Enter twice'] as const) : (['a double click'] as const);

for (const action of judgedActions) {
  const { name, write, done, isMade } = action;
  for (const way of ways) {
    test(`${way} is one change: ${name} (F70)`, async ({ page, sent, azure }) => {
      const last = await prepareAction(page, action, azure);
      if (way === 'a double click') await clickTwice(last);
      else {
        await last.focus();
        await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
      }
      await expect(page.getByText(done).first()).toBeVisible();
      const times = sent.writes().filter((one) => one === write).length;
      count({ schedules: 1, doubleSubmits: times - 1 });
      expect(times).toBe(1);
      expect(await isMade(azure)).toBe(true);
      await survives(page, sent, {});
    });
  }
}

test('Enter, held down in a field, creates one token (F70)', async ({ page, sent }) => {
  await page.goto(`${myregistry}/tokens/new`);
  const panel = page.getByRole('dialog', { name: en.tokens.create });
  await panel.getByRole('combobox', { name: en.tokens.scopeMap }).click();
  await page.getByRole('option', { name: 'MyScopeMap', exact: true }).click();
  const name = panel.getByRole('textbox', { name: en.tokens.token });
  await name.fill('line-7-scanner');
  // Three in one turn of the page, faster than it can draw anything.
  await name.evaluate((field) => {
    if (!(field instanceof HTMLInputElement)) return;
    field.form?.requestSubmit();
    field.form?.requestSubmit();
    field.form?.requestSubmit();
  });
  await expect(page.getByRole('button', { name: en.ui.done })).toBeVisible();
  count({ schedules: 1, doubleSubmits: sent.writes().length - 2 });
  await survives(page, sent, {
    writes: ['PUT tokens/line-7-scanner', 'POST myregistry/generateCredentials'],
  });
});
