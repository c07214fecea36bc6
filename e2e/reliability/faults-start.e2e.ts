import { en } from '@/i18n/en';

import {
  type Azure,
  broughtTokens,
  clientId,
  expect,
  pasteToken,
  refusal,
  signIn,
  tenant,
  test,
} from '../support/production/fixtures';
import { failedToLoad } from '../support/fixtures';

import { count } from '../support/count';
import { looksAccessible } from '../support/survival';

// A scenario counts whether or not it passes.
test.beforeEach(() => count({ faults: 1 }));

/** What is wrong with config.json, and what the page says of it. */
const configurations: readonly (readonly [
  what: string,
  config: (azure: Azure) => string | undefined,
  title: string,
  text: RegExp,
])[] = [
  ['missing', () => undefined, en.signIn.setUp.title, /config\.json is missing/],
  ['a page', () => '<!doctype html>', en.signIn.setUp.title, /config\.json is missing/],
  ['not JSON', () => '{"cloud":', en.signIn.setUp.brokenTitle, /is not JSON/],
  ['empty', () => '{}', en.signIn.setUp.brokenTitle, /clientId is missing/],
  [
    'misspelt',
    () => JSON.stringify({ cloud: 'AzureCloud', tenant, clientID: clientId }),
    en.signIn.setUp.brokenTitle,
    /clientID is not a setting/,
  ],
  [
    'not secure',
    () =>
      JSON.stringify({
        cloud: { resourceManager: 'http://arm.example', signIn: 'https://a.example' },
        tenant,
        clientId,
      }),
    en.signIn.setUp.brokenTitle,
    /cloud\.resourceManager is not valid/,
  ],
];

test.describe('with a bad configuration', () => {
  test.use({ expectedErrors: failedToLoad(404) });

  for (const [what, config, title, text] of configurations) {
    test(`that is ${what}, a page says how to mend it`, async ({ page, azure }) => {
      azure.config = config(azure);
      await page.goto(azure.portal);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByRole('alert')).toContainText(text);
      await expect(page.getByText(en.signIn.setUp.example)).toBeVisible();
      await looksAccessible(page);
    });
  }

  test('it speaks the reader’s language', async ({ page, azure }) => {
    azure.config = undefined;
    await page.addInitScript(() => localStorage.setItem('acr-access-portal.language', 'fr'));
    await page.goto(azure.portal);
    await expect(
      page.getByRole('heading', { name: "Le portail n'est pas encore configuré" }),
    ).toBeVisible();
  });
});

test('where the browser keeps storage shut, signing in says so, and a token still works (F08)', async ({
  page,
  azure,
}) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(azure.portal);
  await expect(page.getByText('Your browser blocks storage for this site')).toBeVisible();
  await pasteToken(page, token());
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
});

test.describe('in the wrong tenant', () => {
  test.use({ expectedErrors: /status of 40[14]|CORS policy|ERR_FAILED/ });

  test('Azure refuses the token: no retry, and the way out is named (F10)', async ({
    page,
    azure,
  }) => {
    let asked = 0;
    azure.wrap = (operation, proceed) => {
      if (operation.name !== 'subscriptions.list') return proceed();
      asked += 1;
      return Promise.resolve(refusal('InvalidAuthenticationTokenTenant'));
    };
    await signIn(page, azure);
    await expect(page.getByText('You are signed in to another tenant')).toBeVisible();
    expect(asked).toBe(1);
    expect(azure.provider.grants).toEqual(['authorization_code']);
  });

  test('the sign-in service does not know it: the page says so (F09)', async ({ page, azure }) => {
    azure.config = (azure.config ?? '').replace(tenant, 'nobody.example');
    await page.goto(azure.portal);
    await page.getByRole('button', { name: en.signIn.button, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(en.signIn.problemTitle);
    await expect(page.getByRole('alert')).toContainText('config.json');
    await looksAccessible(page);
  });
});

test('a clock that is off by an hour is told of, and signing in works (F65)', async ({
  page,
  azure,
}) => {
  await page.clock.setFixedTime(Date.now() + 3_600_000);
  await page.goto(azure.portal);
  await expect(page.getByText(/It differs from the server by 60 minutes/)).toBeVisible();
  await signIn(page, azure);
  await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  await expect(page.getByText(en.signIn.clockTitle)).toBeVisible();
});

test.describe('when Azure misbehaves', () => {
  test.use({ expectedErrors: failedToLoad(403) });

  test('a subscription that answers 403 does not hide the others', async ({ page, azure }) => {
    azure.wrap = (operation, proceed) =>
      operation.name === 'registries.list' && operation.request.url.includes('/22222222-')
        ? Promise.resolve(answer(403, '{"error":{"code":"AuthorizationFailed","message":"No."}}'))
        : proceed();
    await signIn(page, azure);
    await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
    await expect(page.getByText(en.home.subscriptionFailed('Contoso Development'))).toBeVisible();
    await expect(page.getByText('AuthorizationFailed')).toBeVisible();
    await looksAccessible(page);
  });

  test('HTML in place of an answer is said to be none, and never shown (F44)', async ({
    page,
    azure,
  }) => {
    azure.wrap = () => Promise.resolve(answer(200, '<h1>Hotel WLAN</h1>', 'text/html'));
    await signIn(page, azure);
    await expect(page.getByText('The answer did not come from Azure')).toBeVisible();
    await expect(page.getByText('Hotel WLAN')).toHaveCount(0);
    azure.wrap = undefined;
    await page.getByRole('button', { name: en.ui.tryAgain }).click();
    await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
  });
});

function answer(status: number, body: string, type = 'application/json'): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  });
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function token(expires = Date.now() / 1000 + 3600): string {
  return `${part({ alg: 'RS256' })}.${part({ exp: Math.round(expires), tid: tenant })}.c2lnbmF0dXJl`;
}

test.describe('with a token that somebody brings', () => {
  test.use({ expectedErrors: failedToLoad(401) });

  test('it lives in memory only, and another one lets the work go on', async ({ page, azure }) => {
    azure.config = broughtTokens(azure);
    await page.goto(azure.portal);
    await expect(page.getByRole('button', { name: en.signIn.button, exact: true })).toHaveCount(0);
    await pasteToken(page, 'not a token');
    await expect(page.getByText('This is not an access token.')).toBeVisible();
    const first = token();
    await pasteToken(page, first);
    await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
    const kept = await page.evaluate(
      () => document.documentElement.outerHTML + JSON.stringify([localStorage, sessionStorage]),
    );
    expect(kept).not.toContain(first);
    await page.getByRole('button', { name: en.signIn.accountOf('Access token') }).click();
    await expect(page.getByText(/Expires on/)).toBeVisible();
    // It is good for one tenant: there is nothing to switch to.
    await expect(page.getByText(`Tenant: ${tenant}`)).toBeVisible();
    await expect(page.getByRole('heading', { name: en.signIn.tenants.title })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Switch/ })).toHaveCount(0);
    await looksAccessible(page);
    await page.keyboard.press('Escape');

    azure.expire();
    await page.getByRole('link', { name: 'myregistry' }).click();
    await expect(page.getByRole('alertdialog', { name: en.signIn.again.endedTitle })).toBeVisible();
    await looksAccessible(page);
    await pasteToken(page, token(Date.now() / 1000 + 7200));
    await expect(page.getByText('myregistry.azurecr.io')).toBeVisible();

    await page.reload();
    await expect(page.getByRole('heading', { name: en.signIn.title })).toBeVisible();
  });
});
