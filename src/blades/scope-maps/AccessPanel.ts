import type { ComponentType } from 'react';

import type { RegistryAddress } from '@/domain/resourceId';

/**
 * Answers what a scope map's actions allow. It belongs to the tokens' blade, and blades do not import
 * each other: the app hands it in.
 */
export type AccessPanel = ComponentType<{
  registry: RegistryAddress;
  actions: readonly string[];
}>;
