import type { Page } from '@playwright/test';

import {
  broughtTokens,
  expect,
  pasteToken,
  startAzure,
  test as base,
} from '../support/production/fixtures';
import { myregistry } from '../support/fixtures';

import { broughtToken, passwordCanary } from '../support/leaks/canaries';
import { count } from '../support/count';
import { plants } from '../support/leaks/detectorPlants';
import { createScanner, type Scanner } from '../support/leaks/scanner';
import { describe, formIn, surfaces } from '../support/leaks/scannerReport';

// A scan takes a second, several on a busy machine.
base.describe.configure({ timeout: 180_000 });

/** One page of the production build for all tests of a worker: each plants a secret of its own. */
const test = base.extend<object, { portal: { page: Page; scanner: Scanner } }>({
  portal: [
    async ({ browser }, provide) => {
      const { azure, stop } = await startAzure();
      azure.config = broughtTokens(azure);
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      const scanner = await createScanner(page);
      await page.goto(`${azure.portal}${myregistry}/tokens`);
      await pasteToken(page, broughtToken().value);
      await expect(page.getByRole('link', { name: 'MyToken' })).toBeVisible();
      await provide({ page, scanner });
      await page.close();
      await stop();
    },
    { scope: 'worker' },
  ],
});

test('nothing is found where nothing was planted', async ({ portal }) => {
  const found = await portal.scanner.scan([passwordCanary('planted')]);
  expect(found.map(describe), 'false alarms').toEqual([]);
});

for (const surface of surfaces) {
  test(`a leak into ${surface} is found, there and nowhere else`, async ({ portal }) => {
    const { page, scanner } = portal;
    const canary = passwordCanary('planted');
    await page.evaluate(plants[surface], canary.value);
    const found = await scanner.scan([canary]);
    const where = [...new Set(found.map((finding) => finding.surface))];
    // What a cache holds, JavaScript holds: the heap has it as well.
    const expected = surface === 'React Query caches' ? [surface, 'heap'] : [surface];
    const isFound = JSON.stringify(where) === JSON.stringify(expected);
    count({ planted: 1, found: isFound ? 1 : 0 });
    expect(where, found.map(describe).join('\n')).toEqual(expected);
  });
}

/** Places that a secret gets to, and how it is written there. */
const writings: Readonly<Record<string, (secret: string) => string>> = {
  'an address': (secret) => `https://a.example/?p=${encodeURIComponent(secret)}&q=1`,
  'a form': (secret) => new URLSearchParams({ user: 'MyToken', password: secret }).toString(),
  HTML: (secret) => `<b>${secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</b>`,
  JSON: (secret) => JSON.stringify({ passwords: [{ value: secret }] }),
  'JSON in JSON': (secret) => JSON.stringify({ body: JSON.stringify({ value: secret }) }),
  'an Authorization header': (secret) => `Basic ${btoa(`MyToken:${secret}`)}`,
  'base64 behind one letter more': (secret) => btoa(`MyToken1:${secret}`),
  'base64 behind two letters more': (secret) => btoa(`MyToken12:${secret}`),
  'a pull secret of Kubernetes': (secret) =>
    btoa(JSON.stringify({ auths: { a: { auth: btoa(`MyToken:${secret}`) } } })),
  hex: (secret) => Buffer.from(`:${secret}`).toString('hex').toUpperCase(),
  'UTF-16 in hex': (secret) => Buffer.from(`:${secret}`, 'utf16le').toString('hex'),
  'what was cut off behind': (secret) => secret.slice(0, 12),
  'what was cut off before': (secret) => secret.slice(-12),
};

for (const [place, write] of Object.entries(writings)) {
  test(`a secret is found as it is written in ${place}`, () => {
    const canary = passwordCanary('planted');
    expect(formIn(write(canary.value), canary)).toBeDefined();
    expect(formIn(write(passwordCanary('another').value), canary)).toBeUndefined();
  });
}

test('each way of writing a secret is searched for on its own', () => {
  const canary = passwordCanary('planted');
  // The beginning and the end of some of these are the secret's own; only those may stand in for them.
  for (const [form, written] of canary.forms) {
    expect([form, 'first 10', 'last 10', 'raw']).toContain(formIn(`x${written}x`, canary));
  }
  expect(new Set(canary.forms.values()).size).toBe(canary.forms.size);
});
