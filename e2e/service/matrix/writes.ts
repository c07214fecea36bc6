import { regenerateAdminPassword } from '@/azure/adminCredentials';
import type { Arm } from '@/azure/arm';
import { changeAdminUser, changeContentTrust } from '@/azure/changeRegistry';
import { createOnce, type Made } from '@/azure/createOnce';
import { addSigner, removeSigner } from '@/azure/roleAssignments';
import {
  createScopeMapOnce,
  deleteScopeMapSurely,
  mergeContent,
  saveScopeMap,
} from '@/azure/saveScopeMap';
import { createScopeMap, deleteScopeMap, updateScopeMap } from '@/azure/scopeMaps';
import { deletePassword, deleteToken, updateToken } from '@/azure/changeToken';
import { createToken, generatePassword, readToken } from '@/azure/tokens';
import { helloWorldScopeMap } from '@/emulator/seeds/scopeMaps';
import type { Store } from '@/emulator/store/store';
import type { OperationName } from '@/emulator/wrap';

import { legacy, main } from './reads';
import {
  assignment,
  draft,
  mine,
  newPassword,
  newToken,
  oldAssignment,
  oldPassword,
  oldSigner,
  properties,
  scopeMap,
  seen,
  signer,
  token,
} from './subjects';

/** One change that the typed client can make, and how to see in the emulator's store whether it did. */
export interface Write {
  readonly name: string;
  /** The one request that changes something. */
  readonly wire: OperationName;
  /**
   * How Azure answers: at once with the resource (`sync`), at once with nothing that the client reads
   * (`plain`), or by starting a long-running operation (`async`).
   */
  readonly answer: 'sync' | 'plain' | 'async';
  /** Whether Azure may run it as a long-running operation. */
  readonly mayRunLong: boolean;
  /** The read that decides, before the change, whether to send it. */
  readonly readsBefore?: OperationName;
  /** The read that confirms the outcome after a lost answer. */
  readonly looksAt?: OperationName;
  readonly prepare?: (store: Store) => void;
  readonly run: (arm: Arm) => Promise<unknown>;
  readonly isMade: (store: Store) => boolean;
}

const patches = { answer: 'async', mayRunLong: true } as const;
const atOnce = { answer: 'sync', mayRunLong: true } as const;

export const writes: readonly Write[] = [
  {
    name: 'changeAdminUser',
    wire: 'registries.update',
    ...atOnce,
    looksAt: 'registries.get',
    run: (arm) => changeAdminUser(arm, legacy, false, () => {}),
    isMade: (store) => !properties(store).adminUserEnabled,
  },
  {
    name: 'changeContentTrust',
    wire: 'registries.update',
    ...atOnce,
    looksAt: 'registries.get',
    run: (arm) => changeContentTrust(arm, legacy, 'disabled', () => {}),
    isMade: (store) => properties(store).policies.trustPolicy.status === 'disabled',
  },
  {
    name: 'createToken',
    wire: 'tokens.create',
    ...patches,
    run: (arm) => createToken(arm, main, newToken),
    isMade: (store) => token(store, newToken.name) !== undefined,
  },
  {
    name: 'createToken, if there is none',
    wire: 'tokens.create',
    ...patches,
    readsBefore: 'tokens.get',
    looksAt: 'tokens.get',
    run: async (arm) =>
      made(
        await createOnce(
          () => readToken(arm, main, newToken.name),
          () => createToken(arm, main, newToken),
        ),
      ),
    isMade: (store) => token(store, newToken.name) !== undefined,
  },
  {
    name: 'updateToken',
    wire: 'tokens.update',
    ...patches,
    looksAt: 'tokens.get',
    run: (arm) => updateToken(arm, main, 'MyToken', { status: 'disabled' }),
    isMade: (store) => token(store, 'MyToken')?.status === 'disabled',
  },
  {
    name: 'deletePassword',
    wire: 'tokens.update',
    ...patches,
    readsBefore: 'tokens.get',
    looksAt: 'tokens.get',
    run: (arm) => deletePassword(arm, main, 'MyToken', { name: 'password1' }),
    isMade: (store) => token(store, 'MyToken')?.passwords.length === 0,
  },
  {
    name: 'deleteToken',
    wire: 'tokens.delete',
    ...patches,
    looksAt: 'tokens.get',
    run: (arm) => deleteToken(arm, main, 'MyToken'),
    isMade: (store) => token(store, 'MyToken') === undefined,
  },
  {
    name: 'generatePassword',
    wire: 'credentials.generate',
    ...atOnce,
    run: (arm) => generatePassword(arm, main, 'MyToken', { name: 'password2' }),
    isMade: newPassword,
  },
  {
    name: 'regenerateAdminPassword',
    wire: 'credentials.regenerate',
    answer: 'sync',
    mayRunLong: false,
    prepare: (store) => {
      store.registry(legacy).adminPasswords = { password: 'FAKE+other', password2: oldPassword };
    },
    run: (arm) => regenerateAdminPassword(arm, legacy, 'password2'),
    isMade: (store) => store.registry(legacy).adminPasswords.password2 !== oldPassword,
  },
  {
    name: 'createScopeMap',
    wire: 'scopeMaps.create',
    ...atOnce,
    run: (arm) => createScopeMap(arm, main, draft),
    isMade: (store) => scopeMap(store, draft.name) !== undefined,
  },
  {
    name: 'createScopeMapOnce',
    wire: 'scopeMaps.create',
    ...atOnce,
    readsBefore: 'scopeMaps.get',
    looksAt: 'scopeMaps.get',
    run: async (arm) => made(await createScopeMapOnce(arm, main, draft)),
    isMade: (store) => scopeMap(store, draft.name) !== undefined,
  },
  {
    name: 'updateScopeMap',
    wire: 'scopeMaps.update',
    ...patches,
    run: (arm) => updateScopeMap(arm, main, helloWorldScopeMap.name, { description: 'Changed' }),
    isMade: (store) => scopeMap(store, helloWorldScopeMap.name)?.description === 'Changed',
  },
  {
    name: 'saveScopeMap',
    wire: 'scopeMaps.update',
    ...patches,
    readsBefore: 'scopeMaps.get',
    looksAt: 'scopeMaps.get',
    run: save,
    isMade: (store) => scopeMap(store, helloWorldScopeMap.name)?.description === 'Changed',
  },
  {
    name: 'deleteScopeMap',
    wire: 'scopeMaps.delete',
    ...patches,
    run: (arm) => deleteScopeMap(arm, main, helloWorldScopeMap.name),
    isMade: (store) => scopeMap(store, helloWorldScopeMap.name) === undefined,
  },
  {
    name: 'deleteScopeMapSurely',
    wire: 'scopeMaps.delete',
    ...patches,
    looksAt: 'scopeMaps.get',
    run: (arm) => deleteScopeMapSurely(arm, main, helloWorldScopeMap.name),
    isMade: (store) => scopeMap(store, helloWorldScopeMap.name) === undefined,
  },
  {
    name: 'addSigner',
    wire: 'roleAssignments.create',
    answer: 'sync',
    mayRunLong: false,
    looksAt: 'roleAssignments.get',
    run: (arm) => addSigner(arm, legacy, signer),
    isMade: (store) => store.roleAssignments().some(({ name }) => name === assignment),
  },
  {
    name: 'removeSigner',
    wire: 'roleAssignments.delete',
    answer: 'plain',
    mayRunLong: false,
    run: (arm) => removeSigner(arm, oldAssignment()),
    isMade: (store) => store.roleAssignments().every(({ name }) => name !== oldSigner?.name),
  },
];

/** Throws the error that these calls return instead of throwing it. */
function made<T>(outcome: Made<T>): T {
  if (outcome.kind === 'failed') throw outcome.error;
  if (outcome.kind === 'taken') throw new Error('It was said to be there already.');
  return outcome.value;
}

async function save(arm: Arm): Promise<unknown> {
  const merged = mergeContent(seen, mine, seen);
  const outcome = await saveScopeMap(arm, main, helloWorldScopeMap.name, { seen, merged });
  if (outcome.kind === 'notThere') throw outcome.error;
  if (outcome.kind !== 'saved') throw new Error(`Nobody else saved: ${outcome.kind}.`);
  return outcome.scopeMap;
}
