import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { createArm } from '@/azure/client';
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

/**
 * Starts the portal on the emulated Azure, which has to be answering by now. Without `developer` it
 * could not be started, and a page says why.
 */
export function startDemo(
  container: HTMLElement,
  language: LoadedLanguage,
  developer: DeveloperTools | undefined,
): void {
  createRoot(container).render(
    <StrictMode>
      <StartFrame language={language}>
        {developer === undefined ? (
          <Suspense>
            <ConfigurationPage problem={{ kind: 'demo' }} />
          </Suspense>
        ) : (
          <DeveloperProvider value={developer}>
            <App
              arm={createArm({ cloud: azureCloud, credential: demoCredential })}
              queryClient={createQueryClient()}
            />
          </DeveloperProvider>
        )}
      </StartFrame>
    </StrictMode>,
  );
}
