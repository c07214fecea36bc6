import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { readAdminPasswords, regenerateAdminPassword } from '@/azure/adminCredentials';
import { AzureError } from '@/azure/errors';
import { registryQuery } from '@/azure/registries';
import { useArm } from '@/azure/useArm';
import { useWrite, type Write } from '@/azure/useWrite';
import { type AdminPasswordName, replicationTime } from '@/domain/adminPasswords';
import type { RegistryAddress } from '@/domain/resourceId';
import type { Secret } from '@/domain/secret';
import { useI18n } from '@/i18n/I18n';
import { useFollow } from '@/ui/useFollow';

import { passwordKeeper } from './passwordKeeper';

/** Why a password that somebody wanted to see is not there. */
export type ReadProblem =
  | { readonly kind: 'failed'; readonly error: AzureError }
  | { readonly kind: 'missing'; readonly name: AdminPasswordName };

/** A new password that not all of the registry accepts yet. */
export interface Replicating {
  readonly name: AdminPasswordName;
  readonly until: Date;
}

export interface AdminPasswordsOwner {
  /** Gets a password to show or copy; undefined when it cannot be had, and then `problem` says why. */
  readonly read: (name: AdminPasswordName) => Promise<Secret | undefined>;
  readonly problem: ReadProblem | undefined;
  /** Replaces a password. True once it is done. */
  readonly regenerate: Write<AdminPasswordName, true>;
  readonly replicating: Replicating | undefined;
  /** Grows whenever what is on screen of a password may no longer be true. */
  readonly versions: Readonly<Record<AdminPasswordName, number>>;
}

/**
 * Owns the admin user's passwords for one view of them: they are asked for when somebody wants one, and
 * gone when the view goes, when the page is left, or after some minutes.
 */
export function useAdminPasswords(
  registry: RegistryAddress,
  /** Told when Azure says that the admin user is off, which it was not when the page was loaded. */
  onSwitchedOff: () => void,
): AdminPasswordsOwner {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const [keeper] = useState(() => passwordKeeper(() => readAdminPasswords(arm, registry)));
  const [problem, setProblem] = useState<ReadProblem>();
  const [replicating, setReplicating] = useState<Replicating>();
  const [versions, setVersions] = useState({ password: 0, password2: 0 });

  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    window.addEventListener('pagehide', keeper.clear);
    return () => {
      left.current = true;
      window.removeEventListener('pagehide', keeper.clear);
      keeper.clear();
    };
  }, [keeper]);

  /** Whether an error means that somebody has switched the admin user off; then it is looked up. */
  function noticeSwitchedOff(error: unknown): boolean {
    if (!(error instanceof AzureError)) return false;
    if (!error.isCode('UnAuthorizedForCredentialOperations')) return false;
    onSwitchedOff();
    void client.invalidateQueries({ queryKey: registryQuery(arm, registry).queryKey });
    return true;
  }

  async function read(name: AdminPasswordName): Promise<Secret | undefined> {
    setProblem(undefined);
    try {
      const secret = await keeper.read(name);
      if (secret === undefined) setProblem({ kind: 'missing', name });
      return secret;
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
      if (!noticeSwitchedOff(error)) setProblem({ kind: 'failed', error });
      return undefined;
    }
  }

  const regenerate = useWrite(async (name: AdminPasswordName, signal): Promise<true> => {
    const words = t.accessKeys.regeneration;
    const { registry: registryName } = registry;
    setProblem(undefined);
    try {
      const secret = await follow(
        {
          running: words.running(name, registryName),
          done: words.done(name, registryName),
          failed: words.failed(name, registryName),
        },
        () => regenerateAdminPassword(arm, registry, name, signal),
      );
      // An answer that comes after the view has gone belongs to nobody.
      if (left.current) secret.clear();
      else keeper.keep(name, secret);
      setVersions((before) => ({ ...before, [name]: before[name] + 1 }));
      setReplicating({ name, until: new Date(Date.now() + replicationTime) });
      return true;
    } catch (error) {
      // What is at hand may be the old one now; the next question goes to Azure.
      keeper.clear();
      noticeSwitchedOff(error);
      setVersions(({ password, password2 }) => ({
        password: password + 1,
        password2: password2 + 1,
      }));
      throw error;
    }
  });

  return { read, problem, regenerate, replicating, versions };
}
