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

/** A row of books standing on y: seven dashed lines, however long the row. */
export function Books({ x, y, w, h, from = 0 }: Box & { from?: number | undefined }) {
  return (
    <>
      {SPINES.map(([colour, thick, start, tall]) => (
        <path
          key={colour}
          d={`M${x} ${y - (h * tall) / 2}h${w}`}
          stroke={colour}
          stroke-width={h * tall}
          stroke-dasharray={`0 ${start} ${thick} ${86 - start - thick}`}
          stroke-dashoffset={from}
        />
      ))}
      <path
        d={`M${x} ${y - h * 0.2}h${w}`}
        stroke="#fff"
        stroke-width="3"
        stroke-dasharray="7 20 4 24 9 22"
        stroke-dashoffset={from}
        opacity=".5"
      />
    </>
  );
}

/** A bookcase whose shelves are full; y is its foot. */
export function Bookcase({ x, y, w, h, shelves, wood = C.wood }: Box & { shelves: number; wood?: string | undefined }) {
  const gap = (h - 14) / shelves;
  return (
    <>
      <Shade x={x + w / 2 + 6} y={y} rx={w / 2 + 12} ry={8} />
      <rect x={x} y={y - h} width={w} height={h} rx="7" fill={wood} />
      {Array.from({ length: shelves }, (_, i) => {
        const foot = y - 10 - i * gap;
        return (
          <g key={i}>
            <path d={`M${x + 9} ${foot}v${8 - gap}h${w - 18}v${gap - 8}z`} fill={C.ink} opacity=".34" />
            <Books x={x + 14} y={foot} w={w - 28 - ((i * 37) % 50)} h={gap - 20} from={i * 33 + x} />
          </g>
        );
      })}
      <path d={`M${x + 4} ${y - h + 4}h${w - 8}`} stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".3" />
    </>
  );
}
