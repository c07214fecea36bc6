import './ui/theme.generated.css';
import './ui/base.css';

import { preferredLanguage, preferredTheme, showTheme } from '@/app/preferences';
import { loadMessages } from '@/i18n/languages';

/**
 * The only place that asks which way the portal runs: after it, Azure is Azure.
 *
 * It is small, so that it runs while the portal itself, which index.html preloads, is still on its way:
 * the words of the reader's language come beside it, not after it.
 */
async function start(container: HTMLElement): Promise<void> {
  showTheme(preferredTheme());
  const language = preferredLanguage();
  const words = loadMessages(language);
  if (import.meta.env.VITE_DEMO !== 'true') {
    const [{ startAzure }, messages] = await Promise.all([import('@/app/startAzure'), words]);
    return startAzure(container, { language, messages });
  }
  const [{ startDemo }, messages, emulation] = await Promise.all([
    import('@/app/startDemo'),
    words,
    // oxlint-disable-next-line no-restricted-imports -- the one door to the emulator
    import('@/emulator/browser')
      .then(({ startEmulator }) => startEmulator())
      // The reason is for the console; the page says what the reader can do.
      .catch((error: unknown) => {
        reportError(error);
        return undefined;
      }),
  ]);
  startDemo(container, { language, messages }, emulation);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
void start(root);
