import { bashLines, quoteBash } from '@/domain/commands';
import type { RegistryAddress } from '@/domain/resourceId';

import type { Operation, Twin, TwinNote } from './operation';
import { requests } from './requests';

/**
 * An operation as requests with `az rest` in bash. Without a host the address goes to the Azure
 * Resource Manager of the cloud that `az` is set to.
 * https://learn.microsoft.com/cli/azure/reference-index#az-rest
 */
export function rest(registry: RegistryAddress, operation: Operation): Twin {
  const text = requests(registry, operation)
    .map(({ method, path, body }) =>
      bashLines('az rest', [
        `--method ${method.toLowerCase()}`,
        `--url ${quoteBash(path)}`,
        ...(body === undefined ? [] : [`--body ${quoteBash(bodyText(body))}`]),
      ]),
    )
    .join('\n\n');
  return { tool: 'rest', text, notes: notesOf(operation) };
}

/** azure-cli takes what follows `=@` for the name of a file to read, so that `=` is written in digits. */
function bodyText(body: unknown): string {
  return JSON.stringify(body).replaceAll('=@', String.raw`\u003d@`);
}

function notesOf(operation: Operation): TwinNote[] {
  switch (operation.kind) {
    case 'createScopeMap':
      return ['overwrites'];
    case 'createToken':
      return operation.passwords.length === 0
        ? ['overwrites']
        : ['overwrites', 'printsPassword', 'nameThePassword'];
    case 'generatePassword':
      return ['nameThePassword', 'printsPassword'];
    case 'regenerateAdminPassword':
      return ['printsPassword'];
    case 'deletePassword':
      return ['keepsPasswords', 'doesNotAsk'];
    case 'updateScopeMap':
      return ['replacesActions'];
    case 'deleteToken':
    case 'deleteScopeMap':
      return ['doesNotAsk'];
    case 'updateToken':
    case 'setAdminUser':
    case 'disableContentTrust':
      return [];
  }
}
