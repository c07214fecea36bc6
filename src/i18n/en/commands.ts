/** Commands and files for other tools: what a form is about to do, and how a credential is used. */
export const commands = {
  show: 'Show as commands',
  fillIn: 'Fill in the form first. Then its commands are shown here.',
  tool: 'Tool',
  tools: {
    azureCli: 'Azure CLI (Bash)',
    powerShell: 'Azure PowerShell',
    rest: 'REST (az rest)',
    bicep: 'Bicep',
    terraform: 'Terraform',
  },
  cannot: (tool: string) => `${tool} cannot do this.`,
  leftOut: (shown: string, left: string) =>
    `Only the first ${shown} are shown here. The others (${left}) need a second run.`,
  notes: {
    printsPassword:
      'It prints the new password once. Do not run it where the output is logged, and keep the password in a safe place.',
    nameThePassword: 'The name of the password matters: without it, both passwords are replaced.',
    overwrites:
      'If there is one of that name already, it is overwritten without a question, and a token loses its passwords.',
    templateWipesPasswords:
      'Deploying the template of a token again deletes the passwords of the token. Whoever uses them is locked out.',
    templatesWipeEach:
      'Deploying the templates of these tokens would delete all of their passwords, and lock out everybody who uses them.',
    replacesActions:
      'It replaces the whole list of permissions, and with it what somebody else added meanwhile.',
    keepsPasswords: 'It names the passwords that stay. Every other one is deleted.',
    asksFirst: 'It asks for confirmation first.',
    asksEach: 'It asks for confirmation before each one.',
    doesNotAsk: 'It does so at once, without asking.',
    stateHoldsPassword:
      'The password is then in the state of Terraform. Keep the state where only people who may use the password can read it.',
    importFirst:
      'The import block is for a resource that Terraform does not manage yet. Leave it out otherwise.',
    noPasswordsInTemplates:
      'A template cannot generate a password. Use Azure CLI, Azure PowerShell or REST for that.',
    noDeletionInTemplates:
      'A template cannot delete this. Use Azure CLI, Azure PowerShell or REST for that.',
    removeTheBlock: 'Remove its block from the configuration, then apply the configuration.',
    terraformNeedsPassword1:
      'The resource azurerm_container_registry_token_password always contains password1, so password2 cannot be generated alone.',
    terraformNeedsNoPasswords:
      'The resource azurerm_container_registry_token_password only works for a token that has no password yet.',
    registryTemplate:
      'This is a property of the registry. Change it where the registry itself is defined: deploying the registry with this property alone could reset its other properties.',
    cliEnablesNoTrust:
      'Newer versions of Azure CLI refuse to enable content trust. Use REST, if Azure still allows it.',
    contentTrustGone: 'The provider azurerm no longer has a property for content trust.',
    notEverything: 'This tool cannot express a part of this change. Use REST instead.',
  },
  kit: {
    title: 'Use the password',
    titleWithout: 'How to sign in with this token',
    titleAdmin: 'How to sign in with the admin user',
    where: 'Where the password is used',
    targets: {
      docker: 'docker login (Bash)',
      podman: 'podman login (Bash)',
      helm: 'helm registry login (Bash)',
      powerShell: 'docker login (PowerShell)',
      configJson: 'config.json of Docker',
      kubectl: 'Kubernetes: pull secret with kubectl',
      kubernetes: 'Kubernetes: pull secret and pod as YAML',
      githubActions: 'GitHub Actions',
      azurePipelines: 'Azure Pipelines',
      test: 'Test the password (Bash, curl)',
    },
    notes: {
      docker: 'The command asks for the password, so that it does not end up in any history.',
      podman: 'The command asks for the password, so that it does not end up in any history.',
      helm: 'The command asks for the password, so that it does not end up in any history.',
      powerShell: 'The command asks for the password, so that it does not end up in any history.',
      configJson:
        'In place of <base64> the file has the username, a colon and the password, encoded in Base64. That is not encryption.',
      kubectl:
        'The command asks for the password and creates the pull secret in the current namespace.',
      kubernetes:
        'In place of <base64> the secret has the file config.json, encoded in Base64. The pod shows how it is used.',
      githubActions:
        'Store the password as the secret ACR_PASSWORD of the GitHub repository, for example with: gh secret set ACR_PASSWORD',
      azurePipelines: 'Store the password as the secret variable ACR_PASSWORD of the pipeline.',
      test: 'Expect 200. 401 means: wrong or expired password, or a disabled token. 403 means: the network rules of the registry do not let you in.',
    },
    fileTitle: 'A file with the password in it',
    fileWarning:
      'Whoever reads the file can sign in. Do not put it into source control, and delete it when it is not needed any more.',
    copyWith: (password: string) => `Copy with ${password}`,
    downloadWith: (password: string) => `Download with ${password}`,
    later:
      'The file with the password in it is only available right after the password is generated.',
  },
};
