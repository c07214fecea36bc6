/**
 * The two passwords of a token. They are always found by name: Azure lists only those that exist, so a
 * position says nothing.
 * https://learn.microsoft.com/rest/api/container-registry/registries/generate-credentials
 */

export const passwordNames = ['password1', 'password2'] as const;

export type PasswordName = (typeof passwordNames)[number];

/** What the entries of Azure's lists of passwords have in common. */
interface Named {
  readonly name?: string | null | undefined;
}

/** The entry of that name, in whatever case Azure writes it; undefined when there is none. */
export function passwordOf<Password extends Named>(
  passwords: readonly Password[] | null | undefined,
  name: PasswordName,
): Password | undefined {
  return passwords?.find((password) => password.name?.toLowerCase() === name);
}

/**
 * The list to send in order to remove one password: Azure removes every password that the list does
 * not name, so all others are named, those we don't know included. `passwords` must be freshly read.
 */
export function keptPasswords(
  passwords: readonly Named[] | null | undefined,
  remove: PasswordName,
): { name: string }[] {
  return (passwords ?? [])
    .map((password) => password.name)
    .filter((name) => typeof name === 'string')
    .filter((name) => name.toLowerCase() !== remove)
    .map((name) => ({ name }));
}
