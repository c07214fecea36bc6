/** A built-in role, as far as clients of registries meet it. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly actions: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
}

/**
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/containers and
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged
 */
export const roles = {
  acrImageSigner: {
    id: '6cef56e8-d556-48e5-a04f-b8e64114680f',
    name: 'AcrImageSigner',
    description:
      'Avoid using this role. Content Trust in Azure Container Registry and the AcrImageSigner role are being deprecated and will be completely removed on March 31, 2028. For details and transition guidance, see https://aka.ms/acr/dctdeprecation.',
    actions: ['Microsoft.ContainerRegistry/registries/sign/write'],
    dataActions: ['Microsoft.ContainerRegistry/registries/trustedCollections/write'],
  },
  acrPush: {
    id: '8311e382-0749-4cb8-b61a-304f252e45ec',
    name: 'AcrPush',
    description: 'acr push',
    actions: [
      'Microsoft.ContainerRegistry/registries/pull/read',
      'Microsoft.ContainerRegistry/registries/push/write',
    ],
  },
  acrPull: {
    id: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    name: 'AcrPull',
    description: 'acr pull',
    actions: ['Microsoft.ContainerRegistry/registries/pull/read'],
  },
  acrDelete: {
    id: 'c2f4ef07-c644-48eb-af81-4b1b4947fb11',
    name: 'AcrDelete',
    description: 'acr delete',
    actions: ['Microsoft.ContainerRegistry/registries/artifacts/delete'],
  },
  acrQuarantineReader: {
    id: 'cdda3590-29a3-44f6-95f2-9f980659eb04',
    name: 'AcrQuarantineReader',
    description: 'acr quarantine data reader',
    actions: ['Microsoft.ContainerRegistry/registries/quarantine/read'],
    dataActions: ['Microsoft.ContainerRegistry/registries/quarantinedArtifacts/read'],
  },
  acrQuarantineWriter: {
    id: 'c8d4ff99-41c3-41a8-9f60-21dfdad59608',
    name: 'AcrQuarantineWriter',
    description: 'acr quarantine data writer',
    actions: [
      'Microsoft.ContainerRegistry/registries/quarantine/read',
      'Microsoft.ContainerRegistry/registries/quarantine/write',
    ],
    dataActions: [
      'Microsoft.ContainerRegistry/registries/quarantinedArtifacts/read',
      'Microsoft.ContainerRegistry/registries/quarantinedArtifacts/write',
    ],
  },
  owner: {
    id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    name: 'Owner',
    description:
      'Grants full access to manage all resources, including the ability to assign roles in Azure RBAC.',
    actions: ['*'],
  },
  contributor: {
    id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    name: 'Contributor',
    description:
      'Grants full access to manage all resources, but does not allow you to assign roles in Azure RBAC, manage assignments in Azure Blueprints, or share image galleries.',
    actions: ['*'],
    notActions: ['Microsoft.Authorization/*/Delete', 'Microsoft.Authorization/*/Write'],
  },
  userAccessAdministrator: {
    id: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    name: 'User Access Administrator',
    description: 'Lets you manage user access to Azure resources.',
    actions: ['*/read', 'Microsoft.Authorization/*', 'Microsoft.Support/*'],
  },
  reader: {
    id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    name: 'Reader',
    description: 'View all resources, but does not allow you to make any changes.',
    actions: ['*/read'],
  },
} as const satisfies Record<string, Role>;

/** All of them, for whoever looks one up. */
export const roleList: readonly Role[] = Object.values(roles);
