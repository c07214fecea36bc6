import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createArm } from '@/azure/client';
import { azureCloud } from '@/azure/cloud';
import { demoCredential } from '@/azure/credential';

import { App } from './App';
import { DeveloperProvider, type DeveloperTools } from './developer';
import { createQueryClient } from './queryClient';
import { type LoadedLanguage, StartFrame } from './StartFrame';

/** Starts the portal on the emulated Azure, which has to be answering by now. */
export function startDemo(
  container: HTMLElement,
  language: LoadedLanguage,
  developer: DeveloperTools,
): void {
  createRoot(container).render(
    <StrictMode>
      <StartFrame language={language}>
        <DeveloperProvider value={developer}>
          <App
            arm={createArm({ cloud: azureCloud, credential: demoCredential })}
            queryClient={createQueryClient()}
          />
        </DeveloperProvider>
      </StartFrame>
    </StrictMode>,
  );
}
