import { describe, expect, it } from 'vitest';
import { across, acrossUpright, inRows } from '../../../src/features/map/rows';

describe('lanterns in rows', () => {
  it.each([
    [1, 1, 1],
    [2, 2, 2],
    [4, 4, 2],
    [5, 5, 3],
    [6, 3, 3],
    [7, 4, 3],
    [8, 4, 3],
    [9, 5, 3],
    [10, 5, 2],
  ])('of %i: %i across, and upright %i', (many, wide, tall) => {
    expect([across(many), acrossUpright(many)]).toEqual([wide, tall]);
  });

  it('run as the words do, each row from its beginning', () => {
    const { places } = inRows(6, 3);
    expect(places).toEqual(['2/1/3/3', '2/3/3/5', '2/5/3/7', '5/1/6/3', '5/3/6/5', '5/5/6/7']);
  });

  it('stand in the middle where a last row is short', () => {
    expect(inRows(7, 3).places.slice(6)).toEqual(['8/3/9/5']);
    expect(inRows(5, 3).places.slice(3)).toEqual(['5/2/6/4', '5/4/6/6']);
    expect(inRows(9, 5).places[5]).toBe('5/2/6/4');
  });

  it('are joined: from the end of each row the path comes back to the first lantern of the next', () => {
    expect(inRows(7, 3).bends).toEqual([
      { to: 3, out: '2/5/4/7', back: '4/1/5/5', width: 4 },
      { to: 6, out: '5/5/7/7', back: '7/3/8/5', width: 2 },
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'of %i: a bend for every row but the first, and none behind',
    (many) => {
      for (const wide of [across(many), acrossUpright(many)]) {
        const { rows, bends, places } = inRows(many, wide);
        expect(bends.map(({ to }) => to)).toEqual(Array.from({ length: rows - 1 }, (_, row) => (row + 1) * wide));
        expect(bends.every(({ to, width }) => to < many && width > 0)).toBe(true);
        expect(new Set(places).size).toBe(many);
      }
    },
  );

  it('of a band without lessons: nothing', () => {
    expect(inRows(0, across(0))).toEqual({ across: 0, rows: 0, places: [], bends: [] });
  });
});
