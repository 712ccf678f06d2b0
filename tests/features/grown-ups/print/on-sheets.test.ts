import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onSheets } from '../../../../src/features/grown-ups/print/on-sheets';

it('leaves nobody out, fills no sheet over its most, and no sheet is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (all, most) => {
      const sheets = onSheets(all, most);
      expect(sheets.flat()).toEqual(all);
      expect(sheets).toHaveLength(Math.ceil(all.length / most));
      for (const sheet of sheets) {
        expect(sheet.length).toBeGreaterThan(0);
        expect(sheet.length).toBeLessThanOrEqual(most);
      }
    }),
  );
});

it('shares five out as three and two, not as four and a lone one', () => {
  expect(onSheets([1, 2, 3, 4, 5], 4)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});
