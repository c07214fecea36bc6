/** A registry and its menu. */
export const registry = {
  kind: 'Container registry',
  bladeTitle: (name: string, blade: string) => `${name} | ${blade}`,
  menu: 'Registry',
  settings: 'Settings',
  policies: 'Policies',
  repositoryPermissions: 'Repository permissions',
  help: 'Help',
  guide: 'Authentication guide',
  name: 'Registry name',
  loginServer: 'Login server',
  plan: 'Pricing plan',
  resourceGroup: 'Resource group',
  subscription: 'Subscription',
  location: 'Location',
  creationDate: 'Creation date',
  state: 'Provisioning state',
};
