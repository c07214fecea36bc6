import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import { type AskAzure, expect, isOfTheTest, myregistry } from './fixtures';

export const details = `${myregistry}/scope-maps/MyScopeMap`;

/** What another person changes meanwhile. */
export async function somebodyElse(azure: AskAzure, properties: object): Promise<void> {
  const { status } = await azure('/scopeMaps/MyScopeMap', {
    method: 'PATCH',
    body: { properties },
  });
  expect(status).toBeLessThan(300);
}

/** What Azure keeps now. */
export async function stored(
  azure: AskAzure,
): Promise<{ description?: string; actions: string[] }> {
  return JSON.parse((await azure('/scopeMaps/MyScopeMap')).body).properties;
}

/** The bodies of the changes that the page sends from here on. */
export function changesSent(page: Page): unknown[] {
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH' && !isOfTheTest(request)) sent.push(request.postDataJSON());
  });
  return sent;
}

export const row = (page: Page, repository: string) =>
  page
    .getByRole('grid', { name: en.scopeMaps.repositories })
    .getByRole('row', { name: repository });
export const seeded = [
  'repositories/samples/hello-world/content/delete',
  'repositories/samples/hello-world/content/read',
  'repositories/samples/hello-world/content/write',
  'repositories/samples/nginx/content/read',
];
