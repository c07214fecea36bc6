import type { RegistryAddress } from '@/domain/resourceId';

import { AccessCheck } from './AccessCheck';

const working = [{ kind: 'never' }] as const;

/** Answers whether a token gets in that works and has these actions. The scope maps' blade shows it. */
export function ScopeMapAccess({
  registry,
  actions,
}: {
  registry: RegistryAddress;
  actions: readonly string[];
}) {
  return <AccessCheck registry={registry} status="enabled" passwords={working} actions={actions} />;
}
