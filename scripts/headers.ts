/**
 * What the server of the portal sends with every answer. One list for every way of serving it.
 *
 * `'sha256-47DE…'` is the hash of nothing: Fluent's style engine adds empty <style> elements and fills
 * them through the CSSOM. It allows no inline style that has any text.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The headers of the demo, whose emulated Azure is a service worker of the page's own. */
export const demoHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https://management.azure.com",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The policy "default" lets the emulator's worker be registered, and nothing else.
    'trusted-types default',
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'clipboard-write=(self), clipboard-read=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
