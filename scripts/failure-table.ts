/**
 * Writes into docs/reliability.md where each failure is tested: `npm run failures`. A test says which failures
 * it is about by their numbers in its title, or in the data that it is run with.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const document = 'docs/reliability.md';

/** A row of the table of all failures. */
export interface Row {
  readonly id: string;
  readonly failure: string;
  readonly behaviour: string;
  /** The files with tests of it, as the document has them. */
  readonly tests: string;
}

const isRow = (line: string) => /^\| F\d/.test(line);

function rowOf(line: string): Row {
  const cells = line
    .replace(/^\|\s*/, '')
    .replace(/\s*\|\s*$/, '')
    .split(/\s+\|\s+/);
  const [id = '', failure = '', behaviour = '', tests = ''] = cells;
  return { id, failure, behaviour, tests };
}

/** The table, as the document has it. */
export function readRows(): readonly Row[] {
  return readFileSync(document, 'utf8').split('\n').filter(isRow).map(rowOf);
}

/** The files with tests of each failure, as the document should have them. */
export function findTests(): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  const files = ['src', 'e2e'].flatMap((folder) =>
    readdirSync(folder, { encoding: 'utf8', recursive: true }).map((path) => `${folder}/${path}`),
  );
  for (const file of files.filter((path) => /\.(test|e2e)\.tsx?$/.test(path)).toSorted()) {
    for (const id of failuresIn(readFileSync(file, 'utf8'))) {
      found.set(id, [...(found.get(id) ?? []), `\`${file}\``]);
    }
  }
  return new Map([...found].map(([id, names]) => [id, names.join(', ')]));
}

/** The numbers in the texts of a file; those in its comments name no test. */
function failuresIn(source: string): ReadonlySet<string> {
  const lines = source.split('\n').filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line));
  return new Set(
    lines
      .flatMap((line) => line.match(/(['"`])(?:(?!\1).)*\bF\d\d\b.*?\1/g) ?? [])
      .flatMap((text) => text.match(/\bF\d\d\b/g) ?? []),
  );
}

function write(): void {
  const tests = findTests();
  const lines = readFileSync(document, 'utf8')
    .split('\n')
    .map((line) => {
      if (!isRow(line)) return line;
      const { id, failure, behaviour } = rowOf(line);
      return `| ${id} | ${failure} | ${behaviour} | ${tests.get(id) ?? ''} |`;
    });
  writeFileSync(document, lines.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
