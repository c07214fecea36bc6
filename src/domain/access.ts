import type { Expiry } from './expiry';
import { type AccessOperation, accessOperations, effectivePermissions } from './permissions';
import { parseActions, type RepositoryAction } from './scopeMapActions';

/**
 * Whether somebody gets in, and why: what a registry answers when a client asks, worked out from what
 * Azure Resource Manager tells. Nothing here asks the registry itself.
 * https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
 */

/** One action that is needed, and the repositories or patterns of the rules that grant it. */
export interface GrantedAction {
  readonly action: RepositoryAction;
  readonly patterns: readonly string[];
}

export type ScopeMapAccess =
  | { readonly allowed: true; readonly granted: readonly GrantedAction[] }
  | {
      readonly allowed: false;
      /** `catalog`: only a scope map for all repositories may list them. */
      readonly reason: 'noRule' | 'catalog';
      readonly granted: readonly GrantedAction[];
      readonly missing: readonly RepositoryAction[];
    };

/**
 * What the actions of a scope map say about an operation on a repository. Rules add up, and wildcards
 * reach repositories that do not exist yet. Listing the catalog takes a rule for `*`: tokens for single
 * repositories cannot, say the documents; a scope map for `*` can, say the maintainers.
 * https://github.com/Azure/acr/issues/751
 */
export function scopeMapAccess(
  actions: readonly string[] | null | undefined,
  repository: string,
  operation: AccessOperation,
): ScopeMapAccess {
  const catalog = operation === 'listCatalog';
  const permissions = catalog
    ? permissionsOnAll(actions)
    : effectivePermissions(actions, repository);
  const granted: GrantedAction[] = [];
  const missing: RepositoryAction[] = [];
  for (const action of accessOperations[operation]) {
    const patterns = permissions.get(action);
    if (patterns === undefined) missing.push(action);
    else granted.push({ action, patterns });
  }
  return missing.length === 0
    ? { allowed: true, granted }
    : { allowed: false, reason: catalog ? 'catalog' : 'noRule', granted, missing };
}

function permissionsOnAll(
  actions: readonly string[] | null | undefined,
): ReadonlyMap<RepositoryAction, readonly string[]> {
  const all = parseActions(actions).repositories.find(({ repository }) => repository === '*');
  return new Map([...(all?.actions ?? [])].map((action) => [action, ['*']]));
}

export interface AccessQuestion {
  readonly status: string | null | undefined;
  /** The states of the token's passwords. */
  readonly passwords: readonly Expiry[];
  /** The actions of the token's scope map; undefined when that does not exist. */
  readonly actions: readonly string[] | undefined;
  readonly anonymousPull: boolean;
  readonly contentTrust: boolean;
  readonly repository: string;
  readonly operation: AccessOperation;
}

/** Why a token gets in nowhere: it is disabled, or has no password that works. */
export type SignInProblem = 'disabled' | 'noPassword' | 'expired';

interface Answered {
  /** Content trust is on: signed images are refused even so, because tokens cannot have them. */
  readonly signedRefused: boolean;
}

export type Access =
  | ({
      readonly allowed: true;
      readonly by: 'rules';
      readonly granted: readonly GrantedAction[];
    } & Answered)
  /** Anyone may pull, signed in or not; `signIn` says that with this token it takes not signing in. */
  | ({
      readonly allowed: true;
      readonly by: 'anonymous';
      readonly signIn: SignInProblem | undefined;
    } & Answered)
  | {
      readonly allowed: false;
      readonly reason: SignInProblem | 'noScopeMap' | 'noRule' | 'catalog';
      readonly granted: readonly GrantedAction[];
      readonly missing: readonly RepositoryAction[];
      /** What a docker client prints. */
      readonly clientSays: string;
    };

/** Missing, wrong or expired credentials, a disabled token, a scope that is not granted. */
const unauthorized =
  'unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.';

/** https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions#authenticate-using-token */
const denied = 'denied: requested access to the resource is denied';

/**
 * Whether a token gets in. A password whose expiry cannot be read counts as one that works: somebody
 * who asks who can get in must not be told too little.
 */
export function accessOf(question: AccessQuestion): Access {
  const { actions, repository, operation } = question;
  const signIn = signInProblem(question);
  const signedRefused = question.contentTrust && (operation === 'pull' || operation === 'push');
  // Overrides every restriction of a token: the registry is public for reading.
  // https://learn.microsoft.com/azure/container-registry/anonymous-pull-access
  if (question.anonymousPull && operation === 'pull') {
    return { allowed: true, by: 'anonymous', signIn, signedRefused };
  }
  if (signIn !== undefined) return refused(signIn, unauthorized);
  if (actions === undefined) return refused('noScopeMap', says(operation));

  const ruled = scopeMapAccess(actions, repository, operation);
  return ruled.allowed
    ? { allowed: true, by: 'rules', granted: ruled.granted, signedRefused }
    : { ...ruled, clientSays: says(operation) };
}

function refused(reason: SignInProblem | 'noScopeMap', clientSays: string): Access {
  return { allowed: false, reason, granted: [], missing: [], clientSays };
}

function says(operation: AccessOperation): string {
  return operation === 'push' ? denied : unauthorized;
}

function signInProblem({
  status,
  passwords,
}: Pick<AccessQuestion, 'status' | 'passwords'>): SignInProblem | undefined {
  if (status?.toLowerCase() === 'disabled') return 'disabled';
  const generated = passwords.filter(({ kind }) => kind !== 'notGenerated');
  if (generated.length === 0) return 'noPassword';
  return generated.every(({ kind }) => kind === 'expired') ? 'expired' : undefined;
}
