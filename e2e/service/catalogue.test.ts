import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

/** The table of all failures. Its references to tests have to be right. */
const table = readFileSync('docs/reliability.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| F\d/.test(line))
  .map((line) => {
    const [id = '', failure = '', behaviour = '', tests = ''] = line
      .slice(1)
      .split(' | ')
      .map((cell) => cell.trim());
    return { id, failure, behaviour, tests: tests.replace(/\s*\|$/, '') };
  });

test('each failure is there once, with what the portal does', () => {
  const ids = Array.from({ length: 97 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
  expect(table.map(({ id }) => id)).toEqual(ids);
  for (const { failure, behaviour } of table) {
    expect(failure).not.toBe('');
    expect(behaviour).not.toBe('');
  }
});

test.each(table)('$id: the tests that are named exist', ({ tests }) => {
  // A row without a test says why.
  if (tests.startsWith('not automated: ')) return;
  for (const reference of tests.split('<br>')) {
    const [, file = '', title = ''] = /^`([^`]+)` › (.+)$/.exec(reference) ?? [];
    expect(existsSync(file), `${file} does not exist.`).toBe(true);
    // The source may escape a quote inside a title.
    const source = readFileSync(file, 'utf8').replaceAll(/\\(['"`])/g, '$1');
    expect(source, `${file} has no test of that title.`).toContain(title);
  }
});
