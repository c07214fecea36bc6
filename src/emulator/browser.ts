import { setupWorker } from 'msw/browser';
import * as v from 'valibot';

import { createEmulator } from './emulator';
import { faultsSchema } from './faults/plan';
import { personas } from './personas';
import { type EmulatorSettings, seedNames } from './settings';

const workerName = 'mockServiceWorker.js';

/** Where a person, or a test, keeps settings that differ from the demo's own. */
const settingsKey = 'acr-access-portal.emulator';

const storedSchema = v.partial(
  v.object({
    latency: v.number(),
    operationTime: v.number(),
    seed: v.picklist(seedNames),
    persona: v.picklist(personas),
    locks: v.array(v.object({ name: v.string(), level: v.string(), scope: v.string() })),
    faults: faultsSchema,
    chaos: v.object({ percent: v.number(), seed: v.number() }),
  }),
);

/** About as quick as Azure on a good day. */
const demoSettings: EmulatorSettings = { latency: 150, operationTime: 100 };

/** Starts the emulated Azure inside the page: from here on its requests to Azure are answered there. */
export async function startEmulator(): Promise<void> {
  allowWorker();
  const { handlers } = createEmulator({ ...demoSettings, ...storedSettings() });
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}${workerName}` },
  });
}

/** Settings that make no sense are reported, and left out: the demo starts all the same. */
function storedSettings(): EmulatorSettings {
  try {
    return v.parse(storedSchema, JSON.parse(localStorage.getItem(settingsKey) ?? '{}'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    reportError(new Error(`The setting ${settingsKey} is not understood: ${reason}`));
    return {};
  }
}

/** Under Trusted Types registering a worker needs a policy; this one lets nothing else pass. */
function allowWorker(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (
        new URL(url, location.href).href ===
        new URL(`${import.meta.env.BASE_URL}${workerName}`, location.href).href
      )
        return url;
      throw new TypeError('Only the worker of the emulator may be started.');
    },
  });
}
