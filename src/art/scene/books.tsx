import { C } from '../palette';
import type { Box } from './box';
import { Shade } from './outdoors';

const SPINES = [
  ['#d9688a', 11, 0, 1],
  ['#4a7dc9', 9, 13, 0.86],
  ['#f2b544', 14, 24, 0.94],
  ['#3c7a5a', 8, 40, 0.8],
  ['#7a5fab', 12, 50, 0.98],
  ['#f3e6cc', 7, 64, 0.74],
  ['#b8533f', 10, 73, 0.9],
] as const;

/** Rows of books, each of them standing on a y: seven dashed lines for all of them, however long they are. */
function Rows({ x, rows, h, from }: { x: number; rows: readonly { y: number; w: number }[]; h: number; from: number }) {
  const along = (up: number) => rows.map(({ y, w }) => `M${x} ${y - up}h${w}`).join('');
  return (
    <>
      {SPINES.map(([colour, thick, start, tall]) => (
        <path
          key={colour}
          d={along((h * tall) / 2)}
          stroke={colour}
          stroke-width={h * tall}
          stroke-dasharray={`0 ${start} ${thick} ${86 - start - thick}`}
          stroke-dashoffset={from}
        />
      ))}
      <path
        d={along(h * 0.2)}
        stroke="#fff"
        stroke-width="3"
        stroke-dasharray="7 20 4 24 9 22"
        stroke-dashoffset={from}
        opacity=".5"
      />
    </>
  );
}

/** A row of books standing on y. */
export const Books = ({ x, y, w, h, from = 0 }: Box & { from?: number | undefined }) => (
  <Rows x={x} rows={[{ y, w }]} h={h} from={from} />
);

/** A bookcase whose shelves are full; y is its foot. */
export function Bookcase({ x, y, w, h, shelves, wood = C.wood }: Box & { shelves: number; wood?: string | undefined }) {
  const gap = (h - 14) / shelves;
  const rows = Array.from({ length: shelves }, (_, i) => ({ y: y - 10 - i * gap, w: w - 28 - ((i * 37) % 50) }));
  // Every other shelf begins with another book. A row of its own for each would make the library the slowest place there is.
  const [even, odd] = [0, 1].map((nth) => rows.filter((_, i) => i % 2 === nth)) as [typeof rows, typeof rows];
  return (
    <>
      <Shade x={x + w / 2 + 6} y={y} rx={w / 2 + 12} ry={8} />
      <rect x={x} y={y - h} width={w} height={h} rx="7" fill={wood} />
      <path
        d={rows.map((row) => `M${x + 9} ${row.y}v${8 - gap}h${w - 18}v${gap - 8}z`).join('')}
        fill={C.ink}
        opacity=".34"
      />
      <Rows x={x + 14} rows={even} h={gap - 20} from={x} />
      <Rows x={x + 14} rows={odd} h={gap - 20} from={x + 33} />
      <path d={`M${x + 4} ${y - h + 4}h${w - 8}`} stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".3" />
    </>
  );
}
