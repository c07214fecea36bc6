import { powerShellLines, powerShellLoop, quotePowerShell } from '@/domain/commands';
import { type RegistryAddress, registryId, scopeMapId, tokenId } from '@/domain/resourceId';

import type { NewScopeMap, Operation, Twin, TwinNote } from './operation';
import { requests } from './requests';

/**
 * An operation for Azure PowerShell, module Az.ContainerRegistry. Where a cmdlet is missing or cannot
 * say it exactly, Invoke-AzRestMethod sends the request.
 * https://learn.microsoft.com/powershell/module/az.containerregistry
 * https://learn.microsoft.com/powershell/module/az.resources/new-azroleassignment
 * https://learn.microsoft.com/powershell/module/az.accounts/invoke-azrestmethod
 */
export function powerShell(registry: RegistryAddress, operation: Operation): Twin {
  const { text, notes = [] } = described(registry, operation);
  return { tool: 'powerShell', text, notes };
}

interface Described {
  readonly text: string;
  readonly notes?: readonly TwinNote[];
}

function described(registry: RegistryAddress, operation: Operation): Described {
  const inRegistry = [
    `-RegistryName ${quotePowerShell(registry.registry)}`,
    `-ResourceGroupName ${quotePowerShell(registry.resourceGroup)}`,
    `-SubscriptionId ${quotePowerShell(registry.subscription)}`,
  ];
  const named = (name: string, word: string, ...parameters: readonly string[]) =>
    powerShellLines(name, [`-Name ${word}`, ...inRegistry, ...parameters]);
  const cmdlet = (name: string, resource: string, ...parameters: readonly string[]) =>
    named(name, quotePowerShell(resource), ...parameters);
  const scopeMap = (name: string) => `-ScopeMapId ${quotePowerShell(scopeMapId(registry, name))}`;
  const generate = (token: string, password: string, expiry: string | undefined) =>
    powerShellLines('New-AzContainerRegistryCredentials', [
      `-TokenId ${quotePowerShell(tokenId(registry, token))}`,
      ...inRegistry,
      `-Name ${password}`,
      ...(expiry === undefined ? [] : [`-Expiry ${quotePowerShell(expiry)}`]),
    ]);
  const create = ({ name, description, actions }: NewScopeMap) =>
    cmdlet(
      'New-AzContainerRegistryScopeMap',
      name,
      ...scopeMapContent(description === '' ? undefined : description, actions),
    );
  // These know no subscription of their own.
  const inContext = (name: string, ...parameters: readonly string[]) =>
    [
      `Set-AzContext -Subscription ${quotePowerShell(registry.subscription)}`,
      powerShellLines(name, parameters),
    ].join('\n');
  const ofRegistry = (name: string, parameter: string) =>
    inContext(
      name,
      `-ResourceGroupName ${quotePowerShell(registry.resourceGroup)}`,
      `-Name ${quotePowerShell(registry.registry)}`,
      parameter,
    );
  const ofSigner = (name: string, principalId: string, ...parameters: readonly string[]) =>
    inContext(
      name,
      `-ObjectId ${quotePowerShell(principalId)}`,
      ...parameters,
      '-RoleDefinitionName AcrImageSigner',
      `-Scope ${quotePowerShell(registryId(registry))}`,
    );

  switch (operation.kind) {
    case 'createScopeMap':
      return { text: create(operation.scopeMap), notes: ['overwrites'] };
    case 'createToken': {
      const { passwords, token, scopeMap: chosen } = operation;
      const lines = [
        ...(typeof chosen === 'string' ? [] : [create(chosen)]),
        cmdlet(
          'New-AzContainerRegistryToken',
          token,
          scopeMap(typeof chosen === 'string' ? chosen : chosen.name),
          `-Status ${operation.status}`,
        ),
        ...passwords.map((password) => generate(token, password, operation.expiry)),
      ];
      return {
        text: lines.join('\n\n'),
        notes: [
          'overwrites',
          ...(passwords.length === 0 ? [] : (['printsPassword', 'nameThePassword'] as const)),
        ],
      };
    }
    case 'updateToken': {
      const { status, scopeMap: next } = operation.changes;
      return {
        text: cmdlet(
          'Update-AzContainerRegistryToken',
          operation.token,
          ...(next === undefined ? [] : [scopeMap(next)]),
          ...(status === undefined ? [] : [`-Status ${status}`]),
        ),
      };
    }
    case 'updateTokens':
      return {
        text: powerShellLoop(
          'token',
          operation.tokens.map(({ name }) => name),
          named('Update-AzContainerRegistryToken', '$token', `-Status ${operation.status}`),
        ),
      };
    case 'deleteTokens':
      return {
        text: powerShellLoop(
          'token',
          operation.tokens,
          named('Remove-AzContainerRegistryToken', '$token'),
        ),
        notes: ['doesNotAsk'],
      };
    case 'deleteToken':
      return {
        text: cmdlet('Remove-AzContainerRegistryToken', operation.token),
        notes: ['doesNotAsk'],
      };
    case 'generatePassword':
      return {
        text: generate(operation.token, operation.password, operation.expiry),
        notes: ['nameThePassword', 'printsPassword'],
      };
    case 'updateScopeMap':
      return {
        text: cmdlet(
          'Update-AzContainerRegistryScopeMap',
          operation.scopeMap,
          ...scopeMapContent(operation.description, operation.actions),
        ),
        notes: ['replacesActions'],
      };
    case 'deleteScopeMap':
      return {
        text: cmdlet('Remove-AzContainerRegistryScopeMap', operation.scopeMap),
        notes: ['doesNotAsk'],
      };
    case 'deleteScopeMaps':
      return {
        text: powerShellLoop(
          'scopeMap',
          operation.scopeMaps,
          named('Remove-AzContainerRegistryScopeMap', '$scopeMap'),
        ),
        notes: ['doesNotAsk'],
      };
    case 'addSigner':
      return {
        text: ofSigner(
          'New-AzRoleAssignment',
          operation.principalId,
          `-ObjectType ${operation.principalType}`,
        ),
      };
    case 'removeSigner':
      return {
        text: ofSigner('Remove-AzRoleAssignment', operation.principalId),
        notes: ['doesNotAsk'],
      };
    case 'setAdminUser':
      return {
        text: ofRegistry(
          'Update-AzContainerRegistry',
          operation.enabled ? '-EnableAdminUser' : '-DisableAdminUser',
        ),
      };
    case 'regenerateAdminPassword':
      return {
        text: ofRegistry(
          'Update-AzContainerRegistryCredential',
          `-PasswordName ${operation.password}`,
        ),
        notes: ['printsPassword'],
      };
    case 'deletePassword':
      return { text: invoked(registry, operation), notes: ['keepsPasswords', 'doesNotAsk'] };
    case 'enableContentTrust':
    case 'disableContentTrust':
      return { text: invoked(registry, operation) };
  }
}

function scopeMapContent(description: string | undefined, actions: readonly string[]): string[] {
  return [
    ...(description === undefined ? [] : [`-Description ${quotePowerShell(description)}`]),
    `-Action ${actions.map(quotePowerShell).join(', ')}`,
  ];
}

function invoked(registry: RegistryAddress, operation: Operation): string {
  return requests(registry, operation)
    .map(({ method, path, body }) =>
      powerShellLines('Invoke-AzRestMethod', [
        `-Method ${method}`,
        `-Path ${quotePowerShell(path)}`,
        ...(body === undefined ? [] : [`-Payload ${quotePowerShell(JSON.stringify(body))}`]),
      ]),
    )
    .join('\n\n');
}
