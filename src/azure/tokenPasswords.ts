import { type PasswordName, passwordOf } from '@/domain/passwords';

import type { IssuedPassword, Token, TokenPassword } from './tokens';

/** One of a token's two passwords, as it can be read back; undefined when it was never generated. */
export function passwordOfToken(token: Token, name: PasswordName): TokenPassword | undefined {
  return passwordOf(token.properties.credentials?.passwords, name);
}

/** A token with a password that was just generated for it, as it will be read back. */
export function withIssued(
  token: Token,
  name: PasswordName,
  { creationTime, expiry }: IssuedPassword,
): Token {
  const { credentials } = token.properties;
  const others = (credentials?.passwords ?? []).filter(
    (password) => password.name?.toLowerCase() !== name,
  );
  const passwords = [...others, { name, creationTime, expiry }];
  return {
    ...token,
    properties: { ...token.properties, credentials: { ...credentials, passwords } },
  };
}
