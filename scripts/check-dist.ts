import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Texts that only the emulator, development tools or a leak would bring into the output. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the emulator', /mockServiceWorker|InvalidResourceType|contoso\.example/],
  ['the settings of the demo', /data-developer-panel|acr-access-portal\.emulator/],
  ['a mock library', /\bmsw\b.{0,40}(?:worker|handler)|setupWorker/i],
  ['a service worker', /serviceWorker\.register|navigator\.serviceWorker/],
  ['development tools', /ReactQueryDevtools|react-refresh|@vite\/client|__REACT_DEVTOOLS_APPEND/],
  ['a source map', /\/[/*]# sourceMappingURL=/],
  ['a password or token', /FAKE[A-Za-z\d+/]{20}|eyJ[\w-]{20,}\.eyJ[\w-]{20,}/],
];

/** Files that must not be published beside the portal. */
const forbiddenFiles = /(?:\.map|mockServiceWorker\.js|\.tsx?|\.env.*|\.pem|\.key)$/;

export interface DistFile {
  readonly path: string;
  readonly size: number;
  readonly text: string;
}

/** What is wrong with a production build; empty when it may be published. */
export function problemsOf(files: readonly DistFile[]): string[] {
  const problems: string[] = [];
  for (const { path, text } of files) {
    if (forbiddenFiles.test(path)) problems.push(`${path} must not be published.`);
    for (const [what, pattern] of forbidden) {
      if (pattern.test(text)) problems.push(`${path} contains ${what}: ${pattern}`);
    }
    if (path.endsWith('.html') && /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/i.test(text)) {
      problems.push(`${path} has an inline script or style, which the headers forbid.`);
    }
  }
  for (const page of ['index.html', 'redirect.html']) {
    if (!files.some(({ path }) => path === page)) problems.push(`${page} is missing.`);
  }
  return problems;
}

/** Every file of a folder, with its text. */
export function filesIn(folder: string): DistFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => ({
      path: relative(folder, name),
      size: statSync(name).size,
      text: readFileSync(name, 'utf8'),
    }));
}

function main(): void {
  const files = filesIn(fileURLToPath(new URL('../dist', import.meta.url)));
  const problems = problemsOf(files);
  const size = files.reduce((sum, one) => sum + one.size, 0);
  console.log(`dist: ${files.length} files, ${Math.round(size / 1000)} kB.`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log('No emulator, service worker, development tools, source maps or inline scripts.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
