import { setupWorker } from 'msw/browser';

import {
  demoChoices,
  demoDefaults,
  readDemoSettings,
  type ReadSettings,
  writeDemoSettings,
} from './demoSettings';
import { createEmulator } from './emulator';
import { createTimeLapse, timePasses } from './timeLapse';

const workerName = 'mockServiceWorker.js';

/** Where a person, or a test, keeps settings that differ from the demo's own. */
const settingsKey = 'acr-access-portal.emulator';

/** The parameter of a link that brings such settings along. */
const linkParameter = 'emulator';

/** Starts the emulated Azure inside the page: from here on its requests to Azure are answered there. */
export async function startEmulator() {
  allowWorker();
  const read = storedSettings();
  for (const reason of read.ignored) {
    reportError(new Error(`The setting ${settingsKey} is not understood: ${reason}`));
  }
  const { timeLapse, ...settings } = read.settings;
  const lapse = timeLapse === 'off' ? undefined : createTimeLapse(started(timeLapse));
  const { handlers } = createEmulator({ ...settings, ...(lapse && { wait: lapse.wait }) });
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}${workerName}` },
  });
  keepWorker();
  return { tools: developerTools(read), transport: lapse?.transport };
}

/** When time begins to pass; `onDemand` a script of the page says so. */
async function started(timeLapse: 'atOnce' | 'onDemand'): Promise<void> {
  if (timeLapse === 'atOnce') return;
  await new Promise((resolve) => addEventListener(timePasses, resolve, { once: true }));
}

/**
 * An idle worker is ended and forgets its page, so that requests would go to the real Azure. MSW keeps it
 * awake, but stops when the page is asked whether it may go; the person may stay.
 */
function keepWorker(): void {
  setInterval(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    () => navigator.serviceWorker.controller?.postMessage('KEEPALIVE_REQUEST'),
    5000,
  );
}

/** The settings that a form's values come to, in their shortest form. */
function textOf(values: unknown): string {
  return writeDemoSettings(readDemoSettings(JSON.stringify(values)).settings);
}

/** What a panel needs in order to show the settings and to change them. */
function developerTools({ settings, ignored }: ReadSettings) {
  return {
    choices: demoChoices,
    defaults: demoDefaults,
    current: settings,
    changed: writeDemoSettings(settings) !== '{}',
    ignored,
    textOf,
    linkTo: (values: unknown) => {
      const url = new URL(location.href);
      url.searchParams.set(linkParameter, textOf(values));
      return url.href;
    },
    /** Stores settings, or forgets them, and starts anew. Returns false where the browser stores nothing. */
    apply: (values: unknown) => {
      if (!store(values === undefined ? undefined : textOf(values))) return false;
      location.reload();
      return true;
    },
  };
}

/** A link's settings stay, and the address is as if they had never been in it. */
function storedSettings(): ReadSettings {
  const url = new URL(location.href);
  const brought = url.searchParams.get(linkParameter);
  if (brought === null) return readDemoSettings(stored());
  const read = readDemoSettings(brought);
  store(writeDemoSettings(read.settings));
  url.searchParams.delete(linkParameter);
  history.replaceState(history.state, '', url);
  return read;
}

function stored(): string | null {
  try {
    return localStorage.getItem(settingsKey);
  } catch {
    return null;
  }
}

function store(text: string | undefined): boolean {
  try {
    if (text === undefined || text === '{}') localStorage.removeItem(settingsKey);
    else localStorage.setItem(settingsKey, text);
    return true;
  } catch {
    return false;
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
