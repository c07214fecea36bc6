/** One of Microsoft's clouds, or one like them: where it answers and where its users sign in. */
export interface Cloud {
  readonly name: string;
  /** Azure Resource Manager: an https origin, without a path or a slash at its end. */
  readonly resourceManager: string;
  /** Where tokens come from: an https address, to which the tenant is added. */
  readonly signIn: string;
  /** What the login servers of this cloud's registries end with. */
  readonly loginServerSuffix: string;
}

/** The public cloud. https://learn.microsoft.com/azure/azure-resource-manager/management/overview */
export const azureCloud: Cloud = {
  name: 'AzureCloud',
  resourceManager: 'https://management.azure.com',
  signIn: 'https://login.microsoftonline.com',
  loginServerSuffix: 'azurecr.io',
};

/**
 * Microsoft's clouds, by the names that `az cloud list` has for them.
 * https://learn.microsoft.com/azure/china/resources-developer-guide#check-endpoints-in-azure
 * https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
export const clouds = {
  AzureCloud: azureCloud,
  AzureChinaCloud: {
    name: 'AzureChinaCloud',
    resourceManager: 'https://management.chinacloudapi.cn',
    signIn: 'https://login.partner.microsoftonline.cn',
    loginServerSuffix: 'azurecr.cn',
  },
  AzureUSGovernment: {
    name: 'AzureUSGovernment',
    resourceManager: 'https://management.usgovcloudapi.net',
    signIn: 'https://login.microsoftonline.us',
    loginServerSuffix: 'azurecr.us',
  },
} as const satisfies Record<string, Cloud>;

/** What a token for a cloud's Resource Manager is asked for: to act as the user, and nothing more. */
export function scopeOf({ resourceManager }: Cloud): string {
  return `${resourceManager}/user_impersonation`;
}
