import { wellFormed } from './commands';

const plain = /^[A-Za-z][A-Za-z0-9./-]*$/;
// What YAML 1.1, which Kubernetes still reads, takes for something else than text.
const words = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
const notPrintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a scalar of YAML, quoted only where it must be.
 * https://yaml.org/spec/1.2.2/#double-quoted-style
 */
export function quoteYaml(text: string): string {
  if (plain.test(text) && !words.test(text)) return text;
  const escaped = wellFormed(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replace(
      notPrintable,
      (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
    );
  return `"${escaped}"`;
}
