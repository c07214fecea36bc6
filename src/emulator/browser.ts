import { setupWorker } from 'msw/browser';

import { createEmulator } from './emulator';
import type { EmulatorSettings } from './settings';

/** Starts the emulated Azure inside the page: from here on its requests to Azure are answered there. */
export async function startEmulator(settings: EmulatorSettings = {}): Promise<void> {
  const { handlers } = createEmulator(settings);
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}
