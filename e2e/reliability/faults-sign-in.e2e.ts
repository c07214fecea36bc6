import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { type Azure, expect, refusal, signIn, test } from '../support/production/fixtures';
import { failedToLoad, myregistry, rowOf } from '../support/fixtures';

import { count } from '../support/count';
import { looksAccessible } from '../support/survival';

// A scenario counts whether or not it passes.
test.beforeEach(() => count({ faults: 1 }));

test('signing out reaches the other tab, which forgets everything (F11)', async ({
  page,
  azure,
  context,
}) => {
  await signIn(page, azure);
  const other = await context.newPage();
  await other.goto(`${azure.portal}${myregistry}/tokens`);
  // The session is the tab's own; the sign-in service knows the person already.
  await other.getByRole('button', { name: en.signIn.button, exact: true }).click();
  await expect(rowOf(other, 'Tokens', 'MyToken')).toBeVisible();

  await page.getByRole('button', { name: en.signIn.accountOf('dana') }).click();
  await page.getByRole('button', { name: en.signIn.signOut }).click();
  await expect(other.getByText(en.signIn.signedOutTitle)).toBeVisible();
  await expect(other.getByText('MyToken')).toHaveCount(0);
  expect(await other.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toMatch(
    /accesstoken|refreshtoken/i,
  );
});

async function fillToken(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: en.tokens.token }).fill(name);
  await page.getByRole('combobox', { name: en.tokens.scopeMap }).click();
  await page.getByRole('option', { name: '_repositories_pull', exact: true }).click();
}

test.describe('when a token ends', () => {
  // Browsers log every answer of 400 and above by themselves.
  test.use({ expectedErrors: failedToLoad(400, 401) });

  test('it is renewed silently, and the request goes through (F01, F05)', async ({
    page,
    azure,
  }) => {
    await signIn(page, azure);
    await expect(page.getByRole('link', { name: 'myregistry' })).toBeVisible();
    azure.expire();
    await page.getByRole('link', { name: 'myregistry' }).click();
    await expect(page.getByText('myregistry.azurecr.io')).toBeVisible();
    expect(azure.provider.grants).toEqual(['authorization_code', 'refresh_token']);
    // Without a hidden frame: that would need cookies of a third party.
    expect(page.frames()).toHaveLength(1);
  });

  test('and the session too, in the middle of a form: a window, and the form goes on (F04)', async ({
    page,
    azure,
  }) => {
    const sent = watchOperation(azure, 'tokens.create');
    await signIn(page, azure, `${myregistry}/tokens/new`);
    await fillToken(page, 'line-8');
    azure.provider.state.ended = true;
    azure.expire();
    await page.getByRole('button', { name: en.ui.create, exact: true }).click();
    const again = page.getByRole('alertdialog', { name: en.signIn.again.endedTitle });
    await expect(again).toBeVisible();
    await looksAccessible(page);
    azure.provider.state.ended = false;
    await again.getByRole('button', { name: en.signIn.again.window }).click();
    await expect(
      page.getByRole('dialog', { name: en.tokens.createdTitle('line-8') }),
    ).toBeVisible();
    expect(sent.done).toBe(1);
  });

  test('without a window the page is loaded again, and the form has kept everything (F04, F05, F06)', async ({
    page,
    azure,
  }) => {
    const sent = watchOperation(azure, 'tokens.create');
    await signIn(page, azure, `${myregistry}/tokens/new`);
    await fillToken(page, 'line-9');
    azure.provider.state.ended = true;
    azure.expire();
    await page.getByRole('button', { name: en.ui.create, exact: true }).click();
    const onPage = page.getByRole('button', { name: en.signIn.again.page });
    await expect(onPage).toBeVisible();
    azure.provider.state.ended = false;
    await onPage.click();
    await expect(page.getByText('What you entered before signing in again is back')).toBeVisible();
    await expect(page.getByRole('textbox', { name: en.tokens.token })).toHaveValue('line-9');
    await expect(page.getByRole('combobox', { name: en.tokens.scopeMap })).toHaveValue(
      '_repositories_pull',
    );
    expect(sent.done).toBe(0);
    await page.getByRole('button', { name: en.ui.create, exact: true }).click();
    await expect(
      page.getByRole('dialog', { name: en.tokens.createdTitle('line-9') }),
    ).toBeVisible();
    expect(sent.done).toBe(1);
  });

  test('what was entered over a link’s values comes back, not the link’s own', async ({
    page,
    azure,
  }) => {
    const sent = watchOperation(azure, 'tokens.create');
    const link = '?name=from-link&repositories=samples%2Fnginx';
    await signIn(page, azure, `${myregistry}/tokens/new${link}`);
    const name = page.getByRole('textbox', { name: en.tokens.token });
    const scopeMap = page.getByRole('combobox', { name: en.tokens.scopeMap });
    await expect(name).toHaveValue('from-link');
    await expect(scopeMap).toHaveValue(en.tokens.newScopeMap('from-link-scope-map'));
    await name.fill('line-11');
    azure.provider.state.ended = true;
    azure.expire();
    await page.getByRole('button', { name: en.ui.create, exact: true }).click();
    const onPage = page.getByRole('button', { name: en.signIn.again.page });
    await expect(onPage).toBeVisible();
    azure.provider.state.ended = false;
    await onPage.click();
    await expect(page.getByText('What you entered before signing in again is back')).toBeVisible();
    expect(new URL(page.url()).search).toBe(link);
    await expect(name).toHaveValue('line-11');
    await expect(scopeMap).toHaveValue(en.tokens.newScopeMap('from-link-scope-map'));
    await looksAccessible(page);
    await page.getByRole('button', { name: en.ui.create, exact: true }).click();
    await expect(
      page.getByRole('dialog', { name: en.tokens.createdTitle('line-11') }),
    ).toBeVisible();
    expect(sent.done).toBe(1);
  });

  test('who does not want to sign in again is told so, and nothing was sent (F04, F06)', async ({
    page,
    azure,
  }) => {
    const sent = watchOperation(azure, 'tokens.update');
    await signIn(page, azure, `${myregistry}/tokens/MyToken`);
    await page.getByRole('switch', { name: en.tokens.status }).click();
    await page.getByRole('button', { name: en.ui.save }).click();
    azure.provider.state.ended = true;
    azure.expire();
    const save = page.getByRole('alertdialog', { name: en.scopeMaps.impact.title('MyToken') });
    await save.getByRole('button', { name: en.ui.save }).click();
    await page
      .getByRole('alertdialog', { name: en.signIn.again.endedTitle })
      .getByRole('button', { name: en.ui.cancel })
      .click();
    await expect(save.getByText('You are not signed in any more.')).toBeVisible();
    expect(sent.done).toBe(0);
  });

  test('a write that demands more proof goes through after it, once (F02)', async ({
    page,
    azure,
  }) => {
    const sent = watchOperation(azure, 'tokens.create', demandProof);
    await signIn(page, azure, `${myregistry}/tokens/new`);
    await fillToken(page, 'line-10');
    await page.getByRole('button', { name: en.ui.create, exact: true }).click();
    const proof = page.getByRole('alertdialog', { name: en.signIn.again.proofTitle });
    await proof.getByRole('button', { name: en.signIn.again.window }).click();
    await expect(
      page.getByRole('dialog', { name: en.tokens.createdTitle('line-10') }),
    ).toBeVisible();
    expect(sent).toEqual({ asked: 2, done: 1 });
  });
});

/** Counts how often an operation was asked for, and how often it was done. */
function watchOperation(
  azure: Azure,
  name: string,
  check: (request: Request) => Response | undefined = () => undefined,
) {
  const counted = { asked: 0, done: 0 };
  azure.wrap = (operation, proceed) => {
    if (operation.name !== name) return proceed();
    counted.asked += 1;
    const answer = check(operation.request);
    if (answer !== undefined) return Promise.resolve(answer);
    counted.done += 1;
    return proceed();
  };
  return counted;
}

/** As Entra's policies do: a token of somebody who gave only a password does not do. */
function demandProof(request: Request): Response | undefined {
  const [, payload = ''] = (request.headers.get('authorization') ?? '').split('.');
  if (Buffer.from(payload, 'base64url').toString().includes('"mfa"')) return undefined;
  const claims = btoa('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
  return refusal('InvalidAuthenticationToken', `error="insufficient_claims", claims="${claims}"`);
}

test('nobody is led to a page that frames or opens it (F09)', async ({ request, azure }) => {
  const page = await request.get(azure.portal);
  expect(page.headers()['cross-origin-opener-policy']).toBe('same-origin');
  const redirect = await request.get(`${azure.portal}/redirect.html`);
  expect(redirect.headers()).not.toHaveProperty('cross-origin-opener-policy');
});
