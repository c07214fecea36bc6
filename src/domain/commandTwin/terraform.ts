import { wellFormed } from '@/domain/commands';
import { type RegistryAddress, registryId, scopeMapId, tokenId } from '@/domain/resourceId';

import type { Operation, Twin, TwinNote } from './operation';

/**
 * An operation as Terraform configuration for the provider azurerm.
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry_token
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry_scope_map
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry_token_password
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_assignment
 */
export function terraform(registry: RegistryAddress, operation: Operation): Twin {
  const { blocks, notes } = described(registry, operation);
  const text = blocks.length === 0 ? undefined : `${blocks.join('\n\n')}\n`;
  return { tool: 'terraform', text, notes };
}

const notLiteral = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a string of Terraform's language. NUL is left out, since it can hold none.
 * https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function quoteTerraform(text: string): string {
  const escaped = wellFormed(text)
    .replaceAll('\0', '')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    // Not `$${`, which is read otherwise behind another dollar sign.
    .replaceAll('${', String.raw`\u0024{`)
    .replaceAll('%{', String.raw`\u0025{`)
    .replace(
      notLiteral,
      (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
    );
  return `"${escaped}"`;
}

/** Attributes one to a line, their equals signs aligned as `terraform fmt` does. */
function attributes(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const width = Math.max(...given.map(([name]) => name.length));
  return given.map(([name, value]) => `  ${name.padEnd(width)} = ${value}`).join('\n');
}

function described(
  registry: RegistryAddress,
  operation: Operation,
): { blocks: readonly string[]; notes: readonly TwinNote[] } {
  const place = {
    container_registry_name: quoteTerraform(registry.registry),
    resource_group_name: quoteTerraform(registry.resourceGroup),
  };
  const scopeMapData = (name: string) =>
    `data "azurerm_container_registry_scope_map" "scope_map" {\n${attributes({ name: quoteTerraform(name), ...place })}\n}`;
  const scopeMap = (name: string, description: string, actions: readonly string[]) => {
    const own = attributes({
      name: quoteTerraform(name),
      ...place,
      description: description === '' ? undefined : quoteTerraform(description),
    });
    const list = actions.map((action) => `    ${quoteTerraform(action)},\n`).join('');
    return `resource "azurerm_container_registry_scope_map" "scope_map" {\n${own}\n  actions = [\n${list}  ]\n}`;
  };
  const token = (name: string, scopeMapReference: string, status: string) =>
    `resource "azurerm_container_registry_token" "token" {\n${attributes({
      name: quoteTerraform(name),
      ...place,
      scope_map_id: scopeMapReference,
      enabled: String(status === 'enabled'),
    })}\n}`;
  const existing = 'data.azurerm_container_registry_scope_map.scope_map.id';
  const made = 'azurerm_container_registry_scope_map.scope_map.id';

  switch (operation.kind) {
    case 'createScopeMap': {
      const { name, description, actions } = operation.scopeMap;
      return { blocks: [scopeMap(name, description, actions)], notes: [] };
    }
    case 'createToken': {
      const { scopeMap: chosen, passwords, expiry } = operation;
      const wanted = passwords.length > 0;
      const expressible = passwords.includes('password1');
      return {
        blocks: [
          typeof chosen === 'string'
            ? scopeMapData(chosen)
            : scopeMap(chosen.name, chosen.description, chosen.actions),
          token(operation.token, typeof chosen === 'string' ? existing : made, operation.status),
          ...(expressible
            ? [passwordBlock('azurerm_container_registry_token.token.id', passwords, expiry)]
            : []),
        ],
        notes: wanted ? [expressible ? 'stateHoldsPassword' : 'terraformNeedsPassword1'] : [],
      };
    }
    case 'updateToken': {
      const { scopeMap: chosen, status } = { ...operation.before, ...operation.changes };
      return {
        blocks: [
          importBlock('azurerm_container_registry_token.token', tokenId(registry, operation.token)),
          scopeMapData(chosen),
          token(operation.token, existing, status),
        ],
        notes: ['importFirst'],
      };
    }
    case 'updateTokens':
      return { blocks: manyTokens(registry, place, operation), notes: ['importFirst'] };
    case 'generatePassword': {
      if (operation.hasPasswords) return { blocks: [], notes: ['terraformNeedsNoPasswords'] };
      if (operation.password !== 'password1') {
        return { blocks: [], notes: ['terraformNeedsPassword1'] };
      }
      return {
        blocks: [
          `data "azurerm_container_registry_token" "token" {\n${attributes({ name: quoteTerraform(operation.token), ...place })}\n}`,
          passwordBlock(
            'data.azurerm_container_registry_token.token.id',
            [operation.password],
            operation.expiry,
          ),
        ],
        notes: ['stateHoldsPassword'],
      };
    }
    case 'updateScopeMap': {
      const description = operation.description ?? operation.before.description;
      return {
        blocks: [
          importBlock(
            'azurerm_container_registry_scope_map.scope_map',
            scopeMapId(registry, operation.scopeMap),
          ),
          scopeMap(operation.scopeMap, description, operation.actions),
        ],
        notes: ['importFirst', 'replacesActions'],
      };
    }
    case 'deleteToken':
    case 'deleteTokens':
    case 'deleteScopeMap':
    case 'deleteScopeMaps':
    case 'removeSigner':
    case 'deletePassword':
      return { blocks: [], notes: ['removeTheBlock'] };
    case 'setAdminUser':
      return { blocks: [], notes: ['registryTemplate'] };
    case 'regenerateAdminPassword':
      return { blocks: [], notes: ['noPasswordsInTemplates'] };
    case 'addSigner':
      return { blocks: signer(registry, operation), notes: [] };
    case 'enableContentTrust':
    case 'disableContentTrust':
      return { blocks: [], notes: ['contentTrustGone'] };
  }
}

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;

/**
 * One block of each kind for all of them; import blocks have `for_each` since Terraform 1.7.
 * https://developer.hashicorp.com/terraform/language/block/import
 */
function manyTokens(
  registry: RegistryAddress,
  place: Readonly<Record<string, string>>,
  { tokens, status }: Of<'updateTokens'>,
): string[] {
  const keys = tokens.map(({ name }) => quoteTerraform(name));
  const width = Math.max(...keys.map((key) => key.length));
  const map = tokens
    .map(({ scopeMap }, n) => `    ${keys[n]?.padEnd(width)} = ${quoteTerraform(scopeMap)}\n`)
    .join('');
  const id = `${quoteTerraform(tokenId(registry, '')).slice(0, -1)}\${each.key}"`;
  return [
    `locals {\n  # Each token with its scope map.\n  tokens = {\n${map}  }\n}`,
    `import {\n  for_each = local.tokens\n  to       = azurerm_container_registry_token.token[each.key]\n  id       = ${id}\n}`,
    `data "azurerm_container_registry_scope_map" "scope_map" {\n  for_each = toset(values(local.tokens))\n\n${attributes({ name: 'each.value', ...place })}\n}`,
    `resource "azurerm_container_registry_token" "token" {\n  for_each = local.tokens\n\n${attributes(
      {
        name: 'each.key',
        ...place,
        scope_map_id: 'data.azurerm_container_registry_scope_map.scope_map[each.value].id',
        enabled: String(status === 'enabled'),
      },
    )}\n}`,
  ];
}

function signer(
  registry: RegistryAddress,
  { principalId, principalType }: Of<'addSigner'>,
): string[] {
  return [
    `resource "azurerm_role_assignment" "signer" {\n${attributes({
      scope: quoteTerraform(registryId(registry)),
      role_definition_name: '"AcrImageSigner"',
      principal_id: quoteTerraform(principalId),
      principal_type: `"${principalType}"`,
    })}\n}`,
  ];
}

function importBlock(to: string, id: string): string {
  return `import {\n  to = ${to}\n  id = ${quoteTerraform(id)}\n}`;
}

function passwordBlock(
  reference: string,
  passwords: readonly string[],
  expiry: string | undefined,
): string {
  const own = expiry === undefined ? ' {\n  }' : ` {\n    expiry = ${quoteTerraform(expiry)}\n  }`;
  const blocks = passwords.toSorted().map((password) => `  ${password}${own}`);
  return `resource "azurerm_container_registry_token_password" "password" {\n  container_registry_token_id = ${reference}\n\n${blocks.join('\n\n')}\n}`;
}
