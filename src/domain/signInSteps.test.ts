import { execFileSync } from 'node:child_process';

import { describe, expect, test, vi } from 'vitest';

import { type Method, methods } from './authenticationMethods';
import { type SignInContext, signInSteps } from './signInSteps';

// A process for each line takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const context: SignInContext = {
  registry: { subscription: 's1', resourceGroup: 'my group', registry: 'myregistry' },
  loginServer: 'myregistry-d9f2b1c0.azurecr.io',
  mode: 'registry',
  access: 'pull',
  shell: 'bash',
};

function commands(changes: Partial<SignInContext>, method: Method = 'individual'): string {
  return signInSteps(method, { ...context, ...changes })
    .map(({ command }) => command)
    .join('\n');
}

test.each(methods)('%s: each step is correct bash, and each is there once', (method) => {
  for (const mode of ['registry', 'abac'] as const) {
    for (const loginServer of [context.loginServer, 'myregistry.azurecr.cn']) {
      const steps = signInSteps(method, { ...context, mode, loginServer });
      expect(steps.length).toBeGreaterThan(0);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      for (const { command = '' } of steps) execFileSync('bash', ['-n', '-c', command]);
    }
  }
});

test.each(methods)('%s: no password stands in a line, in either shell', (method) => {
  for (const shell of ['bash', 'powershell'] as const) {
    for (const { command = '' } of signInSteps(method, { ...context, shell })) {
      expect(command).not.toMatch(/--password[= ]|-Password |\s-p\s|--client-secret/);
    }
  }
});

describe('the cloud', () => {
  test('Azure operated by 21Vianet: az is switched there and back', () => {
    const text = commands({ loginServer: 'myregistry.azurecr.cn' });
    expect(text).toMatch(/^az cloud set --name AzureChinaCloud\n/);
    expect(text).toMatch(/\naz cloud set --name AzureCloud$/);
    expect(text).toContain('docker login myregistry.azurecr.cn');
    expect(commands({ loginServer: 'myregistry.azurecr.cn', shell: 'powershell' })).toContain(
      'Connect-AzAccount -Environment AzureChinaCloud',
    );
  });

  test('the public cloud needs no switch', () => {
    expect(commands({})).not.toContain('az cloud set');
  });
});

describe('the role', () => {
  test('is one that the registry honours', () => {
    expect(commands({ access: 'push' }, 'managedIdentity')).toContain('--role AcrPush');
    expect(commands({ access: 'push', mode: 'abac' }, 'managedIdentity')).toContain(
      "--role 'Container Registry Repository Writer'",
    );
  });

  test('a cluster is not attached where AcrPull is not honoured', () => {
    expect(commands({}, 'aksManagedIdentity')).toContain('--attach-acr');
    expect(commands({ mode: 'abac' }, 'aksManagedIdentity')).not.toContain('--attach-acr');
  });
});

test('an access token goes with the user name that is all zeros', () => {
  expect(commands({})).toContain(
    'docker login myregistry-d9f2b1c0.azurecr.io --username 00000000-0000-0000-0000-000000000000 --password-stdin <<< "$TOKEN"',
  );
  expect(commands({})).toContain('| helm registry login myregistry-d9f2b1c0.azurecr.io');
  expect(commands({})).toContain('DOCKER_COMMAND=podman az acr login --name myregistry');
});
