import { plural } from './plural';

/** The blade Content trust: its state, its signers, what comes after it, and help for clients. */
export const contentTrust = {
  title: 'Content trust',
  failed: (registry: string) => `The registry ${registry} could not be loaded`,
  status: 'Status',
  enabled: 'Enabled',
  disabled: 'Disabled',
  nothingChanged: 'There are no changes to save or discard.',

  what: 'Content trust (Docker Content Trust) lets publishers sign image tags, and lets consumers pull only what is signed. Signing is up to the clients: those that do not ask for it work as before.',
  needs:
    'It needs the Premium plan, and a registry that is not encrypted with a customer-managed key. Tokens can neither push nor pull signed images.',
  deprecation: 'About the removal of content trust',

  states: {
    enabledTitle: (date: string, days: number) =>
      `Content trust ends on ${date}: ${plural(days, { one: '# day', other: '# days' })} left`,
    enabled:
      'On that day it is removed from Azure Container Registry, with all its signatures. Move to signatures of the Notary Project before then; the steps are below.',
    disabledTitle: 'Content trust cannot be enabled any more',
    disabled: (since: string, end: string) =>
      `Since ${since} Azure enables it only where it has been enabled before, and on ${end} it is removed. Sign your images with the Notary Project instead.`,
    notPremiumTitle: 'Content trust needs the Premium plan',
    notPremium: (plan: string, since: string) =>
      `This registry has the plan ${plan}. Changing it would not help: since ${since} content trust cannot be enabled where it never was. Signatures of the Notary Project work with every plan.`,
    encryptedTitle: 'Content trust does not work with a customer-managed key',
    encrypted:
      'This registry is encrypted with a key of your own, which excludes content trust. Signatures of the Notary Project work here.',
    removedTitle: 'Content trust has been removed',
    removed: (date: string) =>
      `Azure Container Registry removed it on ${date}. Sign your images with the Notary Project instead.`,
    unknownTitle: 'Azure reports a state that the portal does not know',
    unknown: (status: string) =>
      `The state is “${status}”. To be safe, nothing can be changed here until the portal knows it.`,
  },
  hadBefore: 'Content trust was enabled on this registry before',
  hadBeforeHint:
    'Then you can try to enable it again. Azure decides, and does not tell you in advance.',

  disable: {
    title: (registry: string) => `Delete all signatures of ${registry}?`,
    confirm: 'Disable content trust',
    final: 'This cannot be undone, by you or by Microsoft.',
    lost: 'What is lost',
    lostData:
      'the trust data (signatures) of every signed tag, in every repository of this registry',
    lostClients:
      'access for clients with DOCKER_CONTENT_TRUST=1: for them no image of this registry is signed any more, so they cannot pull',
    lostReturn: 'most likely the way back: Azure may refuse to enable content trust again',
    kept: 'The images themselves, and pulling without content trust, are not affected.',
    running: (registry: string) => `Disabling content trust of ${registry}`,
    done: (registry: string) => `Content trust of ${registry} is disabled`,
    failed: (registry: string) => `Content trust of ${registry} was not disabled`,
  },
  enable: {
    title: (registry: string) => `Enable content trust of ${registry}?`,
    confirm: 'Enable content trust',
    text: 'Signers can push signed tags again. Signatures that were deleted do not come back.',
    running: (registry: string) => `Enabling content trust of ${registry}`,
    done: (registry: string) => `Content trust of ${registry} is enabled`,
    failed: (registry: string) => `Content trust of ${registry} was not enabled`,
  },
  answerLost:
    'Azure’s answer got lost on the way. The registry was read again: the change has been made.',
  stillEnabled:
    'The registry was read again: content trust is still enabled. The change may still take effect; refresh in a while before you decide.',
  stillDisabled: 'The registry was read again: content trust is disabled.',

  signers: 'Signers',
  signersIntro: 'Who has the role AcrImageSigner, on this registry or above it.',
  signersFailed: 'The signers could not be loaded',
  noSigners: 'Nobody has the role AcrImageSigner, so nobody can push signed images.',
  signerRules: (push: string, pull: string) => [
    `To push signed images a signer also needs ${push}, or a role that includes it. Pulling signed images takes ${pull} only.`,
    'The admin user and tokens cannot sign.',
    'After a change of roles, sign in again with az acr login: until then the old roles apply.',
  ],
  objectId: 'Object ID',
  type: 'Type',
  types: { User: 'User', Group: 'Group', ServicePrincipal: 'Service principal' },
  assignedAt: 'Assigned at',
  pushRole: 'May push',
  mayPush: 'Yes',
  mayNotPush: (role: string) => `Not seen: ${role} is needed`,
  mayPushHint: 'Roles that come through a group are not seen here.',
  origins: {
    registry: 'This registry',
    resourceGroup: (name: string) => `Inherited from the resource group ${name}`,
    subscription: (name: string) => `Inherited from the subscription ${name}`,
    managementGroup: (name: string) => `Inherited from the management group ${name}`,
    root: 'Inherited from the root of the tenant',
    other: (name: string) => `Inherited from ${name}`,
  },
  addSigner: 'Add signer',
  addHint:
    'The object ID of a user, group or service principal is on its page in Microsoft Entra ID. For a service principal, use the one under “Enterprise applications”, not the application ID.',
  objectIdProblems: {
    required: 'Enter an object ID.',
    notGuid: 'An object ID is a GUID, such as 01234567-89ab-4cde-8f01-23456789abcd.',
    taken: 'This principal already is a signer of this registry.',
  },
  adding: (id: string) => `Adding the signer ${id}`,
  added: (id: string) => `The signer ${id} was added`,
  addFailed: (id: string) => `The signer ${id} was not added`,
  addNext: 'Two things are left to do',
  addNextPush: (role: string) => `Assign ${role}, unless the signer already has it`,
  addNextLogin: 'The signer signs in again, so that the role takes effect',
  removeSigner: (id: string) => `Remove signer ${id}`,
  remove: 'Remove',
  inherited: 'It is inherited: remove it where it is assigned.',
  removal: {
    title: 'Remove this signer?',
    text: (id: string) =>
      `${id} cannot push signed images to this registry any more. What it has signed stays signed. It can be added again.`,
    running: (id: string) => `Removing the signer ${id}`,
    done: (id: string) => `The signer ${id} was removed`,
    failed: (id: string) => `The signer ${id} was not removed`,
  },

  migration: 'Move to the Notary Project',
  migrationText:
    'Signatures of the Notary Project are kept in the registry beside the images, with keys in Azure Key Vault. The tool that signs and verifies is notation.',
  steps: {
    find: 'Find out which tags are signed today, repository by repository.',
    inspect: 'Signed tags and signers of a repository',
    key: 'Create a signing key and certificate in Azure Key Vault:',
    selfSigned: 'with a self-signed certificate',
    issued: 'with a certificate from a certification authority',
    sign: 'Sign again, by digest, the images you still use, and let your pipelines sign new ones:',
    signing: 'Sign an image',
    pipelines: 'signing in Azure Pipelines',
    actions: 'signing in GitHub workflows',
    verify: 'Verify the new signatures wherever images are used, before you depend on them:',
    verifying: 'Verify an image',
    aks: 'verification on Azure Kubernetes Service with Ratify and Azure Policy',
    clients: 'Switch content trust off in all clients, so that they can pull without it:',
    clientOff: 'On each client',
    disable: 'Disable content trust of this registry, at the top of this page.',
  },

  help: 'On your clients',
  helpSession: 'Switch content trust on in a client',
  helpSessionText:
    'It is off unless a client asks for it. Then the client signs what it pushes, and sees only signed tags.',
  bashSession: 'For a shell session (Bash)',
  powerShellSession: 'For a shell session (PowerShell)',
  oneCommand: 'For one command',
  notOneCommand: 'Off for one command, while it is on for the session',
  helpPush: 'Push a signed image',
  helpPushText:
    'The first push asks for new passphrases for two keys: the root key, and the key of this repository. Later pushes ask only for the passphrase of the repository key; a new repository gets a new key.',
  signIn: 'Sign in',
  push: 'Push',
  helpPull: 'Pull a signed image',
  helpPullText: 'The role AcrPull is enough. A tag that is not signed cannot be pulled.',
  pull: 'Pull a signed tag',
  pullUnsigned: 'Pull a tag that is not signed',
  output: 'What to expect',
  helpKeys: 'Keep the keys safe',
  helpKeysText:
    'The root key is the most sensitive one: without it, the tags that were signed with it are lost. Root and repository keys are in ~/.docker/trust/private. Back them up and store the archive offline; the other keys are kept by the registry.',
  backup: 'Back the keys up',
  helpLost: 'The root key is lost',
  helpLostText: [
    'You lose access to the signed tags of every repository whose tags were signed with it. Azure cannot restore it. Look for a backup first.',
    'Without one, the only way to get rid of the old signatures is to disable content trust: this deletes the trust data of all signed tags, in every repository, for good.',
    'Starting over with a new root key means enabling it again, which Azure may refuse by now. Move to the Notary Project instead.',
  ],
};
