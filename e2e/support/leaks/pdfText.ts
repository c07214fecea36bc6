import { inflateSync } from 'node:zlib';

/**
 * The text that a PDF of Chromium's draws, in the order in which it is drawn and with nothing between
 * its pieces: a value that was wrapped is whole again.
 */
export function pdfText(file: Buffer): string {
  const objects = objectsOf(file.toString('latin1'));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, { text }] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(text)?.[1];
    if (map !== undefined) fonts.set(`F${id}`, glyphsOf(objects.get(map)?.stream ?? ''));
  }
  return [...objects.values()].map(({ stream }) => drawn(stream, fonts)).join('');
}

interface PdfObject {
  readonly text: string;
  readonly stream: string;
}

function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const start = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let found = start.exec(file); found !== null; found = start.exec(file)) {
    const from = start.lastIndex;
    const end = file.indexOf('endobj', from);
    const streamAt = file.indexOf('>> stream\n', from);
    const hasStream = streamAt !== -1 && streamAt < end;
    const text = file.slice(from, hasStream ? streamAt : end);
    const bytes = hasStream ? file.slice(streamAt + '>> stream\n'.length) : '';
    const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? 0);
    objects.set(found[1] ?? '', { text, stream: inflated(text, bytes.slice(0, length)) });
    if (hasStream) start.lastIndex = streamAt + length;
  }
  return objects;
}

/** Fonts and pictures, which have no text, are left out. */
function inflated(dictionary: string, bytes: string): string {
  if (!dictionary.includes('/FlateDecode') || /\/Length1|\/Image/.test(dictionary)) return '';
  return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
}

/** What each code of a font means, from its table ToUnicode. */
function glyphsOf(map: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>();
  const codes = (section: string) =>
    [...map.matchAll(new RegExp(`begin${section}\\n(.*?)end${section}`, 'gs'))].flatMap(
      ([, lines = '']) => Array.from(lines.matchAll(/<(\w+)> <(\w+)>(?: <(\w+)>)?/g)),
    );
  for (const [, code = '', unicode = ''] of codes('bfchar')) glyphs.set(code, textOf(unicode));
  for (const [, first = '', last = '', unicode = ''] of codes('bfrange')) {
    const start = Number.parseInt(first, 16);
    for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
      const hex = code.toString(16).toUpperCase().padStart(first.length, '0');
      glyphs.set(hex, String.fromCodePoint(Number.parseInt(unicode, 16) + code - start));
    }
  }
  return glyphs;
}

function textOf(utf16: string): string {
  return Buffer.from(utf16, 'hex').swap16().toString('utf16le');
}

/** The text of a page: `/F4 16 Tf` chooses a font, `<0029> Tj` draws. */
function drawn(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let font: ReadonlyMap<string, string> = new Map();
  for (const [, name, codes] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)>/g)) {
    if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
    } else {
      const width = [...font.keys()][0]?.length ?? 4;
      for (let at = 0; at < (codes ?? '').length; at += width) {
        text += font.get((codes ?? '').slice(at, at + width)) ?? '';
      }
    }
  }
  return text;
}
