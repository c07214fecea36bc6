import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import type { AzureError } from '@/azure/errors';
import { rememberToken } from '@/azure/tokenCache';
import { announceToken } from '@/azure/tokenNews';
import { passwordOfToken, withIssued } from '@/azure/tokenPasswords';
import {
  generatePassword,
  type IssuedPassword,
  readToken,
  type Token,
  tokenKey,
} from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { PasswordName } from '@/domain/passwords';
import { type RegistryAddress, tokenId } from '@/domain/resourceId';
import { changedSince, type Seen, seenOf } from '@/domain/rotation';
import { useI18n } from '@/i18n/I18n';
import { isUncertain } from '@/ui/useErrorText';
import { useFollow } from '@/ui/useFollow';
import { useSecretLife } from '@/ui/useSecretLife';
import { useTabLock } from '@/ui/useTabLock';

import { forgetGeneration, noteGeneration } from './unseenPassword';

/** A password that was just generated, and how the token stood right after it. */
export interface Generated {
  readonly issued: IssuedPassword;
  /** When it took the place of another one; undefined when there was none. */
  readonly replacedAt: Date | undefined;
  readonly after: Seen;
}

/** Why nothing was sent. */
export type Interruption =
  /** Another window is at the same password. */
  | { readonly kind: 'elsewhere' }
  /** Somebody has changed these passwords since they were shown here. */
  | { readonly kind: 'changed'; readonly names: readonly PasswordName[] };

export interface Generation {
  readonly running: boolean;
  readonly problem: AzureError | undefined;
  readonly interruption: Interruption | undefined;
  readonly generated: Generated | undefined;
  /** How the passwords stood right before the last request; undefined when none was sent. */
  readonly before: Seen | undefined;
  /** Whether the secret's life has ended while it was shown. */
  readonly gone: boolean;
  readonly start: (expiry: string | undefined) => Promise<void>;
  /** Goes on from how the passwords stand now. */
  readonly lookAgain: () => void;
}

const passwordsOf = (token: Token) => token.properties.credentials?.passwords;

/**
 * Generates one password of a token, if the token's passwords are still as the person saw them and no
 * other window is doing the same. It owns the secret: when the component goes, the secret goes.
 */
export function useGeneratePassword(
  registry: RegistryAddress,
  token: Token,
  name: PasswordName,
): Generation {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const lock = useTabLock(`${tokenId(registry, token.name)}/${name}`.toLowerCase());
  const seen = useRef(seenOf(passwordsOf(token)));
  const [interruption, setInterruption] = useState<Interruption>();
  const [generated, setGenerated] = useState<Generated>();
  const [before, setBefore] = useState<Seen>();

  const { own, gone } = useSecretLife();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const write = useWrite(async (expiry: string | undefined, signal) => {
    if (!(await lock())) return { kind: 'elsewhere' } as const;
    const current = await readToken(arm, registry, token.name, signal);
    rememberToken(client, registry, current);
    const names = changedSince(seen.current, passwordsOf(current));
    if (names.length > 0) return { kind: 'changed', names } as const;

    const words = t.tokens.generation;
    noteGeneration(current, name);
    setBefore(seenOf(passwordsOf(current)));
    try {
      const issued = await follow(
        {
          running: words.running(name, token.name),
          done: words.done(name, token.name),
          failed: words.failed(name, token.name),
        },
        () => generatePassword(arm, registry, token.name, { name, expiry }, signal),
      );
      // Nothing may hold it up or lose it from here on.
      own(issued.secret);
      return { kind: 'issued', issued, current } as const;
    } catch (error) {
      // Where nobody knows how it ended, it may yet come without anybody seeing it.
      if (!isUncertain(error)) forgetGeneration(current, name);
      const now = await readBack();
      if (now !== undefined) seen.current = seenOf(passwordsOf(now));
      throw error;
    } finally {
      announceToken(registry, token.name);
    }
  });

  /** Whatever the answer was, what stands in Azure now is what counts. */
  async function readBack(): Promise<Token | undefined> {
    try {
      const current = await readToken(arm, registry, token.name);
      rememberToken(client, registry, current);
      return current;
    } catch {
      // The password is what matters here; the details show their own error when they are looked at.
      void client.invalidateQueries({ queryKey: tokenKey(registry, token.name) });
      return undefined;
    }
  }

  const running = write.state.kind === 'running';

  async function start(expiry: string | undefined) {
    setInterruption(undefined);
    const result = await write.start(expiry);
    if (result === undefined) return;
    if (result.kind !== 'issued') {
      setInterruption(result);
      return;
    }
    const { issued, current } = result;
    // Who has left has not seen it, and is told so when they come back.
    if (here.current) forgetGeneration(current, name);
    const issuedTo = withIssued(current, name, issued);
    rememberToken(client, registry, issuedTo);
    const after = seenOf(passwordsOf(issuedTo));
    const replaced = passwordOfToken(current, name) !== undefined;
    setGenerated({ issued, replacedAt: replaced ? new Date() : undefined, after });
    const now = await readBack();
    // Where the answer did not say when it was made, this tells.
    if (now !== undefined && after[name] === undefined) {
      const { [name]: made } = seenOf(passwordsOf(now));
      setGenerated((shown) => shown && { ...shown, after: { ...shown.after, [name]: made } });
    }
  }

  return {
    running,
    problem: write.state.kind === 'failed' ? write.state.error : undefined,
    interruption,
    generated,
    before,
    gone,
    start,
    lookAgain: () => {
      seen.current = seenOf(passwordsOf(token));
      setInterruption(undefined);
    },
  };
}
