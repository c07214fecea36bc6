import { bashLines, bashLoop, quoteBash } from '@/domain/commands';
import type { RegistryAddress } from '@/domain/resourceId';

import type { Operation, Twin, TwinNote } from './operation';
import { apiVersion, encodedRegistryId, pathSegment, requests } from './requests';

/**
 * An operation as requests with `az rest` in bash. Without a host the address goes to the Azure
 * Resource Manager of the cloud that `az` is set to.
 * https://learn.microsoft.com/cli/azure/reference-index#az-rest
 */
export function rest(registry: RegistryAddress, operation: Operation): Twin {
  return { tool: 'rest', text: textOf(registry, operation), notes: notesOf(operation) };
}

function textOf(registry: RegistryAddress, operation: Operation): string {
  const ofEach = (kind: 'tokens' | 'scopeMaps', names: readonly string[]) => {
    const variable = kind === 'tokens' ? 'token' : 'scope_map';
    const [first] = requests(registry, operation);
    const before = quoteBash(`${encodedRegistryId(registry)}/${kind}/`);
    const url = `${before}"$${variable}"${quoteBash(`?api-version=${apiVersion}`)}`;
    return first === undefined
      ? ''
      : bashLoop(variable, names.map(pathSegment), azRest(first.method, url, first.body));
  };
  switch (operation.kind) {
    case 'updateTokens':
      return ofEach(
        'tokens',
        operation.tokens.map(({ name }) => name),
      );
    case 'deleteTokens':
      return ofEach('tokens', operation.tokens);
    case 'deleteScopeMaps':
      return ofEach('scopeMaps', operation.scopeMaps);
    default:
      return requests(registry, operation)
        .map(({ method, path, body }) => azRest(method, quoteBash(path), body))
        .join('\n\n');
  }
}

function azRest(method: string, url: string, body: unknown): string {
  return bashLines('az rest', [
    `--method ${method.toLowerCase()}`,
    `--url ${url}`,
    ...(body === undefined ? [] : [`--body ${quoteBash(bodyText(body))}`]),
  ]);
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
    case 'deleteTokens':
    case 'deleteScopeMap':
    case 'deleteScopeMaps':
    case 'removeSigner':
      return ['doesNotAsk'];
    case 'updateToken':
    case 'updateTokens':
    case 'addSigner':
    case 'enableContentTrust':
    case 'setAdminUser':
    case 'disableContentTrust':
      return [];
  }
}
