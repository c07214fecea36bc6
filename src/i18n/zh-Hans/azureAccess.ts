import type { Messages } from '@/i18n/en';

/** Why a control is disabled for this user, and who can change it. */
export const azureAccess: Messages['azureAccess'] = {
  denied: (action) =>
    `你的角色不允许此操作。请让注册表的所有者为你分配“Container Registry Contributor and Data Access Configuration Administrator”角色，或其他包含 ${action} 的角色。`,
  locked: (lock) => `锁“${lock}”禁止此操作。所有者可以在 Azure 门户的“锁”页面中将其删除。`,
};
