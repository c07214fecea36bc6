import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { clouds } from '@/azure/cloud';

import { assetCache, portalHeaders, redirectHeaders } from '../../scripts/headers';
import { nginx } from '../../scripts/hosting';
import { freePort } from '../../scripts/test/freePort';

/**
 * Runs the configuration of hosting/ in a real nginx, without root, over a few files that stand for a build.
 */

const script = `console.log('${'portal '.repeat(400)}');`;
const files = {
  'index.html': '<!doctype html><title>portal</title>',
  'redirect.html': '<!doctype html><title>redirect</title>',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'config.json': '{"cloud":"AzureCloud"}',
  'assets/start-abc.js': script,
  'assets/start-abc.css': 'body{margin:0}',
};

/** What the image of the Dockerfile puts around the server block, in a folder of its own. */
function around(folder: string, port: number): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  );
  const block = nginx(clouds.AzureCloud)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /usr/share/nginx/html;', `root ${join(folder, 'html')};`);
  // Started by root it would read the files as somebody who may not.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')};
daemon off;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${paths.join('\n')}
${block}
}
`;
}

describe('nginx with the configuration of hosting/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acr-portal-nginx-'));
  let server: ChildProcess | undefined;
  let origin = '';

  beforeAll(async () => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, 'html', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'html', path), content);
    }
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const configuration = join(folder, 'nginx.conf');
    writeFileSync(configuration, around(folder, port));
    server = spawn('nginx', ['-p', folder, '-c', configuration, '-e', join(folder, 'error.log')]);
    await vi.waitFor(async () => expect((await fetch(origin)).ok).toBe(true), { timeout: 10_000 });
  });

  afterAll(() => {
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(path: string, status: number, headers: Readonly<Record<string, string>>) {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) {
      expect(answer.headers.get(name), `${name} of ${path}`).toBe(value);
    }
    return { answer, text: await answer.text() };
  }

  const portal = portalHeaders(clouds.AzureCloud);

  it.each(['/', '/index.html', '/subscriptions/1/resourceGroups/g/registries/r/tokens'])(
    'answers %s with the page, which is never kept',
    async (path) => {
      const { answer, text } = await ask(path, 200, portal);
      expect(text).toBe(files['index.html']);
      expect(answer.headers.get('content-type')).toBe('text/html');
      expect(answer.headers.get('server')).toBe('nginx');
    },
  );

  it('answers assets as what they are, to be kept, and small', async () => {
    const { answer } = await ask('/assets/start-abc.js', 200, { ...portal, ...assetCache });
    expect(answer.headers.get('content-type')).toMatch(/^(?:text|application)\/javascript$/);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const styles = await ask('/assets/start-abc.css', 200, assetCache);
    expect(styles.answer.headers.get('content-type')).toBe('text/css');
  });

  it.each(['/assets/gone.js', '/assets/', '/config.example.json'])(
    'has no %s, no page in its place, and nobody keeps that',
    async (path) => {
      const { text } = await ask(path, 404, portal);
      expect(text).not.toContain('portal');
    },
  );

  it('answers the configuration as JSON that is never kept, and 404 without one', async () => {
    const { answer } = await ask('/config.json', 200, portal);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    rmSync(join(folder, 'html', 'config.json'));
    await ask('/config.json', 404, portal);
  });

  it('answers the redirect page without an opener policy', async () => {
    const { answer, text } = await ask('/redirect.html', 200, redirectHeaders());
    expect(text).toBe(files['redirect.html']);
    expect(answer.headers.has('cross-origin-opener-policy')).toBe(false);
  });
});
