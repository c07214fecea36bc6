/**
 * Names of repositories in scope maps: a repository, a trailing wildcard (`samples/*`), or all (`*`).
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
 */

export type RepositoryProblem =
  | 'required'
  | 'tooLong'
  | 'uppercase'
  | 'characters'
  | 'slashes'
  /** A star that is not at the end: `sample/*\/teamA`. */
  | 'wildcardInside'
  /** A star that is only the end of a segment: `sample/teamA*`. */
  | 'wildcardPart'
  /** More than one star: `sample/teamA/*\/projectB/*`. */
  | 'wildcardMany';

/**
 * Number of characters of a repository's name. Many clients take no more than 255 for the login server
 * and the name together, so a name that is longer by itself can never be pulled.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export const repositoryMaximum = 255;

// The grammar of the OCI distribution specification, a little wider where registries differ (`a._b`):
// refusing here what the service takes would be worse than letting the service refuse.
const segmentPattern = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;

/** Whether the pattern stands for more than one repository: `*`, or a name that ends in `/*`. */
export function isWildcard(pattern: string): boolean {
  return pattern === '*' || pattern.endsWith('/*');
}

function wildcardProblem(name: string): RepositoryProblem | undefined {
  const star = name.indexOf('*');
  if (star === -1 || name === '*') return undefined;
  if (name.includes('*', star + 1)) return 'wildcardMany';
  if (star !== name.length - 1) return 'wildcardInside';
  return name.endsWith('/*') ? undefined : 'wildcardPart';
}

function segmentsProblem(name: string): RepositoryProblem | undefined {
  const segments = name.split('/');
  if (segments.includes('')) return 'slashes';
  if (/[A-Z]/.test(name)) return 'uppercase';
  return segments.every((segment) => segmentPattern.test(segment)) ? undefined : 'characters';
}

/** What is wrong with a repository name typed into a scope map; undefined when nothing is. */
export function repositoryProblem(name: string): RepositoryProblem | undefined {
  if (name.trim() === '') return 'required';
  if (name.length > repositoryMaximum) return 'tooLong';
  if (name === '*') return undefined;
  // Before the rest, because a misplaced star is the mistake to explain, whatever stands around it.
  return wildcardProblem(name) ?? segmentsProblem(isWildcard(name) ? name.slice(0, -2) : name);
}

/**
 * Whether a rule for `pattern` reaches `repository`, which need not exist. `samples/*` reaches what lies
 * under `samples/`, at any depth, but not `samples` itself. Of another pattern it says whether all of it
 * is reached. A star anywhere else is an ordinary character. Case makes no difference.
 */
export function covers(pattern: string, repository: string): boolean {
  const rule = pattern.toLowerCase();
  const name = repository.toLowerCase();
  if (!isWildcard(rule)) return rule === name;
  const folder = rule.slice(0, -1);
  return name.startsWith(folder) && name.length > folder.length;
}
