import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { inertCell, toCsv } from './csv';

/** Reads CSV as RFC 4180 describes it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let index = 1; index < csv.length; index += 1) {
    const character = csv.charAt(index);
    if (inQuotes) {
      if (character !== '"') cell += character;
      else if (csv.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else inQuotes = false;
    } else if (character === '"') inQuotes = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && csv.charAt(index + 1) === '\n') {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
      index += 1;
    } else cell += character;
  }
  return rows;
}

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(inertCell(text)).toBe(expected);
});

test('starts with a byte order mark, ends lines with CRLF, quotes only what must be', () => {
  expect(
    toCsv([
      ['Name', 'By'],
      ['a,b', 'say "hi"'],
    ]),
  ).toBe('\uFEFFName,By\r\n"a,b","say ""hi"""\r\n');
});

test('comes back cell by cell, and no cell can run', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^[=+\-@\t\r\n",; a']{0,20}$/),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(toCsv(rows));
      expect(read).toEqual(rows.map((row) => row.map(inertCell)));
      for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
    { numRuns: 100 },
  );
});
