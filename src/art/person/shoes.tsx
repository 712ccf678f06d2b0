import { round } from '../figures';
import { C } from '../palette';

/** A shoe from the front, its middle under `x`. */
export function Shoe({ x, turn, k }: { x: number; turn: number; k: number }) {
  return (
    <g transform={`translate(${round(x + turn)} 0) scale(${round(k)})`}>
      <path d="M-12 0C-14-9-8-15 0-15S14-9 12 0z" fill={C.tyre} />
      <path d="M-12.5-1.5H12.5" stroke={C.white} stroke-width="3" stroke-linecap="round" />
    </g>
  );
}

/** A shoe from the side, toe to the right, heel under 0. */
export function SideShoe({ k }: { k: number }) {
  return (
    <g transform={`scale(${round(k)})`}>
      <path d="M-10 0V-14H5C7-9 19-10 19 0z" fill={C.tyre} />
      <path d="M-9-1.5H18" stroke={C.white} stroke-width="3" stroke-linecap="round" />
    </g>
  );
}
