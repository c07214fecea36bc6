import type { Token } from './tokens';

/** The tokens that use a scope map, and how many of them can sign in. */
export interface ScopeMapUsers {
  readonly tokens: readonly Token[];
  readonly enabled: number;
}

const nobody: ScopeMapUsers = { tokens: [], enabled: 0 };

/** Which tokens use which scope map, looked up by the scope map's ARM id. */
export function scopeMapUsers(tokens: readonly Token[]): (scopeMapId: string) => ScopeMapUsers {
  const users = new Map<string, { tokens: Token[]; enabled: number }>();
  for (const token of tokens) {
    const { scopeMapId, status } = token.properties;
    if (scopeMapId === undefined || scopeMapId === null) continue;
    const key = scopeMapId.toLowerCase();
    const known = users.get(key) ?? { tokens: [], enabled: 0 };
    users.set(key, known);
    known.tokens.push(token);
    // A status that we don't know counts as enabled: better to warn of one too many.
    if (status !== 'disabled') known.enabled += 1;
  }
  return (id) => users.get(id.toLowerCase()) ?? nobody;
}
