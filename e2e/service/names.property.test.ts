import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readAdminPasswords, regenerateAdminPassword } from '@/azure/adminCredentials';
import type { Arm } from '@/azure/arm';
import { changeAdminUser, changeContentTrust } from '@/azure/changeRegistry';
import { AzureError } from '@/azure/errors';
import { readRegistry } from '@/azure/registries';
import { addSigner, removeSigner } from '@/azure/roleAssignments';
import { createScopeMapOnce, deleteScopeMapSurely } from '@/azure/saveScopeMap';
import { createScopeMap, deleteScopeMap, readScopeMap, updateScopeMap } from '@/azure/scopeMaps';
import { json, origin, scripted } from '@/azure/testKit';
import { deletePassword, deleteToken, updateToken } from '@/azure/changeToken';
import { createToken, generatePassword, readToken } from '@/azure/tokens';
import { copyName, scopeMapNameProblem, tokenNameProblem } from '@/domain/names';
import { paths } from '@/domain/paths';
import { parseRegistryId, type RegistryAddress, registryId } from '@/domain/resourceId';

import { registry } from '../support/context';
import { hostileText, isWellFormed } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

const address = fc.record({
  subscription: hostileText,
  resourceGroup: hostileText,
  registry: hostileText,
});

/** Returns an answer that is valid for every call: a token, a scope map, a registry, passwords, a list. */
const anything = () =>
  json(200, {
    id: '/subscriptions/s/providers/Microsoft.Authorization/roleAssignments/r',
    name: 'n',
    properties: { roleDefinitionId: 'd', principalId: 'p', scope: '/' },
    passwords: [{ name: 'password1', value: 'FAKE' }],
    value: [],
  });

/** Every call that puts a name into an address, and the path segments that the address must have. */
const calls: Record<
  string,
  (arm: Arm, at: RegistryAddress, name: string) => { done: Promise<unknown>; rest: string[] }
> = {
  readToken: (arm, at, name) => ({ done: readToken(arm, at, name), rest: ['tokens', name] }),
  createToken: (arm, at, name) => ({
    done: createToken(arm, at, { name, scopeMapId: name, status: 'enabled' }),
    rest: ['tokens', name],
  }),
  updateToken: (arm, at, name) => ({
    done: updateToken(arm, at, name, { status: 'disabled' }),
    rest: ['tokens', name],
  }),
  deleteToken: (arm, at, name) => ({ done: deleteToken(arm, at, name), rest: ['tokens', name] }),
  deletePassword: (arm, at, name) => ({
    done: deletePassword(arm, at, name, { name: 'password1' }),
    rest: ['tokens', name],
  }),
  generatePassword: (arm, at, name) => ({
    done: generatePassword(arm, at, name, { name: 'password1' }),
    rest: ['generateCredentials'],
  }),
  readScopeMap: (arm, at, name) => ({
    done: readScopeMap(arm, at, name),
    rest: ['scopeMaps', name],
  }),
  createScopeMap: (arm, at, name) => ({
    done: createScopeMap(arm, at, { name, description: name, actions: [name] }),
    rest: ['scopeMaps', name],
  }),
  createScopeMapOnce: (arm, at, name) => ({
    done: createScopeMapOnce(arm, at, { name, description: name, actions: [name] }),
    rest: ['scopeMaps', name],
  }),
  updateScopeMap: (arm, at, name) => ({
    done: updateScopeMap(arm, at, name, { description: name }),
    rest: ['scopeMaps', name],
  }),
  deleteScopeMap: (arm, at, name) => ({
    done: deleteScopeMap(arm, at, name),
    rest: ['scopeMaps', name],
  }),
  deleteScopeMapSurely: (arm, at, name) => ({
    done: deleteScopeMapSurely(arm, at, name),
    rest: ['scopeMaps', name],
  }),
  readRegistry: (arm, at) => ({ done: readRegistry(arm, at), rest: [] }),
  changeAdminUser: (arm, at) => ({
    done: changeAdminUser(arm, at, true, () => undefined),
    rest: [],
  }),
  changeContentTrust: (arm, at) => ({
    done: changeContentTrust(arm, at, 'disabled', () => undefined),
    rest: [],
  }),
  readAdminPasswords: (arm, at) => ({
    done: readAdminPasswords(arm, at),
    rest: ['listCredentials'],
  }),
  regenerateAdminPassword: (arm, at) => ({
    done: regenerateAdminPassword(arm, at, 'password'),
    rest: ['regenerateCredential'],
  }),
  addSigner: (arm, at, name) => ({
    done: addSigner(arm, at, { name, principalId: name, principalType: 'User' }),
    rest: ['providers', 'Microsoft.Authorization', 'roleAssignments', name],
  }),
};

/** Whether an address cannot hold a segment, so that the client must send nothing. */
function cannotBeSent(segments: readonly string[]): boolean {
  return segments.some((segment) => !isWellFormed(segment) || ['', '.', '..'].includes(segment));
}

function segmentsOf({ subscription, resourceGroup, registry: name }: RegistryAddress): string[] {
  return [
    'subscriptions',
    subscription,
    'resourceGroups',
    resourceGroup,
    'providers',
    'Microsoft.ContainerRegistry',
    'registries',
    name,
  ];
}

async function outcomeOf(call: () => { done: Promise<unknown>; rest: string[] }) {
  const { done, rest } = call();
  try {
    const made = await done;
    const failed = typeof made === 'object' && made !== null && 'error' in made;
    return { rest, error: failed && made.error instanceof AzureError ? made.error : undefined };
  } catch (error) {
    if (error instanceof AzureError) return { rest, error };
    throw error;
  }
}

describe('whatever a thing is called, the client asks for that thing and no other', () => {
  test.for(Object.entries(calls))('%s', async ([, call], { task }) => {
    await runProperty(
      task,
      fc.asyncProperty(fc.oneof(fc.constant(registry), address), hostileText, async (at, name) => {
        const { arm, sent } = scripted(anything);
        const { error, rest } = await outcomeOf(() => call(arm, at, name));
        const segments = [...segmentsOf(at), ...rest];
        if (cannotBeSent(segments)) {
          expect(sent).toEqual([]);
          expect(error?.kind).toBe('refused');
        }
        for (const { url, headers } of sent) {
          const { origin: host, pathname, searchParams, hash, username } = new URL(url);
          expect([host, hash, username]).toEqual([origin, '', '']);
          expect(pathname.split('/').slice(1).map(decodeURIComponent)).toEqual(segments);
          expect([...searchParams.keys()]).toEqual(['api-version']);
          expect(searchParams.get('api-version')).toMatch(/^20\d\d-\d\d-\d\d$/);
          expect(headers.get('authorization')).toMatch(/^Bearer token\d+$/);
        }
      }),
      { usual: 300, failure: 'wrongRequests' },
    );
  });

  test('removing a role never deletes anything but a role assignment', async ({ task }) => {
    const id = fc.oneof(
      hostileText,
      fc.array(hostileText, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`),
      hostileText.map((name) => `${registryId(registry)}/tokens/${name}`),
      hostileText.map(
        (name) =>
          `${registryId(registry)}/providers/Microsoft.Authorization/roleAssignments/${name}`,
      ),
    );
    await runProperty(
      task,
      fc.asyncProperty(id, async (hostileId) => {
        const { arm, sent } = scripted(anything);
        const assignment = {
          id: hostileId,
          name: 'n',
          properties: { roleDefinitionId: 'd', principalId: 'p', scope: '/' },
        };
        await removeSigner(arm, assignment).catch((error: unknown) => {
          expect(error).toBeInstanceOf(AzureError);
        });
        for (const { url } of sent) {
          const { origin: host, pathname } = new URL(url);
          expect(host).toBe(origin);
          const decoded = pathname.split('/').map(decodeURIComponent);
          expect(decoded.slice(-4, -1)).toEqual([
            'providers',
            'Microsoft.Authorization',
            'roleAssignments',
          ]);
          expect(decoded.join('/')).toBe(hostileId);
        }
      }),
      { usual: 1000, failure: 'wrongRequests' },
    );
  });
});

test('an address of the portal can be made of any name, and leads nowhere else', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.property(address, hostileText, (at, name) => {
      const all = [
        paths.overview(at),
        paths.accessKeys(at),
        paths.rotateKeys(at),
        paths.contentTrust(at),
        paths.newSigner(at),
        paths.guide(at),
        paths.tokens(at),
        paths.newToken(at),
        paths.token(at, name),
        paths.password(at, name, 'password1'),
        paths.rotate(at, name),
        paths.scopeMaps(at),
        paths.newScopeMap(at, name),
        paths.scopeMap(at, name),
      ];
      for (const path of all) {
        const url = new URL(path, 'https://portal.example');
        expect(url.origin).toBe('https://portal.example');
        expect(url.hash).toBe('');
        expect([...url.searchParams.keys()].filter((key) => key !== 'from')).toEqual([]);
      }
    }),
    { usual: 2000, failure: 'wrongRequests' },
  );
});

test('names are judged without an error, and nothing odd is accepted', async ({ task }) => {
  await runProperty(
    task,
    fc.property(hostileText, fc.array(hostileText, { maxLength: 5 }), (name, taken) => {
      const token = tokenNameProblem(name, taken);
      if (token === undefined) expect(encodeURIComponent(name)).toBe(name);
      const scopeMap = scopeMapNameProblem(name, taken);
      if (scopeMap === undefined) expect(encodeURIComponent(name)).toBe(name);
      expect([...taken, name].some((one) => one === copyName(name, [...taken, name]))).toBe(false);
    }),
    { usual: 3000 },
  );
});

test('an id of ARM is read back as it was made, or not at all', async ({ task }) => {
  await runProperty(
    task,
    fc.property(address, hostileText, (at, id) => {
      parseRegistryId(id);
      const parts = Object.values(at);
      const read = parseRegistryId(registryId(at));
      if (parts.every((part) => part !== '' && !part.includes('/'))) expect(read).toEqual(at);
    }),
    { usual: 2000 },
  );
});
