// What spreadsheets take for the start of a formula, full-width forms included.
// https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell that a spreadsheet shows as text, whatever it begins with. */
export function inertCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as a CSV file: quoted as in RFC 4180, no cell can run as a formula, and a byte order mark
 * because Excel would read UTF-8 as something else without it.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(inertCell(cell))).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
