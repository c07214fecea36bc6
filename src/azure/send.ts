import { TokenUnreachable, type TokenOptions } from './credential';
import { factsOf } from './errorBody';
import { AzureError } from './errors';
import { exchange, jsonOf } from './request';
import type { Answer, Call, Transport } from './request';

/**
 * Sends a request to an address that was checked before, signed in.
 *
 * A 401 means that the request was not carried out, so even a write is sent again, once, with a new
 * token (and with the claims that Azure asks for, such as multi-factor authentication). A second 401
 * is answered as it is: nothing loops.
 * Throws what `exchange` throws, `AzureError` of kind `signedOut` when there is no token, and of kind
 * `offline` when a change could not be sent.
 */
export async function send(
  transport: Transport,
  call: Call,
  url: string,
  body?: unknown,
): Promise<Answer> {
  // Nothing is queued to fire by itself when the network is back.
  if (call.changes && !transport.online()) throw new AzureError('offline', call);
  const first = await exchange(transport, call, url, await tokenFor(transport, call, {}), body);
  if (first.status !== 401 || isOtherTenants(first)) return first;
  const renewed = await tokenFor(transport, call, { renew: true, claims: first.claims });
  return exchange(transport, call, url, renewed, body);
}

/** A token of this tenant will never do, so that no other one is asked for. */
function isOtherTenants(answer: Answer): boolean {
  return factsOf(jsonOf(answer)).code?.toLowerCase() === 'invalidauthenticationtokentenant';
}

async function tokenFor(transport: Transport, call: Call, options: TokenOptions): Promise<string> {
  try {
    return await transport.credential.token({ ...options, signal: call.signal });
  } catch (error) {
    call.signal?.throwIfAborted();
    if (error instanceof AzureError) throw error;
    if (error instanceof TokenUnreachable) {
      throw new AzureError(transport.online() ? 'unreachable' : 'offline', call);
    }
    // Sign-in libraries put accounts and addresses into their messages: not carried on.
    throw new AzureError('signedOut', call);
  }
}
