/**
 * A table as a file that a spreadsheet opens (RFC 4180). Every cell is quoted, and one that a spreadsheet would take for a
 * formula is made plain text first: a file of ours must not run anything on a school's computer.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
