import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { dockerLogin, quoteBash, quotePowerShell } from './commands';

/** Runs a script in the real bash, with nothing of this machine's set-up but PATH. */
function bash(script: string, input = '', path = ''): string {
  return execFileSync('bash', ['--norc', '--noprofile', '-c', script], {
    input,
    encoding: 'utf8',
    env: { PATH: `${path}:${process.env['PATH']}` },
  });
}

const hostile = [
  '',
  ' ',
  "it's",
  '"; rm -rf / #',
  '$(touch /tmp/owned)',
  '`id`',
  '$HOME',
  '!!',
  '~',
  '*',
  '\\',
  "\\'",
  '-n',
  'a=b',
  '{a,b}',
  'line\nbreak',
  'carriage\rreturn',
  '\u001B[201~\nid\n',
  "'\u0007!\\'",
  '\u009B31m',
  '\u202Egnp.x',
  '\u2028',
  '__proto__',
  '日本語 é',
];

/** Lets bash take the quoted texts apart, and expects the texts again. */
function expectRoundTrip(texts: readonly string[]): void {
  const output = bash(`printf '%s\\0' ${texts.map(quoteBash).join(' ')}`);
  expect(output.split('\0').slice(0, -1)).toEqual(texts.map((each) => each.replaceAll('\0', '')));
}

describe('quoteBash', () => {
  test('quotes only what must be', () => {
    expect(quoteBash('myregistry.azurecr.io')).toBe('myregistry.azurecr.io');
    expect(quoteBash('my token')).toBe("'my token'");
    expect(quoteBash("it's")).toBe(String.raw`'it'\''s'`);
    expect(quoteBash('')).toBe("''");
  });

  test('shows every control and formatting character (F81)', () => {
    expect(quoteBash('a\u001B[201~b')).toBe(String.raw`$'a\x1b[201~b'`);
    expect(quoteBash('a\u202Eb')).toBe(String.raw`$'a\xe2\x80\xaeb'`);
    expect(quoteBash('a\0b')).toBe('ab');
  });

  test('makes one word that bash reads as the text, whatever it is', () => {
    const text = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[ '"\\$`!*~;&|<>()\n\r\t#]*$/),
    );
    expectRoundTrip(hostile);
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), expectRoundTrip), {
      numRuns: 30,
    });
  });
});

describe('quotePowerShell', () => {
  test.each([
    ['myregistry.azurecr.io', 'myregistry.azurecr.io'],
    ['MyToken', 'MyToken'],
    ['', "''"],
    ["it's", "'it''s'"],
    ['it\u2019s', "'it\u2019\u2019s'"],
    ['$(id)', "'$(id)'"],
    ['a,b', "'a,b'"],
    ['@a', "'@a'"],
    ['`n', "'`n'"],
  ])('%j: %s', (text, expected) => {
    expect(quotePowerShell(text)).toBe(expected);
  });

  test('leaves no quote alone that could end the text', () => {
    const quotes = /['\u2018\u2019\u201A\u201B]/g;
    fc.assert(
      fc.property(fc.stringMatching(/^['\u2018-\u201Ba $]*$/), (text) => {
        const inside = quotePowerShell(text).replace(/^'|'$/g, '');
        expect(inside.replace(/(['\u2018-\u201B])\1/g, '')).not.toMatch(quotes);
      }),
    );
  });
});

describe('dockerLogin', () => {
  const login = { loginServer: 'myregistry.azurecr.io', user: 'MyToken' };
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fake-docker-'));
    // Says what it was given: each argument, then everything on standard input.
    writeFileSync(
      join(folder, 'docker'),
      `#!/bin/sh\nprintf '[%s]' "$@"\nprintf '<'; cat; printf '>'\n`,
    );
    chmodSync(join(folder, 'docker'), 0o755);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('reads well', () => {
    expect(dockerLogin({ ...login, shell: 'bash' })).toContain(
      'docker login myregistry.azurecr.io --username MyToken --password-stdin',
    );
    expect(dockerLogin({ ...login, shell: 'powershell' })).toBe(
      "$password = Read-Host 'Password' -AsSecureString; [Net.NetworkCredential]::new('', $password).Password | docker login myregistry.azurecr.io --username MyToken --password-stdin; Remove-Variable password",
    );
  });

  test('is one line, so that all of it is read before the password is asked for', () => {
    for (const user of hostile) {
      expect(dockerLogin({ ...login, user, shell: 'bash' })).not.toMatch(/[\n\r]/);
    }
  });

  test('is correct bash, whatever the names are', () => {
    for (const user of hostile) {
      const command = dockerLogin({ loginServer: user, user, shell: 'bash' });
      expect(() => execFileSync('bash', ['-n', '-c', command])).not.toThrow();
    }
  });

  test('hands docker the typed password and nothing else, and forgets it (F87)', () => {
    // Characters of real passwords, and those that shells and `read` like to change.
    for (const password of ['a+b/c==', `"$'\\ !*`, '  FAKE  ', '-n', '%s']) {
      const command = dockerLogin({ ...login, user: 'My Token', shell: 'bash' });
      expect(bash(`${command}; echo "\${password-gone}"`, `${password}\n`, folder)).toBe(
        `Password: \n[login][myregistry.azurecr.io][--username][My Token][--password-stdin]<${password}>gone\n`,
      );
    }
  });
});
