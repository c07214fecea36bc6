/** Every operation that the emulator answers, for those who want to make one fail. */
export const operationNames = [
  'subscriptions.list',
  'subscriptions.get',
  'tenants.list',
  'resources.list',
  'registries.list',
  'registries.listByResourceGroup',
  'registries.get',
  'registries.update',
  'registries.listUsages',
  'registries.checkName',
  'tokens.list',
  'tokens.get',
  'tokens.create',
  'tokens.update',
  'tokens.delete',
  'scopeMaps.list',
  'scopeMaps.get',
  'scopeMaps.create',
  'scopeMaps.update',
  'scopeMaps.delete',
  'credentials.generate',
  'permissions.list',
  'locks.list',
  'credentials.list',
  'credentials.regenerate',
  'roleAssignments.list',
  'roleAssignments.get',
  'roleAssignments.create',
  'roleAssignments.delete',
  'roleDefinitions.list',
  'roleDefinitions.get',
  'operations.status',
  'operations.result',
] as const;

export type OperationName = (typeof operationNames)[number];

/**
 * Put around an operation. It may answer by itself, answer after `proceed` has done the work (a lost
 * answer), pass `proceed`'s answer on, or throw an ArmFailure. What `proceed` is given takes the place
 * of the request.
 */
export type Wrap = (
  operation: { readonly name: OperationName; readonly request: Request },
  proceed: (changed?: Request) => Promise<Response>,
) => Promise<Response>;
