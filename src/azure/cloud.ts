/** One of Microsoft's clouds, and where its Azure Resource Manager answers. */
export interface Cloud {
  readonly name: string;
  /** An https origin, without a path or a slash at its end. */
  readonly resourceManager: string;
}

/** The public cloud. https://learn.microsoft.com/azure/azure-resource-manager/management/overview */
export const azureCloud: Cloud = {
  name: 'AzureCloud',
  resourceManager: 'https://management.azure.com',
};
