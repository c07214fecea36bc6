import type { ComponentType } from 'react';

import type { ScopeMapDraft } from '@/azure/scopeMaps';
import type { RegistryAddress } from '@/domain/resourceId';

/**
 * The panel that composes a new scope map. It belongs to another blade, and blades do not import each
 * other: the app hands it in.
 */
export type ScopeMapPanel = ComponentType<{
  registry: RegistryAddress;
  draft: ScopeMapDraft | undefined;
  suggestedName: string;
  onAdd: (draft: ScopeMapDraft) => void;
  onDiscard: () => void;
}>;
