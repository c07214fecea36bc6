import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import {
  copyPassword,
  expect,
  goBack,
  letTimePass,
  looksAccessible,
  myregistry,
  pasted,
  survives,
  test,
  ownContext,
} from '../support/survival';

/** What the browser, the network, the computer or its owner do to a page. */

async function fillToken(page: Page): Promise<void> {
  await page.goto(`${myregistry}/tokens/new`);
  await page.getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
  await page.getByRole('combobox', { name: en.tokens.scopeMap }).click();
  await page.getByRole('option', { name: 'MyScopeMap', exact: true }).click();
}

const create = (page: Page) => page.getByRole('button', { name: en.ui.create, exact: true });

/** Generates password2 of MyToken. */
async function issue(page: Page) {
  await page.goto(`${myregistry}/tokens/MyToken/passwords/password2`);
  await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
  const box = page.getByRole('group', { name: 'password2' });
  await expect(box).toBeVisible();
  return box;
}

test.describe('offline (F40, F41)', () => {
  test(
    'before sending: nothing is sent, and nothing goes off by itself later (F40)',
    { tag: ownContext },
    async ({ page, sent, context }) => {
      await page.clock.install();
      await fillToken(page);
      await context.setOffline(true);
      await create(page).click();
      await survives(page, sent, {
        says: 'Your browser is offline. Nothing was sent.',
        kept: [[page.getByRole('textbox', { name: en.tokens.token }), 'line-7-scanner']],
        writes: [],
        goesOn: create(page),
      });
      await context.setOffline(false);
      await page.clock.fastForward('10:00');
      expect(sent.writes()).toEqual([]);
      await create(page).click();
      await expect(page.getByRole('button', { name: en.ui.done })).toBeVisible();
      expect(sent.writes()).toHaveLength(2);
    },
  );

  test.describe('while loading', () => {
    test.use({
      emulator: {
        timeLapse: 'atOnce',
        faults: { 'tokens.list': { fault: 'offline', times: 4 } },
      },
    });

    test(
      'it is said, and loads on demand when the network is back (F41)',
      { tag: ownContext },
      async ({ page, sent, context }) => {
        // The guide asks for no tokens, unlike the overview.
        await page.goto(`${myregistry}/guide`);
        await expect(page.getByText('myregistry.azurecr.io').first()).toBeVisible();
        await context.setOffline(true);
        await page.getByRole('link', { name: en.tokens.title }).first().click();
        const problem = page.getByRole('alert').filter({ hasText: 'Your browser is offline' });
        await survives(page, sent, { says: 'Your browser is offline', writes: [] });
        await context.setOffline(false);
        await problem.getByRole('button', { name: en.ui.tryAgain }).click();
        await expect(page.getByRole('link', { name: 'MyToken', exact: true })).toBeVisible();
        await expect(problem).toHaveCount(0);
      },
    );
  });
});

test.describe('an answer that does not come (F43)', () => {
  test.use({
    emulator: {
      timeLapse: 'onDemand',
      faults: { 'tokens.create': { fault: 'hang', times: 1 } },
    },
  });

  test('is not waited for without an end, can be left, and its outcome is open (F43)', async ({
    page,
    sent,
  }) => {
    await fillToken(page);
    await create(page).click();
    await letTimePass(page);
    await survives(page, sent, {
      says: en.ui.operationStates.uncertain,
      kept: [[page.getByRole('textbox', { name: en.tokens.token }), 'line-7-scanner']],
      writes: ['PUT tokens/line-7-scanner'],
    });
  });

  test('who does not want to wait can close the panel, after a question (F43)', async ({
    page,
    sent,
  }) => {
    await fillToken(page);
    await create(page).click();
    await page.getByRole('button', { name: en.ui.close }).click();
    const question = page.getByRole('alertdialog', {
      name: en.ui.leaving.busy.title,
    });
    await looksAccessible(page);
    await question.getByRole('button', { name: en.ui.leaving.busy.confirm, exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /1 operation running/ })).toBeVisible();
    expect(sent.writes()).toEqual(['PUT tokens/line-7-scanner']);
  });
});

test.describe('storage (F08)', () => {
  test('that is full does not keep the portal from working (F08)', async ({ page, sent }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'myregistry', exact: true }).click();
    await expect(page.getByText('myregistry.azurecr.io').first()).toBeVisible();
    await page.getByRole('button', { name: en.app.settings }).click();
    await page.getByRole('radio', { name: 'Français' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.keyboard.press('Escape');
    await survives(page, sent, { writes: [] });
  });
});

test.describe('a browser that keeps nothing for the demo (F08)', () => {
  test.use({ expectedErrors: /Access is denied|thrown: / });

  for (const [what, shut] of [
    [
      'its storage',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        }),
    ],
    [
      'its service worker',
      () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('Access is denied for this document.', 'SecurityError'));
      },
    ],
  ] as const) {
    test(
      `not ${what}: says what the demo needs, and is no blank page (F08)`,
      { tag: ownContext },
      async ({ page }) => {
        await page.addInitScript(shut);
        await page.goto('/');
        await expect(
          page.getByRole('heading', { name: en.signIn.setUp.unreachableTitle }),
        ).toBeVisible();
        await expect(page.getByRole('alert')).toContainText('in an ordinary window');
        await expect(page.getByRole('button', { name: en.signIn.setUp.reload })).toBeVisible();
        await looksAccessible(page);
      },
    );
  }
});

test.describe('a password that is shown once', () => {
  test('is not closed by Escape or a click beside it (F74)', async ({ page, sent }) => {
    const box = await issue(page);
    const question = page.getByRole('alertdialog', { name: en.tokens.issued.leaveTitle });
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: en.ui.goBack }).click();
    await page.mouse.click(5, 300);
    await question.getByRole('button', { name: en.ui.goBack }).click();
    await expect(box).toBeVisible();
    await survives(page, sent, { writes: ['POST myregistry/generateCredentials'] });
  });

  test('is said not to be copied when the browser refuses, and can be selected (F75)', async ({
    page,
    sent,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: () => Promise.reject(new DOMException('Not focused.', 'NotAllowedError')),
        },
      });
    });
    const box = await issue(page);
    await box.getByRole('button', { name: en.ui.copy, exact: true }).click();
    await survives(page, sent, {
      says: en.ui.copyFailed,
      writes: ['POST myregistry/generateCredentials'],
    });
    await expect(page.getByText(en.ui.copied, { exact: true })).toHaveCount(0);
    const value = await box.locator('code').innerText();
    expect(value).toMatch(/^FAKE/);
    expect(await page.evaluate(() => String(getSelection()))).toBe(value);
    await page.keyboard.press('Control+C');
    expect(await pasted(page)).toBe(value);
    await page.getByRole('button', { name: en.ui.done }).click();
    await expect(
      page.getByRole('alertdialog', { name: en.tokens.issued.leaveTitle }),
    ).toBeVisible();
  });

  test('asks before the tab is closed or loaded again, until it is copied (F76)', async ({
    page,
    sent,
    azure,
  }) => {
    const box = await issue(page);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    // Who stays goes on as before.
    expect((await azure('/tokens/MyToken')).status).toBe(200);
    await copyPassword(box);
    await survives(page, sent, { writes: ['POST myregistry/generateCredentials'] });
    // Now nothing is asked: a dialog that nobody answers would hold this up.
    await page.reload();
    await expect(page.getByRole('button', { name: en.ui.generate, exact: true })).toBeVisible();
  });
});

test.describe('a page that was left (F76)', () => {
  test.use({
    emulator: {
      timeLapse: 'onDemand',
      faults: { 'credentials.generate': { fault: 'never', times: 1 } },
    },
  });

  test('while a password was generated says afterwards that nobody has seen it (F76)', async ({
    page,
    sent,
  }) => {
    await page.goto(`${myregistry}/tokens/MyToken`);
    await page.getByRole('button', { name: en.tokens.generate('password2') }).click();
    await page.getByRole('button', { name: en.ui.generate, exact: true }).click();
    await goBack(page);
    await page
      .getByRole('alertdialog', { name: en.ui.leaving.busy.title })
      .getByRole('button', { name: en.ui.leaving.busy.confirm, exact: true })
      .click();
    await letTimePass(page);
    await expect(page.getByText('password2 was generated on')).toBeVisible();
    await survives(page, sent, {
      says: 'its value never arrived',
      writes: ['POST myregistry/generateCredentials'],
    });
  });
});

test.describe('names and texts that are code (F80)', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>{{7*7}}';

  test('are text, wherever they stand (F80)', async ({ page, sent, azure }) => {
    await page.goto(`${myregistry}/tokens`);
    await expect(page.getByRole('link', { name: 'MyToken', exact: true })).toBeVisible();
    const { status } = await azure('/scopeMaps/MyScopeMap', {
      method: 'PATCH',
      body: { properties: { description: hostile } },
    });
    expect(status).toBeLessThan(300);
    await page.getByRole('link', { name: en.scopeMaps.title }).click();
    await expect(page.getByText(hostile)).toBeVisible();
    await page.getByRole('link', { name: 'MyScopeMap', exact: true }).click();
    await expect(page.locator('img')).toHaveCount(0);
    await survives(page, sent, {
      kept: [[page.getByRole('textbox', { name: en.scopeMaps.description }), hostile]],
      writes: [],
    });
  });

  test('in the address are text, too (F80)', async ({ page, sent }) => {
    const name = '"><script>alert(2)<script>{{7*7}}';
    await page.goto(`${myregistry}/tokens/${encodeURIComponent(name)}`);
    await survives(page, sent, { says: name, writes: [] });
    await expect(page.locator('img, main script')).toHaveCount(0);
  });

  test('that turn the writing direction do not turn what stands around them (F81)', async ({
    page,
    sent,
  }) => {
    await page.goto(`${myregistry}/tokens/${encodeURIComponent('admin\u202Etxt.exe\u200B')}`);
    await expect(page.getByRole('heading', { level: 1 }).locator('bdi')).toHaveCount(1);
    await survives(page, sent, { says: /token .*admin/, writes: [] });
  });
});

for (const [zone, date, time, says] of [
  ['Europe/Paris', '2027-03-28', '02:30', 'This time does not exist on that day'],
  ['America/New_York', '2027-03-14', '02:30', 'This time does not exist on that day'],
  ['Europe/Paris', '2027-10-31', '02:30', 'Clocks show this time twice on that day'],
  ['Pacific/Kiritimati', '2027-01-01', '00:30', '10:30 UTC'],
  ['Asia/Kathmandu', '2027-01-01', '00:30', '18:45 UTC'],
] as const) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test(
      `${date} ${time} is understood as ${zone} has it (F66)`,
      { tag: ownContext },
      async ({ page, sent }) => {
        await page.clock.setFixedTime('2026-11-22T08:00:00Z');
        await fillToken(page);
        await page.getByRole('textbox', { name: en.tokens.expiration.date }).fill(date);
        await page.getByLabel(/^Time\W*$/).fill(time);
        const isSkipped = says.startsWith('This time');
        if (isSkipped) await create(page).click();
        await expect(page.getByRole('dialog').getByText(says).first()).toBeVisible();
        await survives(page, sent, {
          kept: [[page.getByRole('textbox', { name: en.tokens.expiration.date }), date]],
          writes: [],
        });
      },
    );
  });
}

/** As translators do: every text moves into an element of their own. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.parentElement?.closest('[translate="no"]') === null) {
        texts.push(node);
      }
    }
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = `${text.data} (traduit)`;
      text.replaceWith(font);
    }
  });
}

test(
  'a password that expires while it is looked at is said to have expired (F68)',
  { tag: ownContext },
  async ({ page, sent }) => {
    await page.clock.install();
    await page.goto(`${myregistry}/tokens/build-pipeline`);
    const row = page.getByRole('table', { name: en.tokens.passwords }).getByRole('row', {
      name: /password1/,
    });
    await expect(row).toBeVisible();
    await expect(row).not.toContainText(en.tokens.filters.expired);
    await page.clock.fastForward(1000 * 86_400_000);
    await expect(row).toContainText(en.tokens.filters.expired);
    await survives(page, sent, { writes: [] });
  },
);

test.describe('an extension of the browser', () => {
  test('that rewrites the page leaves names and passwords alone, and they can be copied (F90)', async ({
    page,
    sent,
  }) => {
    const box = await issue(page);
    await box.getByRole('button', { name: en.ui.show, exact: true }).click();
    const value = await box.locator('code').innerText();
    await translate(page);
    await expect(box.locator('code')).toHaveText(value);
    await box.getByRole('button', { name: en.ui.hide, exact: true }).click();
    await box.getByRole('button', { name: en.ui.show, exact: true }).click();
    await box.getByRole('button', { name: en.ui.copy, exact: true }).click();
    await expect(box.locator('code')).toHaveText(value);
    expect(await pasted(page)).toBe(value);
    await expect(page.locator('h1')).toHaveText('MyToken');
    await survives(page, sent, { writes: ['POST myregistry/generateCredentials'] });
  });

  test('that breaks the page behind does not take the password along (F90)', async ({
    page,
    sent,
  }) => {
    const box = await issue(page);
    await page.evaluate(() => {
      // Takes away what React is about to change.
      for (const element of document.querySelectorAll('main table tbody')) {
        element.replaceChildren();
      }
    });
    await box.getByRole('button', { name: en.ui.show, exact: true }).click();
    await expect(box.locator('code')).toHaveText(/^FAKE/);
    // The list of passwords behind is drawn anew when Azure is asked again.
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(box.locator('code')).toHaveText(/^FAKE/);
    expect(sent.writes()).toEqual(['POST myregistry/generateCredentials']);
  });

  test.describe('against the policy', () => {
    test.use({ expectedErrors: /Content-Security-Policy violated|^This document requires/ });

    test('that writes HTML or asks other hosts is stopped, and the portal goes on (F91)', async ({
      page,
      sent,
    }) => {
      await page.goto(`${myregistry}/tokens`);
      await expect(page.getByRole('link', { name: 'MyToken', exact: true })).toBeVisible();
      const violation = page.waitForEvent('console', (message) =>
        message.text().startsWith('Content-Security-Policy violated: require-trusted-types-for'),
      );
      const outcome = await page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>');
          return 'written';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : 'other';
        }
      });
      expect(outcome).toBe('refused');
      await violation;
      await page.getByRole('link', { name: 'MyToken', exact: true }).click();
      await expect(page.getByRole('heading', { name: en.access.permissions })).toBeVisible();
      await survives(page, sent, { writes: [] });
    });
  });
});
