import { quoteBash, wellFormed } from '@/domain/commands';
import type { RegistryAddress } from '@/domain/resourceId';
import { acrImageSigner, type SignerType } from '@/domain/signers';

import type { Operation, Twin, TwinNote } from './operation';

/**
 * An operation as a Bicep template. Templates say what there is to be: they neither delete nor
 * generate passwords.
 * https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/tokens
 * https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/scopemaps
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/scenarios-rbac
 */
export function bicep(registry: RegistryAddress, operation: Operation): Twin {
  const { resources, notes } = described(operation);
  const text =
    resources.length === 0
      ? undefined
      : [deployment(registry), existingRegistry(registry), ...resources].join('\n\n');
  return { tool: 'bicep', text: text === undefined ? undefined : `${text}\n`, notes };
}

const notLiteral = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a string of Bicep.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 */
export function quoteBicep(text: string): string {
  const escaped = wellFormed(text)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('${', '\\${')
    .replace(notLiteral, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `'${escaped}'`;
}

function deployment({ subscription, resourceGroup }: RegistryAddress): string {
  return `// az deployment group create --subscription ${quoteBash(subscription)} --resource-group ${quoteBash(resourceGroup)} --template-file main.bicep`;
}

function existingRegistry({ registry }: RegistryAddress): string {
  return `resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' existing = {
  name: ${quoteBicep(registry)}
}`;
}

function existingScopeMap(name: string): string {
  return `resource scopeMap 'Microsoft.ContainerRegistry/registries/scopeMaps@2025-11-01' existing = {
  parent: registry
  name: ${quoteBicep(name)}
}`;
}

function scopeMap(name: string, description: string, actions: readonly string[]): string {
  const ofDescription = description === '' ? '' : `    description: ${quoteBicep(description)}\n`;
  const list = actions.map((action) => `      ${quoteBicep(action)}\n`).join('');
  return `resource scopeMap 'Microsoft.ContainerRegistry/registries/scopeMaps@2025-11-01' = {
  parent: registry
  name: ${quoteBicep(name)}
  properties: {
${ofDescription}    actions: [
${list}    ]
  }
}`;
}

function token(name: string, status: string): string {
  return `resource token 'Microsoft.ContainerRegistry/registries/tokens@2025-11-01' = {
  parent: registry
  name: ${quoteBicep(name)}
  properties: {
    scopeMapId: scopeMap.id
    status: '${status}'
  }
}`;
}

/** Its name follows from what it says, so that deploying it again makes no second one. */
function signer(principalId: string, type: SignerType): string {
  const role = quoteBicep(acrImageSigner);
  return `resource signer 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, ${quoteBicep(principalId)}, ${role})
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ${role})
    principalId: ${quoteBicep(principalId)}
    principalType: '${type}'
  }
}`;
}

function described(operation: Operation): {
  resources: readonly string[];
  notes: readonly TwinNote[];
} {
  switch (operation.kind) {
    case 'createScopeMap': {
      const { name, description, actions } = operation.scopeMap;
      return { resources: [scopeMap(name, description, actions)], notes: ['overwrites'] };
    }
    case 'createToken': {
      const { scopeMap: chosen, passwords } = operation;
      return {
        resources: [
          typeof chosen === 'string'
            ? existingScopeMap(chosen)
            : scopeMap(chosen.name, chosen.description, chosen.actions),
          token(operation.token, operation.status),
        ],
        notes: [
          'templateWipesPasswords',
          ...(passwords.length === 0 ? [] : (['noPasswordsInTemplates'] as const)),
        ],
      };
    }
    case 'updateToken': {
      const { scopeMap: chosen, status } = { ...operation.before, ...operation.changes };
      return {
        resources: [existingScopeMap(chosen), token(operation.token, status)],
        notes: ['templateWipesPasswords'],
      };
    }
    case 'updateScopeMap': {
      const description = operation.description ?? operation.before.description;
      return {
        resources: [scopeMap(operation.scopeMap, description, operation.actions)],
        notes: ['replacesActions'],
      };
    }
    case 'updateTokens':
      return { resources: [], notes: ['templatesWipeEach'] };
    case 'addSigner':
      return { resources: [signer(operation.principalId, operation.principalType)], notes: [] };
    case 'generatePassword':
    case 'regenerateAdminPassword':
      return { resources: [], notes: ['noPasswordsInTemplates'] };
    case 'deletePassword':
    case 'deleteToken':
    case 'deleteTokens':
    case 'deleteScopeMap':
    case 'deleteScopeMaps':
    case 'removeSigner':
      return { resources: [], notes: ['noDeletionInTemplates'] };
    case 'setAdminUser':
    case 'enableContentTrust':
    case 'disableContentTrust':
      return { resources: [], notes: ['registryTemplate'] };
  }
}
