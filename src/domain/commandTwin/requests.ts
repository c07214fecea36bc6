import { wellFormed } from '@/domain/commands';
import { type RegistryAddress, registryId, scopeMapId, tokenId } from '@/domain/resourceId';

import type { NewScopeMap, Operation } from './operation';

export interface ArmRequest {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** Percent-encoded, with the api-version. */
  readonly path: string;
  readonly body?: unknown;
}

const apiVersion = '2025-11-01';

function encoded(registry: RegistryAddress): RegistryAddress {
  return {
    subscription: encode(registry.subscription),
    resourceGroup: encode(registry.resourceGroup),
    registry: encode(registry.registry),
  };
}

function encode(segment: string): string {
  return encodeURIComponent(wellFormed(segment));
}

function at(id: string): string {
  return `${id}?api-version=${apiVersion}`;
}

/**
 * The requests to Azure Resource Manager that an operation comes to: the same that the portal sends.
 * https://learn.microsoft.com/rest/api/container-registry
 */
export function requests(registry: RegistryAddress, operation: Operation): ArmRequest[] {
  const place = encoded(registry);
  const tokenAt = (name: string) => at(tokenId(place, encode(name)));
  const scopeMapAt = (name: string) => at(scopeMapId(place, encode(name)));
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
    case 'disableContentTrust':
      return [patchRegistry({ policies: { trustPolicy: { type: 'Notary', status: 'disabled' } } })];
  }
}
