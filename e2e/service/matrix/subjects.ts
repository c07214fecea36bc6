import { registryId, scopeMapId } from '@/domain/resourceId';
import { helloWorldScopeMap } from '@/emulator/seeds/scopeMaps';
import { roleAssignments } from '@/emulator/seeds/roleAssignments';
import type { Store } from '@/emulator/store/store';

import { legacy, main } from './reads';

/** The resources that the matrix changes, and how to find them in the emulator's store. */

export const newToken = {
  name: 'new-token',
  scopeMapId: scopeMapId(main, helloWorldScopeMap.name),
  status: 'enabled',
} as const;

export const draft = {
  name: 'new-map',
  description: 'Made by a test',
  actions: ['repositories/one/content/read'],
};

export const seen = {
  description: helloWorldScopeMap.description ?? '',
  actions: helloWorldScopeMap.actions,
};
export const mine = { ...seen, description: 'Changed' };

export const assignment = '9f1c2d3e-0000-4000-8000-00000000aaaa';
export const signer = {
  name: assignment,
  principalId: 'e5e5e5e5-0000-4000-8000-00000000e5e5',
  principalType: 'User',
} as const;
export const [oldSigner] = roleAssignments;
export const oldPassword = 'FAKE+before';

export const token = (store: Store, name: string) => store.registry(main).tokens.get(name);
export const scopeMap = (store: Store, name: string) => store.registry(main).scopeMaps.get(name);
export const properties = (store: Store) => store.registry(legacy).resource.properties;
export const newPassword = (store: Store) =>
  token(store, 'MyToken')?.passwords.some(({ name }) => name === 'password2') === true;

/** Describes a role assignment at the registry as Azure does. */
export function oldAssignment() {
  const scope = registryId(legacy);
  const name = oldSigner?.name ?? '';
  const { principalId = '', role = '' } = oldSigner ?? {};
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    properties: { roleDefinitionId: role, principalId, scope },
  };
}
