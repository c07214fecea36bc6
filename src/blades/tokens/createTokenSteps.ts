import type { Arm } from '@/azure/arm';
import { createOnce } from '@/azure/createOnce';
import { AzureError } from '@/azure/errors';
import { exclusively } from '@/azure/exclusively';
import { createScopeMapOnce } from '@/azure/saveScopeMap';
import { withIssued } from '@/azure/tokenPasswords';
import type { ScopeMapDraft } from '@/azure/scopeMaps';
import {
  createToken,
  generatePassword,
  type IssuedPassword,
  readToken,
  type Token,
} from '@/azure/tokens';
import type { PasswordName } from '@/domain/passwords';
import { type RegistryAddress, sameId, scopeMapId, tokenId } from '@/domain/resourceId';

export interface TokenPlan {
  readonly name: string;
  /** The name of a scope map that is there, or one to create first. */
  readonly scopeMap: string | ScopeMapDraft;
  readonly status: 'enabled' | 'disabled';
  readonly passwords: readonly PasswordName[];
  /** ISO 8601 in UTC; undefined for never. */
  readonly expiry: string | undefined;
}

export type PasswordOutcome =
  | { readonly name: PasswordName; readonly kind: 'issued'; readonly issued: IssuedPassword }
  | { readonly name: PasswordName; readonly kind: 'failed'; readonly error: AzureError };

export type TokenOutcome =
  | {
      readonly kind: 'created';
      readonly token: Token;
      readonly passwords: readonly PasswordOutcome[];
    }
  /** There is one of that name already; nothing was sent. */
  | { readonly kind: 'taken'; readonly at: 'scopeMap' | 'token'; readonly scopeMapCreated: boolean }
  | {
      readonly kind: 'stopped';
      readonly at: 'scopeMap' | 'token';
      /** Whether this run, or one before it, has left a scope map behind. */
      readonly scopeMapCreated: boolean;
      readonly error: AzureError;
    };

/**
 * Creates a token in the order that leaves the least behind when a step fails: the scope map, the
 * token, then its passwords one by one. Run it again with `scopeMapCreated` to go on after a failure.
 */
export async function createTokenSteps(
  arm: Arm,
  registry: RegistryAddress,
  plan: TokenPlan,
  {
    scopeMapCreated,
    signal,
    onIssued,
  }: {
    scopeMapCreated: boolean;
    signal?: AbortSignal;
    /** Told of each password as soon as it is there: from then on it has an owner. */
    onIssued?: (issued: IssuedPassword) => void;
  },
): Promise<TokenOutcome> {
  const { scopeMap } = plan;
  let madeScopeMap = scopeMapCreated;
  if (typeof scopeMap !== 'string' && !madeScopeMap) {
    const made = await createScopeMapOnce(arm, registry, scopeMap, signal);
    if (made.kind === 'taken') return { kind: 'taken', at: 'scopeMap', scopeMapCreated: false };
    if (made.kind === 'failed') {
      return { kind: 'stopped', at: 'scopeMap', scopeMapCreated: false, error: made.error };
    }
    madeScopeMap = true;
  }

  const scopeMapName = typeof scopeMap === 'string' ? scopeMap : scopeMap.name;
  const wanted = {
    name: plan.name,
    scopeMapId: scopeMapId(registry, scopeMapName),
    status: plan.status,
  };
  const token = await exclusively(tokenId(registry, plan.name), signal, () =>
    createOnce(
      () => readToken(arm, registry, plan.name, signal),
      () => createToken(arm, registry, wanted, signal),
      (found) => isAsSent(found, wanted),
    ),
  );
  if (token.kind === 'taken') {
    return { kind: 'taken', at: 'token', scopeMapCreated: madeScopeMap };
  }
  if (token.kind === 'failed') {
    return { kind: 'stopped', at: 'token', scopeMapCreated: madeScopeMap, error: token.error };
  }

  const passwords: PasswordOutcome[] = [];
  let described = token.value;
  for (const name of plan.passwords) {
    const outcome = await issue(arm, registry, plan, name, signal);
    passwords.push(outcome);
    if (outcome.kind === 'failed') continue;
    onIssued?.(outcome.issued);
    // Not read again: nothing holds up what is shown only once.
    described = withIssued(described, name, outcome.issued);
  }
  return { kind: 'created', token: described, passwords };
}

/** Whether a token is what was just sent: one with passwords was there, or is somebody else's. */
function isAsSent(
  { properties }: Token,
  wanted: { readonly scopeMapId: string; readonly status: string },
): boolean {
  return (
    sameId(properties.scopeMapId ?? '', wanted.scopeMapId) &&
    sameId(properties.status ?? '', wanted.status) &&
    (properties.credentials?.passwords ?? []).length === 0
  );
}

async function issue(
  arm: Arm,
  registry: RegistryAddress,
  { name: token, expiry }: TokenPlan,
  name: PasswordName,
  signal: AbortSignal | undefined,
): Promise<PasswordOutcome> {
  try {
    const issued = await generatePassword(arm, registry, token, { name, expiry }, signal);
    return { name, kind: 'issued', issued };
  } catch (error) {
    if (error instanceof AzureError) return { name, kind: 'failed', error };
    throw error;
  }
}
