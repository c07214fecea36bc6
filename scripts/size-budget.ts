import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Adds up what the portal's first page loads before it can show anything, and fails above the budget.
 *   npm run size
 */

/** kB of 1,000 bytes, gzip -9, of all scripts that index.html loads. */
const budget = 180;

const folder = 'dist';

function gzipped(path: string): number {
  return gzipSync(readFileSync(`${folder}${path}`), { level: 9 }).length / 1000;
}

const html = readFileSync(`${folder}/index.html`, 'utf8');
const scripts = [
  ...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="(?<path>\/assets\/[^"]+\.js)"/g),
].flatMap((match) => match.groups?.['path'] ?? []);
if (scripts.length === 0) throw new Error(`${folder}/index.html loads no script. Build it first.`);

let total = 0;
for (const path of scripts) {
  const size = gzipped(path);
  total += size;
  console.log(`${size.toFixed(1).padStart(8)} kB  ${path}`);
}
console.log(`${total.toFixed(1).padStart(8)} kB  initial JavaScript, of ${budget} kB`);
if (total > budget) {
  console.error('The first page has become too heavy: load what it does not need later.');
  process.exitCode = 1;
}
