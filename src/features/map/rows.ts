/** The way from the last lantern of a row to the first of the next: out to the edge and down, then back between the rows. */
interface Bend {
  /** The lantern it leads to. */
  to: number;
  /** Where its halves lie in the grid. They meet in the middle between two rows. */
  out: string;
  back: string;
  /** Half columns that the way back is wide. */
  width: number;
}

export interface Rows {
  across: number;
  rows: number;
  /** The place of each lantern in the grid. */
  places: readonly string[];
  bends: readonly Bend[];
}

/** Rows as even as they come: the path never ends in a single lantern on a wide screen. */
export function across(many: number): number {
  return many <= 5 ? many : Math.ceil(many / 2);
}

/** Upright by threes, so that a lantern is as large as three of them can be; four and ten go in pairs rather than leave one over. */
export function acrossUpright(many: number): number {
  if (many <= 2) return many;
  return many === 4 || many === 10 ? 2 : 3;
}

/** Lines of the grid, as `grid-area` has them. */
const area = (row: number, column: number, rowEnd: number, columnEnd: number) =>
  [row, column, rowEnd, columnEnd].join('/');

/** A row is three tracks high, below one of sky: its lanterns, and two halves of the way between. */
const trackOf = (row: number) => 2 + row * 3;

/**
 * Lanterns in rows, and the path that joins them. Numbers run as the words do, in every row, so that 'the fifth one' is where a child
 * who reads looks for it: it is the path that comes back. A last row that is short stands in the middle, which takes half columns.
 */
export function inRows(many: number, wide: number): Rows {
  const rows = Math.ceil(many / Math.max(wide, 1));
  const startOf = (row: number) => 1 + wide - Math.min(wide, many - row * wide);
  const places = Array.from({ length: many }, (_, at) => {
    const row = Math.floor(at / wide);
    const [track, start] = [trackOf(row), startOf(row) + (at % wide) * 2];
    return area(track, start, track + 1, start + 2);
  });
  const last = wide * 2 - 1;
  const bends = Array.from({ length: Math.max(rows - 1, 0) }, (_, row) => {
    const [track, start] = [trackOf(row), startOf(row + 1)];
    return {
      to: (row + 1) * wide,
      out: area(track, last, track + 2, last + 2),
      back: area(track + 2, start, track + 3, last),
      width: last - start,
    };
  });
  return { across: wide, rows, places, bends };
}
