/** The blade Access keys: the admin user and its two passwords. */
export const accessKeys = {
  title: 'Access keys',
  failed: (registry: string) => `The registry ${registry} could not be loaded`,
  copyName: 'Copy registry name',
  copyServer: 'Copy login server',
  adminUser: 'Admin user',
  enabled: 'Enabled',
  disabled: 'Disabled',
  adminUserHint:
    'One account for the whole registry, which may push and pull everything. It is meant for a single user, mostly for testing.',

  instead: 'Recommended instead',
  insteadTokens: 'Tokens',
  insteadTokensText:
    'for devices and outside partners: each with its own name, only the repositories it needs, and passwords that expire.',
  insteadEntra: 'Microsoft Entra identities',
  insteadEntraText:
    'for people, service principals and managed identities: each with its own roles, and no shared password.',

  shared:
    'Everyone who signs in with the admin user looks like one and the same user, with push and pull access to all repositories. Nobody can tell them apart, and roles and scope maps do not limit them.',
  needed:
    'Some Azure services, such as Container Instances and Web App for Containers, still need it when an image is deployed from the Azure portal.',
  changes: {
    enable: {
      title: (registry: string) => `Enable the admin user of ${registry}?`,
      confirm: 'Enable',
      running: (registry: string) => `Enabling the admin user of ${registry}`,
      done: (registry: string) => `The admin user of ${registry} is enabled`,
      failed: (registry: string) => `The admin user of ${registry} was not enabled`,
    },
    disable: {
      title: (registry: string) => `Disable the admin user of ${registry}?`,
      confirm: 'Disable',
      running: (registry: string) => `Disabling the admin user of ${registry}`,
      done: (registry: string) => `The admin user of ${registry} is disabled`,
      failed: (registry: string) => `The admin user of ${registry} was not disabled`,
    },
  },
  disableText: (user: string) =>
    `Everyone and everything that signs in as ${user} is locked out, whichever of the two passwords they use: people, pipelines, and Azure services that were set up with it.`,
  disableKept:
    'Tokens and Microsoft Entra identities are not affected. You can enable the admin user again.',
  answerLost:
    'Azure’s answer got lost on the way. The registry was read again: the change has been made.',
  stillOn: 'The registry was read again: the admin user is enabled.',
  stillOff: 'The registry was read again: the admin user is disabled.',

  username: 'Username',
  copyUsername: 'Copy username',
  passwords: 'Passwords',
  name: 'Name',
  password: 'Password',
  passwordsIntro:
    'Either password signs in. They are fetched from Azure only when you show or copy one, and are forgotten when you leave this page.',
  show: (name: string) => `Show ${name}`,
  hide: (name: string) => `Hide ${name}`,
  copy: (name: string) => `Copy ${name}`,
  regenerate: (name: string) => `Regenerate ${name}`,
  readFailed: 'The passwords could not be shown',
  readLocked:
    'For Azure, showing passwords is an operation that changes something, so a read-only lock forbids even that. The passwords go on working.',
  switchedOff: 'The admin user has been disabled meanwhile',
  switchedOffText: 'Its passwords do not work at present, and Azure does not show them.',
  missing: (name: string) => `Azure sent no value for ${name}. Try again.`,

  regeneration: {
    title: (name: string, registry: string) => `Regenerate ${name} of ${registry}?`,
    cutOff: (name: string) =>
      `Whoever signs in with the present ${name} is locked out, for good: it cannot be restored.`,
    other: (name: string) => `${name} keeps working.`,
    replication:
      'The new password takes about 60 seconds until the whole registry accepts it. Azure does not keep its date: make a note of when you did this.',
    running: (name: string, registry: string) => `Regenerating ${name} of ${registry}`,
    done: (name: string, registry: string) => `${name} of ${registry} was regenerated`,
    failed: (name: string, registry: string) => `${name} of ${registry} was not regenerated`,
    look: (name: string) =>
      `Choose “Show ${name}” to see which value counts now: what Azure shows is what works.`,
    waiting: (name: string, seconds: string) =>
      `The new ${name} is on its way to all of the registry. Wait ${seconds} s before you rely on it.`,
    arrived: (name: string) => `The new ${name} should be accepted everywhere now.`,
  },

  rotation: {
    open: 'Rotate passwords',
    title: 'Rotate passwords',
    intro:
      'Replace both passwords without locking anyone out: move all clients to one password, then renew the other.',
    inUse: 'Which password do your clients use now?',
    inUseHint: 'Azure cannot tell: it keeps no dates of these passwords and no trace of their use.',
    unknown: 'Both, or I do not know',
    steps: 'What will happen',
    stepRenew: (name: string) => `${name}, which nobody uses, is regenerated.`,
    stepKeep: (name: string) => `${name} stays as it is, because somebody may be using it.`,
    stepMove: (name: string) => `You put ${name} wherever the other one is used.`,
    stepLast: (name: string) => `When nobody uses ${name} any more, it is regenerated.`,
    next: 'Continue',
    move: (name: string) => `Now put ${name} into all clients`,
    moved: (name: string) => `Every client signs in with ${name} now`,
    notAnswered: 'First answer which password is in use.',
    notMoved: 'First confirm that every client has moved.',
    notArrived: 'Wait until the whole registry accepts the new password.',
    complete: 'The rotation is complete',
    completeText: (name: string) =>
      `Your clients use ${name}; the other password is new and has not been given to anyone.`,
    completeUnknown: (name: string) =>
      `Your clients use ${name}, which is not new. To renew it as well, rotate once more and say that ${name} is in use.`,
    leaveTitle: 'Stop the rotation here?',
    leaveText: (name: string) =>
      `${name} has not been replaced: it keeps working, for whoever knows it. You can regenerate it later.`,
    leave: 'Stop here',
  },
};
