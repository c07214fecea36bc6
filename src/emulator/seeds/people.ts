import { signedInUser } from '@/emulator/identity';

/** Those who made what the seeds hold. */
export const people = {
  dana: signedInUser.name,
  amelie: 'amelie.laurent@contoso.example',
  wei: 'wei.zhang@contoso.example',
  jonas: 'jonas.weber@contoso.example',
} as const;
