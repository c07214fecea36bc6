import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { examples, hostile, twinOf } from './testKit';

test('uses the cmdlets of Az.ContainerRegistry', () => {
  expect(twinOf(examples.createToken, 'powerShell').text).toMatchInlineSnapshot(`
    "New-AzContainerRegistryScopeMap \`
      -Name line-7-scope-map \`
      -RegistryName myregistry \`
      -ResourceGroupName rg \`
      -SubscriptionId s1 \`
      -Description 'Scanners of line 7, it''s $HOME' \`
      -Action 'repositories/line7/*/content/read', repositories/samples/nginx/content/write

    New-AzContainerRegistryToken \`
      -Name line-7 \`
      -RegistryName myregistry \`
      -ResourceGroupName rg \`
      -SubscriptionId s1 \`
      -ScopeMapId /subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry/scopeMaps/line-7-scope-map \`
      -Status disabled

    New-AzContainerRegistryCredentials \`
      -TokenId /subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry/tokens/line-7 \`
      -RegistryName myregistry \`
      -ResourceGroupName rg \`
      -SubscriptionId s1 \`
      -Name password1 \`
      -Expiry 2027-01-31T12:00:00Z

    New-AzContainerRegistryCredentials \`
      -TokenId /subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry/tokens/line-7 \`
      -RegistryName myregistry \`
      -ResourceGroupName rg \`
      -SubscriptionId s1 \`
      -Name password2 \`
      -Expiry 2027-01-31T12:00:00Z"
  `);
  expect(twinOf({ kind: 'setAdminUser', enabled: true }, 'powerShell').text).toBe(
    'Set-AzContext -Subscription s1\nUpdate-AzContainerRegistry `\n  -ResourceGroupName rg `\n  -Name myregistry `\n  -EnableAdminUser',
  );
});

test('sends the request where no cmdlet says it', () => {
  const { text } = twinOf(
    { kind: 'deletePassword', token: 'line-7', password: 'password1', kept: [] },
    'powerShell',
  );
  expect(text).toContain('Invoke-AzRestMethod');
  expect(text).toContain('\'{"properties":{"credentials":{"passwords":[]}}}\'');
});

test('leaves no quote that could end a text', () => {
  fc.assert(
    fc.property(hostile, (description) => {
      const text = twinOf(
        { kind: 'createScopeMap', scopeMap: { name: 'x', description, actions: [] } },
        'powerShell',
      ).text;
      // Taken apart as PowerShell does: a doubled quote, of whatever kind, is one of the text.
      const quoted = /-Description '(?<inside>(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)' /u.exec(
        `${text} `,
      )?.groups?.['inside'];
      const plain = /-Description (?<plain>[A-Za-z0-9_./:-]+) /.exec(`${text} `)?.groups?.['plain'];
      expect(plain ?? quoted?.replace(/(['\u2018-\u201b])\1/g, '$1')).toBe(
        description.replaceAll('\0', ''),
      );
    }),
  );
});

test('does the same to many in a loop', () => {
  expect(twinOf(examples.updateTokens, 'powerShell').text).toMatchInlineSnapshot(`
    "foreach ($token in 'line-7', 'line-11') {
      Update-AzContainerRegistryToken \`
        -Name $token \`
        -RegistryName myregistry \`
        -ResourceGroupName rg \`
        -SubscriptionId s1 \`
        -Status disabled
    }"
  `);
});

test('gives a loop nothing but texts', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (tokens) => {
      const { text = '' } = twinOf({ kind: 'deleteTokens', tokens }, 'powerShell');
      // Taken apart as PowerShell does: a doubled quote, of whatever kind, is one of the text.
      const read: string[] = [];
      let rest = text.slice('foreach ($token in '.length).trimStart();
      for (;;) {
        const found =
          /^'(?<inside>(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)'(?<next>,\s+)?/u.exec(rest);
        expect(found).not.toBeNull();
        read.push((found?.groups?.['inside'] ?? '').replace(/(['\u2018-\u201b])\1/g, '$1'));
        rest = rest.slice(found?.[0].length);
        if (found?.groups?.['next'] === undefined) break;
      }
      // No argument can hold NUL.
      expect(read).toEqual(tokens.map((token) => token.replaceAll('\0', '')));
      expect(rest).toMatch(/^\n?\) \{\n {2}Remove-AzContainerRegistryToken/);
    }),
  );
});

test('assigns and removes the role of a signer', () => {
  expect(twinOf(examples.addSigner, 'powerShell').text).toMatchInlineSnapshot(`
    "Set-AzContext -Subscription s1
    New-AzRoleAssignment \`
      -ObjectId a1a1a1a1-0000-4000-8000-0000000a3e11 \`
      -ObjectType ServicePrincipal \`
      -RoleDefinitionName AcrImageSigner \`
      -Scope /subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry"
  `);
  expect(twinOf(examples.removeSigner, 'powerShell').text).toContain('Remove-AzRoleAssignment');
});
