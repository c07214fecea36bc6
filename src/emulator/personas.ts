import type { RolePermission } from '@/domain/azureAccess';

/** Roles that the signed-in user can have in the emulated Azure. */
export const personas = ['owner', 'contributor', 'reader'] as const;

export type Persona = (typeof personas)[number];

/**
 * What Azure's built-in roles allow.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged
 */
export const rolePermissions: Readonly<Record<Persona, RolePermission>> = {
  owner: { actions: ['*'], notActions: [] },
  contributor: {
    actions: ['*'],
    notActions: [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
    ],
  },
  reader: { actions: ['*/read'], notActions: [] },
};
