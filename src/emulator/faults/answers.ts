import { corsHeaders, commonHeaders } from '@/emulator/handlers/headers';

/** What fetch makes of a request that got no answer. The HTTP server closes the connection instead. */
export function networkError(): Response {
  return Response.error();
}

/** An answer of Azure's, as far as its headers go. */
export function jsonAnswer(
  request: Request,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...commonHeaders(request, Date.now()),
      'content-type': 'application/json; charset=utf-8',
      ...headers,
    },
  });
}

/** The page of a machine between the client and Azure. Exposed to scripts, so that its status is the fault. */
export function pageAnswer(status: number, title: string): Response {
  return new Response(`<!doctype html><title>${title}</title><h1>${title}</h1>`, {
    status,
    headers: { ...corsHeaders, 'content-type': 'text/html; charset=utf-8' },
  });
}

/** An answer of Azure's without a body. */
export function emptyAnswer(request: Request, status: 200 | 204): Response {
  return new Response(null, {
    status,
    headers: {
      ...commonHeaders(request, Date.now()),
      ...(status === 200 && { 'content-length': '0' }),
    },
  });
}

/** An answer without a body of a machine between the client and Azure. */
export function emptyGatewayAnswer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(null, { status, headers: { ...corsHeaders, ...headers } });
}

/** The answer with another body. */
export function withBody(answer: Response, body: string | null, status = answer.status): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(body, { status, headers });
}

/**
 * The answer, its JSON broken off. Most of it is there: a password in it would be, too, and a client
 * that quotes what it cannot parse would show it.
 */
export async function truncated(answer: Response): Promise<Response> {
  const text = await answer.text();
  return withBody(answer, text.slice(0, Math.floor(text.length * 0.95)));
}
