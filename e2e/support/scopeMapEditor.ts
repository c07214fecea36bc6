import type { Page } from '@playwright/test';

import { expect, myregistry } from './fixtures';

export const details = `${myregistry}/scope-maps/MyScopeMap`;
const address = `https://management.azure.com${myregistry.replace(
  '/registries/',
  '/providers/Microsoft.ContainerRegistry/registries/',
)}/scopeMaps/MyScopeMap?api-version=2025-11-01`;

/** What another person does meanwhile, past this page's own state. */
export async function somebodyElse(page: Page, method: 'PATCH' | 'DELETE', properties?: object) {
  const status = await page.evaluate(
    async ([url, verb, body]) => {
      const response = await fetch(url, {
        method: verb,
        headers: { authorization: 'Bearer somebody-else', 'content-type': 'application/json' },
        ...(body === '' ? {} : { body }),
      });
      return response.status;
    },
    [address, method, properties === undefined ? '' : JSON.stringify({ properties })] as const,
  );
  expect(status).toBeLessThan(300);
}

/** What Azure keeps now. */
export async function stored(page: Page): Promise<{ description?: string; actions: string[] }> {
  return page.evaluate(async (url) => {
    const response = await fetch(url, { headers: { authorization: 'Bearer somebody-else' } });
    const { properties } = await response.json();
    return properties;
  }, address);
}

/** The bodies of the changes that the page sends from here on. */
export function changesSent(page: Page): unknown[] {
  const sent: unknown[] = [];
  page.on('request', (request) => {
    const { authorization } = request.headers();
    if (request.method() === 'PATCH' && authorization !== 'Bearer somebody-else') {
      sent.push(request.postDataJSON());
    }
  });
  return sent;
}

export const row = (page: Page, repository: string) =>
  page.getByRole('grid', { name: 'Repositories' }).getByRole('row', { name: repository });
export const seeded = [
  'repositories/samples/hello-world/content/delete',
  'repositories/samples/hello-world/content/read',
  'repositories/samples/hello-world/content/write',
  'repositories/samples/nginx/content/read',
];
