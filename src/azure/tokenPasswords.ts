import { type PasswordName, passwordOf } from '@/domain/passwords';

import type { Token, TokenPassword } from './tokens';

/** One of a token's two passwords, as it can be read back; undefined when it was never generated. */
export function passwordOfToken(token: Token, name: PasswordName): TokenPassword | undefined {
  return passwordOf(token.properties.credentials?.passwords, name);
}
