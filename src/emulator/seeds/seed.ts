import type { PlanName } from '@/emulator/plans';
import type { PrincipalType, Restrictions, StoredSubscription } from '@/emulator/store/records';

/** What an emulated Azure starts with. Times are days counted from the start, so that seeds never age. */
export interface Seed {
  readonly subscriptions: readonly StoredSubscription[];
  readonly registries: readonly SeedRegistry[];
  readonly roleAssignments?: readonly SeedRoleAssignment[];
}

export interface SeedRoleAssignment {
  readonly name: string;
  readonly scope: string;
  /** The GUID of a role. */
  readonly role: string;
  readonly principalId: string;
  readonly principalType: PrincipalType;
  readonly createdDaysAgo: number;
}

export interface SeedRegistry {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly name: string;
  readonly plan: PlanName;
  readonly location: string;
  readonly createdDaysAgo: number;
  readonly createdBy: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** `{name}.azurecr.io` when left out. */
  readonly loginServer?: string;
  readonly adminUserEnabled?: boolean;
  readonly anonymousPullEnabled?: boolean;
  readonly contentTrustEnabled?: boolean;
  readonly encrypted?: boolean;
  /** Roles are limited to repositories by conditions, and the older ones are not honoured. */
  readonly abac?: boolean;
  readonly restrictions?: Restrictions;
  readonly scopeMaps?: readonly SeedScopeMap[];
  readonly tokens?: readonly SeedToken[];
}

export interface SeedScopeMap {
  readonly name: string;
  readonly description?: string;
  readonly actions: readonly string[];
  readonly createdDaysAgo: number;
  readonly createdBy: string;
}

export interface SeedToken {
  readonly name: string;
  /** Name of a scope map of the same registry. */
  readonly scopeMap: string;
  readonly disabled?: true;
  readonly createdDaysAgo: number;
  readonly createdBy: string;
  readonly password1?: SeedPassword;
  readonly password2?: SeedPassword;
}

export interface SeedPassword {
  readonly createdDaysAgo: number;
  /** Negative for one that has expired; left out for one that never does. */
  readonly expiresInDays?: number;
}
