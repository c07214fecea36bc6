import { setupServer, type SetupServer } from 'msw/node';

import { createEmulator, type Emulator } from './emulator';
import type { EmulatorSettings } from './settings';

/** The emulated Azure for unit tests, in front of Node's own fetch. Start it with `server.listen()`. */
export function emulatorServer(
  settings: EmulatorSettings = {},
): Emulator & { readonly server: SetupServer } {
  const emulator = createEmulator(settings);
  return { ...emulator, server: setupServer(...emulator.handlers) };
}
