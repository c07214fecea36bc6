import { signedInUser } from '@/emulator/identity';

/** A tenant as the specification's example has it. */
export interface SeedTenant {
  readonly tenantId: string;
  readonly countryCode: string;
  readonly tenantCategory: 'Home' | 'ProjectedBy' | 'ManagedBy';
  readonly displayName?: string;
  readonly defaultDomain?: string;
}

/** Where the signed-in user has an account: at home, and as a guest of two others. */
export const tenants: readonly SeedTenant[] = [
  {
    tenantId: signedInUser.tenantId,
    countryCode: 'US',
    tenantCategory: 'Home',
    displayName: 'Contoso',
    defaultDomain: 'contoso.example',
  },
  {
    tenantId: '88888888-8888-4888-8888-888888888888',
    countryCode: 'FR',
    tenantCategory: 'Home',
    displayName: 'Fabrikam',
    defaultDomain: 'fabrikam.example',
  },
  // Names may be missing for guests.
  {
    tenantId: '77777777-7777-4777-8777-777777777777',
    countryCode: 'CN',
    tenantCategory: 'Home',
  },
];
