import { ArmFailure } from '@/emulator/failure';
import { plans } from '@/emulator/plans';
import type { Child } from '@/emulator/store/children';
import type { StoredRegistry } from '@/emulator/store/records';

/** Unknown in Azure: code and text of the refusal. The limits themselves are documented. */
export function checkRoomFor(
  what: 'tokens' | 'scope maps',
  registry: StoredRegistry,
  count: number,
) {
  const { sku } = registry.resource;
  const { children } = plans[sku.name];
  if (count >= children) {
    throw new ArmFailure(
      400,
      'QuotaExceeded',
      `The registry has reached the limit of ${children} ${what} of the SKU ${sku.name}. For more information on SKU tiers, please visit https://aka.ms/acr/tiers.`,
    );
  }
}

/** Unknown in Azure: the answer to a change of something that is being deleted. */
export function checkNotDeleting(child: Child): void {
  if (child.work?.state === 'Deleting') {
    throw new ArmFailure(409, 'Conflict', `The resource ${child.name} is being deleted.`);
  }
}
