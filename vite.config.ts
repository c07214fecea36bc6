import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { isFullRun } from './e2e/support/runScale.ts';
import { cacheAssets } from './scripts/cache-assets.ts';
import { emulatorWorker } from './scripts/emulator-worker.ts';
import { demoHeaders, devHeaders, portalHeaders } from './scripts/headers.ts';
import { preloadStart } from './scripts/preload-start.ts';
import { azureCloud } from './src/azure/cloud.ts';

export default defineConfig(({ command, mode }) => {
  // The demo answers for Azure itself; developing happens on the demo.
  const demo = command === 'serve' || mode === 'demo';
  return {
    define: { 'import.meta.env.VITE_DEMO': JSON.stringify(String(demo)) },
    plugins: [
      react(),
      cacheAssets(),
      preloadStart(demo ? 'src/app/startDemo.tsx' : 'src/app/startAzure.tsx'),
      ...(demo ? [emulatorWorker()] : []),
    ],
    resolve: {
      tsconfigPaths: true,
      alias: {
        // MSW brings the list of all public domain suffixes for cookies that nobody sends here.
        tldts: fileURLToPath(new URL('scripts/tldts-stub.ts', import.meta.url)),
      },
    },
    build: {
      target: 'es2023',
      // Nothing may become a data: address; the Content-Security-Policy would stop it.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
    },
    server: { headers: devHeaders },
    // `vite preview --mode azure` is for the production build, on the public cloud.
    preview: { headers: mode === 'azure' ? portalHeaders(azureCloud) : demoHeaders },
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'service',
            include: ['e2e/service/**/*.test.{ts,tsx}'],
            // Each test creates its own emulated Azure, so that files can share a worker and its modules.
            isolate: false,
            // Nothing else runs beside them.
            maxWorkers: availableParallelism(),
            // Seconds on a machine of its own; a full run tries ten times as much.
            testTimeout: isFullRun ? 1_800_000 : 300_000,
          },
        },
        {
          extends: true,
          // Runs programs that a machine may lack: scripts/real.ts.
          test: { name: 'real', include: ['e2e/real/**/*.test.ts'] },
        },
      ],
      environment: 'node',
      env: { TZ: 'UTC' },
      restoreMocks: true,
      // Property tests try much; a busy machine is no fault of theirs.
      testTimeout: 60_000,
    },
  };
});
