import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What leaving would lose, as a question and its consequence. */
export interface Loss {
  readonly title: string;
  readonly text: string;
  /** The word on the button that leaves. */
  readonly confirm: string;
  /** The address at and below which nothing is lost; left out, only the form's own address is. */
  readonly home?: string;
  /** Whether a draft is kept when the person has to sign in again on this page. */
  readonly drafted?: boolean;
}

/** A question that waits for its answer. */
export interface Asked {
  readonly loss: Loss;
  readonly leave: () => void;
  readonly stay: () => void;
}

type Guard = () => Loss | undefined;

const guards = new Set<Guard>();
const listeners = new Set<() => void>();
let asked: Asked | undefined;
/** Whether what navigates has asked already, or has nothing to ask. */
let free = false;
let signingIn = false;

function ask(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

/**
 * While there is a `loss`, leaving asks first: by a link, a command or the Back button (`LeaveDialog`),
 * and by closing or reloading the page (the browser's own question).
 */
export function useLeaveGuard(loss: Loss | undefined): void {
  const current = useRef(loss);
  useEffect(() => {
    current.current = loss;
  });
  const active = loss !== undefined;
  useEffect(() => {
    if (!active) return;
    const guard = () => current.current;
    const warn = (event: BeforeUnloadEvent) => {
      if (!signingIn || current.current?.drafted !== true) event.preventDefault();
    };
    guards.add(guard);
    window.addEventListener('beforeunload', warn);
    return () => {
      guards.delete(guard);
      window.removeEventListener('beforeunload', warn);
    };
  }, [active]);
}

/**
 * Whether `path` (without the portal's own base) can be gone to at once. If not, the person is asked,
 * and `go` goes there once they have agreed to everything that is lost by it.
 */
export function mayLeaveFor(path: string, go: () => void): boolean {
  const agreed = new Set<Guard>();
  const askNext = (): boolean => {
    const guard = [...guards].findLast((one) => !agreed.has(one) && isLost(one(), path));
    const loss = guard?.();
    if (guard === undefined || loss === undefined) return true;
    const leave = () => {
      agreed.add(guard);
      if (!askNext()) return;
      ask(undefined);
      leaveFreely(go);
    };
    ask({ loss, leave, stay: () => ask(undefined) });
    return false;
  };
  return free || askNext();
}

/** Navigates without a question: the person has answered it, or what was to be kept is kept. */
export function leaveFreely(go: () => void): void {
  free = true;
  try {
    go();
  } finally {
    free = false;
  }
}

/** Lets the page be loaded again for signing in: forms with a draft do not ask. */
export async function leaveToSignIn(go: () => Promise<void>): Promise<void> {
  signingIn = true;
  try {
    await go();
  } catch (error) {
    signingIn = false;
    throw error;
  }
}

/** The question that waits for an answer. */
export function useAsked(): Asked | undefined {
  return useSyncExternalStore(subscribe, () => asked);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function isLost(loss: Loss | undefined, path: string): boolean {
  if (loss === undefined) return false;
  const home = comparable(loss.home ?? '');
  const to = comparable(path);
  return loss.home === undefined || (to !== home && !to.startsWith(`${home}/`));
}

/** Addresses match whatever their casing, and the browser and the portal do not escape the same signs. */
function comparable(path: string): string {
  const [bare = ''] = path.split(/[?#]/);
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    return bare.toLowerCase();
  }
}
