import { bashLines, quoteBash } from '@/domain/commands';
import type { RegistryAddress } from '@/domain/resourceId';

import { actionChanges, actionsByResource } from './actionsByResource';
import type { NewScopeMap, Operation, Twin, TwinNote } from './operation';

/**
 * An operation for Azure CLI in bash. Every value is quoted, so that a shell does not expand the `*` of
 * a wildcard.
 * https://learn.microsoft.com/cli/azure/acr/token
 * https://learn.microsoft.com/cli/azure/acr/scope-map
 */
export function azureCli(registry: RegistryAddress, operation: Operation): Twin {
  const { text, notes = [] } = described(registry, operation);
  return { tool: 'azureCli', text, notes };
}

interface Described {
  readonly text: string;
  readonly notes?: readonly TwinNote[];
}

function described(registry: RegistryAddress, operation: Operation): Described {
  const az = (command: string, ...options: readonly string[]) =>
    bashLines(`az acr ${command}`, [
      ...options,
      `--subscription ${quoteBash(registry.subscription)}`,
    ]);
  const of = (name: string) => [
    `--name ${quoteBash(name)}`,
    `--registry ${quoteBash(registry.registry)}`,
  ];
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
