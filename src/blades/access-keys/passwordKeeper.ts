import type { AdminPasswords } from '@/azure/adminCredentials';
import { type AdminPasswordName, adminPasswordNames } from '@/domain/adminPasswords';
import type { Secret } from '@/domain/secret';

/** How long a password stays at hand after it was last asked for, in milliseconds. */
const keptFor = 5 * 60_000;

/** Holds the admin user's passwords for as long as somebody looks at them, and no longer. */
export interface PasswordKeeper {
  /**
   * One password: the one at hand, or else asked for. Two questions at a time are one request.
   * Undefined when Azure sent none of that name, or when it was let go meanwhile.
   */
  readonly read: (name: AdminPasswordName) => Promise<Secret | undefined>;
  /** Takes a new value in place of the one at hand. */
  readonly keep: (name: AdminPasswordName, secret: Secret) => void;
  /** Lets everything go, what is still on its way included. */
  readonly clear: () => void;
}

/** `fetchBoth` asks Azure, which always sends both passwords. */
export function passwordKeeper(fetchBoth: () => Promise<AdminPasswords>): PasswordKeeper {
  const held = new Map<AdminPasswordName, Secret>();
  let onItsWay: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What comes in after a clear was asked for before it.
  let generation = 0;

  function clear(): void {
    generation += 1;
    onItsWay = undefined;
    clearTimeout(timer);
    for (const secret of held.values()) secret.clear();
    held.clear();
  }

  function startTimer(): void {
    clearTimeout(timer);
    timer = setTimeout(clear, keptFor);
  }

  function keep(name: AdminPasswordName, secret: Secret): void {
    held.get(name)?.clear();
    held.set(name, secret);
    startTimer();
  }

  async function fetchInto(asked: number): Promise<void> {
    const passwords = await fetchBoth();
    for (const name of adminPasswordNames) {
      const secret = passwords[name];
      // One that was regenerated meanwhile is newer than this answer.
      if (asked !== generation || held.has(name)) secret?.clear();
      else if (secret !== undefined) keep(name, secret);
    }
  }

  async function read(name: AdminPasswordName): Promise<Secret | undefined> {
    if (!held.has(name)) {
      const fetching = (onItsWay ??= fetchInto(generation));
      try {
        await fetching;
      } finally {
        if (onItsWay === fetching) onItsWay = undefined;
      }
    }
    if (held.has(name)) startTimer();
    return held.get(name);
  }

  return { read, keep, clear };
}
