import { defineConfig } from '@playwright/test';

import { browserPath } from '../scripts/browser';

const port = Number(process.env['E2E_PORT'] ?? 4173);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  reporter: 'list',
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
    // What a window gives its focused page by itself, the shell has to be told.
    permissions: ['clipboard-write'],
    actionTimeout: 10_000,
    // Recording a trace makes every test slower by a third; whoever looks for a cause asks for it.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: browserPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Pages of one context share a process, and what it has compiled.
        '--renderer-process-limit=1',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The certificates of tests are their own. Without this each new connection is refused first, and
        // made again with the refusal overridden: Chromium sometimes gives that up as too many tries.
        '--ignore-certificate-errors',
      ],
    },
  },
  projects: [
    { name: 'flows', testDir: 'flows', testMatch: '*.e2e.ts' },
    // Counted and summed up by scripts/test.ts.
    { name: 'reliability', testDir: 'reliability', testMatch: '*.e2e.ts' },
  ],
  webServer: {
    command: `npx vite preview --outDir dist-demo --port ${port} --strictPort`,
    cwd: '..',
    port,
    reuseExistingServer: process.env['CI'] === undefined,
  },
});
