import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import type { Operation } from './operation';
import { quoteTerraform } from './terraform';
import { arrived, examples, hostile, operations, twinOf } from './testKit';

// A process for each line takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const hasTerraform = spawnSync('terraform', ['version']).status === 0;
if (!hasTerraform) console.info('Skipped: terraform is not on this machine.');

test('reads well', () => {
  expect(twinOf(examples.createToken, 'terraform').text).toMatchInlineSnapshot(`
    "resource "azurerm_container_registry_scope_map" "scope_map" {
      name                    = "line-7-scope-map"
      container_registry_name = "myregistry"
      resource_group_name     = "rg"
      description             = "Scanners of line 7, it's $HOME"
      actions = [
        "repositories/line7/*/content/read",
        "repositories/samples/nginx/content/write",
      ]
    }

    resource "azurerm_container_registry_token" "token" {
      name                    = "line-7"
      container_registry_name = "myregistry"
      resource_group_name     = "rg"
      scope_map_id            = azurerm_container_registry_scope_map.scope_map.id
      enabled                 = false
    }

    resource "azurerm_container_registry_token_password" "password" {
      container_registry_token_id = azurerm_container_registry_token.token.id

      password1 {
        expiry = "2027-01-31T12:00:00Z"
      }

      password2 {
        expiry = "2027-01-31T12:00:00Z"
      }
    }
    "
  `);
});

test.skipIf(!hasTerraform)('is formatted as terraform formats it', () => {
  for (const operation of operations) {
    const { text } = twinOf(operation, 'terraform');
    if (text === undefined) continue;
    const formatted = execFileSync('terraform', ['fmt', '-'], {
      input: text,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    expect(formatted).toBe(text);
  }
});

test.skipIf(!hasTerraform)('reads every text back, whatever it is', () => {
  const texts = fc.sample(hostile, { numRuns: 200, seed: 5 });
  const input = `base64encode(jsonencode([${texts.map(quoteTerraform).join(', ')}]))\n`;
  const place = mkdtempSync(join(tmpdir(), 'terraform-'));
  const output = execFileSync('terraform', ['console'], {
    input,
    encoding: 'utf8',
    cwd: place,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  rmSync(place, { recursive: true });
  const read: unknown = JSON.parse(Buffer.from(output, 'base64').toString());
  expect(read).toEqual(texts.map((text) => arrived(text).normalize('NFC')));
});

test('takes on only what the resource can express', () => {
  const generate: Operation = {
    kind: 'generatePassword',
    token: 'x',
    password: 'password2',
    expiry: undefined,
    hasPasswords: false,
  };
  expect(twinOf(generate, 'terraform')).toMatchObject({
    text: undefined,
    notes: ['terraformNeedsPassword1'],
  });
  expect(twinOf({ ...generate, hasPasswords: true }, 'terraform').notes).toEqual([
    'terraformNeedsNoPasswords',
  ]);
});

test('does the same to many with for_each', () => {
  expect(twinOf(examples.updateTokens, 'terraform').text).toMatchInlineSnapshot(`
    "locals {
      # Each token with its scope map.
      tokens = {
        "line-7"  = "line-7-scope-map"
        "line-11" = "_repositories_pull"
      }
    }

    import {
      for_each = local.tokens
      to       = azurerm_container_registry_token.token[each.key]
      id       = "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry/tokens/\${each.key}"
    }

    data "azurerm_container_registry_scope_map" "scope_map" {
      for_each = toset(values(local.tokens))

      name                    = each.value
      container_registry_name = "myregistry"
      resource_group_name     = "rg"
    }

    resource "azurerm_container_registry_token" "token" {
      for_each = local.tokens

      name                    = each.key
      container_registry_name = "myregistry"
      resource_group_name     = "rg"
      scope_map_id            = data.azurerm_container_registry_scope_map.scope_map[each.value].id
      enabled                 = false
    }
    "
  `);
});

test('assigns the role of a signer', () => {
  expect(twinOf(examples.addSigner, 'terraform').text).toMatchInlineSnapshot(`
    "resource "azurerm_role_assignment" "signer" {
      scope                = "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry"
      role_definition_name = "AcrImageSigner"
      principal_id         = "a1a1a1a1-0000-4000-8000-0000000a3e11"
      principal_type       = "ServicePrincipal"
    }
    "
  `);
});
