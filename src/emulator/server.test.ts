import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { startServer, type RunningServer } from './server';
import { registry } from './testKit';

const authorization = 'Bearer not-a-real-token';
const token = `${registry}/tokens/MyToken?api-version=2025-11-01`;

let server: RunningServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('over HTTP', () => {
  it('answers, and leads back to itself', async () => {
    server = await startServer({ port: 0, settings: { pageSize: 2 } });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { origin } = new URL(server.url);

    const changed = await fetch(`${server.url}${token}`, {
      method: 'PATCH',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"properties":{"status":"disabled"}}',
    });
    expect(changed.status).toBe(201);
    const text = await changed.text();
    expect(JSON.parse(text)).toMatchObject({ properties: { status: 'disabled' } });
    expect(changed.headers.get('content-length')).toBe(String(text.length));
    const status = changed.headers.get('azure-asyncoperation') ?? '';
    expect(new URL(status).origin).toBe(origin);
    const polled = await fetch(status, { headers: { authorization } });
    expect(await polled.text()).toBe('{"status":"Succeeded"}');

    const list = await fetch(`${server.url}${token.replace('/MyToken', '')}`, {
      headers: { authorization },
    });
    const { nextLink }: { nextLink: string } = await list.json();
    expect(new URL(nextLink).origin).toBe(origin);

    const deleted = await fetch(`${server.url}${token}`, {
      method: 'DELETE',
      headers: { authorization },
    });
    expect(await deleted.text()).toBe('null');
    const done = await fetch(deleted.headers.get('location') ?? '', { headers: { authorization } });
    expect([done.status, done.headers.get('content-length')]).toEqual([200, '0']);
    const gone = await fetch(`${server.url}${token}`, {
      method: 'DELETE',
      headers: { authorization },
    });
    expect(gone.status).toBe(204);
  });

  it('answers addresses that are not Azure, and ones that cannot be decoded', async () => {
    server = await startServer({ port: 0 });
    expect((await fetch(server.url)).status).toBe(404);
    const broken = await fetch(`${server.url}/subscriptions/%E0%A4%A`, {
      headers: { authorization },
    });
    expect(broken.status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${server.url}${token}`, { headers: { authorization } })).status).toBe(200);
  });

  it('breaks the line, or never answers, when that is asked for', async () => {
    const faults = { 'tokens.get': 'net-error', 'tokens.list': 'hang' } as const;
    server = await startServer({ port: 0, settings: { faults } });
    const ask = (path: string, signal?: AbortSignal) =>
      fetch(`${server?.url}${path}`, { headers: { authorization }, signal: signal ?? null });
    await expect(ask(token)).rejects.toThrow('fetch failed');
    const hanging = ask(token.replace('/MyToken', ''), AbortSignal.timeout(300));
    await expect(hanging).rejects.toThrow(/timeout/);
    expect((await ask(token.replace('/tokens/MyToken', ''))).status).toBe(200);
  });

  it('says so when the port is taken', async () => {
    server = await startServer({ port: 0 });
    const port = Number(new URL(server.url).port);
    await expect(startServer({ port })).rejects.toThrow(/EADDRINUSE/);
  });

  it('frees its port when it is closed', async () => {
    const first = await startServer({ port: 0 });
    await first.close();
    server = await startServer({ port: Number(new URL(first.url).port) });
    expect(server.url).toBe(first.url);
  });
});

const openssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!openssl)('over HTTPS (needs openssl)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acr-emulator-'));
  const tls = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('leads back to itself by https', async () => {
    const command = `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout ${tls.key} -out ${tls.cert}`;
    execFileSync('openssl', command.split(' '), { stdio: 'ignore' });
    server = await startServer({ port: 0, tls, settings: { pageSize: 2 } });
    const address = `${server.url}${token.replace('/MyToken', '')}`;
    const text = await new Promise<string>((resolve, reject) => {
      get(address, { rejectUnauthorized: false, headers: { authorization } }, (response) => {
        response
          .setEncoding('utf8')
          .toArray()
          .then((chunks) => resolve(chunks.join('')), reject);
      }).on('error', reject);
    });
    const { nextLink }: { nextLink: string } = JSON.parse(text);
    expect(new URL(nextLink).origin).toBe(new URL(server.url).origin);
    expect(nextLink).toMatch(/^https:/);
  });
});

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/emulator/serverMain.ts', ...args]);
}

async function outcome(child: ChildProcess) {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (texts.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (texts.stderr += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

describe('npm run mock-api', () => {
  it('listens until SIGTERM and then ends cleanly', async () => {
    const child = run('--port', '0', '--seed', 'empty');
    const ended = outcome(child);
    const [line] = await once(child.stdout ?? child, 'data');
    const [url] = /http:\/\/\S+/.exec(String(line)) ?? [''];
    const answer = await fetch(`${url}/subscriptions?api-version=2022-12-01`, {
      headers: { authorization },
    });
    expect(answer.status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows its options', async () => {
    const { code, stdout } = await outcome(run('--help'));
    expect(code).toBe(0);
    expect(stdout).toContain('--operation-time');
  });

  it('fails as it is told, and refuses a fault that does not exist', async () => {
    const child = run('--port', '0', '--fault', 'subscriptions.list=502-html,after=1');
    const ended = outcome(child);
    const [line] = await once(child.stdout ?? child, 'data');
    const [url] = /http:\/\/\S+/.exec(String(line)) ?? [''];
    const ask = () =>
      fetch(`${url}/subscriptions?api-version=2022-12-01`, { headers: { authorization } });
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 502]);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    const { code, stderr } = await outcome(run('--fault', 'tokens.list=nope'));
    expect([code, stderr]).toEqual([1, 'mock-api: There is no fault "nope".\n']);
  });

  it('refuses a missing file in one line', async () => {
    const { code, stderr } = await outcome(run('--cert', '/nowhere', '--key', '/nowhere'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mock-api: .*\/nowhere.*\n$/);
  });
});
