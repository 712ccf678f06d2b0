import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/domain/csv';

/** Reads back what a spreadsheet would. */
function read(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"')));
}

describe('a table as a file', () => {
  it('quotes every cell and doubles quotation marks', () => {
    expect(
      toCsv([
        ['Idea', 'say "no"'],
        ['a, b', ''],
      ]),
    ).toBe('"Idea","say ""no"""\r\n"a, b",""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('never holds a formula: %s', (cell) => {
    expect(toCsv([[cell]])).toBe(`"'${cell}"\r\n`);
  });

  it('can be read back', () => {
    const plain = fc.string().filter((text) => !/^[=+\-@\t\r]|\r\n/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(read(toCsv(rows))).toEqual(rows);
      }),
    );
  });
});
