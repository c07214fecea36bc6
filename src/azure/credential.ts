export interface TokenOptions {
  readonly signal?: AbortSignal | undefined;
  /** The last token was refused: get another one, not a cached one. */
  readonly renew?: boolean | undefined;
  /** What the new token must prove (JSON text), when Azure asked for it. */
  readonly claims?: string | undefined;
}

/** Where access tokens for Azure Resource Manager come from. */
export interface Credential {
  /** A bearer token. Throws an `AzureError` of kind `signedOut` when the user has to sign in again. */
  token(options: TokenOptions): Promise<string>;
}

/** There is no token now, although the person is signed in: the sign-in service did not answer. */
export class TokenUnreachable extends Error {
  override readonly name = 'TokenUnreachable';
}

/** For the demo and the tests: the emulated Azure accepts any token. */
export const demoCredential: Credential = {
  token: () => Promise.resolve('demo'),
};

/**
 * What a 401 asks of the next token: the decoded claims of a `WWW-Authenticate` header, as JSON text.
 * Returns undefined when the header asks for nothing, cannot be read, or is hidden by CORS.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsOf(wwwAuthenticate: string | null): string | undefined {
  if (wwwAuthenticate === null || !/error="?insufficient_claims/i.test(wwwAuthenticate)) {
    return undefined;
  }
  const encoded = /claims="?([\w+/=-]+)/i.exec(wwwAuthenticate)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(
      Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0),
    );
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}
