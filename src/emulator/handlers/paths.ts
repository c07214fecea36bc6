/** The addresses that the routes share. They match without regard to case, as ARM's do. */

export const subscriptionPath = '/subscriptions/:subscription';

const provider = '/providers/Microsoft.ContainerRegistry';

export const registriesPath = `${subscriptionPath}${provider}/registries`;

export const groupRegistriesPath = `${subscriptionPath}/resourceGroups/:resourceGroup${provider}/registries`;

export const registryPath = `${groupRegistriesPath}/:registry`;

export const resourceGroupPath = `${subscriptionPath}/resourceGroups/:resourceGroup`;

export const checkNamePath = `${subscriptionPath}${provider}/checkNameAvailability`;

export const operationResultPath = `${subscriptionPath}${provider}/locations/:location/operationResults/:operation`;
