import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { wellFormed } from '../commands';
import { quoteBicep } from './bicep';
import { commandTwin } from './commandTwin';
import type { Operation, Tool } from './operation';
import { requests } from './requests';
import { quoteTerraform } from './terraform';

const registry = { subscription: 's1', resourceGroup: 'rg', registry: 'myregistry' };
const id =
  '/subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry';

const scopeMap = {
  name: 'line-7-scope-map',
  description: "Scanners of line 7, it's $HOME",
  actions: ['repositories/line7/*/content/read', 'repositories/samples/nginx/content/write'],
};

const operations: readonly Operation[] = [
  { kind: 'createScopeMap', scopeMap },
  {
    kind: 'createToken',
    token: 'line-7',
    scopeMap,
    status: 'disabled',
    passwords: ['password1', 'password2'],
    expiry: '2027-01-31T12:00:00Z',
  },
  {
    kind: 'createToken',
    token: 'line-7',
    scopeMap: '_repositories_pull',
    status: 'enabled',
    passwords: [],
    expiry: undefined,
  },
  {
    kind: 'updateToken',
    token: 'line-7',
    changes: { status: 'disabled', scopeMap: 'other-map' },
    before: { status: 'enabled', scopeMap: 'MyScopeMap' },
  },
  { kind: 'deleteToken', token: 'line-7' },
  {
    kind: 'generatePassword',
    token: 'line-7',
    password: 'password1',
    expiry: undefined,
    hasPasswords: false,
  },
  { kind: 'deletePassword', token: 'line-7', password: 'password2', kept: ['password1'] },
  {
    kind: 'updateScopeMap',
    scopeMap: 'MyScopeMap',
    description: undefined,
    before: {
      description: 'Sample',
      actions: [
        'repositories/samples/hello-world/content/read',
        'repositories/samples/hello-world/content/write',
        'gateway/hall-2/config/read',
      ],
    },
    actions: [
      'repositories/Samples/Hello-World/content/read',
      'repositories/samples/nginx/content/read',
      'gateway/hall-2/config/read',
    ],
  },
  { kind: 'deleteScopeMap', scopeMap: 'MyScopeMap' },
  { kind: 'setAdminUser', enabled: false },
  { kind: 'regenerateAdminPassword', password: 'password2' },
  { kind: 'disableContentTrust' },
];

function twinOf(operation: Operation, tool: Tool, place = registry) {
  const twin = commandTwin(place, operation).find((one) => one.tool === tool);
  if (twin === undefined) throw new Error(`No twin for ${tool}.`);
  return twin;
}

// A process for each line takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fake-az-'));
  // Says what it was given: a mark for each call, its standard input where it is asked for, its words.
  writeFileSync(
    join(folder, 'az'),
    `#!/bin/bash\nprintf 'CALL\\0'\nfor word; do case $word in --description=@-) printf -- '--description=%s\\0' "$(cat; printf .)";; *) printf '%s\\0' "$word";; esac; done\n`,
  );
  chmodSync(join(folder, 'az'), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The words of each az call of a text, as a real bash hands them over. */
function calls(text: string): string[][] {
  execFileSync('bash', ['-n', '-c', text]);
  const output = execFileSync('bash', ['--norc', '--noprofile', '-c', text], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env['PATH']}` },
  });
  const found: string[][] = [];
  for (const word of output.split('\0').slice(0, -1)) {
    if (word === 'CALL') found.push([]);
    else found.at(-1)?.push(word);
  }
  return found;
}

/** What a text can arrive as at the end of a bash line: without NUL, and encoded. */
const arrived = (text: string) => wellFormed(text.replaceAll('\0', ''));

const hostile = fc.oneof(
  fc.constantFrom(
    "it's",
    '$(touch /tmp/owned)',
    '`id`',
    '*',
    '"; rm -rf /',
    '@/etc/passwd',
    'a=@b',
    '${x}',
    '%{if}',
    '-n',
    'line\nbreak',
    '\u001B[201~\nid\n',
    '\u202Egnp.x',
    "\u2019; calc; '",
    '\\',
    '日本語 é',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.stringMatching(/^[ '"\\$`!*~;&|<>()\n\r\t#{}%@=]+$/),
);

describe('Azure CLI', () => {
  test('creates a token with a new scope map and both passwords', () => {
    const [, create] = operations;
    expect(calls(twinOf(create!, 'azureCli').text ?? '')).toEqual([
      [
        'acr',
        'scope-map',
        'create',
        '--name',
        'line-7-scope-map',
        '--registry',
        'myregistry',
        '--repository',
        'line7/*',
        'content/read',
        '--repository',
        'samples/nginx',
        'content/write',
        "--description=Scanners of line 7, it's $HOME",
        '--subscription',
        's1',
      ],
      [
        'acr',
        'token',
        'create',
        '--name',
        'line-7',
        '--registry',
        'myregistry',
        '--scope-map',
        'line-7-scope-map',
        '--status',
        'disabled',
        '--no-passwords',
        '--subscription',
        's1',
      ],
      ...['password1', 'password2'].map((password) => [
        'acr',
        'token',
        'credential',
        'generate',
        '--name',
        'line-7',
        '--registry',
        'myregistry',
        `--${password}`,
        '--expiration',
        '2027-01-31T12:00:00Z',
        '--subscription',
        's1',
      ]),
    ]);
  });

  test('says only what changes in a scope map, without regard to case', () => {
    const update = operations.find(({ kind }) => kind === 'updateScopeMap');
    expect(calls(twinOf(update!, 'azureCli').text ?? '')).toEqual([
      [
        'acr',
        'scope-map',
        'update',
        '--name',
        'MyScopeMap',
        '--registry',
        'myregistry',
        '--add-repository',
        'samples/nginx',
        'content/read',
        '--remove-repository',
        'samples/hello-world',
        'content/write',
        '--subscription',
        's1',
      ],
    ]);
  });

  test('quotes a wildcard, which a shell would expand', () => {
    expect(twinOf(operations[0]!, 'azureCli').text).toContain(
      "--repository 'line7/*' content/read",
    );
  });

  test('never replaces both passwords by leaving the name out', () => {
    const generate = operations.find(({ kind }) => kind === 'generatePassword');
    expect(twinOf(generate!, 'azureCli').text).toContain('--password1');
  });

  test('says so when it cannot express an action', () => {
    const actions = ['repositories/a/content/read', 'future/x/y'];
    const operation: Operation = {
      kind: 'createScopeMap',
      scopeMap: { name: 'x', description: '', actions },
    };
    expect(twinOf(operation, 'azureCli').notes).toEqual(['notEverything']);
  });

  test('hands over every name and value as it is', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, description, subscription) => {
        const operation: Operation = {
          kind: 'createScopeMap',
          scopeMap: { name, description, actions: ['repositories/a/*/content/read'] },
        };
        const text = twinOf(operation, 'azureCli', { ...registry, subscription }).text ?? '';
        const [words = []] = calls(text);
        expect(words.slice(3, 5)).toEqual(['--name', arrived(name)]);
        const sent = words.find((word) => word.startsWith('--description='))?.slice(14);
        // What comes through standard input has a mark after it.
        const expected = `${arrived(description)}${description.startsWith('@') ? '.' : ''}`;
        expect(sent).toBe(expected);
        expect(words.slice(-2)).toEqual(['--subscription', arrived(subscription)]);
        expect(words).toContain('a/*');
      }),
      { numRuns: 25 },
    );
  });
});

describe('az rest', () => {
  test.each(operations.map((operation) => [operation.kind, operation] as const))(
    'sends what the portal sends: %s',
    (_, operation) => {
      const sent = calls(twinOf(operation, 'rest').text ?? '').map((words) => {
        const [, , method, , path, , body] = words;
        return { method: method?.toUpperCase(), path, body: body && JSON.parse(body) };
      });
      expect(sent).toEqual(
        requests(registry, operation).map(({ method, path, body }) => ({ method, path, body })),
      );
    },
  );

  test('survives hostile values, and keeps az from reading a file', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, description) => {
        const operation: Operation = {
          kind: 'createScopeMap',
          scopeMap: { name, description, actions: [] },
        };
        const [words = []] = calls(twinOf(operation, 'rest').text ?? '');
        const body: unknown = JSON.parse(words.at(-1) ?? '');
        expect(body).toEqual({ properties: { description, actions: [] } });
        expect(words.at(-1)).not.toMatch(/^[^=]*=@/);
        expect(words[5]).toBe('--body');
        expect(decodeURIComponent(words[4] ?? '')).toBe(
          `${id}/scopeMaps/${wellFormed(name)}?api-version=2025-11-01`,
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('Azure PowerShell', () => {
  test('uses the cmdlets of Az.ContainerRegistry', () => {
    expect(twinOf(operations[1]!, 'powerShell').text).toMatchInlineSnapshot(`
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
        const quoted =
          /-Description '(?<inside>(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)' /u.exec(`${text} `)
            ?.groups?.['inside'];
        const plain = /-Description (?<plain>[A-Za-z0-9_./:-]+) /.exec(`${text} `)?.groups?.[
          'plain'
        ];
        expect(plain ?? quoted?.replace(/(['\u2018-\u201b])\1/g, '$1')).toBe(description);
      }),
    );
  });
});

describe('Bicep', () => {
  test('reads well', () => {
    expect(twinOf(operations[1]!, 'bicep').text).toMatchInlineSnapshot(`
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
    expect(twinOf(operations[2]!, 'bicep').notes).toContain('templateWipesPasswords');
  });
});

const hasTerraform = spawnSync('terraform', ['version']).status === 0;
if (!hasTerraform) console.info('Skipped: terraform is not on this machine.');

describe('Terraform', () => {
  test('reads well', () => {
    expect(twinOf(operations[1]!, 'terraform').text).toMatchInlineSnapshot(`
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
});

test('no tool is ever without a word: a text, or why there is none', () => {
  for (const operation of operations) {
    for (const { text, notes } of commandTwin(registry, operation)) {
      expect(text !== undefined || notes.length > 0).toBe(true);
    }
  }
});
