import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

import { chromium, type Page } from '@playwright/test';

import { browserPath } from './browser';

/**
 * Takes the pictures of the README from the built demo.
 *   npm run build:demo && npm run screenshots
 */

const port = 4179;
const origin = `http://localhost:${port}`;
const registry =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/myresourcegroup/registries/myregistry';

interface Picture {
  readonly file: string;
  readonly path: string;
  readonly colorScheme: 'light' | 'dark';
  readonly ready: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    file: 'docs/tokens.png',
    path: `${registry}/tokens`,
    colorScheme: 'light',
    ready: (page) => page.getByRole('link', { name: 'MyToken' }).waitFor(),
  },
  {
    file: 'docs/create-token.png',
    path: `${registry}/tokens/new`,
    colorScheme: 'light',
    ready: async (page) => {
      await page.getByRole('textbox', { name: 'Token' }).fill('line-7-scanner');
      await page.getByRole('combobox', { name: 'Scope map' }).click();
      await page.getByRole('option', { name: 'iot-devices' }).click();
      await page.getByRole('button', { name: '90 days' }).click();
    },
  },
];

async function answering(): Promise<boolean> {
  return fetch(origin).then(
    (answer) => answer.ok,
    () => false,
  );
}

const server = spawn(
  'npx',
  ['vite', 'preview', '--outDir', 'dist-demo', '--port', String(port), '--strictPort'],
  { stdio: 'inherit', detached: true },
);
try {
  for (let tries = 0; tries < 50 && !(await answering()); tries += 1) await wait(200);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const { file, path, colorScheme, ready } of pictures) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme,
      locale: 'en-US',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    await page.goto(origin + path);
    await ready(page);
    await page.screenshot({ path: file });
    await page.close();
    console.log(file);
  }
  await browser.close();
} finally {
  // The whole group: npx starts vite as a child of its own.
  if (server.pid !== undefined) process.kill(-server.pid);
}
