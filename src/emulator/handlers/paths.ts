/** The addresses that the routes share. They match without regard to case, as ARM's do. */

/**
 * What lies right below a host, by a regular expression. Elsewhere the same words are others' addresses:
 * those of Microsoft Entra's sign-in, or of the page's own files.
 */
export function atRoot(path: string): RegExp {
  return new RegExp(`^https?://[^/]+/${path}$`, 'i');
}

export const subscriptionPath = '/subscriptions/:subscription';

const provider = '/providers/Microsoft.ContainerRegistry';

export const registriesPath = `${subscriptionPath}${provider}/registries`;

export const groupRegistriesPath = `${subscriptionPath}/resourceGroups/:resourceGroup${provider}/registries`;

export const registryPath = `${groupRegistriesPath}/:registry`;

export const resourceGroupPath = `${subscriptionPath}/resourceGroups/:resourceGroup`;

export const checkNamePath = `${subscriptionPath}${provider}/checkNameAvailability`;

export const operationResultPath = `${subscriptionPath}${provider}/locations/:location/operationResults/:operation`;
