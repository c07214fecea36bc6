import * as v from 'valibot';

import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { parseAzureDate } from '@/domain/expiry';
import { type PasswordName, passwordNames } from '@/domain/passwords';
import { sameId } from '@/domain/resourceId';

/**
 * What is written down while a password is generated, in this tab's own storage: if the page goes, or
 * is left, before the value arrives, nobody has seen the password that works from then on.
 */
const noteSchema = v.object({
  token: v.string(),
  name: v.picklist(passwordNames),
  /** When the password that stood there before was made; empty when there was none. */
  before: v.string(),
  /** Milliseconds since 1970, by this computer's clock. */
  at: v.number(),
});

/** Beside the drafts of forms (ui/drafts.ts), so that signing out forgets it, too. */
const key = 'acr-access-portal.draft.generating';

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
    const note: v.InferOutput<typeof noteSchema> = {
      token: token.id,
      name,
      before,
      at: Date.now(),
    };
    sessionStorage.setItem(key, JSON.stringify(note));
  } catch {
    // Without storage nothing is remembered; the list of passwords still says when each was made.
  }
}

/** Forgets it: the person has seen how it ended. */
export function forgetGeneration(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}

/** The password of this token that was generated for this tab and has never been shown. */
export function unseenPassword(token: Token): UnseenPassword | undefined {
  const note = v.safeParse(noteSchema, stored());
  if (!note.success || !sameId(note.output.token, token.id)) return undefined;
  const { name, before, at } = note.output;
  const made = passwordOfToken(token, name)?.creationTime;
  const madeAt = parseAzureDate(made);
  return madeAt === undefined || made === before || Math.abs(madeAt.getTime() - at) > longestAgo
    ? undefined
    : { name, at: madeAt };
}

function stored(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
