import { signedInUser } from '@/emulator/identity';
import type { StoredSubscription } from '@/emulator/store/records';

export const production: StoredSubscription = {
  subscriptionId: '11111111-1111-4111-8111-111111111111',
  displayName: 'Contoso Production',
  tenantId: signedInUser.tenantId,
  state: 'Enabled',
};

/** What refusals of all kinds look like: see restricted.ts. */
export const restricted: StoredSubscription = {
  subscriptionId: '33333333-3333-4333-8333-333333333333',
  displayName: 'Contoso Restricted',
  tenantId: signedInUser.tenantId,
  state: 'Enabled',
};

export const development: StoredSubscription = {
  subscriptionId: '22222222-2222-4222-8222-222222222222',
  displayName: 'Contoso Development',
  tenantId: signedInUser.tenantId,
  state: 'Enabled',
};
