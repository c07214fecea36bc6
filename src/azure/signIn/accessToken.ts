import * as v from 'valibot';

import type { TokenProblem } from './session';

/** The furthest moment, in seconds, that a date can express. */
const furthest = 8.64e12;

const expiringSchema = v.object({
  exp: v.pipe(v.number(), v.minValue(-furthest), v.maxValue(furthest)),
});
const tenantSchema = v.object({ tid: v.pipe(v.string(), v.uuid()) });

/** A pasted token, and what it says of itself. */
export interface ReadToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number | undefined;
  /** The id of its tenant. */
  readonly tenant: string | undefined;
}

/**
 * Looks at an access token that somebody pasted: what `az account get-access-token` prints, or only
 * its `accessToken`. Of what the token says, its end and its tenant are read, and only to show them:
 * Azure alone decides whether it is good.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens
 */
export function readAccessToken(pasted: string, now: number): ReadToken | TokenProblem {
  const text = accessTokenIn(pasted.trim());
  if (text === '') return 'empty';
  const token = text.replace(/^Bearer\s+/i, '');
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  if (payload === undefined) return 'notAToken';
  const claims = decoded(payload);
  const read = v.safeParse(expiringSchema, claims);
  const expires = read.success ? read.output.exp * 1000 : undefined;
  // A clock that is wrong by less than an hour must not turn away a token that is good.
  if (expires !== undefined && expires < now - 3_600_000) return 'expired';
  const said = v.safeParse(tenantSchema, claims);
  return { token, expires, tenant: said.success ? said.output.tid : undefined };
}

const printedSchema = v.object({ accessToken: v.string() });

function accessTokenIn(pasted: string): string {
  if (!pasted.startsWith('{')) return pasted;
  const printed = v.safeParse(printedSchema, parsed(pasted));
  return printed.success ? printed.output.accessToken : pasted;
}

function decoded(payload: string): unknown {
  try {
    const bytes = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    return parsed(
      new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0)),
    );
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
