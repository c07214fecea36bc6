import { plural } from './plural';

/** Scope maps and their editor. */
export const scopeMaps = {
  title: 'Scope maps',
  table: 'Scope maps',
  intro:
    'A scope map is a list of repositories and of what may be done with each. Tokens get their permissions from it: change it, and all its tokens change at once.',
  loading: 'Loading scope maps…',
  listFailed: 'The scope maps could not be loaded',
  empty: 'This registry has no scope map yet.',
  count: (count: number) => plural(count, { one: '# scope map', other: '# scope maps' }),

  name: 'Name',
  type: 'Type',
  types: { system: 'System, read-only', user: 'User' },
  tokens: 'Tokens',
  creationDate: 'Creation date',
  none: 'None',
  andMore: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
  /** Between names, where not the last of them follows. */
  comma: ', ',
  /** Follows the name of a token. */
  tokenDisabled: ' (Disabled)',
  /** How many tokens use it, where some of them are disabled. */
  usedBy: (total: string, enabled: number) =>
    `${total}, ${plural(enabled, { one: '# enabled', other: '# enabled' })}`,
  atLeast: (count: string) => `${count} so far`,
  openDetails: 'Open details',
  duplicate: 'Duplicate',
  select: (name: string) => `Select ${name}`,
  nothingSelected: 'Choose scope maps in the list first.',
  systemReadOnly: 'This scope map belongs to Azure: it cannot be changed or deleted.',
  systemDuplicate: 'Duplicate it to make one of your own from it.',

  detailsOf: (registry: string) => `Scope map of ${registry}`,
  detailsFailed: (name: string) => `The scope map ${name} could not be loaded`,
  gone: (name: string) => `There is no scope map ${name}`,
  goneKept: 'Your changes are still here. Choose Save to create the scope map again with them.',
  nothingChanged: 'There are no changes to save or discard.',
  noTokens: 'No token uses this scope map.',
  tokensLoading: 'Finding out which tokens use it…',
  tokensUnknown: 'It is not known which tokens use it',

  create: 'Create scope map',
  scopeMap: 'Scope map',
  description: 'Description',
  repositories: 'Repositories',
  repository: 'Repository',
  repositoryHint:
    'Type a name, or several with spaces between them, and press Enter. A repository need not exist yet. samples/* stands for everything under samples/, * for all repositories.',
  addRepository: 'Add repository',
  repositoryAdded: (repository: string) => `Added: ${repository}. Choose what is allowed.`,
  repositoryThere: (repository: string) => `In the list already: ${repository}.`,
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

  isNew: 'new',
  permissionsOf: 'Permissions',
  all: 'All',
  allActions: 'All actions',
  actionForAll: (action: string) => `${action} for all repositories`,
  allForAll: 'All actions for all repositories',
  preset: 'Preset',
  presets: { pull: 'Pull', push: 'Push', pullAndList: 'Pull and list tags', admin: 'Admin' },
  custom: 'Custom',
  presetOf: (repository: string, current: string) => `${current}: preset for ${repository}`,
  presetForAll: 'Preset for all repositories',
  presetShort: 'For all',
  otherActions: 'Other actions',
  otherActionsText:
    'These are not edited here: they let a connected registry synchronize, for example. They are kept as they are.',
  tooMany: (count: string, maximum: string) =>
    `${count} actions are more than the ${maximum} that a scope map can hold. Use wildcards, or a second scope map.`,
  hints: {
    writeWithoutRead: (repositories: string) =>
      `Pushing needs content/read as well as content/write. Without content/read, nobody can push to ${repositories}.`,
    deleteWithoutMetadataRead: (repositories: string) =>
      `Most tools look at the tags before they delete. Without metadata/read they cannot delete from ${repositories}.`,
  },
  addMissing: (action: string) => `Add ${action}`,
  hintFixed: (action: string) => `${action} was added.`,

  creating: (name: string) => `Creating scope map ${name}`,
  created: (name: string) => `Scope map ${name} was created`,
  notCreated: 'The scope map was not created',
  createFailed: (name: string) => `Scope map ${name} was not created`,
  saving: (name: string) => `Saving scope map ${name}`,
  saved: (name: string) => `Scope map ${name} was saved`,
  saveFailed: (name: string) => `Scope map ${name} was not saved`,
  deleting: (name: string) => `Deleting scope map ${name}`,
  deleted: (name: string) => `Scope map ${name} was deleted`,
  deleteFailed: (name: string) => `Scope map ${name} was not deleted`,

  changedSinceLoaded:
    'Somebody else has saved this scope map since you began. When you save, their changes are kept and yours are added.',
  takeTheirs: 'Show their changes here',

  impact: {
    title: (name: string) => `Save changes to ${name}?`,
    createTitle: (name: string) => `Create ${name} again?`,
    reading: 'Reading what is there now…',
    changes: 'What you change',
    theirs: 'What somebody else changed meanwhile (this is kept)',
    nothingLeft: 'Somebody else has made the same change already. There is nothing left to send.',
    added: 'Added:',
    removed: 'Removed:',
    describedAs: (description: string) =>
      description === '' ? 'The description is removed.' : `Description: ${description}`,
    descriptionConflict: (theirs: string) =>
      theirs === ''
        ? 'Somebody else has removed the description meanwhile. Saving sets yours.'
        : `Somebody else has changed the description meanwhile to “${theirs}”. Saving replaces it with yours.`,
    conflicts: 'You and somebody else decided differently',
    conflictsText: 'If you save now, this is what will apply:',
    /** These follow the rule that they are about. */
    allowed: ': allowed',
    notAllowed: ': not allowed',
    lookAtIt: 'Go back and look at it',
    users: 'Who is affected',
    who: (tokens: number, enabled: number) =>
      `${plural(tokens, { one: '# token', other: '# tokens' })}, ${plural(enabled, { one: '# enabled', other: '# enabled' })}`,
    operations: {
      pull: 'pull',
      push: 'push',
      delete: 'delete',
      listTags: 'list tags',
      changeAttributes: 'untag and lock',
    },
    loses: (who: string, _tokens: number, operation: string, repositories: string) =>
      `${who}, can no longer ${operation} in ${repositories}`,
    gains: (who: string, _tokens: number, operation: string, repositories: string) =>
      `${who}, can now ${operation} in ${repositories}`,
    sameForUsers: (who: string) => `${who}: what they can do stays the same`,
    allRepositories: 'all repositories',
    changedAgain:
      'It was changed again while you were looking. Nothing was sent. This is how it is now.',
    overwritten:
      'Your change was saved, but somebody else saved right after it, and part of yours is gone. Save again to bring it back.',
    notThere: 'Azure shows the scope map without your change. You can save again.',
  },

  deletion: {
    title: (name: string) => `Delete ${name}?`,
    titleMany: (count: number) =>
      plural(count, { one: 'Delete # scope map?', other: 'Delete # scope maps?' }),
    textMany: 'These are deleted, which cannot be undone:',
    text: 'This cannot be undone.',
    loses: (who: string, tokens: number) =>
      plural(tokens, {
        one: `${who}, loses all its permissions:`,
        other: `${who}, lose all their permissions:`,
      }),
    stays: 'The tokens stay, but can do nothing until they get another scope map.',
    unused: 'No token uses it.',
    unusedMany: 'No token uses them.',
  },

  discardTitle: 'Discard this scope map?',
  discardText: 'What you entered for the scope map will be lost.',
};
