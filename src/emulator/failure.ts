/** An error answer of Azure. Thrown anywhere below a route, which turns it into the response. */
export class ArmFailure extends Error {
  override readonly name = 'ArmFailure';
  readonly status: number;
  readonly code: string;
  /**
   * Who refused: the container registry service adds `"status":"Failed"` beside `error`, ARM in front
   * of it does not (recorded: azure-cli, test_repository_token_create, 2021-12-30).
   */
  readonly by: 'arm' | 'registry';
  readonly headers: Readonly<Record<string, string>>;
  /** What else the error says, such as the policies that forbade the request. */
  readonly more: { readonly target?: string; readonly additionalInfo?: readonly unknown[] };

  constructor(
    status: number,
    code: string,
    message: string,
    by: 'arm' | 'registry' = 'registry',
    headers: Readonly<Record<string, string>> = {},
    more: ArmFailure['more'] = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.by = by;
    this.headers = headers;
    this.more = more;
  }

  body() {
    const error = { code: this.code, message: this.message, ...this.more };
    return this.by === 'registry' ? { error, status: 'Failed' } : { error };
  }
}

/** The refusal of a request that makes no sense. `BadRequest` is the generic code of the service, and of ARM. */
export function badRequest(message: string, by: ArmFailure['by'] = 'registry'): ArmFailure {
  return new ArmFailure(400, 'BadRequest', message, by);
}

/** A body that cannot be read. Its text is never repeated: it may hold a secret. */
export function invalidContent(detail: string): ArmFailure {
  return new ArmFailure(
    400,
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${detail}'.`,
    'arm',
  );
}

/** Recorded text: the bare name, no type, no quotes (azure-cli, test_repository_token_create, 2021-12-30). */
export function notFound(name: string): ArmFailure {
  return new ArmFailure(404, 'ResourceNotFound', `The resource ${name} could not be found.`);
}

export function subscriptionNotFound(subscription: string): ArmFailure {
  return new ArmFailure(
    404,
    'SubscriptionNotFound',
    `The subscription '${subscription}' could not be found.`,
    'arm',
  );
}

export function resourceGroupNotFound(resourceGroup: string): ArmFailure {
  return new ArmFailure(
    404,
    'ResourceGroupNotFound',
    `Resource group '${resourceGroup}' could not be found.`,
    'arm',
  );
}

/** ARM answers this itself, before the service is asked. https://aka.ms/ARMResourceNotFoundFix */
export function registryNotFound(registry: string, resourceGroup: string): ArmFailure {
  return new ArmFailure(
    404,
    'ResourceNotFound',
    `The Resource 'Microsoft.ContainerRegistry/registries/${registry}' under resource group '${resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
    'arm',
  );
}
