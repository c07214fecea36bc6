import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { matches } from './search';

test.each([
  ['MyToken', 'tok', true],
  ['MyToken', ' MYT ', true],
  ['MyToken', '', true],
  ['MyToken', 'my token', false],
  ['MyToken', '.*', false],
  ['MyToken', '(', false],
  ['ci-istanbul', 'CI-I', true],
  ['ΣΑΣΑ', 'σας', true],
])('%j has %j: %s', (name, filter, expected) => {
  expect(matches(name, filter)).toBe(expected);
});

test('every piece of a name finds it, in any case', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (before, piece, after) => {
      const name = before + piece + after;
      expect(matches(name, piece)).toBe(true);
      expect(matches(name, piece.toUpperCase())).toBe(true);
    }),
  );
});
