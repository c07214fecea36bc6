import { plural } from './plural';

/** The blade Tokens (preview). */
export const tokens = {
  title: 'Tokens (preview)',
  table: 'Tokens',
  intro:
    'A token with a password lets a person or device sign in to the registry. Its scope map says what it may do, and in which repositories.',
  loading: 'Loading tokens…',
  listFailed: 'The tokens could not be loaded',
  empty: 'This registry has no token yet.',
  count: (count: number) => plural(count, { one: '# token', other: '# tokens' }),

  name: 'Name',
  token: 'Token',
  scopeMap: 'Scope map',
  status: 'Status',
  enabled: 'Enabled',
  disabled: 'Disabled',
  deletingState: 'Deleting',
  creationDate: 'Creation date',
  expirationDate: 'Expiration date',
  password1Expiry: 'Password1 expiry',
  password2Expiry: 'Password2 expiry',
  notGenerated: 'Not generated',
  never: 'Never expires',
  expired: (when: string) => `Expired ${when}`,
  expires: (when: string) => `Expires ${when}`,
  permissions: 'Permissions',
  allRepositories: 'All repositories',
  moreRepositories: (count: number) =>
    plural(count, { one: 'and # more repository', other: 'and # more repositories' }),
  otherActions: 'Other actions',

  openDetails: 'Open details',
  generate: (password: string) => `Generate ${password}`,
  regenerate: (password: string) => `Regenerate ${password}`,
  deletePassword: (password: string) => `Delete ${password}`,
  noSuchPassword: 'This password was never generated.',

  create: 'Create token',
  chooseScopeMap: 'Choose a scope map',
  scopeMapRequired: 'Choose a scope map, or create a new one.',
  createNew: 'Create new',
  editNew: 'Edit the new scope map',
  newScopeMap: (name: string) => `(new) ${name}`,
  passwordsToGenerate: 'Passwords to generate',
  noPasswordYet:
    'Without a password nobody can sign in with the token. You can generate one at any time.',
  discardTitle: 'Discard this token?',
  discardText: 'What you entered will be lost. Nothing was created.',
  creating: (name: string) => `Creating token ${name}`,
  created: (name: string) => `Token ${name} was created`,
  createdTitle: (name: string) => `Token ${name} was created`,
  createFailed: (name: string) => `Token ${name} was not created`,
  notCreated: 'Nothing was created',
  tokenNotCreated: 'The token was not created',
  scopeMapNotCreated: 'The scope map was not created, and neither was the token',
  scopeMapLeft: (name: string) =>
    `The new scope map ${name} exists already. Choose Create to continue from there, or delete it.`,
  deleteLeftScopeMap: (name: string) => `Delete scope map ${name}`,
  scopeMapNotDeleted: 'The scope map was not deleted',
  passwordNotGenerated: (password: string) => `${password} was not generated`,

  expiration: {
    title: 'Expiration',
    set: 'Set expiration date?',
    neverWarning:
      'The password will work until somebody replaces or deletes it. A password that expires limits the damage when it leaks.',
    presets: 'Lifetime',
    lifetime: (days: number) =>
      days === 365 ? '1 year' : plural(days, { one: '# day', other: '# days' }),
    date: 'Date',
    time: 'Time',
    zone: 'Time zone',
    twice: 'Clocks show this time twice on that day. Which one?',
    earlier: 'The first one, before the clocks go back',
    later: 'The second one, after the clocks go back',
    endsAt: (local: string, utc: string, when: string) => `Expires ${when}: ${local}, or ${utc}.`,
    tooSoon: 'That is less than an hour from now. Will the password reach its user in time?',
    skipped: (next: string) =>
      `This time does not exist on that day: clocks are put forward. Choose another one, such as ${next}.`,
    problems: {
      past: 'This time is past. Choose one in the future.',
      tooFar:
        'That is as good as never. Clear the box “Set expiration date?” if the password is never to expire.',
      invalid: 'Enter a date, a time and a time zone.',
    },
  },

  generation: {
    once: 'You can see the password only once, right after it is generated. Have a safe place ready.',
    replaces: (password: string) =>
      `Whoever signs in with the present ${password} is locked out when the new one is generated. The other password is not affected.`,
    replaceTitle: (password: string, token: string) => `Replace ${password} of ${token}?`,
    running: (password: string, token: string) => `Generating ${password} of ${token}`,
    done: (password: string, token: string) => `${password} of ${token} was generated`,
    failed: (password: string, token: string) => `${password} of ${token} was not generated`,
    replacedUnseen: (password: string, when: string) =>
      `${password} was generated on ${when}, but its value never arrived. The earlier one no longer works: generate it again.`,
  },

  issued: {
    onceTitle: 'Copy the password now',
    once: 'It cannot be shown again after you close this. Keep it in a safe place, such as a key vault.',
    expires: (when: string) => `Expires ${when}`,
    never: 'Never expires',
    replication:
      'A regenerated password can take about 60 seconds until all replicas of the registry accept it.',
    leaveTitle: 'Close without copying?',
    leaveText: 'The password has not been copied. After closing it cannot be shown again.',
    leave: 'Close without copying',
  },

  detailsOf: (registry: string) => `Token of ${registry}`,
  detailsFailed: (name: string) => `The token ${name} could not be loaded`,
  gone: (name: string) => `There is no token ${name}`,
  nothingChanged: 'There are no changes to save or discard.',
  scopeMapMissing:
    'This scope map does not exist any more, so the token allows nothing. Choose another one.',
  passwords: 'Passwords',
  passwordsIntro:
    'A token has two passwords, so that one can be replaced while the other keeps working.',

  saveTitle: (name: string) => `Save changes to ${name}?`,
  scopeMapChanges: (before: string, after: string) =>
    before === ''
      ? `The token gets the permissions of ${after}, at once.`
      : `The token gets the permissions of ${after} instead of those of ${before}, at once.`,
  saving: (name: string) => `Saving token ${name}`,
  saved: (name: string) => `Token ${name} was saved`,
  saveFailed: (name: string) => `Token ${name} was not saved`,

  hasPasswords: (passwords: string) => `Passwords that stop working: ${passwords}.`,
  noPasswords: 'The token has no password: nobody can sign in with it.',
  dialogs: {
    enable: {
      title: (name: string) => `Enable ${name}?`,
      text: 'Whoever has a valid password of the token can sign in again.',
      confirm: 'Enable',
      running: (name: string) => `Enabling token ${name}`,
      done: (name: string) => `Token ${name} is enabled`,
      failed: (name: string) => `Token ${name} was not enabled`,
    },
    disable: {
      title: (name: string) => `Disable ${name}?`,
      text: 'Whoever uses the token is locked out until it is enabled again. Its passwords are kept.',
      confirm: 'Disable',
      running: (name: string) => `Disabling token ${name}`,
      done: (name: string) => `Token ${name} is disabled`,
      failed: (name: string) => `Token ${name} was not disabled`,
    },
    delete: {
      title: (name: string) => `Delete ${name}?`,
      text: 'Whoever uses the token is locked out for good. This cannot be undone; its scope map stays.',
      confirm: 'Delete',
      running: (name: string) => `Deleting token ${name}`,
      done: (name: string) => `Token ${name} was deleted`,
      failed: (name: string) => `Token ${name} was not deleted`,
    },
  },
  passwordDeletion: {
    title: (password: string, token: string) => `Delete ${password} of ${token}?`,
    text: (password: string) =>
      `Whoever signs in with ${password} is locked out. The other password is not affected. A new one can be generated at any time.`,
    running: (password: string, token: string) => `Deleting ${password} of ${token}`,
    done: (password: string, token: string) => `${password} of ${token} was deleted`,
    failed: (password: string, token: string) => `${password} of ${token} was not deleted`,
  },
};
