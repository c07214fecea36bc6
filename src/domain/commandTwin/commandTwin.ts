import type { RegistryAddress } from '@/domain/resourceId';

import { azureCli } from './azureCli';
import { bicep } from './bicep';
import type { Operation, Twin } from './operation';
import { powerShell } from './powerShell';
import { rest } from './rest';
import { terraform } from './terraform';

/**
 * What an operation of the portal is in the tools that can do the same. Never with a password: those
 * only come back from Azure.
 */
export function commandTwin(registry: RegistryAddress, operation: Operation): readonly Twin[] {
  return [azureCli, powerShell, rest, bicep, terraform].map((twin) => twin(registry, operation));
}
