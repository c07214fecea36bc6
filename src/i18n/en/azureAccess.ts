/** Why a control is disabled for this user, and who can change it. */
export const azureAccess = {
  denied: (action: string) =>
    `Your roles do not allow this. Ask an owner of the registry for the role “Container Registry Contributor and Data Access Configuration Administrator”, or another role that includes ${action}.`,
  locked: (lock: string) =>
    `The lock ${lock} forbids this. An owner can remove it in the Azure portal, under Locks.`,
};
