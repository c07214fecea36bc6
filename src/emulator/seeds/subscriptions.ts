import { signedInUser } from '@/emulator/identity';
import type { StoredSubscription } from '@/emulator/store/records';

export const production: StoredSubscription = {
  subscriptionId: '11111111-1111-4111-8111-111111111111',
  displayName: 'Contoso Production',
  tenantId: signedInUser.tenantId,
  state: 'Enabled',
};

export const development: StoredSubscription = {
  subscriptionId: '22222222-2222-4222-8222-222222222222',
  displayName: 'Contoso Development',
  tenantId: signedInUser.tenantId,
  state: 'Enabled',
};
