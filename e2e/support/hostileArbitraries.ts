import * as fc from 'fast-check';

/** Texts that have broken programs before, grouped by the reason why they are here. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  '\n',
  '\r\n',
  '\u2028',
  // Names of JavaScript's own.
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  // Ways out of a path, into a query, to another host.
  '.',
  '..',
  '../..',
  '..%2F..',
  '%2e%2e',
  '%',
  '%00',
  '%25',
  '%zz',
  '/',
  '//evil.example',
  '\\\\evil.example',
  '?api-version=1990-01-01',
  '#fragment',
  '&$skiptoken=1',
  ';a=b',
  '@evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  'tokens/other',
  '../../scopeMaps/other',
  // Markup and scripts.
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea>',
  '<!--',
  ']]>',
  '{{7*7}}',
  '${7*7}',
  // Shells, and formulas of spreadsheets.
  '$(reboot)',
  '`reboot`',
  "'; reboot; '",
  '" & reboot & "',
  '-rf',
  '--password=x',
  '=cmd|"/C calc"!A0',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\uFF1D1',
  // What is not what it looks like: turned around, unseen, alike, combined.
  'user\u202Egnp.exe',
  '\u2066isolate',
  'zero\u200Bwidth',
  '\u200F',
  '\uFEFFbom',
  'p\u0430ssword1',
  'ｔｏｋｅｎ',
  'e\u0301',
  'Z\u0351\u036B\u0343\u036A\u0302a\u0334l\u0337g\u0338o',
  'ﬁ',
  'İstanbul',
  'ſ',
  'ΑΣ',
  '👩‍👩‍👧‍👦',
  // Half of a character: no text at all, and no address can hold it.
  '\uD800',
  '\uDC00',
  'a\uDBFFb',
  'x'.repeat(300),
  '9'.repeat(400),
];

/** Texts of any UTF-16 units, lone surrogates included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

const firstSurrogate = 0xd800;
const surrogates = 0x800;

/**
 * Generates any character but lone surrogates. fast-check's own unit `binary` generates the same, but
 * takes more than a second to list all of them when a file is loaded.
 */
const anyCharacter = fc.integer({ min: 0, max: 0x10_ffff - surrogates }).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (text) => {
    const code = typeof text === 'string' ? (text.codePointAt(0) ?? 0) : 0;
    if (text !== String.fromCodePoint(code) || !isWellFormed(text)) {
      throw new TypeError('It is not one whole character.');
    }
    return code < firstSurrogate ? code : code - surrogates;
  },
);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  anyUnits,
);

/** Generates text of any kind, more often than not of a kind that breaks something. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: piece },
  fc.tuple(piece, piece).map(([a, b]) => a + b),
  fc.tuple(piece, fc.constantFrom('/', '-', ' ', ''), piece).map((parts) => parts.join('')),
);

/** Whether a text has no lone surrogate. An address can hold no other text. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Generates any JSON whose texts and keys are hostile texts. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    hostileText,
    fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, -0),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        hostileText,
        fc.constantFrom('id', 'name', 'properties', 'value', 'status', 'passwords', 'error'),
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;
