import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import type { FaultName } from '../../src/emulator/faults/names';
import type { OperationName } from '../../src/emulator/wrap';

import {
  expect,
  full,
  looksAccessible,
  myregistry,
  survives,
  test,
  ownContext,
} from '../support/survival';

interface Screen {
  readonly what: string;
  readonly path: string;
  readonly operation: OperationName;
  /** What could not be loaded, in the portal's words. */
  readonly failed: string;
  /** What is there once it could. */
  readonly good: (page: Page) => ReturnType<Page['getByRole']>;
}

const link = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true });

const tokens: Screen = {
  what: 'the list of tokens',
  path: `${myregistry}/tokens`,
  operation: 'tokens.list',
  failed: en.tokens.listFailed,
  good: link('MyToken'),
};

const others: readonly Screen[] = [
  {
    what: 'the list of registries',
    path: '/',
    operation: 'subscriptions.list',
    failed: en.home.subscriptionsFailed,
    good: link('myregistry'),
  },
  {
    what: 'the list of scope maps',
    path: `${myregistry}/scope-maps`,
    operation: 'scopeMaps.list',
    failed: en.scopeMaps.listFailed,
    good: link('MyScopeMap'),
  },
  {
    what: 'a token',
    path: `${myregistry}/tokens/MyToken`,
    operation: 'tokens.get',
    failed: en.tokens.detailsFailed('MyToken'),
    good: (page) => page.getByRole('heading', { name: en.access.permissions }),
  },
  {
    what: 'a scope map',
    path: `${myregistry}/scope-maps/MyScopeMap`,
    operation: 'scopeMaps.get',
    failed: en.scopeMaps.detailsFailed('MyScopeMap'),
    good: (page) => page.getByRole('textbox', { name: en.scopeMaps.description }),
  },
  {
    what: 'the overview of a registry',
    path: `${myregistry}/overview`,
    operation: 'registries.get',
    failed: en.accessKeys.failed('myregistry'),
    good: (page) => page.getByRole('heading', { name: en.overview.limits }),
  },
  {
    what: 'the signers',
    path: `${myregistry}/content-trust`,
    operation: 'roleAssignments.list',
    failed: en.contentTrust.signersFailed,
    good: (page) => page.getByRole('table', { name: en.contentTrust.signers }),
  },
];

/** Each fault of a read, how often it has to happen to be told of, what it is said to be, and what it stands for. */
const faults: readonly (readonly [
  fault: FaultName,
  times: number,
  says: string,
  failures: string,
])[] = [
  ['500-json', 4, 'Azure has a fault', 'F37'],
  ['503-ra', 4, 'Azure has a fault', 'F45'],
  // Nobody is kept waiting for a day.
  ['429-ra86400', 1, 'Azure has received too many requests', 'F35'],
  ['401-noheader', 2, 'You are not signed in any more', 'F03'],
  ['403-auth', 1, 'You do not have permission for this', 'F13, F14, F97'],
  ['404', 1, 'The resource does not exist', 'F20, F21'],
  ['net-error', 4, 'Azure could not be reached', 'F42'],
  ['307-foreign', 4, 'Azure could not be reached', 'F50'],
  ['hang', 1, 'Azure did not answer in time', 'F43'],
  ['200-html', 1, 'The answer did not come from Azure, or is damaged', 'F44'],
  ['200-truncated', 1, 'The answer did not come from Azure, or is damaged', 'F47'],
  ['200-wrongshape', 1, 'The answer did not come from Azure, or is damaged', 'F48'],
];

/** Seen by the service tests each time, and here only when there is time. */
const moreFaults: typeof faults = [
  ['500-html', 4, 'Azure has a fault', 'F45'],
  ['502-html', 4, 'Azure has a fault', 'F45'],
  ['504-empty', 4, 'Azure has a fault', 'F45'],
  ['408', 4, 'Azure has a fault', 'F37'],
  ['429-nora', 4, 'Azure has received too many requests', 'F34'],
  ['429-rabad', 4, 'Azure has received too many requests', 'F35'],
  ['200-empty', 1, 'The answer did not come from Azure, or is damaged', 'F46'],
  ['204-unexpected', 1, 'The answer did not come from Azure, or is damaged', 'F46'],
];

/** Of the other screens, one of each kind: it passes, it does not, it is not Azure at all. */
const few = new Set<FaultName>(['503-ra', '403-auth', '200-html']);

/** Those which Azure itself answers, with a request id. */
const byAzure = /^(?:40|429|500-json|503)/;

for (const screen of [tokens, ...others]) {
  const { what, path, operation, failed, good } = screen;
  test.describe(what, () => {
    for (const [fault, times, says, failures] of full ? [...faults, ...moreFaults] : faults) {
      if (screen !== tokens && !few.has(fault)) continue;
      test.describe(fault, () => {
        test.use({
          emulator: { timeLapse: 'atOnce', faults: { [operation]: { fault, times } } },
        });

        test(`${fault}: ${what} says so, and loads when it is over (${failures})`, async ({
          page,
          sent,
        }) => {
          await page.goto(path);
          const problem = page.getByRole('alert').filter({ hasText: failed });
          await expect(problem).toContainText(says);
          await survives(page, sent, {
            says: failed,
            requestId: byAzure.test(fault),
            writes: [],
            goesOn: problem.getByRole('button', { name: en.ui.tryAgain }),
          });
          await problem.getByRole('button', { name: en.ui.tryAgain }).click();
          await expect(good(page)).toBeVisible();
          await expect(problem).toHaveCount(0);
        });
      });
    }
  });
}

test.describe('a list that comes in pages', () => {
  const stopped: readonly (readonly [fault: FaultName, loaded: number, says: string])[] = [
    ['midfail', 6, 'Azure has a fault'],
    ['loop', 6, 'The answer did not come from Azure, or is damaged'],
    ['ping-pong', 9, 'The answer did not come from Azure, or is damaged'],
    ['foreign', 6, 'An address that leads outside your cloud was not followed'],
  ];

  for (const [fault, loaded, says] of stopped) {
    test.describe(fault, () => {
      test.use({
        emulator: { timeLapse: 'atOnce', faults: { 'tokens.list': { fault, times: 4 } } },
      });

      test(`${fault}: what has come stays, and that it is not all is said (F60, F61, F63)`, async ({
        page,
        sent,
      }) => {
        await page.goto(tokens.path);
        const problem = page
          .getByRole('alert')
          .filter({ hasText: `The list is incomplete: ${loaded}` });
        await expect(problem).toContainText(says);
        const rows = page.getByRole('table', { name: en.tokens.table }).getByRole('row');
        await expect(rows).toHaveCount(loaded + 1);
        const rest = problem.getByRole('button', { name: en.ui.loadRest });
        await survives(page, sent, { says, writes: [], goesOn: rest });
        if (fault !== 'midfail') return;
        await rest.click();
        await expect(page.getByRole('status').filter({ hasText: '13 tokens' })).toBeVisible();
        await expect(problem).toHaveCount(0);
        // The pages that were there are not asked for again.
        const asked = sent.requests.filter((one) => /\/tokens\?/.test(one.url()));
        expect(asked.filter((one) => !one.url().includes('skiptoken'))).toHaveLength(1);
      });
    });
  }

  for (const fault of ['dup', 'emptypage', 'null'] as const) {
    test.describe(fault, () => {
      test.use({ emulator: { faults: { 'tokens.list': fault } } });

      test(`${fault}: the list is complete all the same, each token once (F62, F64)`, async ({
        page,
        sent,
      }) => {
        await page.goto(tokens.path);
        await expect(page.getByRole('status').filter({ hasText: '13 tokens' })).toBeVisible();
        await expect(page.getByRole('link', { name: 'MyToken', exact: true })).toHaveCount(1);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await survives(page, sent, { writes: [] });
      });
    });
  }
});

test.describe('a newer Azure', () => {
  test.use({ emulator: { faults: { 'tokens.list': '200-extra', 'registries.get': '200-extra' } } });

  test('words and fields that nobody knows do no harm (F83, F84)', async ({ page, sent }) => {
    await page.goto(tokens.path);
    await expect(tokens.good(page)).toBeVisible();
    await page
      .getByRole('navigation', { name: en.registry.menu })
      .getByRole('link', { name: en.overview.title })
      .click();
    await expect(page.getByRole('heading', { name: 'myregistry | Overview' })).toBeVisible();
    await expect(page.getByText('Rebalancing')).toBeVisible();
    await survives(page, sent, { writes: [] });
  });
});

test.describe('slow answers', () => {
  test.use({ emulator: { faults: { 'tokens.list': 'slow-3s' } } });

  test(
    'a list that is slow says that it loads, and then is there (F43)',
    { tag: ownContext },
    async ({ page, sent }) => {
      await page.clock.install();
      await page.goto(tokens.path);
      await expect(page.getByRole('progressbar', { name: 'Loading tokens' })).toBeVisible();
      await page.clock.fastForward(3000);
      await expect(tokens.good(page)).toBeVisible();
      await survives(page, sent, { writes: [] });
    },
  );
});

test.describe('very slow answers', () => {
  test.use({ emulator: { faults: { 'tokens.list': 'hang' } } });

  test(
    'a list that takes longer than ten seconds says that it is still coming (F43)',
    { tag: ownContext },
    async ({ page, sent }) => {
      await page.clock.install();
      await page.goto(tokens.path);
      await expect(page.getByRole('progressbar', { name: 'Loading tokens' })).toBeVisible();
      const slow = page.getByText(en.ui.stillWorking);
      await expect(slow).toHaveCount(0);
      await expect(async () => {
        await page.clock.fastForward(11_000);
        await expect(slow).toBeVisible({ timeout: 500 });
      }).toPass();
      await looksAccessible(page);
      expect(sent.writes()).toEqual([]);
    },
  );
});

test.describe('a registry that is gone', () => {
  test.use({ emulator: { faults: { 'registries.get': { fault: '404', after: 1 } } } });

  test('says so when it is looked at again, and the way back is there (F20)', async ({
    page,
    sent,
  }) => {
    await page.goto(`${myregistry}/overview`);
    await expect(page.getByText('myregistry.azurecr.io').first()).toBeVisible();
    await page.getByRole('button', { name: en.ui.refresh }).click();
    await survives(page, sent, {
      says: en.problems.notFound,
      requestId: true,
      goesOn: page.getByRole('link', { name: en.home.title, exact: true }),
      writes: [],
    });
    await page.getByRole('link', { name: en.home.title, exact: true }).click();
    await expect(page.getByRole('heading', { name: en.home.registries })).toBeVisible();
  });
});
