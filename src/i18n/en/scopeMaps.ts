/** Scope maps and their editor. */
export const scopeMaps = {
  create: 'Create scope map',
  scopeMap: 'Scope map',
  description: 'Description',
  repositories: 'Repositories',
  repository: 'Repository',
  repositoryHint:
    'Type a name and press Enter. The repository need not exist yet. samples/* stands for everything under samples/, * for all repositories.',
  addRepository: 'Add repository',
  repositoryAdded: (repository: string) => `${repository} was added. Choose what it allows.`,
  repositoryThere: (repository: string) => `${repository} is in the list already.`,
  removeRepository: (repository: string) => `Remove ${repository}`,
  noRepositories: 'No repository yet.',
  noPermission: 'Choose at least one permission, or remove the row.',
  rowsWrong: 'Look at the marked rows.',
  actionCount: (count: string, maximum: string) => `${count} of ${maximum} actions`,
  problems: {
    noPermission: () => 'Add a repository and choose at least one permission.',
    tooManyActions: (maximum: string) =>
      `A scope map can hold ${maximum} actions at most. Use wildcards, or a second scope map.`,
  },
  repositoryProblems: {
    required: 'Enter the name of a repository.',
    tooLong: 'The name is too long: at most 255 characters.',
    uppercase: 'Names of repositories are in lower case.',
    characters:
      'Only lower-case letters, digits, and between them dots, hyphens and underscores are allowed.',
    slashes: 'A name cannot begin or end with a slash, nor have two in a row.',
    wildcardInside: 'A * can only stand at the end: samples/* is allowed, samples/*/team-a is not.',
    wildcardPart: 'A * has to follow a slash: samples/* and * are allowed, samples/team* is not.',
    wildcardMany: 'Only one * is allowed, at the end.',
  },
  discardTitle: 'Discard this scope map?',
  discardText: 'What you entered for the scope map will be lost.',
};
