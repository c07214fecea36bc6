import { allows, lockAgainst } from '@/domain/azureAccess';
import { ArmFailure } from '@/emulator/failure';
import { signedInUser } from '@/emulator/identity';
import { rolePermissions } from '@/emulator/personas';
import type { World } from '@/emulator/world';

/** Refuses, as ARM does before the service is asked, what the user's role or a lock forbids. */
export function authorize({ rules }: World, request: Request): void {
  const path = decodedPath(request);
  const action = actionOf(request.method, path);
  if (action === undefined) return;
  const scope = scopeOf(path);
  if (!allows([rolePermissions[rules.persona]], action)) throw notAuthorized(action, scope);
  const lock = lockAgainst(rules.locks, scope, action);
  if (lock !== undefined) {
    const kind = action.endsWith('/delete') ? 'delete' : 'write';
    throw new ArmFailure(
      409,
      'ScopeLocked',
      `The scope '${scope}' cannot perform ${kind} operation because following scope(s) are locked: '${lock.scope}'. Please remove the lock and try again.`,
      'arm',
    );
  }
}

/** Recorded text (logs of many providers). https://learn.microsoft.com/azure/role-based-access-control/troubleshooting */
export function notAuthorized(action: string, scope: string): ArmFailure {
  const { name, objectId } = signedInUser;
  return new ArmFailure(
    403,
    'AuthorizationFailed',
    `The client '${name}' with object id '${objectId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    'arm',
  );
}

/** The same, for whatever the request is about to do. */
export function notAuthorizedFor(request: Request): ArmFailure {
  const path = decodedPath(request);
  // What has no provider in its path is about subscriptions.
  const action = actionOf(request.method, path) ?? 'Microsoft.Resources/subscriptions/read';
  return notAuthorized(action, scopeOf(path));
}

export function decodedPath(request: Request): string {
  const { pathname } = new URL(request.url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

const kinds: Readonly<Record<string, string>> = {
  GET: 'read',
  PUT: 'write',
  PATCH: 'write',
  POST: 'action',
  DELETE: 'delete',
};

/**
 * The action that a request needs: the types in its path, and what its method does. Undefined where
 * ARM asks for none, such as the list of one's subscriptions.
 * https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations
 */
export function actionOf(method: string, path: string): string | undefined {
  const start = path.toLowerCase().lastIndexOf('/providers/');
  const kind = kinds[method];
  if (start < 0 || kind === undefined) return undefined;
  const [namespace = '', ...segments] = path.slice(start + '/providers/'.length).split('/');
  const types = segments.filter((_, index) => index % 2 === 0);
  // The one POST that only looks something up.
  const done = types.at(-1) === 'checkNameAvailability' ? 'read' : kind;
  return [namespace, ...types, done].join('/');
}

/** The resource that a request is about: its path without the operation at its end. */
function scopeOf(path: string): string {
  const provider = path.toLowerCase().lastIndexOf('/providers/');
  if (provider < 0) return path;
  const start = provider + '/providers/'.length;
  const segments = path.slice(start).split('/');
  // Namespace, then pairs of type and name; what is left over is an operation or a list.
  const whole = segments.length % 2 === 0 ? segments.slice(0, -1) : segments;
  return path.slice(0, start) + whole.join('/');
}
