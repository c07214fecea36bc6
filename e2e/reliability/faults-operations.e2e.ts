import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import type { OperationFault } from '../../src/emulator/faults/names';

import { count } from '../support/count';
import { expect, full, myregistry, survives, test } from '../support/survival';

/**
 * Long-running operations whose end nobody sees, or sees late (F51 to F59). Generating a password is
 * the one where it matters most: its end is the only place where the password is.
 */
const generation: readonly {
  readonly fault: OperationFault;
  /** What it is in docs/reliability.md. */
  readonly failure: string;
  /** What is said of it; undefined: it goes through. */
  readonly says: string | undefined;
  /** Whether nobody knows how it ended. */
  readonly open: boolean;
}[] = [
  {
    fault: 'failed',
    failure: 'F51',
    says: 'Azure accepted the change but did not complete it',
    open: false,
  },
  {
    fault: 'canceled',
    failure: 'F52',
    says: 'Azure accepted the change but did not complete it',
    open: false,
  },
  { fault: 'never', failure: 'F53', says: en.ui.operationStates.uncertain, open: true },
  { fault: 'status-404', failure: 'F54', says: en.ui.operationStates.uncertain, open: true },
  { fault: 'status-403', failure: 'F16', says: en.ui.operationStates.uncertain, open: true },
  { fault: 'status-500x3', failure: 'F55', says: undefined, open: false },
  { fault: 'foreign-location', failure: 'F56', says: en.ui.operationStates.uncertain, open: true },
  { fault: 'no-location', failure: 'F57', says: en.ui.operationStates.uncertain, open: true },
  { fault: 'no-result', failure: 'F58', says: en.ui.operationStates.uncertain, open: true },
  { fault: 'odd-status', failure: 'F59', says: undefined, open: false },
];

const panel = (page: Page) => page.getByRole('dialog', { name: 'password2' });

for (const { fault, failure, says, open } of generation) {
  test.describe(fault, () => {
    test.use({
      emulator: {
        timeLapse: 'atOnce',
        faults: { 'credentials.generate': { fault, times: 1 } },
      },
    });

    test(`${fault}: generating a password ends in one way, and is sent once (${failure})`, async ({
      page,
      sent,
      azure,
    }) => {
      await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
      await panel(page).getByRole('button', { name: en.ui.generate, exact: true }).click();
      const writes = ['POST myregistry/generateCredentials'];
      const shown = panel(page).getByRole('group', { name: 'password2' });
      if (says === undefined) {
        await expect(shown).toBeVisible();
        count({ ambiguousWrites: 0 });
        await survives(page, sent, {
          says: en.tokens.generation.done('password2', 'MyToken'),
          writes,
        });
        return;
      }
      const alert = panel(page).getByRole('alert').filter({ hasText: says });
      await expect(alert).toBeVisible();
      const made = (await azure('/tokens/MyToken')).body.includes('password2');
      if (open) {
        count({
          ambiguousWrites: 1,
          repeated: sent.writes().length - 1,
          falseSuccesses: await shown.count(),
        });
      }
      expect(made).toBe(open);
      await survives(page, sent, { says, writes });
      if (open) {
        // What stands in Azure now is said, and that its value is lost.
        await expect(panel(page).getByText(/its value never arrived/)).toBeVisible();
      }
      // A new one can be generated, and this time it comes.
      await panel(page).getByRole('button', { name: en.ui.generate, exact: true }).click();
      if (open) {
        const ask = page.getByRole('alertdialog', {
          name: en.tokens.generation.replaceTitle('password2', 'MyToken'),
        });
        await ask.getByRole('textbox').fill('MyToken');
        await ask.getByRole('button', { name: en.ui.regenerate }).click();
      }
      await expect(shown).toBeVisible();
    });
  });
}

/** Of creating, those that differ: Azure keeps the resource, so that reading it tells how it ended. */
const creation = new Set<OperationFault>([
  'failed',
  'never',
  'foreign-location',
  'no-result',
  ...(full ? (['status-404'] as const) : []),
]);

for (const fault of generation.map((one) => one.fault).filter((one) => creation.has(one))) {
  test.describe(`creating, ${fault}`, () => {
    test.use({
      emulator: { timeLapse: 'atOnce', faults: { 'tokens.create': { fault, times: 1 } } },
    });

    test(`${fault}: creating a token claims nothing that is not so (F51, F53, F96)`, async ({
      page,
      sent,
      azure,
    }) => {
      await page.goto(`${myregistry}/tokens/new`);
      const form = page.getByRole('dialog', { name: en.tokens.create });
      await form.getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
      await form.getByRole('combobox', { name: en.tokens.scopeMap }).click();
      await page.getByRole('option', { name: 'MyScopeMap', exact: true }).click();
      await form.getByRole('button', { name: en.ui.create, exact: true }).click();
      const created = page.getByRole('dialog', { name: en.tokens.createdTitle('line-7-scanner') });
      const told = form.getByRole('alert');
      await expect(created.or(told).first()).toBeVisible();
      const made = (await azure('/tokens/line-7-scanner')).status === 200;
      const claimed = (await created.count()) > 0;
      const puts = sent.writes().filter((one) => one === 'PUT tokens/line-7-scanner');
      count({
        ambiguousWrites: fault === 'failed' ? 0 : 1,
        repeated: puts.length - 1,
        falseSuccesses: claimed && !made ? 1 : 0,
      });
      expect(puts).toHaveLength(1);
      expect(claimed && !made).toBe(false);
      await survives(page, sent, {
        kept: claimed
          ? []
          : [[form.getByRole('textbox', { name: en.tokens.token }), 'line-7-scanner']],
      });
    });
  });
}

// The page reads the token, and generating looks at it; the third read is the one that follows.
test.describe('a token that is not read back for a long time', () => {
  test.use({ emulator: { faults: { 'tokens.get': { fault: 'hang', after: 2 } } } });

  test('shows its new password at once: nothing that comes after it holds it up', async ({
    page,
    sent,
  }) => {
    const form = await replacePassword(page);
    await expect(form.getByRole('group', { name: 'password1' })).toBeVisible();
    await survives(page, sent, { writes: ['POST myregistry/generateCredentials'] });
  });
});

test.describe('a token that cannot be read back', () => {
  test.use({
    emulator: {
      timeLapse: 'atOnce',
      faults: { 'tokens.get': { fault: '500-json', after: 2, times: 4 } },
    },
  });

  test('does not make its new password look like one that somebody has replaced', async ({
    page,
    sent,
  }) => {
    const form = await replacePassword(page);
    await expect(form.getByRole('group', { name: 'password1' })).toBeVisible();
    const reads = () => sent.requests.filter((one) => one.url().includes('/tokens/MyToken?'));
    await expect.poll(() => reads().length).toBeGreaterThanOrEqual(7);
    await expect(form.getByText('no longer works')).toHaveCount(0);
    await survives(page, sent, { writes: ['POST myregistry/generateCredentials'] });
  });
});

/** Replaces password1 of MyToken, up to the last click. Returns the panel. */
async function replacePassword(page: Page) {
  await page.goto(`${myregistry}/tokens/MyToken/passwords/password1`);
  const form = page.getByRole('dialog', { name: 'password1' });
  await form.getByRole('button', { name: en.ui.generate, exact: true }).click();
  const ask = page.getByRole('alertdialog', {
    name: en.tokens.generation.replaceTitle('password1', 'MyToken'),
  });
  await ask.getByRole('textbox').fill('MyToken');
  await ask.getByRole('button', { name: en.ui.regenerate }).click();
  return form;
}
