import type { Messages } from '@/i18n/en';

/** Why a control is disabled for this user, and who can change it. */
export const azureAccess: Messages['azureAccess'] = {
  denied: (action) =>
    `Vos rôles ne le permettent pas. Demandez à un propriétaire du registre le rôle « Container Registry Contributor and Data Access Configuration Administrator », ou un autre qui comporte ${action}.`,
  locked: (lock) =>
    `Le verrou ${lock} interdit cette opération. Un propriétaire peut le supprimer dans le portail Azure, sur la page Verrous.`,
};
