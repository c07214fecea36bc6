import type { Token } from '@/azure/tokens';
import { lifetimes } from '@/domain/expiry';
import type { PasswordName } from '@/domain/passwords';
import { nameOfId } from '@/domain/resourceId';
import { localZone } from '@/domain/wallTime';

import { copyName, type Prefill } from './createLink';
import { type Expiration, expirationAfter } from './expiration';

/** What the form "Create token" holds. */
export interface TokenValues {
  name: string;
  /** The chosen scope map's name; the draft's when that is chosen. */
  scopeMap: string;
  enabled: boolean;
  passwords: PasswordName[];
  expiration: Expiration;
}

/** What it starts with: nothing, what a link brought, or a copy of another token. */
export function startValues(prefill: Prefill | undefined, source: Token | undefined): TokenValues {
  const zone = localZone();
  return {
    name: source === undefined ? (prefill?.name ?? '') : copyName(source.name),
    scopeMap: nameOfId(source?.properties.scopeMapId ?? prefill?.scopeMap ?? ''),
    enabled: source?.properties.status !== 'disabled',
    passwords: ['password1'],
    expiration: {
      expires: true,
      ...expirationAfter(lifetimes[1], new Date(), zone),
      zone,
      occurrence: 'earlier',
    },
  };
}
