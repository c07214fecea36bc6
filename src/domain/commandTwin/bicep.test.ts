import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { wellFormed } from '@/domain/commands';

import { quoteBicep } from './bicep';
import { examples, hostile, operations, twinOf } from './testKit';

test('reads well', () => {
  expect(twinOf(examples.createToken, 'bicep').text).toMatchInlineSnapshot(`
    "// az deployment group create --subscription s1 --resource-group rg --template-file main.bicep

    resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' existing = {
      name: 'myregistry'
    }

    resource scopeMap 'Microsoft.ContainerRegistry/registries/scopeMaps@2025-11-01' = {
      parent: registry
      name: 'line-7-scope-map'
      properties: {
        description: 'Scanners of line 7, it\\'s $HOME'
        actions: [
          'repositories/line7/*/content/read'
          'repositories/samples/nginx/content/write'
        ]
      }
    }

    resource token 'Microsoft.ContainerRegistry/registries/tokens@2025-11-01' = {
      parent: registry
      name: 'line-7'
      properties: {
        scopeMapId: scopeMap.id
        status: 'disabled'
      }
    }
    "
  `);
});

test('keeps every text inside its quotes', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const quoted = quoteBicep(text);
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      const decoded = quoted
        .slice(1, -1)
        .replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, digits: string | undefined, one: string) =>
          digits === undefined ? one : String.fromCodePoint(Number.parseInt(digits, 16)),
        );
      expect(decoded).toBe(wellFormed(text));
      expect(quoted.slice(1, -1).replace(/\\./gu, ' ')).not.toMatch(/'|\$\{/);
    }),
  );
});

test('says what templates cannot do', () => {
  for (const operation of operations) {
    const { text, notes } = twinOf(operation, 'bicep');
    if (text === undefined) expect(notes).toHaveLength(1);
  }
  expect(twinOf(examples.createTokenWithout, 'bicep').notes).toContain('templateWipesPasswords');
});

test('names the role assignment of a signer after what it says', () => {
  expect(twinOf(examples.addSigner, 'bicep').text).toMatchInlineSnapshot(`
    "// az deployment group create --subscription s1 --resource-group rg --template-file main.bicep

    resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' existing = {
      name: 'myregistry'
    }

    resource signer 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
      scope: registry
      name: guid(registry.id, 'a1a1a1a1-0000-4000-8000-0000000a3e11', '6cef56e8-d556-48e5-a04f-b8e64114680f')
      properties: {
        roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '6cef56e8-d556-48e5-a04f-b8e64114680f')
        principalId: 'a1a1a1a1-0000-4000-8000-0000000a3e11'
        principalType: 'ServicePrincipal'
      }
    }
    "
  `);
});

test('offers no template that would wipe the passwords of many tokens', () => {
  expect(twinOf(examples.updateTokens, 'bicep')).toMatchObject({
    text: undefined,
    notes: ['templatesWipeEach'],
  });
});
