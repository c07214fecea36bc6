import { wellFormed } from '@/domain/commands';
import { type RegistryAddress, registryId, scopeMapId, tokenId } from '@/domain/resourceId';

import { acrImageSigner } from '@/domain/signers';

import type { NewScopeMap, Operation } from './operation';

export interface ArmRequest {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** Percent-encoded, with the api-version. */
  readonly path: string;
  readonly body?: unknown;
}

/** Which version of Azure Container Registry's interface the commands speak. */
export const apiVersion = '2025-11-01';

const authorizationVersion = '2022-04-01';

function encoded(registry: RegistryAddress): RegistryAddress {
  return {
    subscription: pathSegment(registry.subscription),
    resourceGroup: pathSegment(registry.resourceGroup),
    registry: pathSegment(registry.registry),
  };
}

/** A name as a segment of an address. */
export function pathSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment));
}

function at(id: string, version = apiVersion): string {
  return `${id}?api-version=${version}`;
}

/** The id of a registry as a part of an address. */
export function encodedRegistryId(registry: RegistryAddress): string {
  return registryId(encoded(registry));
}

/**
 * The requests to Azure Resource Manager that an operation comes to: the same that the portal sends.
 * https://learn.microsoft.com/rest/api/container-registry
 */
export function requests(registry: RegistryAddress, operation: Operation): ArmRequest[] {
  const place = encoded(registry);
  const tokenAt = (name: string) => at(tokenId(place, pathSegment(name)));
  const scopeMapAt = (name: string) => at(scopeMapId(place, pathSegment(name)));
  const generate = (token: string, name: string, expiry: string | undefined): ArmRequest => ({
    method: 'POST',
    path: at(`${registryId(place)}/generateCredentials`),
    body: { tokenId: tokenId(registry, token), name, ...(expiry !== undefined && { expiry }) },
  });
  const create = ({ name, description, actions }: NewScopeMap): ArmRequest => ({
    method: 'PUT',
    path: scopeMapAt(name),
    body: { properties: { ...(description !== '' && { description }), actions } },
  });
  const patchRegistry = (properties: object): ArmRequest => ({
    method: 'PATCH',
    path: at(registryId(place)),
    body: { properties },
  });

  switch (operation.kind) {
    case 'createScopeMap':
      return [create(operation.scopeMap)];
    case 'createToken': {
      const { scopeMap, token, status, passwords, expiry } = operation;
      const name = typeof scopeMap === 'string' ? scopeMap : scopeMap.name;
      return [
        ...(typeof scopeMap === 'string' ? [] : [create(scopeMap)]),
        {
          method: 'PUT',
          path: tokenAt(token),
          body: { properties: { scopeMapId: scopeMapId(registry, name), status } },
        },
        ...passwords.map((password) => generate(token, password, expiry)),
      ];
    }
    case 'updateToken': {
      const { status, scopeMap } = operation.changes;
      return [
        {
          method: 'PATCH',
          path: tokenAt(operation.token),
          body: {
            properties: {
              ...(status !== undefined && { status }),
              ...(scopeMap !== undefined && { scopeMapId: scopeMapId(registry, scopeMap) }),
            },
          },
        },
      ];
    }
    case 'updateTokens': {
      const { tokens, status } = operation;
      return tokens.map(({ name }) => ({
        method: 'PATCH',
        path: tokenAt(name),
        body: { properties: { status } },
      }));
    }
    case 'deleteTokens':
      return operation.tokens.map((name) => ({ method: 'DELETE', path: tokenAt(name) }));
    case 'deleteToken':
      return [{ method: 'DELETE', path: tokenAt(operation.token) }];
    case 'generatePassword':
      return [generate(operation.token, operation.password, operation.expiry)];
    case 'deletePassword':
      return [
        {
          method: 'PATCH',
          path: tokenAt(operation.token),
          body: {
            properties: { credentials: { passwords: operation.kept.map((name) => ({ name })) } },
          },
        },
      ];
    case 'updateScopeMap': {
      const { description, actions } = operation;
      return [
        {
          method: 'PATCH',
          path: scopeMapAt(operation.scopeMap),
          body: { properties: { ...(description !== undefined && { description }), actions } },
        },
      ];
    }
    case 'deleteScopeMap':
      return [{ method: 'DELETE', path: scopeMapAt(operation.scopeMap) }];
    case 'deleteScopeMaps':
      return operation.scopeMaps.map((name) => ({ method: 'DELETE', path: scopeMapAt(name) }));
    case 'setAdminUser':
      return [patchRegistry({ adminUserEnabled: operation.enabled })];
    case 'regenerateAdminPassword':
      return [
        {
          method: 'POST',
          path: at(`${registryId(place)}/regenerateCredential`),
          body: { name: operation.password },
        },
      ];
    case 'enableContentTrust':
      return [patchRegistry(contentTrust('enabled'))];
    case 'disableContentTrust':
      return [patchRegistry(contentTrust('disabled'))];
    case 'addSigner': {
      const { assignment, principalId, principalType } = operation;
      const roleDefinitionId = `/subscriptions/${registry.subscription}/providers/Microsoft.Authorization/roleDefinitions/${acrImageSigner}`;
      return [
        {
          method: 'PUT',
          path: at(
            `${registryId(place)}/providers/Microsoft.Authorization/roleAssignments/${pathSegment(assignment)}`,
            authorizationVersion,
          ),
          body: { properties: { roleDefinitionId, principalId, principalType } },
        },
      ];
    }
    case 'removeSigner':
      return [
        {
          method: 'DELETE',
          path: at(operation.id.split('/').map(pathSegment).join('/'), authorizationVersion),
        },
      ];
  }
}

function contentTrust(status: 'enabled' | 'disabled') {
  return { policies: { trustPolicy: { type: 'Notary', status } } };
}
