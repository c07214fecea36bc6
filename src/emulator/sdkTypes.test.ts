import type {
  GenerateCredentialsResult,
  Registry as SdkRegistry,
  RegistryUsage,
  ScopeMap as SdkScopeMap,
  Token as SdkToken,
  TokenPassword as SdkTokenPassword,
} from '@azure/arm-containerregistry';
import type * as v from 'valibot';
import { expectTypeOf, it } from 'vitest';

import type { registrySchema, usageSchema } from '@/azure/registries';
import type { scopeMapSchema } from '@/azure/scopeMaps';
import type { generatedSchema, passwordSchema, tokenSchema } from '@/azure/tokens';

import type { PasswordName, StoredScopeMap, StoredToken } from './store/records';

/**
 * Nothing runs here: `tsc` is the test. The official SDK is generated from Azure's specification; a
 * field that we name otherwise than it does, or a value that it does not know, fails to compile.
 */

/** The fields that a schema names, without those that a loose object lets through. */
type Named<Schema extends { entries: object }> = keyof Schema['entries'];
type Properties<Schema extends { entries: { properties: { entries: object } } }> =
  keyof Schema['entries']['properties']['entries'];

it('a token has the fields of the SDK', () => {
  expectTypeOf<Properties<typeof tokenSchema>>().toExtend<keyof SdkToken>();
  expectTypeOf<Exclude<Named<typeof tokenSchema>, 'properties'>>().toExtend<keyof SdkToken>();
  expectTypeOf<Named<typeof passwordSchema>>().toExtend<keyof SdkTokenPassword>();
});

it('a scope map has the fields of the SDK, which calls properties.type typePropertiesType', () => {
  expectTypeOf<Exclude<Properties<typeof scopeMapSchema>, 'type'>>().toExtend<keyof SdkScopeMap>();
  expectTypeOf<SdkScopeMap['typePropertiesType']>().toEqualTypeOf<string | undefined>();
});

it('a registry has the fields of the SDK', () => {
  expectTypeOf<Properties<typeof registrySchema>>().toExtend<keyof SdkRegistry>();
  expectTypeOf<Exclude<Named<typeof registrySchema>, 'properties'>>().toExtend<keyof SdkRegistry>();
  expectTypeOf<Named<typeof usageSchema>>().toExtend<keyof RegistryUsage>();
});

it('generated credentials have the fields of the SDK', () => {
  type Ours = v.InferInput<typeof generatedSchema>;
  expectTypeOf<keyof Ours>().toExtend<keyof GenerateCredentialsResult>();
  type Password = NonNullable<NonNullable<Ours['passwords']>[number]>;
  expectTypeOf<keyof Password>().toExtend<keyof SdkTokenPassword>();
});

it('the emulator uses only values that the SDK knows', () => {
  expectTypeOf<StoredToken['status']>().toExtend<NonNullable<SdkToken['status']>>();
  expectTypeOf<PasswordName>().toExtend<NonNullable<SdkTokenPassword['name']>>();
  type State = NonNullable<SdkToken['provisioningState']>;
  expectTypeOf<NonNullable<StoredToken['work']>['state'] | 'Succeeded'>().toExtend<State>();
  expectTypeOf<NonNullable<StoredScopeMap['work']>['state']>().toExtend<State>();
});
