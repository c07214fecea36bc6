/** Who may do what: effective permissions, and the answer to "does this get in?". */
export const access = {
  permissions: 'Effective permissions',
  permissionsIntro:
    'Rules add up: what any of them allows is allowed. A wildcard also reaches repositories that do not exist yet.',
  repository: 'Repository',
  allRepositories: 'All repositories (*)',
  allowed: 'Allowed',
  notAllowed: 'Not allowed',
  denied: 'Denied',
  byRule: (rules: string) => `by ${rules}`,
  nothing: 'The scope map allows nothing in any repository.',
  showAll: (count: number) => `Show all ${count} repositories`,
  sentence: (repository: string, actions: string) => `${repository}: ${actions}.`,
  words: {
    'content/delete': 'delete images',
    'content/read': 'pull',
    'content/write': 'push',
    'metadata/read': 'read metadata (tags, manifests)',
    'metadata/write': 'change attributes',
  },
  pushNeedsRead:
    'content/write without content/read is not enough to push: clients first ask which layers are there already.',

  nameToCheck: 'Name to check',
  check: 'Check access',
  checkIntro:
    'Type a repository and choose an operation. The repository need not exist yet. The answer is worked out from the rules; the registry itself is not asked.',
  operation: 'Operation',
  operations: {
    pull: 'Pull',
    push: 'Push',
    delete: 'Delete',
    listTags: 'List tags',
    readManifests: 'Read manifests',
    changeAttributes: 'Change attributes',
    listCatalog: 'List the catalog',
  },
  typeRepository: 'Type the name of a repository.',
  oneRepository: 'Type one repository, not a pattern.',
  granted: (action: string, rules: string) => `${action}: allowed by ${rules}.`,
  missing: (actions: string) => `Missing here: ${actions}.`,
  reasons: {
    disabled: 'The token is disabled.',
    noPassword: 'The token has no password: nobody can sign in with it.',
    expired: 'All passwords of the token have expired.',
    noScopeMap: 'The scope map of the token does not exist any more.',
    noRule: 'The scope map does not allow it.',
    catalog:
      'Tokens for single repositories cannot list the catalog. It takes metadata/read on all repositories (*).',
  },
  anonymous:
    'The registry allows anonymous pull: anyone can pull from every repository, whatever the tokens say.',
  anonymousOnly: 'This works only without signing in.',
  signed:
    'Content trust is on. Signed images cannot be pushed or pulled with a token, even where this is allowed.',
  clientSays: 'A docker client prints:',
};
