import type { Locator, Page } from '@playwright/test';

import { en } from '@/i18n/en';

import type { FaultName } from '../../src/emulator/faults/names';

import { prepareAction } from '../support/catalogue/action';
import { judgedActions } from '../support/catalogue/actions';
import { addRepository } from '../support/catalogue/actions/scopeMaps';
import { count } from '../support/count';
import { expect, full, myregistry, survives, test } from '../support/survival';

type Lost = readonly [fault: FaultName, failure: string];

const moreLost: readonly Lost[] = [
  ['500-json', 'F37'],
  ['502-html', 'F38'],
  ['200-html', 'F44'],
];

/** Answers that get lost, so that only reading can tell what happened. */
const lost: readonly Lost[] = [
  ['applied-then-504', 'F38'],
  ['not-applied-504', 'F38'],
  ...(full ? moreLost : []),
];

/** Of passwords, these too: their answer has something in it that must not get out. */
const lostWithSecret: readonly Lost[] = [
  ['applied-then-net-error', 'F41'],
  ['applied-then-truncated', 'F47'],
  ['200-empty', 'F46'],
];

test.describe('an answer that gets lost', () => {
  for (const action of judgedActions) {
    const faults =
      full || action.operation === 'credentials.generate' ? [...lost, ...lostWithSecret] : lost;
    for (const [fault, failure] of faults) {
      test.describe(fault, () => {
        test.use({ emulator: { faults: { [action.operation]: { fault, times: 1 } } } });

        test(`${fault}: ${action.name} is told of as it is, and sent once (${failure})`, async ({
          page,
          sent,
          azure,
        }) => {
          await (await prepareAction(page, action, azure)).click();
          const open = page.getByText(en.ui.operationStates.uncertain).first();
          const done = page.getByText(action.done).first();
          await expect(open.or(done).first()).toBeVisible();
          await expect(page.getByRole('button', { name: /operation running/ })).toHaveCount(0);

          const made = await action.isMade(azure);
          const times = sent.writes().filter((one) => one === action.write).length;
          const claimed = (await open.count()) === 0;
          count({
            ambiguousWrites: 1,
            repeated: times > 1 ? 1 : 0,
            falseSuccesses: claimed && !made ? 1 : 0,
          });
          expect(times).toBe(1);
          if (claimed) {
            expect(made).toBe(true);
            await survives(page, sent, { says: action.done });
            return;
          }
          await survives(page, sent, { says: en.ui.operationStates.uncertain });
        });
      });
    }
  }
});

/** What Azure refuses has not happened; the form has everything, and goes through afterwards. */
const refusals: readonly (readonly [fault: FaultName, says: string, failure: string])[] = [
  ['403-auth', 'You do not have permission for this', 'F14'],
  ['403-linked', 'You do not have permission for this', 'F15'],
  ['403-policy', 'An Azure Policy forbids this', 'F17'],
  ['409-locked', 'A lock forbids this', 'F22'],
  ['409-inprogress', 'Another operation on this resource is still running', 'F24'],
  ['400-validation', 'Azure does not accept these values', 'F29'],
  ['412', 'It was changed meanwhile', 'F28'],
];

test.describe('a change that Azure refuses', () => {
  for (const [index, [fault, says, failure]] of refusals.entries()) {
    // One after the other over the forms; all of them when there is time.
    const refused = full
      ? judgedActions
      : judgedActions.filter((_, at) => at % refusals.length === index);
    for (const action of refused) {
      const { name, operation, write, done, isMade, kept } = action;
      test.describe(fault, () => {
        test.use({ emulator: { faults: { [operation]: { fault, times: 1 } } } });

        test(`${fault}: ${name} says why, keeps what was entered, and can be tried again (${failure})`, async ({
          page,
          sent,
          azure,
        }) => {
          await (await prepareAction(page, action, azure)).click();
          await survives(page, sent, {
            says,
            requestId: true,
            writes: [write],
            kept: kept?.(page) ?? [],
          });
          expect(await isMade(azure)).toBe(false);
          // The button of the form or question that is still open, or of the page.
          const again = page
            .getByRole('alertdialog')
            .or(page.getByRole('dialog'))
            .or(page.getByRole('main'))
            .last()
            .getByRole('button', { name: /^(?:Create|Generate|Save|Delete|Add|Enable)$/ })
            .last();
          if (
            (await page.getByRole('alertdialog').count()) +
              (await page.getByRole('dialog').count()) ===
            0
          )
            return;
          await again.click();
          await expect(page.getByText(done).first()).toBeVisible();
          expect(await isMade(azure)).toBe(true);
        });
      });
    }
  }
});

test.describe('a change that is throttled', () => {
  test.use({
    emulator: { timeLapse: 'atOnce', faults: { 'tokens.update': { fault: '429-ra5', times: 1 } } },
  });

  test('is sent once more when Azure says so: it was turned away before it ran (F33)', async ({
    page,
    sent,
  }) => {
    await page.goto(`${myregistry}/tokens/MyToken`);
    await page.getByRole('switch', { name: en.tokens.status }).click();
    await page.getByRole('button', { name: en.ui.save, exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: en.ui.save, exact: true })
      .click();
    await survives(page, sent, {
      says: en.tokens.saved('MyToken'),
      writes: ['PATCH tokens/MyToken', 'PATCH tokens/MyToken'],
    });
  });
});

/** Sends the form of a token with a scope map that is to be made first. */
async function createWithNewScopeMap(page: Page): Promise<Locator> {
  await page.goto(`${myregistry}/tokens/new`);
  const panel = page.getByRole('dialog', { name: en.tokens.create });
  await panel.getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
  await panel.getByRole('button', { name: en.tokens.createNew }).click();
  await addRepository(page, 'samples/nginx');
  await page
    .getByRole('dialog', { name: en.scopeMaps.create })
    .getByRole('button', { name: en.ui.add, exact: true })
    .click();
  await panel.getByRole('button', { name: en.ui.create, exact: true }).click();
  return panel;
}

test.describe('a token whose scope map comes first', () => {
  test.use({ emulator: { faults: { 'tokens.create': { fault: '403-linked', times: 1 } } } });

  test('says what is there, and goes on from there (F15, F92)', async ({ page, sent, azure }) => {
    const panel = await createWithNewScopeMap(page);
    await survives(page, sent, {
      says: en.tokens.tokenNotCreated,
      requestId: true,
      kept: [[panel.getByRole('textbox', { name: en.tokens.token }), 'line-7-scanner']],
      writes: ['PUT scopeMaps/line-7-scanner-scope-map', 'PUT tokens/line-7-scanner'],
    });
    await expect(panel.getByText(/The new scope map .* exists already/)).toBeVisible();
    await panel.getByRole('button', { name: en.ui.create, exact: true }).click();
    await expect(page.getByText(en.tokens.created('line-7-scanner')).first()).toBeVisible();
    // The scope map is not made a second time.
    expect(sent.writes().filter((one) => one.startsWith('PUT scopeMaps/'))).toHaveLength(1);
    expect((await azure('/tokens/line-7-scanner')).status).toBe(200);
  });

  test('deletes what was left behind, and makes it again when it goes on', async ({
    page,
    sent,
    azure,
  }) => {
    const panel = await createWithNewScopeMap(page);
    await panel
      .getByRole('button', { name: en.tokens.deleteLeftScopeMap('line-7-scanner-scope-map') })
      .click();
    await expect(panel.getByText(/The new scope map .* exists already/)).toHaveCount(0);
    expect((await azure('/scopeMaps/line-7-scanner-scope-map')).status).toBe(404);
    await panel.getByRole('button', { name: en.ui.create, exact: true }).click();
    await expect(page.getByText(en.tokens.created('line-7-scanner')).first()).toBeVisible();
    await survives(page, sent, {
      writes: [
        'PUT scopeMaps/line-7-scanner-scope-map',
        'PUT tokens/line-7-scanner',
        'DELETE scopeMaps/line-7-scanner-scope-map',
        'PUT scopeMaps/line-7-scanner-scope-map',
        'PUT tokens/line-7-scanner',
        'POST myregistry/generateCredentials',
      ],
    });
  });
});
