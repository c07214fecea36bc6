/**
 * The two passwords of a registry's admin user. Their names differ from those of tokens (`password1`),
 * and Azure keeps no dates of them.
 * https://learn.microsoft.com/rest/api/container-registry/registries/list-credentials
 */
export const adminPasswordNames = ['password', 'password2'] as const;

export type AdminPasswordName = (typeof adminPasswordNames)[number];

/**
 * How long a regenerated password may take until all of the registry accepts it, in milliseconds.
 * https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account
 */
export const replicationTime = 60_000;

/** The one that is not `name`. */
export function otherAdminPassword(name: AdminPasswordName): AdminPasswordName {
  return name === 'password' ? 'password2' : 'password';
}

/** Whole seconds from `now` until `until`, never less than 0. */
export function secondsLeft(until: Date, now: Date): number {
  return Math.max(0, Math.ceil((until.getTime() - now.getTime()) / 1000));
}

/** Which password clients sign in with, as far as the owner knows. Azure cannot tell. */
export type PasswordInUse = AdminPasswordName | 'unknown';

/** A rotation that cuts nobody off, as long as each step is finished before the next. */
export interface RotationPlan {
  /** The password that all clients move to. */
  readonly moveTo: AdminPasswordName;
  /** Whether that one is made new first. Not where somebody may be using it. */
  readonly renewFirst: boolean;
  /** The password that is made new at the end, when nobody uses it any more. */
  readonly renewLast: AdminPasswordName;
}

/** How to replace what is in use without cutting anyone off. */
export function rotationPlan(inUse: PasswordInUse): RotationPlan {
  return inUse === 'unknown'
    ? { moveTo: 'password2', renewFirst: false, renewLast: 'password' }
    : { moveTo: otherAdminPassword(inUse), renewFirst: true, renewLast: inUse };
}
