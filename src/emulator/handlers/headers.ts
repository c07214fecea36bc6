import { signedInUser } from '@/emulator/identity';

/**
 * A script on another origin sees only the headers that are named here.
 * Unknown in Azure: the exact list. That ARM can be called from browsers is known.
 */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': [
    'Azure-AsyncOperation',
    'Location',
    'Retry-After',
    'WWW-Authenticate',
    'api-supported-versions',
    'x-ms-request-id',
    'x-ms-correlation-request-id',
    'x-ms-routing-request-id',
    'x-ms-operation-identifier',
    'x-ms-ratelimit-remaining-subscription-reads',
    'x-ms-ratelimit-remaining-subscription-writes',
    'x-ms-ratelimit-remaining-subscription-deletes',
    'x-ms-ratelimit-remaining-subscription-global-reads',
    'x-ms-ratelimit-remaining-subscription-global-writes',
    'x-ms-ratelimit-remaining-subscription-global-deletes',
  ].join(', '),
};

/** What is left for a user after a first call (recorded: azure-powershell, 2025-09-09). */
const remaining = {
  reads: ['249', '3749'],
  writes: ['199', '2999'],
  deletes: ['199', '2999'],
} as const;

/** The headers that every answer of ARM has (recorded in 2025 and 2026). */
export function commonHeaders(request: Request, now: number): Record<string, string> {
  const id = crypto.randomUUID();
  const time = new Date(now).toISOString();
  const kind = quotaOf(request.method);
  const [own, global] = remaining[kind];
  return {
    ...corsHeaders,
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    expires: '-1',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-cache': 'CONFIG_NOCACHE',
    'x-msedge-ref': `Ref A: ${hex(id)} Ref B: EMULATOR Ref C: ${time.slice(0, 19)}Z`,
    'x-ms-request-id': id,
    'x-ms-correlation-request-id': id,
    'x-ms-routing-request-id': `WESTUS:${time.replace(/[-:]|\.\d+/g, '')}:${id}`,
    'x-ms-operation-identifier': `tenantId=${signedInUser.tenantId},objectId=${signedInUser.objectId}/westus/${id}`,
    [`x-ms-ratelimit-remaining-subscription-${kind}`]: own,
    [`x-ms-ratelimit-remaining-subscription-global-${kind}`]: global,
  };
}

function quotaOf(method: string): keyof typeof remaining {
  if (method === 'GET' || method === 'HEAD') {
    return 'reads';
  }
  return method === 'DELETE' ? 'deletes' : 'writes';
}

function hex(guid: string): string {
  return guid.replaceAll('-', '').toUpperCase();
}
