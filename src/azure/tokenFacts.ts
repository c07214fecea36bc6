import { passwordEnd } from '@/domain/expiry';
import type { TokenFacts } from '@/domain/tokenFilters';

import { passwordOfToken } from './tokenPasswords';
import type { Token } from './tokens';

/** What the filters of a list of tokens look at. */
export function tokenFacts(token: Token): TokenFacts {
  return {
    password1: passwordEnd(passwordOfToken(token, 'password1')),
    password2: passwordEnd(passwordOfToken(token, 'password2')),
    disabled: token.properties.status === 'disabled',
  };
}
