import { badRequest } from './failure';

/** https://github.com/Azure/azure-rest-api-specs: TokenName and ScopeMapName, 5 to 50 characters. */
const tokenName = /^[a-zA-Z0-9-]{5,50}$/;
const scopeMapName = /^[a-zA-Z0-9-_]{5,50}$/;

const repositoryAction =
  /^repositories\/(\*|[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?:\/\*)?)\/(content\/(read|write|delete)|metadata\/(read|write))$/;
const gatewayAction = /^gateway\/[a-z0-9-]+\/(config|message)\/(read|write)$/;

/** https://learn.microsoft.com/azure/container-registry/container-registry-skus#service-tier-features-and-limits */
const mostActions = 500;
/** `az acr scope-map create --help`: "Maximum 256 characters are allowed." */
const longestDescription = 256;

/** Unknown in Azure: with which code and text a name is refused. */
export function checkTokenName(name: string): void {
  checkName('token', name, tokenName);
}

export function checkScopeMapName(name: string): void {
  checkName('scope map', name, scopeMapName);
}

function checkName(kind: string, name: string, pattern: RegExp): void {
  if (!pattern.test(name)) {
    throw badRequest(
      `The ${kind} name '${name}' is invalid. It must have 5 to 50 characters and match ${pattern.source}.`,
    );
  }
}

/** The text is the service's own (recorded: Azure/acr#639, 2022-08). Unknown in Azure: its code. */
export function checkActions(actions: readonly string[]): void {
  const wrong = actions.find(
    (action) => !repositoryAction.test(action) && !gatewayAction.test(action),
  );
  if (wrong !== undefined) {
    throw badRequest(
      `Scope map action: '${wrong}' is invalid or not supported. Supported format is <resource type>/<resource name>/<resource action>, all characters should be in lowercase. Please refer to the ACR Scopemap documentation at https://aka.ms/acr/repo-permissions to find the supported resources and actions.`,
    );
  }
  // Unknown in Azure: the answer to too many actions, and whether repeated ones count or are dropped.
  if (actions.length > mostActions) {
    throw badRequest(`A scope map can have at most ${mostActions} actions.`);
  }
}

/** Unknown in Azure: code and text of the refusal. */
export function checkDescription(description: string | null | undefined): void {
  if (description && description.length > longestDescription) {
    throw badRequest(`The description can have at most ${longestDescription} characters.`);
  }
}
