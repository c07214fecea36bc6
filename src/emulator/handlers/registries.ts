import * as v from 'valibot';

import { plans } from '@/emulator/plans';
import type { StoredRegistry } from '@/emulator/store/records';

import type { Call } from './call';
import { listAnswer } from './list';
import { checkNamePath, groupRegistriesPath, registriesPath, registryPath } from './paths';
import { patched, registryPatchSchema } from './registryPatch';
import { afterPolicies } from './registryPolicies';
import { registryView } from './registryView';
import type { Answer, Route } from './route';

const provider = 'ContainerRegistry';

/**
 * Reading and changing registries. Their creation (PUT) and deletion are out of scope: the portal decides
 * who gets into registries that there are.
 */
export const registryRoutes: readonly Route[] = [
  {
    name: 'registries.checkName',
    method: 'post',
    path: checkNamePath,
    provider,
    run: checkName,
  },
  {
    name: 'registries.list',
    method: 'get',
    path: registriesPath,
    provider,
    versions: 'asked',
    run: (call) => list(call, call.world.store.registriesOf(call.param('subscription'))),
  },
  {
    name: 'registries.listByResourceGroup',
    method: 'get',
    path: groupRegistriesPath,
    provider,
    versions: 'asked',
    run: (call) =>
      list(
        call,
        call.world.store.registriesOfGroup(call.param('subscription'), call.param('resourceGroup')),
      ),
  },
  {
    name: 'registries.get',
    method: 'get',
    path: registryPath,
    provider,
    versions: 'asked',
    run: (call) => answer(call, call.registry()),
  },
  {
    name: 'registries.update',
    method: 'patch',
    path: registryPath,
    provider,
    versions: 'asked',
    run: update,
  },
  {
    name: 'registries.listUsages',
    method: 'get',
    path: `${registryPath}/listUsages`,
    provider,
    versions: 'asked',
    run: listUsages,
  },
];

const nameSchema = v.object({
  name: v.string(),
  type: v.pipe(v.string(), v.regex(/^Microsoft\.ContainerRegistry\/registries$/i)),
});

/**
 * Whether a registry can have this name, in all of Azure: it is part of a DNS name. The answer is that of
 * the specification's examples, without `api-supported-versions` (recorded: azure-cli,
 * test_check_name_availability). Unknown in Azure: the words about a name that is not valid; they are az's.
 */
async function checkName(call: Call): Promise<Answer> {
  const { name } = await call.body(nameSchema);
  const { store } = call.world;
  store.subscription(call.param('subscription'));
  if (!/^[a-z\d]{5,50}$/i.test(name)) {
    const message =
      'Registry names may contain only alpha numeric characters and must be between 5 and 50 characters';
    return { status: 200, body: { nameAvailable: false, reason: 'Invalid', message } };
  }
  if (store.hasRegistryNamed(name)) {
    const message = `The registry ${name} is already in use.`;
    return { status: 200, body: { nameAvailable: false, reason: 'AlreadyExists', message } };
  }
  return { status: 200, body: { nameAvailable: true } };
}

function list(call: Call, registries: readonly StoredRegistry[]): Answer {
  return listAnswer(
    call,
    registries,
    ({ resource }) => resource.id,
    ({ resource }) => registryView(resource, call.apiVersion),
  );
}

function answer(call: Call, { resource }: StoredRegistry): Answer {
  return { status: 200, body: registryView(resource, call.apiVersion) };
}

/** 200 at once with the full resource (recorded: azure-powershell, Update-AzContainerRegistry, 2023-01). */
async function update(call: Call): Promise<Answer> {
  const registry = call.registry();
  const patch = afterPolicies(registry, await call.body(registryPatchSchema));
  registry.resource = patched(registry.resource, patch, call.world.clock);
  return answer(call, registry);
}

/**
 * Premium as recorded (azure-powershell, 2025-09-09), in this order. The system's own scope maps don't
 * count. Unknown in Azure: what Basic and Standard list besides their size and webhooks.
 */
function listUsages(call: Call): Answer {
  const { resource, tokens, scopeMaps } = call.registry();
  const plan = plans[resource.sku.name];
  const userScopeMaps = scopeMaps.all().filter(({ type }) => type === 'UserDefined');
  const premiumOnly = [
    // -1: no limit. The home region counts as a replication.
    usage('Geo-replications', -1, 1),
    usage('IPRules', 200, resource.properties.networkRuleSet.ipRules.length),
    usage('VNetRules', 100, 0),
    usage('PrivateEndpointConnections', 200, 0),
  ];
  return {
    status: 200,
    body: {
      value: [
        usage('Size', plan.size, 0, 'Bytes'),
        usage('Webhooks', plan.webhooks, 0),
        ...(resource.sku.name === 'Premium' ? premiumOnly : []),
        usage('ScopeMaps', plan.children, userScopeMaps.length),
        usage('Tokens', plan.children, tokens.all().length),
      ],
    },
  };
}

function usage(name: string, limit: number, currentValue: number, unit = 'Count') {
  return { name, limit, currentValue, unit };
}
