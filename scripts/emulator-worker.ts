import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Plugin } from 'vite';

const fileName = 'mockServiceWorker.js';

/**
 * Runs before MSW's own code. The portal's own files are none of the emulator's business: MSW would ask
 * the page about each of them before the browser may load it, which takes half of the start.
 *
 * MSW counts a page as gone as soon as it is asked whether it may go. The person may stay; and what a
 * page asks until it has gone would be sent to the real Azure. MSW also takes the worker away then, while
 * the page that comes next is about to register it.
 */
const prelude = `
addEventListener('fetch', (event) => {
  if (new URL(event.request.url).origin === location.origin) event.stopImmediatePropagation();
});

addEventListener('message', (event) => {
  if (event.data !== 'CLIENT_CLOSED') return;
  event.stopImmediatePropagation();
  event.waitUntil(unregisterOnceUnused());
});

async function unregisterOnceUnused() {
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const pages = await self.clients.matchAll({ type: 'window' });
  if (pages.length === 0) await self.registration.unregister();
}
`;

/** Serves MSW's service worker, as the installed version of MSW has it, beside the demo. */
export function emulatorWorker(): Plugin {
  const worker = readFileSync(createRequire(import.meta.url).resolve(`msw/${fileName}`), 'utf8');
  const source = prelude + worker;
  return {
    name: 'emulator-worker',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(source);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
