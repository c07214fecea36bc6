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

  filterByScopeMap: 'Filter by scope map',
  showOnly: 'Show only',
  filters: {
    expired: 'Expired',
    within7: 'Expires within 7 days',
    within30: 'Expires within 30 days',
    never: 'Never expires',
    noPassword: 'No password',
    disabled: 'Disabled',
  },
  clearFilters: 'Clear filters',
  quota: (used: string, limit: string) => `${used} of ${limit} tokens used`,
  quotaFull: (limit: string) =>
    `This registry has as many tokens as its pricing plan allows (${limit}). Delete some that are not needed, or change the plan.`,
  noRoom: 'This registry has as many tokens as its pricing plan allows.',
  select: (name: string) => `Select ${name}`,
  selectedCount: (count: number) => plural(count, { one: '# selected', other: '# selected' }),
  nothingSelected: 'Select at least one token.',
  allEnabled: 'The selected tokens are enabled already.',
  allDisabled: 'The selected tokens are disabled already.',
  notAllLoaded: 'Wait until all tokens are loaded.',
  exportCsv: 'Export CSV',
  exportCalendar: 'Export calendar',
  csv: {
    passwordCreated: (password: string) => `${password} created`,
    passwordExpires: (password: string) => `${password} expires`,
  },
  calendar: {
    title: (registry: string) => `Password expiries of ${registry}`,
    summary: (password: string, token: string) => `${password} of ${token} expires`,
    description: (registry: string) =>
      `Token of the container registry ${registry}. Replace the password before it expires.`,
  },
  lastChange: 'Last change',
  unchanged: 'Never changed',
  createdBy: 'Created by',
  changedBy: 'Changed by',
  duplicate: 'Duplicate',
  bulk: {
    enable: {
      title: (count: number) =>
        plural(count, { one: 'Enable # token?', other: 'Enable # tokens?' }),
      text: 'Whoever has a valid password of these tokens can sign in again.',
      working: (count: number) =>
        plural(count, {
          one: '# of them has a password that works then.',
          other: '# of them have a password that works then.',
        }),
      skipped: (count: number) =>
        plural(count, {
          one: '# selected token is enabled already and stays as it is.',
          other: '# selected tokens are enabled already and stay as they are.',
        }),
    },
    disable: {
      title: (count: number) =>
        plural(count, { one: 'Disable # token?', other: 'Disable # tokens?' }),
      text: 'Whoever uses these tokens is locked out until they are enabled again. Their passwords are kept.',
      working: (count: number) =>
        plural(count, {
          one: '# of them works now and stops working.',
          other: '# of them work now and stop working.',
        }),
      skipped: (count: number) =>
        plural(count, {
          one: '# selected token is disabled already and stays as it is.',
          other: '# selected tokens are disabled already and stay as they are.',
        }),
    },
    delete: {
      title: (count: number) =>
        plural(count, { one: 'Delete # token?', other: 'Delete # tokens?' }),
      text: 'Whoever uses these tokens is locked out for good. This cannot be undone; the scope maps stay.',
      working: (count: number) =>
        plural(count, {
          one: '# of them works now and stops working.',
          other: '# of them work now and stop working.',
        }),
    },
  },

  rotation: {
    action: 'Rotate passwords',
    title: (token: string) => `Rotate passwords of ${token}`,
    created: (when: string) => `created ${when}`,
    because: {
      first: (next: string) => `The token has no password yet. ${next} is generated.`,
      notGenerated: (next: string) => `${next} is free: it is generated, and nobody is cut off.`,
      expired: (next: string) =>
        `${next} has expired: it is generated anew, and nobody is cut off.`,
      older: (next: string) => `${next} is the older one: it is generated anew.`,
      endsSooner: (next: string) => `${next} ends first: it is generated anew.`,
    },
    steps: 'Steps',
    generateStep: (next: string) => `Generate ${next} and copy it.`,
    updateStep: (next: string) => `Give ${next} to everything that uses the token.`,
    retireStep: (old: string) => `Delete ${old}, once nothing uses it any more.`,
    justMoved: (next: string) =>
      `Have all clients moved to the other password already? Then ${next} can be deleted instead.`,
    secondsLeft: (seconds: number) =>
      plural(seconds, { one: '# second to wait.', other: '# seconds to wait.' }),
    waited: 'The time has passed: every replica should accept it now.',
    moved: (next: string) => `Everything that uses the token signs in with ${next} now`,
    waitFirst: 'Wait until every replica accepts the new password.',
    moveFirst: 'Confirm first that everything uses the new password.',
    keepBoth: 'Keep both',
    finished: (next: string, old: string) => `${next} is in use and ${old} is deleted.`,
    disturbed:
      'The passwords of this token were changed meanwhile, in another window or by somebody else. Nothing was deleted. Look at what is there now.',
  },
  openScopeMap: (name: string) => `Open scope map ${name}`,
  creatorUnknown: 'Not known any more: Azure overwrites it with every change.',
  prefilled:
    'A link has filled in this form. Check every value; nothing is created until you choose Create.',
  prefilledFrom: (token: string) =>
    `Started from a copy of ${token}: its scope map and status. Passwords are never copied.`,
  copyMissing: (token: string) => `There is no token ${token} to copy. The form starts empty.`,
  repositoriesLeftOut: (repositories: string) =>
    `Left out, because they are not names of repositories: ${repositories}.`,
  noSuchScopeMap: (name: string) => `There is no scope map ${name}. Choose another one.`,
  openDetails: 'Open details',
  generate: (password: string) => `Generate ${password}`,
  regenerate: (password: string) => `Regenerate ${password}`,
  deletePassword: (password: string) => `Delete ${password}`,
  noSuchPassword: 'There is no password to delete.',

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
    endsAt: (local: string, utc: string, when: string) =>
      `Expires ${when}: ${local}, which is ${utc}.`,
    tooSoon: 'That is less than an hour from now. Will the password reach its user in time?',
    skipped: (next: string) =>
      `This time does not exist on that day: clocks are put forward. Choose another one, such as ${next}.`,
    problems: {
      past: 'This time is in the past. Choose one in the future.',
      tooFar:
        'That is as good as never. Clear the box “Set expiration date?” if the password is never to expire.',
      invalid: 'Enter a date, a time and a time zone.',
    },
  },

  generation: {
    elsewhere: (password: string) =>
      `${password} is being generated in another window of this browser. Finish there first. Nothing was sent from here.`,
    changedMeanwhile: (passwords: string) =>
      `Nothing was generated: ${passwords} changed meanwhile, in another window or by somebody else. Look at what is there now before you go on.`,
    lookAgain: 'Continue with what is there now',
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
    outdated: (password: string) =>
      `${password} was changed meanwhile, in another window or by somebody else. The value shown here no longer works.`,
    gone: 'The password was removed from this page, because nobody used the page for 5 minutes. If it was not saved, generate a new one.',
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
