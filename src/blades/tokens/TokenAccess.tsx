import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { expiryOf } from '@/domain/expiry';
import { passwordNames } from '@/domain/passwords';
import type { RegistryAddress } from '@/domain/resourceId';
import { useNow } from '@/ui/useNow';

import { AccessCheck } from './AccessCheck';

/** Answers whether a token, as it is in Azure now, gets in. */
export function TokenAccess({
  registry,
  token,
  actions,
}: {
  registry: RegistryAddress;
  token: Token;
  /** Of the token's scope map; undefined when that does not exist. */
  actions: readonly string[] | undefined;
}) {
  const now = useNow();
  return (
    <AccessCheck
      registry={registry}
      status={token.properties.status}
      passwords={passwordNames.map((name) => expiryOf(passwordOfToken(token, name), now))}
      actions={actions}
    />
  );
}
