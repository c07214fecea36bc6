import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Cloud } from '@/azure/cloud';
import { type Headers, portalHeaders, redirectHeaders } from '../../../scripts/headers';

import type { Handler } from './listen';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * The production build as hosting/ has it served: the same headers, unknown addresses give the page,
 * unknown assets a 404. `config` is the text of config.json; undefined when there is no such file.
 * `headers` come on top.
 */
export function servePortal(
  cloud: Pick<Cloud, 'resourceManager' | 'signIn'>,
  config: () => string | undefined,
  headers: () => Headers = () => ({}),
): Handler {
  if (!existsSync(join(dist, 'redirect.html'))) {
    throw new Error('There is no production build in dist: run `npm run build` first.');
  }
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const usual = pathname === '/redirect.html' ? redirectHeaders() : portalHeaders(cloud);
    const sent = { ...usual, ...headers() };
    if (pathname === '/config.json') {
      const text = config();
      if (text === undefined) response.writeHead(404, { ...sent }).end();
      else response.writeHead(200, { ...sent, 'Content-Type': 'application/json' }).end(text);
      return;
    }
    const file = join(dist, pathname);
    const found = existsSync(file) && statSync(file).isFile();
    if (!found && pathname.startsWith('/assets/')) {
      response.writeHead(404, { ...sent }).end();
      return;
    }
    const served = found ? file : join(dist, 'index.html');
    response
      .writeHead(200, { ...sent, 'Content-Type': types[extname(served)] ?? 'text/plain' })
      .end(readFileSync(served));
  };
}
