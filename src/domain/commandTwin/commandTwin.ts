import type { RegistryAddress } from '@/domain/resourceId';

import { azureCli } from './azureCli';
import { bicep } from './bicep';
import type { Operation, Twin } from './operation';
import { powerShell } from './powerShell';
import { rest } from './rest';
import { terraform } from './terraform';

/** Of a longer list the commands take the first ones: more than that nobody reads before running it. */
export const mostAtOnce = 100;

/**
 * What an operation of the portal is in the tools that can do the same. Never with a password: those
 * only come back from Azure.
 */
export function commandTwin(registry: RegistryAddress, operation: Operation): readonly Twin[] {
  const { first, left } = atOnce(operation);
  const cut = left === 0 ? undefined : { shown: mostAtOnce, left };
  return [azureCli, powerShell, rest, bicep, terraform].map((toolOf) => {
    const { tool, text, notes } = toolOf(registry, first);
    return { tool, text, notes, cut: text === undefined ? undefined : cut };
  });
}

function atOnce(operation: Operation): { first: Operation; left: number } {
  switch (operation.kind) {
    case 'updateTokens':
      return {
        first: { ...operation, tokens: operation.tokens.slice(0, mostAtOnce) },
        left: Math.max(0, operation.tokens.length - mostAtOnce),
      };
    case 'deleteTokens':
      return {
        first: { ...operation, tokens: operation.tokens.slice(0, mostAtOnce) },
        left: Math.max(0, operation.tokens.length - mostAtOnce),
      };
    case 'deleteScopeMaps':
      return {
        first: { ...operation, scopeMaps: operation.scopeMaps.slice(0, mostAtOnce) },
        left: Math.max(0, operation.scopeMaps.length - mostAtOnce),
      };
    default:
      return { first: operation, left: 0 };
  }
}
