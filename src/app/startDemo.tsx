import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { type ArmSetup, createArm } from '@/azure/client';
import { azureCloud } from '@/azure/cloud';
import { demoCredential } from '@/azure/credential';
import { lazily } from '@/ui/lazily';

import { App } from './App';
import { DeveloperProvider, type DeveloperTools } from './developer';
import { createQueryClient } from './queryClient';
import { type LoadedLanguage, StartFrame } from './StartFrame';

const ConfigurationPage = lazily(
  async () => (await import('./ConfigurationPage')).ConfigurationPage,
);

/** What the emulated Azure brings along: its settings, and how the client waits when they say so. */
interface Emulation {
  readonly tools: DeveloperTools;
  readonly transport: Pick<ArmSetup, 'fetch' | 'sleep' | 'timeLimit'> | undefined;
}

/**
 * Starts the portal on the emulated Azure, which has to be answering by now. Without `emulation` the
 * emulated Azure could not be started, and a page says why.
 */
export function startDemo(
  container: HTMLElement,
  language: LoadedLanguage,
  emulation: Emulation | undefined,
): void {
  createRoot(container).render(
    <StrictMode>
      <StartFrame language={language}>
        {emulation === undefined ? (
          <Suspense>
            <ConfigurationPage problem={{ kind: 'demo' }} />
          </Suspense>
        ) : (
          <DeveloperProvider value={emulation.tools}>
            <App
              arm={createArm({
                cloud: azureCloud,
                credential: demoCredential,
                ...emulation.transport,
              })}
              queryClient={createQueryClient()}
            />
          </DeveloperProvider>
        )}
      </StartFrame>
    </StrictMode>,
  );
}
