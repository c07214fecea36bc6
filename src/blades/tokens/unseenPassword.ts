import * as v from 'valibot';

import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { parseAzureDate } from '@/domain/expiry';
import { type PasswordName, passwordNames } from '@/domain/passwords';

/**
 * What is written down while a password is generated, in this tab's own storage: if the page goes, or
 * is left, before the value arrives, nobody has seen the password that works from then on.
 */
const noteSchema = v.object({
  /** When the password that stood there before was made; empty when there was none. */
  before: v.string(),
  /** Milliseconds since 1970, by this computer's clock. */
  at: v.number(),
});

/** Beside the drafts of forms (ui/drafts.ts), so that signing out forgets it, too. */
function keyOf(token: Token, name: PasswordName): string {
  return `acr-access-portal.draft.generating.${name}.${token.id.toLowerCase()}`;
}

/**
 * Longer than generating is followed, and a clock may be off: what is made later was not made by this
 * page, and somebody else may be using it.
 */
const longestAgo = 15 * 60_000;

export interface UnseenPassword {
  readonly name: PasswordName;
  readonly at: Date;
}

/** Writes down that a password of this token is about to be generated. */
export function noteGeneration(token: Token, name: PasswordName): void {
  const before = passwordOfToken(token, name)?.creationTime ?? '';
  try {
    const note: v.InferOutput<typeof noteSchema> = { before, at: Date.now() };
    sessionStorage.setItem(keyOf(token, name), JSON.stringify(note));
  } catch {
    // Without storage nothing is remembered; the list of passwords still says when each was made.
  }
}

/** Forgets it: the person has seen the password, or there is none. */
export function forgetGeneration(token: Token, name: PasswordName): void {
  try {
    sessionStorage.removeItem(keyOf(token, name));
  } catch {
    // Nothing was stored.
  }
}

/** The password of this token that was generated for this tab and has never been shown. */
export function unseenPassword(token: Token): UnseenPassword | undefined {
  for (const name of passwordNames) {
    const note = v.safeParse(noteSchema, stored(keyOf(token, name)));
    const made = passwordOfToken(token, name)?.creationTime;
    const at = parseAzureDate(made);
    if (!note.success || at === undefined || made === note.output.before) continue;
    if (Math.abs(at.getTime() - note.output.at) <= longestAgo) return { name, at };
  }
  return undefined;
}

function stored(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
