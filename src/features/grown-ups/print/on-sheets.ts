/**
 * Things shared out over as few sheets as hold them, about as many on each.
 * @param most on one sheet, at least 1
 */
export function onSheets<T>(all: readonly T[], most: number): T[][] {
  const sheets = Math.ceil(all.length / most);
  const each = Math.ceil(all.length / sheets);
  return Array.from({ length: sheets }, (_, sheet) => all.slice(sheet * each, (sheet + 1) * each));
}
