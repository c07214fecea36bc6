import { expect, it } from 'vitest';

import { grantPush, trustCommands, trustOutputs } from './trustCommands';

it('fills the registry’s own login server in, which need not be its name', () => {
  const commands = trustCommands('contoso-d9f2.azurecr.io', 'contoso');
  expect(commands.push).toBe('docker push contoso-d9f2.azurecr.io/myimage:v1');
  expect(commands.signIn).toBe('az acr login --name contoso');
  expect(commands.notationVerify).toBe(
    "notation verify 'contoso-d9f2.azurecr.io/myimage@sha256:<digest>'",
  );
  expect(trustOutputs('contoso-d9f2.azurecr.io').push).toContain(
    'Successfully signed contoso-d9f2.azurecr.io/myimage:v1',
  );
});

it('quotes what a shell would read otherwise', () => {
  const grant = grantPush(
    'Container Registry Repository Writer',
    '/subscriptions/s/resourceGroups/a (b)',
    'id',
    'User',
  );
  expect(grant).toContain("--scope '/subscriptions/s/resourceGroups/a (b)'");
  expect(grant).toContain("--role 'Container Registry Repository Writer'");
});
