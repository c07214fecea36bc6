/**
 * What names of tokens and scope maps may look like. Azure refuses anything else, so forms say it first.
 * https://learn.microsoft.com/rest/api/container-registry/tokens/create
 * https://learn.microsoft.com/rest/api/container-registry/scope-maps/create
 */

export type NameProblem = 'required' | 'tooShort' | 'tooLong' | 'characters' | 'reserved' | 'taken';

/** Number of characters of a token's or a scope map's name. */
export const nameLength = { min: 5, max: 50 } as const;

/**
 * Number of characters of a scope map's description: "Maximum 256 characters are allowed".
 * https://learn.microsoft.com/cli/azure/acr/scope-map#az-acr-scope-map-create
 */
export const descriptionMaximum = 256;

function isBlank(name: string): boolean {
  return name.trim() === '';
}

function lengthProblem(name: string): NameProblem | undefined {
  if (name.length < nameLength.min) return 'tooShort';
  return name.length > nameLength.max ? 'tooLong' : undefined;
}

/** ARM names are compared without regard to case, so `Dev-team` is taken when `dev-team` exists. */
function takenProblem(name: string, taken: Iterable<string>): NameProblem | undefined {
  const wanted = name.toLowerCase();
  for (const other of taken) {
    if (other.toLowerCase() === wanted) return 'taken';
  }
  return undefined;
}

/**
 * What is wrong with the name of a new token; undefined when nothing is.
 * `taken` are the names of the registry's tokens.
 */
export function tokenNameProblem(
  name: string,
  taken: Iterable<string> = [],
): NameProblem | undefined {
  if (isBlank(name)) return 'required';
  if (!/^[A-Za-z0-9-]+$/.test(name)) return 'characters';
  return lengthProblem(name) ?? takenProblem(name, taken);
}

/**
 * What is wrong with the name of a new scope map; undefined when nothing is.
 * `taken` are the names of the registry's scope maps.
 */
export function scopeMapNameProblem(
  name: string,
  taken: Iterable<string> = [],
): NameProblem | undefined {
  if (isBlank(name)) return 'required';
  if (!/^[A-Za-z0-9_-]+$/.test(name)) return 'characters';
  // Azure's own scope maps start with an underscore: _repositories_pull and the like.
  if (name.startsWith('_')) return 'reserved';
  return lengthProblem(name) ?? takenProblem(name, taken);
}

/**
 * The name that `az acr token create --repository` gives to the scope map it makes, so that both find
 * the same one. The CLI does not look at the length; the end is cut here because Azure would refuse it.
 */
export function suggestedScopeMapName(token: string): string {
  return `${token}-scope-map`.slice(0, nameLength.max);
}

/**
 * A free name for a copy of a scope map: `build-push-copy`, `build-push-copy-2`. Copies of Azure's own
 * scope maps lose the underscore that is reserved for those.
 */
export function copyName(name: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((other) => other.toLowerCase()));
  const stem = name.replace(/^_+/, '');
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '-copy' : `-copy-${number}`;
    const copy = `${stem.slice(0, nameLength.max - suffix.length)}${suffix}`;
    if (!names.has(copy.toLowerCase())) return copy;
  }
}
