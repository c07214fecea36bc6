import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { azureCli } from '@/domain/commandTwin/azureCli';
import type { Operation } from '@/domain/commandTwin/operation';
import { rest } from '@/domain/commandTwin/rest';
import { acrImageSigner } from '@/domain/signers';

import { type RunningServer, startServer } from '@/emulator/server';

/**
 * The Azure CLI lines that the portal shows, run by the real `az` against the emulated Azure: they
 * leave what the forms leave.
 */

const registry = {
  subscription: '11111111-1111-4111-8111-111111111111',
  resourceGroup: 'myresourcegroup',
  registry: 'myregistry',
};
const path = `/subscriptions/${registry.subscription}/resourceGroups/myresourcegroup/providers/Microsoft.ContainerRegistry/registries/myregistry`;
const legacyPath = path
  .replace('myresourcegroup', 'legacy-apps')
  .replace('myregistry', 'contosolegacy');
const legacy = { ...registry, resourceGroup: 'legacy-apps', registry: 'contosolegacy' };

function part(claims: object): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url');
}

/** A token of the form that az expects, signed by nobody. */
function accessToken(): string {
  const tenant = '22222222-2222-4222-8222-222222222222';
  const exp = Math.floor(Date.now() / 1000) + 86_400;
  return `${part({ alg: 'none' })}.${part({ tid: tenant, oid: tenant, appid: tenant, exp })}.${part({})}`;
}

/** The endpoint from which az gets its token as a managed identity of App Service would. */
async function identityEndpoint(): Promise<Server> {
  const server = createServer((_, response) => {
    const expires = Math.floor(Date.now() / 1000) + 86_400;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        access_token: accessToken(),
        expires_on: String(expires),
        resource: 'https://management.azure.com/',
        token_type: 'Bearer',
      }),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

describe('az, against the emulated Azure', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'az-'));
  let azure: RunningServer;
  let identity: Server;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    const tls = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
    const request =
      'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
    execFileSync('openssl', [...request.split(' '), '-keyout', tls.key, '-out', tls.cert], {
      stdio: 'ignore',
    });
    azure = await startServer({ port: 0, host: 'localhost', tls });
    identity = await identityEndpoint();
    const address = identity.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    env = {
      PATH: process.env['PATH'],
      HOME: folder,
      AZURE_CONFIG_DIR: join(folder, 'config'),
      AZURE_CORE_COLLECT_TELEMETRY: 'false',
      AZURE_CORE_NO_COLOR: 'true',
      REQUESTS_CA_BUNDLE: tls.cert,
      APPSETTING_WEBSITE_SITE_NAME: 'test',
      MSI_ENDPOINT: `http://127.0.0.1:${port}/token`,
      MSI_SECRET: 'FAKE',
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/token`,
      IDENTITY_HEADER: 'FAKE',
    };
    await run(
      `az cloud register --name Emulated --endpoint-resource-manager ${azure.url} --endpoint-management ${azure.url} --endpoint-active-directory https://localhost:1 --endpoint-active-directory-resource-id ${azure.url} --endpoint-active-directory-graph-resource-id ${azure.url} --suffix-acr-login-server-endpoint .azurecr.io`,
    );
    await run('az cloud set --name Emulated');
    await run('az login --identity');
  }, 180_000);

  afterAll(async () => {
    identity?.close();
    await azure?.close();
    rmSync(folder, { recursive: true });
  });

  async function run(script: string): Promise<string> {
    const { stdout } = await promisify(execFile)('bash', ['-ec', script], { env });
    return stdout;
  }

  /** Runs what the portal shows; where az would ask, the test agrees. */
  function runTwin(operation: Operation, place = registry, tool = azureCli): Promise<string> {
    const { text = '', notes } = tool(place, operation);
    if (notes.includes('asksFirst')) return run(`${text} --yes`);
    return run(notes.includes('asksEach') ? text.replace(/ delete\b/, '$& --yes') : text);
  }

  async function read(child: string): Promise<Record<string, unknown>> {
    const text = await run(`az rest --method get --url '${child}?api-version=2025-11-01'`);
    return JSON.parse(text).properties;
  }

  async function adminPasswords(): Promise<ReadonlyMap<string, string>> {
    const shown: { passwords: { name: string; value: string }[] } = JSON.parse(
      await run(`az acr credential show --name myregistry --subscription ${registry.subscription}`),
    );
    return new Map(shown.passwords.map(({ name, value }) => [name, value]));
  }

  const scopeMapName = 'line-7-scope-map';
  const description = "@Scanners of line 7, it's $HOME";

  it('creates a token with its scope map and a password', async () => {
    await runTwin({
      kind: 'createToken',
      token: 'line-7',
      scopeMap: {
        name: scopeMapName,
        description,
        actions: ['repositories/line7/*/content/read', 'repositories/samples/nginx/content/write'],
      },
      status: 'disabled',
      passwords: ['password2'],
      expiry: '2099-01-31T12:00:00Z',
    });
    expect(await read(`${path}/scopeMaps/${scopeMapName}`)).toMatchObject({
      description,
      actions: ['repositories/line7/*/content/read', 'repositories/samples/nginx/content/write'],
    });
    expect(await read(`${path}/tokens/line-7`)).toMatchObject({
      status: 'disabled',
      scopeMapId: `${path}/scopeMaps/${scopeMapName}`,
      credentials: { passwords: [{ name: 'password2', expiry: '2099-01-31T12:00:00+00:00' }] },
    });
  });

  it('changes the token, generates and deletes passwords, and deletes it', async () => {
    const token = 'line-7';
    await runTwin({
      kind: 'updateToken',
      token,
      changes: { status: 'enabled', scopeMap: '_repositories_pull' },
      before: { status: 'disabled', scopeMap: scopeMapName },
    });
    await runTwin({
      kind: 'generatePassword',
      token,
      password: 'password1',
      expiry: undefined,
      hasPasswords: true,
    });
    expect(await read(`${path}/tokens/line-7`)).toMatchObject({
      status: 'enabled',
      scopeMapId: `${path}/scopeMaps/_repositories_pull`,
      credentials: { passwords: [{ name: 'password1' }, { name: 'password2' }] },
    });
    await runTwin({ kind: 'deletePassword', token, password: 'password2', kept: ['password1'] });
    expect(await read(`${path}/tokens/line-7`)).toMatchObject({
      credentials: { passwords: [{ name: 'password1' }] },
    });
    await runTwin({ kind: 'deleteToken', token });
    await expect(read(`${path}/tokens/line-7`)).rejects.toThrow(/ResourceNotFound/);
  });

  it('changes and deletes a scope map', async () => {
    const update: Operation = {
      kind: 'updateScopeMap',
      scopeMap: scopeMapName,
      description: 'Line 7',
      before: {
        description,
        actions: ['repositories/line7/*/content/read', 'repositories/samples/nginx/content/write'],
      },
      actions: ['repositories/line7/*/content/read', 'repositories/*/metadata/read'],
    };
    await runTwin(update);
    const changed = await read(`${path}/scopeMaps/${scopeMapName}`);
    expect(changed['description']).toBe('Line 7');
    expect(changed['actions']).toEqual(
      expect.arrayContaining(['repositories/line7/*/content/read', 'repositories/*/metadata/read']),
    );
    expect(changed['actions']).toHaveLength(2);
    await runTwin({ kind: 'deleteScopeMap', scopeMap: scopeMapName });
    await expect(read(`${path}/scopeMaps/${scopeMapName}`)).rejects.toThrow(/ResourceNotFound/);
  });

  it('enables the admin user and disables it', async () => {
    await runTwin({ kind: 'setAdminUser', enabled: true });
    expect(await read(path)).toMatchObject({ adminUserEnabled: true });
    await runTwin({ kind: 'setAdminUser', enabled: false });
    expect(await read(path)).toMatchObject({ adminUserEnabled: false });
  });

  it('renews one password of the admin user and leaves the other', async () => {
    await runTwin({ kind: 'setAdminUser', enabled: true });
    const before = await adminPasswords();
    await runTwin({ kind: 'regenerateAdminPassword', password: 'password2' });
    const after = await adminPasswords();
    expect(after.get('password')).toBe(before.get('password'));
    expect(after.get('password2')).not.toBe(before.get('password2'));
  });

  it('makes a signer and takes the role away again', async () => {
    const principalId = 'e5e5e5e5-0000-4000-8000-00000000e5e5';
    const mine = async () => {
      const list = await run(
        `az rest --method get --url '${legacyPath}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=atScope()'`,
      );
      const { value }: { value: { id: string; properties: Record<string, unknown> }[] } =
        JSON.parse(list);
      return value.filter(({ properties }) => properties['principalId'] === principalId);
    };
    const signer = { principalId, principalType: 'ServicePrincipal' } as const;
    const assignment = '5e0a1b2c-00ff-4000-8000-0000000000ff';
    const add: Operation = { kind: 'addSigner', assignment, ...signer };
    try {
      await runTwin(add, legacy);
    } catch (error) {
      // The az of Debian 12 takes these words, and then stumbles over a library that it does not go with.
      if (!/'RoleAssignmentsOperations' object has no attribute/.test(String(error))) throw error;
      console.info('az role assignment create does not work on this machine: az rest assigns.');
      await runTwin(add, legacy, rest);
    }
    const [assigned, ...others] = await mine();
    expect(others).toEqual([]);
    expect(assigned?.properties).toMatchObject({ ...signer, scope: legacyPath });
    expect(assigned?.properties['roleDefinitionId']).toContain(acrImageSigner);
    await runTwin({ kind: 'removeSigner', id: assigned?.id ?? '', principalId }, legacy);
    expect(await mine()).toEqual([]);
  });

  it('does the same to many, one after the other', async () => {
    const tokens = ['loop-1', 'loop-2'].map((name) => ({ name, scopeMap: `${name}-map` }));
    for (const { name, scopeMap } of tokens) {
      const create: Operation = {
        kind: 'createToken',
        token: name,
        scopeMap: { name: scopeMap, description: '', actions: ['repositories/*/content/read'] },
        status: 'enabled',
        passwords: [],
        expiry: undefined,
      };
      await runTwin(create, registry, rest);
    }
    await runTwin({ kind: 'updateTokens', status: 'disabled', tokens });
    for (const { name } of tokens) {
      expect(await read(`${path}/tokens/${name}`)).toMatchObject({ status: 'disabled' });
    }
    await runTwin({ kind: 'deleteTokens', tokens: tokens.map(({ name }) => name) });
    const scopeMaps = tokens.map(({ scopeMap }) => scopeMap);
    await runTwin({ kind: 'deleteScopeMaps', scopeMaps });
    for (const child of ['tokens/loop-1', 'tokens/loop-2', 'scopeMaps/loop-2-map']) {
      await expect(read(`${path}/${child}`)).rejects.toThrow(/ResourceNotFound/);
    }
  });

  it('disables content trust', async () => {
    await runTwin({ kind: 'disableContentTrust' }, legacy);
    const { policies } = await read(legacyPath);
    expect(policies).toMatchObject({ trustPolicy: { status: 'disabled' } });
  });

  it('does the same with az rest', async () => {
    const scopeMap = {
      name: 'rest-map',
      description: 'a=@b',
      actions: ['repositories/*/content/read'],
    };
    const token: Operation = {
      kind: 'createToken',
      token: 'rest-token',
      scopeMap,
      status: 'enabled',
      passwords: ['password1'],
      expiry: undefined,
    };
    await runTwin(token, registry, rest);
    expect(await read(`${path}/scopeMaps/rest-map`)).toMatchObject({ description: 'a=@b' });
    expect(await read(`${path}/tokens/rest-token`)).toMatchObject({
      credentials: { passwords: [{ name: 'password1' }] },
    });
  });
});
