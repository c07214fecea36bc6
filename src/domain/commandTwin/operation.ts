import type { PasswordName } from '@/domain/passwords';
import type { SignerType } from '@/domain/signers';

/** A scope map to create, its actions as they are stored. */
export interface NewScopeMap {
  readonly name: string;
  readonly description: string;
  readonly actions: readonly string[];
}

export type TokenStatus = 'enabled' | 'disabled';

/** What a form or a confirmation is about to do in one registry. */
export type Operation =
  | { readonly kind: 'createScopeMap'; readonly scopeMap: NewScopeMap }
  | {
      readonly kind: 'createToken';
      readonly token: string;
      /** The name of one that is there, or one to create first. */
      readonly scopeMap: string | NewScopeMap;
      readonly status: TokenStatus;
      readonly passwords: readonly PasswordName[];
      /** ISO 8601 in UTC; undefined for never. */
      readonly expiry: string | undefined;
    }
  | {
      readonly kind: 'updateToken';
      readonly token: string;
      /** What changes. */
      readonly changes: { readonly status?: TokenStatus; readonly scopeMap?: string };
      /** How the token stands before, since templates always say everything. */
      readonly before: { readonly status: TokenStatus; readonly scopeMap: string };
    }
  | {
      readonly kind: 'updateTokens';
      readonly status: TokenStatus;
      /** Each with its scope map, which stays: templates always say everything. */
      readonly tokens: readonly { readonly name: string; readonly scopeMap: string }[];
    }
  | { readonly kind: 'deleteToken'; readonly token: string }
  | { readonly kind: 'deleteTokens'; readonly tokens: readonly string[] }
  | {
      readonly kind: 'generatePassword';
      readonly token: string;
      readonly password: PasswordName;
      readonly expiry: string | undefined;
      /** Whether the token has a password already, this one or the other. */
      readonly hasPasswords: boolean;
    }
  | {
      readonly kind: 'deletePassword';
      readonly token: string;
      readonly password: PasswordName;
      /** The names of those that stay. */
      readonly kept: readonly string[];
    }
  | {
      readonly kind: 'updateScopeMap';
      readonly scopeMap: string;
      /** The new description; undefined when it stays. */
      readonly description: string | undefined;
      /** How it stands before, since templates always say everything. */
      readonly before: { readonly description: string; readonly actions: readonly string[] };
      /** The whole list that is going to be stored. */
      readonly actions: readonly string[];
    }
  | { readonly kind: 'deleteScopeMap'; readonly scopeMap: string }
  | { readonly kind: 'deleteScopeMaps'; readonly scopeMaps: readonly string[] }
  | { readonly kind: 'setAdminUser'; readonly enabled: boolean }
  | { readonly kind: 'regenerateAdminPassword'; readonly password: 'password' | 'password2' }
  | { readonly kind: 'enableContentTrust' }
  | { readonly kind: 'disableContentTrust' }
  | {
      readonly kind: 'addSigner';
      /** The GUID that names the role assignment. Running it again makes no second one. */
      readonly assignment: string;
      readonly principalId: string;
      readonly principalType: SignerType;
    }
  | {
      readonly kind: 'removeSigner';
      /** The full id of the role assignment. */
      readonly id: string;
      readonly principalId: string;
    };

export type Tool = 'azureCli' | 'powerShell' | 'rest' | 'bicep' | 'terraform';

/** What somebody should know before running it, or why a tool cannot do it. */
export type TwinNote =
  /** Prints the new password on the screen. */
  | 'printsPassword'
  /** Without the name of the password both would be replaced. */
  | 'nameThePassword'
  /** Overwrites a resource of the same name without asking; a token loses its passwords. */
  | 'overwrites'
  /** Deploying the template of a token again wipes its passwords. */
  | 'templateWipesPasswords'
  /** The same of many tokens, for which there is no template therefore. */
  | 'templatesWipeEach'
  /** Replaces the whole list of actions, whatever somebody else added meanwhile. */
  | 'replacesActions'
  /** Names the passwords that stay; all others are deleted. */
  | 'keepsPasswords'
  /** The tool asks before it does it. */
  | 'asksFirst'
  /** The tool asks before each one. */
  | 'asksEach'
  /** Does it at once, without asking. */
  | 'doesNotAsk'
  /** The password is kept in Terraform's state. */
  | 'stateHoldsPassword'
  /** For a resource that Terraform does not manage yet. */
  | 'importFirst'
  /** A template cannot generate passwords. */
  | 'noPasswordsInTemplates'
  /** A template cannot delete. */
  | 'noDeletionInTemplates'
  /** Terraform deletes what is taken out of the configuration. */
  | 'removeTheBlock'
  /** The resource always has password1. */
  | 'terraformNeedsPassword1'
  /** The resource only takes on a token without passwords. */
  | 'terraformNeedsNoPasswords'
  /** Belongs to the registry's own definition, `property` of `Registry template`. */
  | 'registryTemplate'
  /** The newest versions refuse to enable it. */
  | 'cliEnablesNoTrust'
  /** The provider no longer knows it. */
  | 'contentTrustGone'
  /** The tool cannot express a part of it. */
  | 'notEverything';

/** One operation in the words of one tool; without a text where the tool cannot do it. */
export interface Twin {
  readonly tool: Tool;
  readonly text: string | undefined;
  readonly notes: readonly TwinNote[];
  /** Of a long list, how many are in the text and how many are left out. */
  readonly cut?: { readonly shown: number; readonly left: number } | undefined;
}
