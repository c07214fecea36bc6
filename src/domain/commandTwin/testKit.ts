import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';

import { wellFormed } from '@/domain/commands';

import { commandTwin } from './commandTwin';
import type { Operation, Tool, Twin } from './operation';

/** For the tests of this folder: an example of each operation, hostile texts, and a real bash. */

export const registry = { subscription: 's1', resourceGroup: 'rg', registry: 'myregistry' };

export const registryAt =
  '/subscriptions/s1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/myregistry';

const scopeMap = {
  name: 'line-7-scope-map',
  description: "Scanners of line 7, it's $HOME",
  actions: ['repositories/line7/*/content/read', 'repositories/samples/nginx/content/write'],
};

const principalId = 'a1a1a1a1-0000-4000-8000-0000000a3e11';

export const examples = {
  createScopeMap: { kind: 'createScopeMap', scopeMap },
  createToken: {
    kind: 'createToken',
    token: 'line-7',
    scopeMap,
    status: 'disabled',
    passwords: ['password1', 'password2'],
    expiry: '2027-01-31T12:00:00Z',
  },
  createTokenWithout: {
    kind: 'createToken',
    token: 'line-7',
    scopeMap: '_repositories_pull',
    status: 'enabled',
    passwords: [],
    expiry: undefined,
  },
  updateToken: {
    kind: 'updateToken',
    token: 'line-7',
    changes: { status: 'disabled', scopeMap: 'other-map' },
    before: { status: 'enabled', scopeMap: 'MyScopeMap' },
  },
  updateTokens: {
    kind: 'updateTokens',
    status: 'disabled',
    tokens: [
      { name: 'line-7', scopeMap: 'line-7-scope-map' },
      { name: 'line-11', scopeMap: '_repositories_pull' },
    ],
  },
  deleteToken: { kind: 'deleteToken', token: 'line-7' },
  deleteTokens: { kind: 'deleteTokens', tokens: ['line-7', 'line-11'] },
  generatePassword: {
    kind: 'generatePassword',
    token: 'line-7',
    password: 'password1',
    expiry: undefined,
    hasPasswords: false,
  },
  deletePassword: {
    kind: 'deletePassword',
    token: 'line-7',
    password: 'password2',
    kept: ['password1'],
  },
  updateScopeMap: {
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
  deleteScopeMap: { kind: 'deleteScopeMap', scopeMap: 'MyScopeMap' },
  deleteScopeMaps: { kind: 'deleteScopeMaps', scopeMaps: ['MyScopeMap', 'other-map'] },
  setAdminUser: { kind: 'setAdminUser', enabled: false },
  regenerateAdminPassword: { kind: 'regenerateAdminPassword', password: 'password2' },
  enableContentTrust: { kind: 'enableContentTrust' },
  disableContentTrust: { kind: 'disableContentTrust' },
  addSigner: {
    kind: 'addSigner',
    assignment: '5e0a1b2c-0001-4000-8000-000000000001',
    principalId,
    principalType: 'ServicePrincipal',
  },
  removeSigner: {
    kind: 'removeSigner',
    id: `${registryAt}/providers/Microsoft.Authorization/roleAssignments/5e0a1b2c-0001-4000-8000-000000000001`,
    principalId,
  },
} as const satisfies Record<string, Operation>;

export const operations: readonly Operation[] = Object.values(examples);

export function twinOf(operation: Operation, tool: Tool, place = registry): Twin {
  const twin = commandTwin(place, operation).find((one) => one.tool === tool);
  if (twin === undefined) throw new Error(`No twin for ${tool}.`);
  return twin;
}

export function textOf(operation: Operation, tool: Tool, place = registry): string {
  return twinOf(operation, tool, place).text ?? '';
}

/** The words of each az call of a text, as a real bash hands them over. */
export function calls(text: string): string[][] {
  execFileSync('bash', ['-n', '-c', text]);
  return run(['-c', text], '');
}

/** The same of a text that is pasted into a bash, while each az reads what comes as its answer. */
export function pastedCalls(text: string): string[][] {
  return run(['-s'], `export ANSWERED=1\n${text}\n`);
}

/** The az here only says what it was given: a mark, its standard input if asked for it, its words. */
function run(options: readonly string[], input: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'fake-az-'));
  writeFileSync(
    join(folder, 'az'),
    `#!/bin/bash\nprintf 'CALL\\0'\n[ -z "$ANSWERED" ] || read -r\nfor word; do case $word in --description=@-) printf -- '--description=%s\\0' "$(cat; printf .)";; *) printf '%s\\0' "$word";; esac; done\n`,
  );
  chmodSync(join(folder, 'az'), 0o755);
  try {
    const output = execFileSync('bash', ['--norc', '--noprofile', ...options], {
      encoding: 'utf8',
      input,
      env: { PATH: `${folder}:${process.env['PATH']}` },
    });
    const found: string[][] = [];
    for (const word of output.split('\0').slice(0, -1)) {
      if (word === 'CALL') found.push([]);
      else found.at(-1)?.push(word);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a text can arrive as at the end of a bash line: without NUL, and encoded. */
export const arrived = (text: string) => wellFormed(text.replaceAll('\0', ''));

export const hostile = fc.oneof(
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
