import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { linesOf, type RowGroup } from './rowGroups';

function group(id: string, ...rows: string[]): RowGroup<string> {
  return { id, name: id, heading: id, rows };
}

function told(lines: ReturnType<typeof linesOf<string>>): (string | undefined)[] {
  return Array.from({ length: lines.count }, (_, index) => {
    const line = lines.at(index);
    if (line === undefined) return undefined;
    return line.kind === 'row' ? line.row : `# ${line.group.name}`;
  });
}

describe('linesOf', () => {
  test('puts each heading before its rows, that of an empty group, too', () => {
    const groups = [group('one', 'a', 'b'), group('none'), group('two', 'c')];
    expect(told(linesOf(['a', 'b', 'c'], groups))).toEqual([
      '# one',
      'a',
      'b',
      '# none',
      '# two',
      'c',
    ]);
  });

  test('without groups the lines are the rows', () => {
    expect(told(linesOf(['a', 'b'], undefined))).toEqual(['a', 'b']);
    expect(linesOf(['a'], undefined).groupAt(0)).toBeUndefined();
    expect(linesOf([], []).count).toBe(0);
  });

  test('every line is there, and in the group that it says', () => {
    const sizes = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(sizes, (parts) => {
        const groups = parts.map((rows, index) => group(String(index), ...rows));
        const lines = linesOf(parts.flat(), groups);
        expect(told(lines).filter((line) => line?.startsWith('# ') !== true)).toEqual(parts.flat());
        for (let index = 0; index < lines.count; index += 1) {
          const line = lines.at(index);
          const own = lines.groupAt(index);
          if (line?.kind === 'heading') expect(line.group).toBe(own);
          else expect(own?.rows).toContain(line?.row);
        }
        expect(lines.at(lines.count)).toBeUndefined();
      }),
    );
  });
});
