/**
 * The clouds that a registry can be in, by the names that azure-cli and Azure PowerShell give them.
 * https://learn.microsoft.com/cli/azure/manage-clouds-azure-cli
 */
export type RegistryCloud = 'AzureCloud' | 'AzureChinaCloud' | 'AzureUSGovernment';

/** The cloud that a login server belongs to. Anything unknown counts as the public one. */
export function cloudOfLoginServer(loginServer: string): RegistryCloud {
  if (/\.azurecr\.cn$/i.test(loginServer)) return 'AzureChinaCloud';
  return /\.azurecr\.us$/i.test(loginServer) ? 'AzureUSGovernment' : 'AzureCloud';
}
