import { type Page, test as base } from '@playwright/test';

import { startServer, type RunningServer } from '@/emulator/server';
import type { Wrap } from '@/emulator/wrap';
import { expect, watch } from '../fixtures';

import { ownCertificate } from './certificate';
import { listen } from './listen';
import { servePortal } from './portalServer';
import { createProvider, type TestProvider } from './provider';

/** The same people and ids in every test. */
export const tenant = '99999999-9999-4999-8999-999999999999';
/** Of the emulated Azure's second tenant, Fabrikam. */
export const otherTenant = '88888888-8888-4888-8888-888888888888';
export const clientId = '12345678-1234-4234-8234-123456789012';

/** The production build, a sign-in service and an emulated Azure, each on a real HTTPS port. */
export interface Azure {
  readonly portal: string;
  readonly provider: TestProvider;
  readonly arm: RunningServer;
  /** The text of config.json; undefined: there is none. */
  config: string | undefined;
  /** What the portal's server sends in place of its own headers of these names. */
  headers: Readonly<Record<string, string>>;
  /** Put around every operation of Azure. */
  wrap: Wrap | undefined;
  /** The tokens that Azure has answered 401 to. */
  readonly refused: Set<string>;
  /** Whether Azure refuses the token that it sees next, and that one from then on. */
  expire: () => void;
}

/** Every page of a test logs no error that the test does not name, and violates no policy. */
export const test = base.extend<{ expectedErrors: RegExp | undefined; azure: Azure }>({
  expectedErrors: [undefined, { option: true }],
  ignoreHTTPSErrors: true,
  // With `azure`, so that Azure is still there while the last requests of a page come to their end.
  context: async ({ context, expectedErrors, azure: _azure }, provide) => {
    const problems: string[] = [];
    // The sign-in service's own pages (it listens on 127.0.0.1) are not the portal's.
    context.on('page', (page) => void watch(page, problems, 'https://localhost:'));
    await provide(context);
    const unexpected = problems.filter((problem) => expectedErrors?.test(problem) !== true);
    expect(unexpected, 'A page logged errors or warnings.').toEqual([]);
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  azure: async ({}, provide) => {
    const { azure, stop } = await startAzure();
    await provide(azure);
    await stop();
  },
});

/** Starts all of it, on ports of its own. */
export async function startAzure(): Promise<{ azure: Azure; stop: () => Promise<void> }> {
  const certificate = ownCertificate();
  const [signInServer, portalServer] = await Promise.all([
    listen(certificate),
    listen(certificate),
  ]);
  // Another site than the portal's, so that its cookies are a third party's.
  const authority = `https://127.0.0.1:${signInServer.port}`;
  const portal = `https://localhost:${portalServer.port}`;
  const refused = new Set<string>();
  let expiring = false;
  const given: { wrap: Wrap | undefined } = { wrap: undefined };
  const arm = await startServer({
    port: 0,
    tls: certificate,
    settings: {
      wrap: async (operation, proceed) => {
        const token = operation.request.headers.get('authorization') ?? '';
        if (expiring) refused.add(token);
        expiring = false;
        if (refused.has(token)) return refusal('ExpiredAuthenticationToken');
        return given.wrap === undefined ? proceed() : given.wrap(operation, proceed);
      },
    },
  });
  const cloud = { resourceManager: arm.url, signIn: authority };
  const provider = await createProvider({
    origin: authority,
    tenants: [tenant, otherTenant],
    clientId,
    portal,
    scope: `${arm.url}/user_impersonation`,
  });
  signInServer.handle(provider.handle);
  const azure: Azure = {
    portal,
    provider,
    arm,
    config: JSON.stringify({ cloud: { name: 'Test cloud', ...cloud }, tenant, clientId }),
    headers: {},
    get wrap() {
      return given.wrap;
    },
    set wrap(wrap) {
      given.wrap = wrap;
    },
    refused,
    expire: () => {
      expiring = true;
    },
  };
  portalServer.handle(
    servePortal(
      cloud,
      () => azure.config,
      () => azure.headers,
    ),
  );
  return {
    azure,
    stop: async () => {
      await Promise.all([signInServer.close(), portalServer.close(), arm.close()]);
    },
  };
}

/** ARM's answer to a token that it does not take. */
export function refusal(code: string, challenge = 'error="invalid_token"'): Response {
  return new Response(
    JSON.stringify({ error: { code, message: 'The access token is refused.' } }),
    {
      status: 401,
      headers: {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'WWW-Authenticate',
        'www-authenticate': `Bearer authorization_uri="https://login.windows.net/", ${challenge}`,
      },
    },
  );
}

/** Signs in through the portal's own button and the sign-in service's own pages. */
export async function signIn(page: Page, azure: Azure, path = '/', name = 'dana'): Promise<void> {
  await page.goto(azure.portal + path);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await logIn(page, name);
  // By its label: a panel that opens with the page hides the rest from its role.
  await expect(page.getByLabel(`Account: ${name}`)).toBeAttached();
}

/** Fills the sign-in service's form. */
export async function logIn(page: Page, name = 'dana'): Promise<void> {
  await page.getByRole('textbox', { name: 'Account' }).fill(name);
  await page.getByLabel('Password').fill('anything');
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** Pastes an access token where the portal asks for one. */
export async function pasteToken(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Access token' }).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** The configuration of a portal where people bring an access token instead of signing in. */
export function broughtTokens(azure: Azure): string {
  return JSON.stringify({
    cloud: { resourceManager: azure.arm.url, signIn: 'https://login.example' },
    signIn: 'accessToken',
  });
}

export { expect };
