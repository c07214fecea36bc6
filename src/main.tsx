import './ui/theme.generated.css';
import './ui/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from '@/app/App';
import { preferredLanguage, preferredTheme, showTheme } from '@/app/preferences';
import { createQueryClient } from '@/app/queryClient';
import { createArm } from '@/azure/client';
import { azureCloud } from '@/azure/cloud';
import { demoCredential } from '@/azure/credential';
import { loadMessages } from '@/i18n/languages';

/** The only place that asks which way the portal runs: after it, Azure is Azure. */
async function start(container: HTMLElement): Promise<void> {
  showTheme(preferredTheme());
  const language = preferredLanguage();
  const words = loadMessages(language);
  if (import.meta.env.VITE_DEMO !== 'true') {
    const [{ startAzure }, messages] = await Promise.all([import('@/app/startAzure'), words]);
    return startAzure(createRoot(container), { language, messages });
  }
  const [messages] = await Promise.all([
    words,
    // oxlint-disable-next-line no-restricted-imports -- the one door to the emulator
    import('@/emulator/browser').then(({ startEmulator }) => startEmulator()),
  ]);
  createRoot(container).render(
    <StrictMode>
      <App
        arm={createArm({ cloud: azureCloud, credential: demoCredential })}
        queryClient={createQueryClient()}
        language={{ language, messages }}
      />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
void start(root);
