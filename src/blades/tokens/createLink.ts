import { scopeMapNameProblem, suggestedScopeMapName, tokenNameProblem } from '@/domain/names';
import { repositoryProblem } from '@/domain/repositoryPattern';
import { formatAction } from '@/domain/scopeMapActions';

/** What a link to "Create token" can bring; everything else in the address is the list's. */
const prefillParameters = ['name', 'scopeMap', 'repositories', 'copyOf'] as const;

/** The list's own part of an address: its filters and order, to return to. Empty, or with `?`. */
export function listSearch(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of prefillParameters) parameters.delete(name);
  return asSearch(parameters);
}

/** The address of "Create token", started from a copy of another one, over the list as it is. */
export function duplicateSearch(token: string, search: string): string {
  const parameters = new URLSearchParams(listSearch(search));
  parameters.set('copyOf', token);
  return asSearch(parameters);
}

function asSearch(parameters: URLSearchParams): string {
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** What a link has put into the form "Create token", for a person to look at. */
export interface Prefill {
  /** Empty when the link names none. Judged like a typed one. */
  readonly name: string;
  /** The scope map to use, if there is one of that name; that of `draft` when there is one. */
  readonly scopeMap: string;
  /** A new scope map that lets the link's repositories be pulled. */
  readonly draft:
    | { readonly name: string; readonly description: string; readonly actions: readonly string[] }
    | undefined;
  /** What the link gave for repositories, but is none. */
  readonly leftOut: readonly string[];
  /** The token to start from a copy of. */
  readonly copyOf: string | undefined;
}

/** Longer texts are nobody's names, and only meant to hide something. */
const textMaximum = 300;
const repositoriesMaximum = 100;

/**
 * Reads `tokens/new?name=…&scopeMap=…&repositories=a,b/*`. Whoever made the link may want harm: what
 * would not be accepted when typed is left out and told of, and a new scope map only allows pulling.
 * Undefined when the address asks for nothing.
 */
export function readPrefill(search: string): Prefill | undefined {
  const parameters = new URLSearchParams(search);
  if (!prefillParameters.some((parameter) => parameters.has(parameter))) return undefined;
  const text = (parameter: (typeof prefillParameters)[number]) =>
    (parameters.get(parameter) ?? '').trim().slice(0, textMaximum);

  const name = text('name');
  const listed = [
    ...new Set((parameters.get('repositories') ?? '').split(',').map((one) => one.trim())),
  ]
    .filter((one) => one !== '')
    .slice(0, repositoriesMaximum);
  const repositories = listed.filter((one) => repositoryProblem(one) === undefined);
  const draftName = [text('scopeMap'), suggestedScopeMapName(name)].find(
    (one) => scopeMapNameProblem(one) === undefined,
  );
  const draft =
    repositories.length === 0 || draftName === undefined
      ? undefined
      : {
          name: draftName,
          description: '',
          actions: repositories.map((repository) => formatAction(repository, 'content/read')),
        };
  const copyOf = text('copyOf');
  return {
    name,
    scopeMap: draft?.name ?? text('scopeMap'),
    draft,
    leftOut: listed
      .filter((one) => repositoryProblem(one) !== undefined)
      .map((one) => one.slice(0, textMaximum)),
    // Only what can be a token's name is asked for.
    copyOf: tokenNameProblem(copyOf) === undefined ? copyOf : undefined,
  };
}

/** A name for the copy of a token, which may have to be changed. */
export function copyName(token: string): string {
  return `${token.slice(0, 45)}-copy`;
}
