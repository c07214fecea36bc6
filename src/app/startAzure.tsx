import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import type { AppSession } from '@/azure/signIn/session';
import { lazily } from '@/ui/lazily';

import { AzurePortal } from './AzurePortal';
import { type Configuration, loadConfiguration } from './configuration';
import { type LoadedLanguage, StartFrame } from './StartFrame';

const ConfigurationPage = lazily(
  async () => (await import('./ConfigurationPage')).ConfigurationPage,
);

/** Starts the portal on the Azure that `config.json` names, or says why it cannot. */
export async function startAzure(container: HTMLElement, language: LoadedLanguage): Promise<void> {
  const root = createRoot(container);
  const render = (page: ReactNode) =>
    root.render(
      <StrictMode>
        <StartFrame language={language}>
          <Suspense>{page}</Suspense>
        </StartFrame>
      </StrictMode>,
    );

  // Signing in needs cryptography that browsers give to secure addresses only.
  if (!isSecureContext) return render(<ConfigurationPage problem={{ kind: 'insecure' }} />);
  const result = await loadConfiguration();
  if (result.kind === 'problem') {
    return render(<ConfigurationPage problem={result.problem} />);
  }
  let app: AppSession | undefined;
  try {
    app = await appSessionOf(result.configuration);
  } catch {
    return render(<ConfigurationPage problem={{ kind: 'unreachable' }} />);
  }
  render(
    <AzurePortal configuration={result.configuration} app={app} clockAhead={result.clockAhead} />,
  );
}

async function appSessionOf({ cloud, app }: Configuration): Promise<AppSession | undefined> {
  if (app === undefined) return undefined;
  const { createAppSession } = await import('@/azure/signIn/appSession');
  const home = new URL(import.meta.env.BASE_URL, location.origin);
  return createAppSession({
    cloud,
    ...app,
    home: home.href,
    redirectUri: new URL('redirect.html', home).href,
  });
}
