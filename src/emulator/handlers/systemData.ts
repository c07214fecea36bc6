import { signedInUser } from '@/emulator/identity';
import type { SystemData } from '@/emulator/store/records';

/**
 * Created and modified at this moment by the signed-in user. A PATCH of a token or scope map resets the
 * date of creation as well (recorded: azure-sdk-for-net, 2023-02-15); only `creationDate` keeps it.
 */
export function freshSystemData(at: string): SystemData {
  return {
    createdBy: signedInUser.name,
    createdByType: 'User',
    createdAt: at,
    lastModifiedBy: signedInUser.name,
    lastModifiedByType: 'User',
    lastModifiedAt: at,
  };
}
