import { C } from '../palette';
import type { Box } from './box';

/** A speech bubble with nothing in it, its tail at its lower left, or right when it is one's own. */
export function Bubble({ x, y, w, h, colour, own = false }: Box & { colour: string; own?: boolean | undefined }) {
  const foot = own ? x + w - 22 : x + 22;
  const out = own ? 1 : -1;
  return (
    <>
      <rect x={x} y={y + 3} width={w} height={h} rx="20" fill={C.ink} opacity=".08" />
      <path d={`M${foot} ${y + h - 26}q${out * 4} 22 ${out * 34} 28q${-out * 34} 6 ${-out * 50}-6z`} fill={colour} />
      <rect x={x} y={y} width={w} height={h} rx="20" fill={colour} />
      <path d={`M${x + 18} ${y + 8}h${w - 40}`} stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".5" />
    </>
  );
}

/** A round blank picture, as an app shows for anybody who has chosen none. */
export function Blank({ x, y, r, colour }: { x: number; y: number; r: number; colour: string }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${r / 50})`}>
      <circle r="50" fill={colour} />
      <circle cy="-12" r="17" fill="#fff" opacity=".85" />
      <path d="M-32 36q2-28 32-28t32 28q-32 26-64 0z" fill="#fff" opacity=".85" />
    </g>
  );
}

/** A tablet or a big screen seen from the front: dark rim, bright glass. The box is the glass. */
export function Device({ x, y, w, h, glass }: Box & { glass: string }) {
  return (
    <>
      <rect x={x - 22} y={y - 20} width={w + 44} height={h + 40} rx="34" fill={C.tyre} />
      <rect x={x - 17} y={y - 16} width={w + 34} height={h + 32} rx="30" fill={C.steel} />
      <rect x={x} y={y} width={w} height={h} rx="16" fill={glass} />
      <path d={`M${x + w / 2} ${y - 8}h.1`} stroke={C.tyre} stroke-width="7" stroke-linecap="round" />
    </>
  );
}
