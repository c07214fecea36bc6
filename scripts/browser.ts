import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';

/** Debian's. The shell has no window and starts in half the time; it keeps no page for the Back button. */
const debianShell = '/usr/bin/chromium-headless-shell';
const debianChromium = '/usr/bin/chromium';

/** The Chromium for end-to-end tests: the one named, Playwright's own, or Debian's. */
export function browserPath(): string | undefined {
  return firstOf(chromium.executablePath(), debianShell, debianChromium);
}

/** The same, but a whole Chromium, not its shell. */
export function wholeBrowserPath(): string | undefined {
  return firstOf(chromium.executablePath(), debianChromium);
}

/** The browser named in PLAYWRIGHT_CHROMIUM, or the first of these that is there. */
function firstOf(...paths: readonly string[]): string | undefined {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return paths.find((path) => existsSync(path));
}

function run(command: string, ...args: string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Makes sure that there is a browser, and says which one it is or what it does to get one. */
function ensureBrowser(): string {
  const found = browserPath();
  if (found !== undefined && wholeBrowserPath() !== undefined) return found;
  console.log('No Chromium found: installing the one that Playwright brings.');
  if (!run('npx', 'playwright', 'install', 'chromium')) {
    console.log("That could not be downloaded: installing Debian's packages instead.");
    const root = process.getuid?.() === 0 ? [] : ['sudo'];
    const apt = (...args: string[]) => {
      const [command = 'apt-get', ...rest] = [...root, 'apt-get', ...args];
      return run(command, ...rest);
    };
    apt('update');
    apt('install', '--yes', 'chromium', 'chromium-headless-shell');
  }
  const installed = browserPath();
  if (installed === undefined) {
    throw new Error('No Chromium could be installed. Name one in PLAYWRIGHT_CHROMIUM.');
  }
  return installed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`End-to-end tests use ${ensureBrowser()}`);
}
