import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { type Cloud, clouds } from '../src/azure/cloud.ts';

import { assetCache, type Headers, portalHeaders, redirectHeaders } from './headers.ts';

/**
 * Writes the configurations of web servers into hosting/, one folder a cloud:
 *   npm run hosting
 * For a cloud of your own:
 *   npm run hosting -- --resource-manager https://… --sign-in https://… --out folder
 */

type Hosts = Pick<Cloud, 'resourceManager' | 'signIn'>;

/** The files of the portal that are not pages of its own. */
const files = ['/config.json', '/config.example.json', '/icon.svg'];

/** https://learn.microsoft.com/azure/static-web-apps/configuration */
export function staticWebApp(cloud: Hosts): string {
  const portal = portalHeaders(cloud);
  const removed = Object.fromEntries(
    Object.keys(portal)
      .filter((name) => !(name in redirectHeaders()))
      // An empty value takes a global header away.
      .map((name) => [name, '']),
  );
  const config = {
    routes: [
      { route: '/redirect.html', headers: { ...redirectHeaders(), ...removed } },
      { route: '/assets/*', headers: assetCache },
    ],
    navigationFallback: { rewrite: '/index.html', exclude: ['/assets/*', ...files] },
    globalHeaders: portal,
    mimeTypes: { '.json': 'application/json' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** A server block for nginx: behind something that speaks HTTPS, it listens on 8080. */
export function nginx(cloud: Hosts): string {
  const portal = portalHeaders(cloud);
  return `# Made by scripts/hosting.ts. A location with headers of its own inherits none, so each has all.
server {
  listen 8080;
  server_tokens off;
  root /usr/share/nginx/html;
  # Redirects keep the address that the visitor used, not this port.
  absolute_redirect off;
  # A third of the size on the way. The files hold no secrets that their length could tell of.
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

  location / {
    try_files $uri /index.html;
${headerLines(portal)}
  }

  location /assets/ {
    try_files $uri @gone;
${headerLines({ ...portal, ...assetCache })}
  }

  # Not kept: during a deployment a file may be late.
  location @gone {
    return 404;
${headerLines(portal)}
  }

${files
  .map(
    (file) => `  location = ${file} {
    try_files $uri =404;
${headerLines(portal)}
  }
`,
  )
  .join('\n')}
  location = /redirect.html {
    try_files $uri =404;
${headerLines(redirectHeaders())}
  }
}
`;
}

function headerLines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
}

/** Every file of hosting/ that is made, by its path in there. */
export function hostingFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(clouds).flatMap(([name, cloud]) => [
      [`${name}/staticwebapp.config.json`, staticWebApp(cloud)],
      [`${name}/nginx.conf`, nginx(cloud)],
    ]),
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      'resource-manager': { type: 'string' },
      'sign-in': { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { 'resource-manager': resourceManager, 'sign-in': signIn, out } = values;
  const own = resourceManager !== undefined && signIn !== undefined;
  const folder = out ?? fileURLToPath(new URL('../hosting', import.meta.url));
  const made = own
    ? new Map([
        ['staticwebapp.config.json', staticWebApp({ resourceManager, signIn })],
        ['nginx.conf', nginx({ resourceManager, signIn })],
      ])
    : hostingFiles();
  for (const [path, content] of made) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
    console.log(join(folder, path));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
