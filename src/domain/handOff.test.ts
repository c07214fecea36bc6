import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

import { wellFormed } from './commands';
import { handOff, type HandOffTarget, pullSecretName, secretFile } from './handOff';
import { quoteYaml } from './yaml';

const subject = { loginServer: 'myregistry.azurecr.io', user: 'MyToken' };

// Characters of real passwords, and those that shells, JSON and YAML like to change.
const passwords = ['a+b/c==', `"$'\\ !*`, '  FAKE  ', '-n', '%s', 'é日本', ': #', '{}', '${x}'];

const hostile = fc.oneof(
  fc.constantFrom(
    "it's",
    '$(touch /tmp/owned)',
    '`id`',
    '${{ secrets.X }}',
    '{{x}}',
    'a: b #c',
    '- x',
    'true',
    'null',
    '1e3',
    'line\nbreak',
    '\u001B[201~\nid\n',
    '\u202Egnp.x',
    '\u2028',
    '%s%n',
    '日本語 é',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.stringMatching(/^[ '"\\$`!*~;&|<>()\n\r\t#{}%@=:,[\]-]+$/),
);

function textOf(target: HandOffTarget, { loginServer, user } = subject): string {
  const item = handOff({ loginServer, user }).find((one) => one.target === target);
  if (item === undefined) throw new Error(`No item ${target}.`);
  return item.text;
}

// A process for each line takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fake-tools-'));
  for (const tool of ['docker', 'podman', 'helm', 'kubectl', 'curl']) {
    // Says what it was given: each argument, then everything on standard input.
    writeFileSync(join(folder, tool), `#!/bin/sh\nprintf '%s\\0' "$@"\ncat\n`);
    chmodSync(join(folder, tool), 0o755);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script in the real bash; what the tool at its end was given. */
function run(script: string, input: string, variables = {}): { words: string[]; input: string } {
  execFileSync('bash', ['-n', '-c', script]);
  const output = execFileSync('bash', ['--norc', '--noprofile', '-c', script], {
    input,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env['PATH']}`, LC_ALL: 'C.UTF-8', ...variables },
  });
  const parts = output.replace(/^Password: \n/, '').split('\0');
  return { words: parts.slice(0, -1), input: parts.at(-1) ?? '' };
}

const arrived = (text: string) => wellFormed(text.replaceAll('\0', ''));

describe('sign-in', () => {
  test.each([
    ['docker', ['login']],
    ['podman', ['login']],
    ['helm', ['registry', 'login']],
  ] as const)('%s gets the password through standard input', (target, verb) => {
    for (const password of passwords) {
      expect(run(textOf(target), `${password}\n`)).toEqual({
        words: [...verb, 'myregistry.azurecr.io', '--username', 'MyToken', '--password-stdin'],
        input: password,
      });
    }
  });

  test('the password is no argument of any line (F87)', () => {
    for (const { text } of handOff(subject)) {
      expect(text).not.toMatch(/--(?:docker-)?password[= ]|(?:^|\s)-p\s/);
    }
  });
});

describe('config.json', () => {
  test('says where the password goes, and not the password', () => {
    expect(JSON.parse(textOf('configJson'))).toEqual({
      auths: { 'myregistry.azurecr.io': { auth: '<base64>' } },
    });
  });

  test('holds what docker reads, whatever the names and the password are', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (loginServer, user, password) => {
        const text = secretFile('configJson', { loginServer, user }, password);
        const { auths }: { auths: Record<string, { auth: string }> } = JSON.parse(text);
        expect(Object.keys(auths)).toEqual([wellFormed(loginServer)]);
        const { auth = '' } = Object.values(auths)[0] ?? {};
        expect(Buffer.from(auth, 'base64').toString()).toBe(wellFormed(`${user}:${password}`));
      }),
    );
  });
});

describe('Kubernetes', () => {
  test('makes a name that Kubernetes allows', () => {
    expect(pullSecretName('MyToken')).toBe('mytoken-pull');
    expect(pullSecretName('--')).toBe('acr-pull');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (user) => {
        expect(pullSecretName(user)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,251}[a-z0-9])?$/);
      }),
    );
  });

  test('kubectl gets a config.json with the typed password, and no argument that tells it', () => {
    for (const password of passwords) {
      const { words, input } = run(textOf('kubectl'), `${password}\n`);
      expect(words).toEqual([
        'create',
        'secret',
        'generic',
        'mytoken-pull',
        '--type',
        'kubernetes.io/dockerconfigjson',
        '--from-file',
        '.dockerconfigjson=/dev/stdin',
      ]);
      const { auths }: { auths: Record<string, { auth: string }> } = JSON.parse(input);
      const auth = auths['myregistry.azurecr.io']?.auth ?? '';
      expect(Buffer.from(auth, 'base64').toString()).toBe(`MyToken:${password}`);
    }
  });

  test('kubectl survives hostile names', () => {
    fc.assert(
      fc.property(hostile, hostile, (loginServer, user) => {
        const { input } = run(textOf('kubectl', { loginServer, user }), 'FAKE\n');
        const { auths }: { auths: Record<string, { auth: string }> } = JSON.parse(input);
        const [[server, { auth }] = ['', { auth: '' }]] = Object.entries(auths);
        // Bash holds no NUL; in JSON it is written in digits and stays.
        expect(server).toBe(wellFormed(loginServer));
        expect(Buffer.from(auth, 'base64').toString()).toBe(`${arrived(user)}:FAKE`);
      }),
      { numRuns: 20 },
    );
  });

  const kubectl = spawnSync('kubectl', ['version', '--client']).status === 0;
  test.skipIf(!kubectl)('the line does what it says with the real kubectl', () => {
    const script = textOf('kubectl').replace('; unset', ' --dry-run=client --output json; unset');
    const output = execFileSync('bash', ['--norc', '--noprofile', '-c', script], {
      input: 'a+b/c==\n',
      encoding: 'utf8',
    });
    const secret: { type: string; data: Record<string, string> } = JSON.parse(
      output.slice(output.indexOf('{')),
    );
    expect(secret.type).toBe('kubernetes.io/dockerconfigjson');
    const config = Buffer.from(secret.data['.dockerconfigjson'] ?? '', 'base64').toString();
    expect(JSON.parse(config)).toEqual({
      auths: { 'myregistry.azurecr.io': { auth: btoa('MyToken:a+b/c==') } },
    });
  });

  test('the manifest reads back as the secret and a pod that uses it', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (loginServer, user, password) => {
        const text = secretFile('kubernetes', { loginServer, user }, password);
        const [secret, pod] = parseAllDocuments(text, { strict: true }).map((one) => {
          expect(one.errors).toEqual([]);
          return one.toJS();
        });
        const config = Buffer.from(secret.data['.dockerconfigjson'], 'base64').toString();
        const { auths }: { auths: Record<string, { auth: string }> } = JSON.parse(config);
        const { auth = '' } = auths[wellFormed(loginServer)] ?? {};
        expect(Buffer.from(auth, 'base64').toString()).toBe(wellFormed(`${user}:${password}`));
        expect(pod.spec.containers[0].image).toBe(
          `${wellFormed(loginServer)}/samples/hello-world:v1`,
        );
        expect(pod.spec.imagePullSecrets).toEqual([{ name: secret.metadata.name }]);
      }),
    );
    expect(textOf('kubernetes')).toContain('.dockerconfigjson: "<base64>"');
  });
});

describe('pipelines', () => {
  test('GitHub Actions reads the password from a secret and evaluates nothing else', () => {
    expect(parse(textOf('githubActions'))).toEqual([
      {
        uses: 'docker/login-action@v3',
        with: {
          registry: 'myregistry.azurecr.io',
          username: 'MyToken',
          password: '${{ secrets.ACR_PASSWORD }}',
        },
      },
    ]);
    fc.assert(
      fc.property(hostile, (user) => {
        const [step] = parse(textOf('githubActions', { ...subject, user }));
        // What GitHub makes of the only expression that may be left.
        const read = step.with.username.replaceAll("${{ '${{' }}", '\0open');
        expect(read).not.toContain('${{');
        expect(read.replaceAll('\0open', '${{')).toBe(wellFormed(user));
      }),
    );
  });

  test('Azure Pipelines hands the secret variable to docker', () => {
    const [step] = parse(textOf('azurePipelines'));
    expect(step.env).toEqual({ ACR_PASSWORD: '$(ACR_PASSWORD)' });
    for (const password of passwords) {
      expect(run(step.bash, '', { ACR_PASSWORD: password })).toEqual({
        words: ['login', 'myregistry.azurecr.io', '--username', 'MyToken', '--password-stdin'],
        input: password,
      });
    }
    fc.assert(
      fc.property(hostile, (user) => {
        const [hostileStep] = parse(textOf('azurePipelines', { ...subject, user }));
        const { words } = run(hostileStep.bash, '', { ACR_PASSWORD: 'FAKE' });
        expect(words[3]).toBe(arrived(user));
      }),
      { numRuns: 20 },
    );
  });
});

test('the test of a credential sends it in a header through standard input', () => {
  for (const password of passwords) {
    const { words, input } = run(textOf('test'), `${password}\n`);
    expect(input).toBe(
      `Authorization: Basic ${Buffer.from(`MyToken:${password}`).toString('base64')}`,
    );
    expect(words.at(-1)).toBe(
      'https://myregistry.azurecr.io/oauth2/token?service=myregistry.azurecr.io&scope=repository:samples/hello-world:pull',
    );
    expect(words).toContain('@-');
  }
});

describe('quoteYaml', () => {
  test('a parser reads the text, whatever it is, as text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(`a: ${quoteYaml(text)}\n`, { version })).toEqual({ a: wellFormed(text) });
        }
      }),
      { numRuns: 500 },
    );
    for (const word of ['yes', 'On', 'NULL', 'y', '~', '1', '0x1', '.5', '2026-01-01', '']) {
      expect(parse(`a: ${quoteYaml(word)}\n`, { version: '1.1' })).toEqual({ a: word });
    }
  });
});
