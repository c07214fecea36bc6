import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * The page that the sign-in service leads back to: it hands the answer on to the page that asked, and
 * nothing else. When there is no answer (somebody opened it by hand), its link leads to the portal.
 */
broadcastResponseToMainFrame().catch(() => undefined);
