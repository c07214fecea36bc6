import { azureCloud, type Cloud } from '../src/azure/cloud.ts';

/**
 * What the server of the portal sends with every answer. One list for every way of serving it: the dev
 * server, previews, and the configurations in hosting/, which scripts/hosting.ts writes from it.
 */
export type Headers = Readonly<Record<string, string>>;

/**
 * `'sha256-47DE…'` is the hash of nothing: Fluent's style engine adds empty <style> elements and fills
 * them through the CSSOM. It allows no inline style that has any text.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

type Policy = Readonly<Record<string, readonly string[]>>;

/** What the portal may load and where it may send. Frames, forms and plugins it has none of. */
function policyOf(hosts: readonly string[]): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", emptyStyle],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...hosts],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

function textOf(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** What holds whoever answers for Azure. */
const common = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'clipboard-write=(self), clipboard-read=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** For pages: a copy from before the last deployment would ask for files that are gone. */
const noStore = { 'Cache-Control': 'no-store' };

/** For files whose names change with their content. */
export const assetCache: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The hosts that a cloud's portal talks to, and no others. */
export function hostsOf({ resourceManager, signIn }: Pick<Cloud, 'resourceManager' | 'signIn'>) {
  return [new URL(resourceManager).origin, new URL(signIn).origin];
}

/** For everything but what follows. */
export function portalHeaders(cloud: Pick<Cloud, 'resourceManager' | 'signIn'>): Headers {
  return {
    'Content-Security-Policy': textOf(policyOf(hostsOf(cloud))),
    ...common,
    ...noStore,
  };
}

/** The page that takes the sign-in service's answers: it sends nothing anywhere. */
const redirectPolicy = {
  'Content-Security-Policy': textOf({ ...policyOf([]), 'connect-src': ["'none'"] }),
};

/**
 * For redirect.html. Without Cross-Origin-Opener-Policy, as Microsoft's library wants it.
 * https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-browser/docs/redirect-bridge.md
 */
export function redirectHeaders(): Headers {
  const { 'Cross-Origin-Opener-Policy': _, ...rest } = common;
  return { ...redirectPolicy, ...rest, ...noStore };
}

/** The demo's policy: its emulated Azure is a service worker of the page's own. */
const demoPolicy: Policy = {
  ...policyOf([azureCloud.resourceManager]),
  'worker-src': ["'self'"],
  // The policy "default" lets the emulator's worker be registered, and nothing else.
  'trusted-types': ['default'],
};

/** The headers of the demo. */
export const demoHeaders: Headers = {
  'Content-Security-Policy': textOf(demoPolicy),
  ...common,
};

/**
 * The headers of the dev server. It puts a script and the styles into the page itself and reloads it
 * through a socket; the rest is as strict as the demo.
 */
export const devHeaders: Headers = {
  'Content-Security-Policy': textOf({
    ...demoPolicy,
    'script-src': ["'self'", "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': [...(demoPolicy['connect-src'] ?? []), 'ws:'],
  }),
  ...common,
};
