import { inspect } from 'node:util';

import { QueryClient } from '@tanstack/react-query';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

import { locksQuery, permissionsQuery } from '@/azure/access';
import { readAdminPasswords, regenerateAdminPassword } from '@/azure/adminCredentials';
import { apiVersions } from '@/azure/apiVersions';
import type { Arm } from '@/azure/arm';
import { AzureError } from '@/azure/errors';
import { readRegistry, registriesQuery, type Registry, usagesQuery } from '@/azure/registries';
import { type RoleAssignment, roleAssignmentsQuery } from '@/azure/roleAssignments';
import { contentOf } from '@/azure/saveScopeMap';
import { isSystemScopeMap, readScopeMap, type ScopeMap, scopeMapsQuery } from '@/azure/scopeMaps';
import { scopeMapUsers } from '@/azure/scopeMapUsers';
import { subscriptionsQuery } from '@/azure/subscriptions';
import { json, scripted } from '@/azure/testKit';
import { deletePassword } from '@/azure/changeToken';
import { generatePassword, readToken, type Token, tokensQuery } from '@/azure/tokens';
import { tokensCalendar, tokensCsv } from '@/blades/tokens/exportTokens';
import { tokenOrders } from '@/blades/tokens/tokenOrder';
import { authorshipOfToken, tokenRow } from '@/blades/tokens/tokenRow';
import { accessTo } from '@/domain/azureAccess';
import { roleModeOf } from '@/domain/authenticationMethods';
import { contentTrustOf } from '@/domain/contentTrust';
import { flawsOfActions } from '@/domain/findings';
import { expiryOf } from '@/domain/expiry';
import { quotaOf } from '@/domain/quota';
import { cloudOfLoginServer } from '@/domain/registryCloud';
import { tokenLimit } from '@/domain/registryLimits';
import { nameOfId, parseRegistryId, registryId } from '@/domain/resourceId';
import { paths } from '@/domain/paths';
import { planRotation } from '@/domain/rotation';
import { parseActions } from '@/domain/scopeMapActions';
import { assignedAt, isSigner, mayPush } from '@/domain/signers';
import { countFilters } from '@/domain/tokenFilters';
import { en } from '@/i18n/en';
import { sorted } from '@/ui/sort';

import { createContext, registry } from '../support/context';
import { hostileJson, hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

/** Replaces parts of the answers; no error may ever hold it. */
const canary = 'FAKE-canary-value';
const now = new Date('2026-11-22T10:00:00Z');
const token = 'MyToken';

/** A real answer of Azure for the test to damage: its address, and what the portal does with it. */
interface Case {
  readonly path: string;
  readonly version: keyof typeof apiVersions;
  readonly body?: unknown;
  readonly read: (arm: Arm) => Promise<unknown>;
}

const fetched = <T>(query: { queryKey: readonly unknown[]; queryFn?: unknown } & T) => query;
const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
const self = registryId(registry);

const cases: Record<string, Case> = {
  subscriptions: {
    path: '/subscriptions',
    version: 'subscriptions',
    read: async (arm) => {
      const { items } = await client().fetchQuery(fetched(subscriptionsQuery(arm)));
      for (const one of items) registriesQuery(arm, one.subscriptionId);
    },
  },
  registries: {
    path: `/subscriptions/${registry.subscription}/providers/Microsoft.ContainerRegistry/registries`,
    version: 'containerRegistry',
    read: async (arm) => {
      const { items } = await client().fetchQuery(registriesQuery(arm, registry.subscription));
      for (const one of items) showRegistry(one);
    },
  },
  registry: {
    path: self,
    version: 'containerRegistry',
    read: async (arm) => showRegistry(await readRegistry(arm, registry)),
  },
  usages: {
    path: `${self}/listUsages`,
    version: 'containerRegistry',
    read: async (arm) => {
      const { value } = await client().fetchQuery(usagesQuery(arm, registry));
      quotaOf(value, 'Tokens');
      quotaOf(value, 'ScopeMaps');
    },
  },
  permissions: {
    path: `${self}/providers/Microsoft.Authorization/permissions`,
    version: 'authorization',
    read: async (arm) => {
      const permissions = await client().fetchQuery(permissionsQuery(arm, registry));
      accessTo('Microsoft.ContainerRegistry/registries/write', self, {
        permissions,
        locks: undefined,
      });
    },
  },
  locks: {
    path: `${self}/providers/Microsoft.Authorization/locks`,
    version: 'locks',
    read: async (arm) => {
      const locks = await client().fetchQuery(locksQuery(arm, registry));
      accessTo('Microsoft.ContainerRegistry/registries/write', self, {
        permissions: undefined,
        locks,
      });
    },
  },
  tokens: {
    path: `${self}/tokens`,
    version: 'containerRegistry',
    read: async (arm) => {
      const { items } = await client().fetchQuery(tokensQuery(arm, registry));
      showTokens(items);
    },
  },
  token: {
    path: `${self}/tokens/${token}`,
    version: 'containerRegistry',
    read: async (arm) => showTokens([await readToken(arm, registry, token)]),
  },
  'token to delete a password of': {
    path: `${self}/tokens/${token}`,
    version: 'containerRegistry',
    read: (arm) => deletePassword(arm, registry, token, { name: 'password1' }),
  },
  scopeMaps: {
    path: `${self}/scopeMaps`,
    version: 'containerRegistry',
    read: async (arm) => {
      const { items } = await client().fetchQuery(scopeMapsQuery(arm, registry));
      for (const one of items) showScopeMap(one);
    },
  },
  scopeMap: {
    path: `${self}/scopeMaps/_repositories_pull`,
    version: 'containerRegistry',
    read: async (arm) => showScopeMap(await readScopeMap(arm, registry, '_repositories_pull')),
  },
  roleAssignments: {
    path: `${self}/providers/Microsoft.Authorization/roleAssignments`,
    version: 'authorization',
    read: async (arm) => {
      const { items } = await client().fetchQuery(roleAssignmentsQuery(arm, registry));
      for (const one of items) showAssignment(one, items);
    },
  },
};

function showRegistry({ id, name, sku, properties }: Registry): void {
  const address = parseRegistryId(id);
  if (address !== undefined) paths.overview(address);
  contentTrustOf(
    {
      status: properties.policies?.trustPolicy?.status,
      plan: sku?.name,
      encryption: properties.encryption?.status,
    },
    now,
  );
  cloudOfLoginServer(properties.loginServer ?? name);
  tokenLimit(sku?.name);
  roleModeOf(properties.roleAssignmentMode);
}

function showTokens(tokens: readonly Token[]): void {
  const rows = tokens.map(tokenRow);
  for (const { id } of tokenOrders) sorted(rows, tokenOrders, { column: id, order: 'descending' });
  countFilters(rows, now.getTime());
  tokensCsv({ registry, rows, t: en, now });
  tokensCalendar({ registry, rows, t: en, now });
  const users = scopeMapUsers(tokens);
  for (const one of tokens) {
    const { credentials, scopeMapId } = one.properties;
    paths.token(registry, one.name);
    users(scopeMapId ?? '');
    authorshipOfToken(one);
    planRotation(credentials?.passwords, now);
    for (const password of credentials?.passwords ?? []) expiryOf(password, now);
  }
}

function showScopeMap(scopeMap: ScopeMap): void {
  isSystemScopeMap(scopeMap);
  parseActions(contentOf(scopeMap).actions);
  flawsOfActions(scopeMap.properties.actions);
  paths.scopeMap(registry, scopeMap.name);
}

function showAssignment(one: RoleAssignment, all: readonly RoleAssignment[]): void {
  const { scope, principalId } = one.properties;
  isSigner(one.properties);
  assignedAt(scope, registry);
  mayPush(
    all.map(({ properties }) => properties),
    principalId,
    'registry',
  );
  nameOfId(one.id);
}

/** A change of one place in an answer. */
interface Damage {
  readonly where: number;
  readonly what: 'remove' | 'replace' | 'double' | 'wrap';
  readonly by: unknown;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  where: fc.nat(),
  what: fc.constantFrom('remove', 'replace', 'replace', 'replace', 'double', 'wrap'),
  by: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      canary,
      [canary],
      { x: canary },
      7,
      true,
      [],
      {},
      '',
      '9999-99-99',
      [null],
      [[]],
    ),
    hostileText,
    hostileJson,
  ),
});

/** Returns the answer with the damage in it. */
function damaged(answer: unknown, { where, what, by }: Damage): unknown {
  const places = countPlaces(answer);
  let left = where % places;
  const visit = (value: unknown): unknown => {
    if (left === 0) {
      left -= 1;
      if (what === 'replace') return by;
      if (what === 'wrap') return [value];
      return what === 'double' ? { ...(typeof value === 'object' ? value : {}), extra: by } : gone;
    }
    left -= 1;
    if (Array.isArray(value)) return value.map(visit).filter((one) => one !== gone);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, inner]) => [key, visit(inner)] as const)
        .filter(([, inner]) => inner !== gone),
    );
  };
  const result = visit(answer);
  return result === gone ? null : result;
}

const gone = Symbol('gone');

function countPlaces(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce<number>((sum, inner) => sum + countPlaces(inner), 0);
}

/** Returns the texts in which an error could reveal an answer, besides the message that Azure sent for people. */
function traces(error: AzureError): string {
  return [error.message, error.stack, inspect(error, { depth: 20, showHidden: true })].join('\n');
}

async function cleanOutcome(run: () => Promise<unknown>): Promise<AzureError | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    expect(traces(error)).not.toContain(canary);
    return error;
  }
}

const answers = new Map<string, unknown>();

beforeAll(async () => {
  const { arm } = createContext({
    seed: 'demo',
    locks: [{ name: 'keep', level: 'CanNotDelete', scope: self }],
  });
  for (const [name, { path, version }] of Object.entries(cases)) {
    const body = await arm.read(path, v.unknown(), { apiVersion: apiVersions[version] });
    // Some lists are long, and a few entries are as good as all.
    answers.set(name, shortened(body));
  }
});

function shortened(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('value' in body)) return body;
  return Array.isArray(body.value) ? { ...body, value: body.value.slice(0, 3) } : body;
}

describe('a real answer with something wrong in it is used as far as it goes, or refused cleanly', () => {
  test.for(Object.entries(cases))('%s', async ([name, { read }], { task }) => {
    await runProperty(
      task,
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (changes) => {
        const body = changes.reduce(damaged, answers.get(name));
        const { arm } = scripted(() => json(200, body));
        await cleanOutcome(() => read(arm));
      }),
      { usual: 400 },
    );
  });

  test.for(Object.entries(cases))(
    '%s: any JSON in its place',
    async ([name, { read }], { task }) => {
      const envelope = fc.oneof(
        hostileJson,
        fc.record({ value: fc.array(hostileJson), nextLink: fc.option(hostileText) }),
        fc.record({ id: hostileText, name: hostileText, properties: hostileJson }),
      );
      await runProperty(
        task,
        fc.asyncProperty(
          envelope,
          fc.constantFrom(200, 200, 400, 403, 409),
          async (body, status) => {
            const { arm } = scripted(() => json(status, body));
            const error = await cleanOutcome(() => read(arm));
            // A list of locks that the user may not read counts as unknown, not as an error.
            if (status !== 200 && name !== 'locks') expect(error).toBeInstanceOf(AzureError);
          },
        ),
        { usual: 200 },
      );
    },
  );
});

test('entries of a list that cannot be read cost nothing of those beside them', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.asyncProperty(fc.array(hostileJson, { maxLength: 5 }), async (odd) => {
      const value = [
        { id: '/a', name: 'a', properties: {} },
        ...odd,
        { id: '/b', name: 'b', properties: {} },
      ];
      const { arm } = scripted(() => json(200, { value }));
      const { items, unreadable } = await client().fetchQuery(tokensQuery(arm, registry));
      expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(['a', 'b']));
      expect(items.length + unreadable).toBeGreaterThanOrEqual(Math.min(value.length, 2));
    }),
    { usual: 800 },
  );
});

test('deleting one password never names a list that would delete the other', async ({ task }) => {
  const entry = fc.record(
    {
      name: fc.constantFrom('password1', 'password2', 'Password2', 'password3', null),
      creationTime: hostileText,
    },
    { requiredKeys: [] },
  );
  const credentials = fc.oneof(
    fc.record({ passwords: fc.array(entry, { maxLength: 4 }) }),
    fc.record({ passwords: hostileJson }),
    hostileJson,
  );
  await runProperty(
    task,
    fc.asyncProperty(credentials, async (given) => {
      const body = {
        id: `${self}/tokens/${token}`,
        name: token,
        properties: { credentials: given },
      };
      const { arm, sent } = scripted(() => json(200, body));
      const error = await cleanOutcome(() =>
        deletePassword(arm, registry, token, { name: 'password1' }),
      );
      const patches = sent.filter(({ method }) => method === 'PATCH');
      expect(patches.length).toBeLessThanOrEqual(1);
      const list = v.safeParse(v.object({ passwords: v.array(v.unknown()) }), given);
      const names = (list.success ? list.output.passwords : []).flatMap((one) => {
        const named = v.safeParse(v.object({ name: v.string() }), one);
        return named.success ? [named.output.name] : [];
      });
      // The client sends the list only where Azure listed this password, and keeps every other one in it.
      for (const patch of patches) {
        expect(names).toContain('password1');
        expect(list.success && list.output.passwords).toHaveLength(names.length);
        const kept = names.filter((name) => name !== 'password1').map((name) => ({ name }));
        expect(patch.body).toEqual({ properties: { credentials: { passwords: kept } } });
      }
      // A missing list says nothing, not even that there is nothing to delete.
      if (!list.success) expect(error).toBeInstanceOf(AzureError);
    }),
    { usual: 1500, failure: 'wrongRequests' },
  );
});

/** Finds the password of that name in the answer, as a person would. */
function wanted(answer: unknown, name: string): unknown {
  if (typeof answer !== 'object' || answer === null || !('passwords' in answer)) return undefined;
  const list: unknown = answer.passwords;
  if (!Array.isArray(list)) return undefined;
  const found: unknown = list.find(
    (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      'name' in one &&
      typeof one.name === 'string' &&
      one.name.toLowerCase() === name,
  );
  return typeof found === 'object' && found !== null && 'value' in found ? found.value : undefined;
}

describe('answers with passwords in them', () => {
  const password = fc.record(
    {
      name: fc.oneof(
        fc.constantFrom('password1', 'password2', 'PASSWORD1', 'password', '', null, 7),
        hostileText,
      ),
      value: fc.oneof(fc.constantFrom(canary, null, 7, [canary], { value: canary }), hostileText),
      creationTime: fc.oneof(hostileJson, fc.constant('2026-11-22T10:00:00Z')),
      expiry: hostileJson,
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    fc.record({ username: hostileJson, passwords: fc.array(fc.oneof(password, hostileJson)) }),
    fc.record({ passwords: hostileJson }),
    fc.constantFrom(canary, [canary], { passwords: canary }, { passwords: { value: canary } }),
    hostileJson,
  );

  test('generatePassword gives the one that was asked for, or says that nobody knows', async ({
    task,
  }) => {
    await runProperty(
      task,
      fc.asyncProperty(body, async (answer) => {
        const { arm, sent } = scripted(() => json(200, answer));
        let told: string | undefined;
        const error = await cleanOutcome(async () => {
          const issued = await generatePassword(arm, registry, token, { name: 'password1' });
          told = issued.secret.use((text) => text);
        });
        expect(sent).toHaveLength(1);
        if (error === undefined) expect(told).toBe(wanted(answer, 'password1'));
        else expect(error.kind).toBe('unknownOutcome');
      }),
      { usual: 1500, failure: 'falseSuccesses' },
    );
  });

  test('regenerateAdminPassword likewise', async ({ task }) => {
    await runProperty(
      task,
      fc.asyncProperty(body, async (answer) => {
        const { arm, sent } = scripted(() => json(200, answer));
        let told: string | undefined;
        const error = await cleanOutcome(async () => {
          told = (await regenerateAdminPassword(arm, registry, 'password')).use((text) => text);
        });
        expect(sent).toHaveLength(1);
        if (error === undefined) expect(told).toBe(wanted(answer, 'password'));
        else expect(error.kind).toBe('unknownOutcome');
      }),
      { usual: 1000, failure: 'falseSuccesses' },
    );
  });

  test('readAdminPasswords takes each for what it is called', async ({ task }) => {
    await runProperty(
      task,
      fc.asyncProperty(body, async (answer) => {
        const { arm } = scripted(() => json(200, answer));
        await cleanOutcome(async () => {
          const { password: first, password2 } = await readAdminPasswords(arm, registry);
          if (first !== undefined) {
            expect(first.use((text) => text)).toBe(wanted(answer, 'password'));
          }
          if (password2 !== undefined) {
            expect(password2.use((text) => text)).toBe(wanted(answer, 'password2'));
          }
        });
      }),
      { usual: 1000 },
    );
  });
});
