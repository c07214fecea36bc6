import { bashLines, bashLoop, quoteBash } from '@/domain/commands';
import { type RegistryAddress, registryId } from '@/domain/resourceId';

import { actionChanges, actionsByResource } from './actionsByResource';
import type { NewScopeMap, Operation, Twin, TwinNote } from './operation';

/**
 * An operation for Azure CLI in bash. Every value is quoted, so that a shell does not expand the `*` of
 * a wildcard.
 * https://learn.microsoft.com/cli/azure/acr/token
 * https://learn.microsoft.com/cli/azure/acr/scope-map
 * https://learn.microsoft.com/cli/azure/role/assignment
 */
export function azureCli(registry: RegistryAddress, operation: Operation): Twin {
  const { text, notes = [] } = described(registry, operation);
  return { tool: 'azureCli', text, notes };
}

interface Described {
  readonly text: string | undefined;
  readonly notes?: readonly TwinNote[];
}

function described(registry: RegistryAddress, operation: Operation): Described {
  const inSubscription = (command: string, ...options: readonly string[]) =>
    bashLines(command, [...options, `--subscription ${quoteBash(registry.subscription)}`]);
  const az = (command: string, ...options: readonly string[]) =>
    inSubscription(`az acr ${command}`, ...options);
  const named = (word: string) => [`--name ${word}`, `--registry ${quoteBash(registry.registry)}`];
  const of = (name: string) => named(quoteBash(name));
  const generate = (token: string, password: string, expiry: string | undefined) =>
    az(
      'token credential generate',
      ...of(token),
      `--${password}`,
      ...(expiry === undefined ? [] : [`--expiration ${quoteBash(expiry)}`]),
    );
  const create = (scopeMap: NewScopeMap) =>
    withDescription(scopeMap.description, (description) =>
      az(
        'scope-map create',
        ...of(scopeMap.name),
        ...resources('--', scopeMap.actions),
        ...description,
      ),
    );

  switch (operation.kind) {
    case 'createScopeMap':
      return {
        text: create(operation.scopeMap),
        notes: notEverythingIn(operation.scopeMap.actions),
      };
    case 'createToken': {
      const { scopeMap, passwords, token } = operation;
      const name = typeof scopeMap === 'string' ? scopeMap : scopeMap.name;
      const lines = [
        ...(typeof scopeMap === 'string' ? [] : [create(scopeMap)]),
        az(
          'token create',
          ...of(token),
          `--scope-map ${quoteBash(name)}`,
          `--status ${operation.status}`,
          '--no-passwords',
        ),
        ...passwords.map((password) => generate(token, password, operation.expiry)),
      ];
      return {
        text: lines.join('\n\n'),
        notes: [
          'overwrites',
          ...(passwords.length === 0 ? [] : (['printsPassword', 'nameThePassword'] as const)),
          ...(typeof scopeMap === 'string' ? [] : notEverythingIn(scopeMap.actions)),
        ],
      };
    }
    case 'updateToken': {
      const { status, scopeMap } = operation.changes;
      return {
        text: az(
          'token update',
          ...of(operation.token),
          ...(scopeMap === undefined ? [] : [`--scope-map ${quoteBash(scopeMap)}`]),
          ...(status === undefined ? [] : [`--status ${status}`]),
        ),
      };
    }
    case 'updateTokens': {
      const update = az('token update', ...named('"$token"'), `--status ${operation.status}`);
      const names = operation.tokens.map(({ name }) => name);
      return { text: bashLoop('token', names, update) };
    }
    case 'deleteTokens':
      return {
        text: bashLoop('token', operation.tokens, az('token delete', ...named('"$token"'))),
        notes: ['asksEach'],
      };
    case 'deleteToken':
      return { text: az('token delete', ...of(operation.token)), notes: ['asksFirst'] };
    case 'generatePassword':
      return {
        text: generate(operation.token, operation.password, operation.expiry),
        notes: ['nameThePassword', 'printsPassword'],
      };
    case 'deletePassword':
      return {
        text: az('token credential delete', ...of(operation.token), `--${operation.password}`),
        notes: ['doesNotAsk'],
      };
    case 'updateScopeMap': {
      const { added, removed } = actionChanges(operation.before.actions, operation.actions);
      const text = withDescription(operation.description ?? '', (description) =>
        az(
          'scope-map update',
          ...of(operation.scopeMap),
          ...resources('--add-', added),
          ...resources('--remove-', removed),
          ...description,
        ),
      );
      return {
        text,
        // Without a value azure-cli leaves the description as it is.
        notes:
          operation.description === ''
            ? ['notEverything']
            : notEverythingIn([...added, ...removed]),
      };
    }
    case 'deleteScopeMap':
      return { text: az('scope-map delete', ...of(operation.scopeMap)), notes: ['asksFirst'] };
    case 'deleteScopeMaps':
      return {
        text: bashLoop(
          'scope_map',
          operation.scopeMaps,
          az('scope-map delete', ...named('"$scope_map"')),
        ),
        notes: ['asksEach'],
      };
    case 'setAdminUser':
      return {
        text: az(
          'update',
          `--name ${quoteBash(registry.registry)}`,
          `--admin-enabled ${operation.enabled}`,
        ),
      };
    case 'regenerateAdminPassword':
      return {
        text: az(
          'credential renew',
          `--name ${quoteBash(registry.registry)}`,
          `--password-name ${operation.password}`,
        ),
        notes: ['printsPassword'],
      };
    case 'enableContentTrust':
      return { text: undefined, notes: ['cliEnablesNoTrust'] };
    case 'addSigner':
      return {
        text: inSubscription(
          'az role assignment create',
          // With an object ID and its type az does not look for the principal in Microsoft Graph.
          `--assignee-object-id ${quoteBash(operation.principalId)}`,
          `--assignee-principal-type ${operation.principalType}`,
          '--role AcrImageSigner',
          `--scope ${quoteBash(registryId(registry))}`,
        ),
      };
    case 'removeSigner':
      return {
        text: inSubscription('az role assignment delete', `--ids ${quoteBash(operation.id)}`),
        notes: ['doesNotAsk'],
      };
    case 'disableContentTrust':
      return {
        text: az(
          'config content-trust update',
          `--registry ${quoteBash(registry.registry)}`,
          '--status disabled',
        ),
      };
  }
}

function resources(prefix: '--' | '--add-' | '--remove-', actions: readonly string[]): string[] {
  return actionsByResource(actions).resources.map(
    ({ kind, name, actions: own }) => `${prefix}${kind} ${quoteBash(name)} ${own.join(' ')}`,
  );
}

function notEverythingIn(actions: readonly string[]): TwinNote[] {
  return actionsByResource(actions).unknown.length === 0 ? [] : ['notEverything'];
}

/**
 * azure-cli takes a value that begins with `@` for the name of a file to read; such a description goes
 * through standard input. The equals sign keeps one that begins with a hyphen from being an option.
 * https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-tips#load-values-from-a-file
 */
function withDescription(description: string, command: (option: string[]) => string): string {
  if (description === '') return command([]);
  if (!description.startsWith('@')) return command([`--description=${quoteBash(description)}`]);
  return `printf '%s' ${quoteBash(description)} | ${command(['--description=@-'])}`;
}
