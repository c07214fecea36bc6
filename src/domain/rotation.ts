import { compareExpiry, type Expiry, expiryOf, parseAzureDate } from './expiry';
import { type PasswordName, passwordNames, passwordOf } from './passwords';

/**
 * How a token's two passwords are replaced without an interruption: generate the one that matters
 * less, move the clients over, then delete the other one. Never both at once.
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions#regenerate-token-passwords
 */

interface Password {
  readonly name?: string | null | undefined;
  readonly creationTime?: string | null | undefined;
  readonly expiry?: string | null | undefined;
}

export interface RotationPlan {
  /** The password to generate. */
  readonly next: PasswordName;
  /** Why this one. `first`: the token has none at all. */
  readonly because: 'first' | 'notGenerated' | 'expired' | 'older' | 'endsSooner';
  /** The password that goes on working meanwhile and can be deleted after that; undefined when there is none. */
  readonly old: PasswordName | undefined;
  /** Whether somebody who signs in with `next` now is cut off. */
  readonly cutsOff: boolean;
}

/** The other of the two. */
export function otherPassword(name: PasswordName): PasswordName {
  return name === 'password1' ? 'password2' : 'password1';
}

/** Which password to generate next: one that does not work, or else the older one. */
export function planRotation(
  passwords: readonly Password[] | null | undefined,
  now: Date,
): RotationPlan {
  const [first, second] = passwordNames;
  const state = (name: PasswordName) => expiryOf(passwordOf(passwords, name), now);
  const states: Record<PasswordName, Expiry> = { [first]: state(first), [second]: state(second) };
  const plan = (next: PasswordName, because: RotationPlan['because']): RotationPlan => {
    const other = otherPassword(next);
    return {
      next,
      because,
      old: states[other].kind === 'notGenerated' ? undefined : other,
      cutsOff: works(states[next]),
    };
  };

  const missing = passwordNames.filter((name) => states[name].kind === 'notGenerated');
  if (missing.length === 2) return plan(first, 'first');
  if (missing[0] !== undefined) return plan(missing[0], 'notGenerated');
  const ended = passwordNames.filter((name) => states[name].kind === 'expired');
  if (ended.length === 1 && ended[0] !== undefined) return plan(ended[0], 'expired');

  const age = (name: PasswordName) =>
    parseAzureDate(passwordOf(passwords, name)?.creationTime)?.getTime();
  const [a, b] = [age(first), age(second)];
  const because = ended.length === 2 ? 'expired' : 'older';
  if (a !== undefined && b !== undefined && a !== b) return plan(a < b ? first : second, because);
  // As old as each other, or nobody knows how old: the one that ends first.
  const sooner = compareExpiry(states[first], states[second]) <= 0 ? first : second;
  return plan(sooner, ended.length === 2 ? 'expired' : 'endsSooner');
}

function works({ kind }: Expiry): boolean {
  return kind !== 'notGenerated' && kind !== 'expired';
}

/** How long a regenerated password may take to reach every replica. Milliseconds. */
export const replicationTime = 60_000;

/** The whole seconds that are still to be waited; 0 when all replicas should have it. */
export function replicationLeft(regeneratedAt: Date | undefined, now: Date): number {
  if (regeneratedAt === undefined) return 0;
  const left = regeneratedAt.getTime() + replicationTime - now.getTime();
  return Math.min(replicationTime / 1000, Math.max(0, Math.ceil(left / 1000)));
}

/** When each password was made, as a person saw it before acting. */
export type Seen = Readonly<Record<PasswordName, string | undefined>>;

/** Notes when each password was made. */
export function seenOf(passwords: readonly Password[] | null | undefined): Seen {
  const made = (name: PasswordName) => passwordOf(passwords, name)?.creationTime ?? undefined;
  return { password1: made('password1'), password2: made('password2') };
}

/** Azure has answered with times that differ by microseconds for the same password. */
const tolerance = 1000;

/**
 * The passwords that somebody has replaced, deleted or made since. One that is older than it was seen to
 * be comes from a replica of Azure's that lags behind: no password gets older.
 */
export function changedSince(
  seen: Seen,
  passwords: readonly Password[] | null | undefined,
): PasswordName[] {
  const current = seenOf(passwords);
  return passwordNames.filter((name) => !isSame(seen[name], current[name]));
}

function isSame(before: string | undefined, now: string | undefined): boolean {
  if (before === now) return true;
  const [x, y] = [parseAzureDate(before), parseAzureDate(now)];
  return x !== undefined && y !== undefined && y.getTime() - x.getTime() < tolerance;
}

/** Where a rotation stands once its new password was generated. */
export type RotationStep =
  /** `waiting`: seconds until every replica takes the new password. */
  | { readonly kind: 'update'; readonly waiting: number }
  /** The clients have been moved: the old one can go. */
  | { readonly kind: 'retire'; readonly old: PasswordName }
  /** Somebody else has touched these passwords; nothing more may be done on the strength of this walk. */
  | { readonly kind: 'disturbed'; readonly changed: readonly PasswordName[] }
  | { readonly kind: 'done' };

/** What comes next in a rotation, from what is known now. */
export function rotationStep({
  old,
  seen,
  passwords,
  regeneratedAt,
  moved,
  now,
}: {
  old: PasswordName | undefined;
  /** As it was right after the new password was generated. */
  seen: Seen;
  passwords: readonly Password[] | null | undefined;
  /** Undefined when the password was generated for the first time, which is good at once. */
  regeneratedAt: Date | undefined;
  /** Whether the person says that all clients use the new one. */
  moved: boolean;
  now: Date;
}): RotationStep {
  const changed = changedSince(seen, passwords);
  const oldGone = old !== undefined && passwordOf(passwords, old) === undefined;
  const others = changed.filter((name) => !(name === old && oldGone));
  if (others.length > 0) return { kind: 'disturbed', changed: others };
  if (oldGone) return { kind: 'done' };
  const waiting = replicationLeft(regeneratedAt, now);
  if (!moved || waiting > 0) return { kind: 'update', waiting };
  return old === undefined ? { kind: 'done' } : { kind: 'retire', old };
}
