import { C } from '../palette';
import type { Box } from './box';

const DRAWINGS = [
  // a house under the sun
  <path key="h" d="M14 40v-16l14-11 14 11v16z" fill="#f2a679" />,
  // a flower
  <path key="f" d="M28 42V24" stroke={C.leafDeep} stroke-width="3" />,
  // a rainbow
  <path key="r" d="M10 38a18 18 0 0 1 36 0" fill="none" stroke="#d9688a" stroke-width="4" />,
] as const;

/** A child's painting pinned to a wall: 0 a house, 1 a flower, 2 a rainbow. */
export function Painting({
  x,
  y,
  kind,
  turn = 0,
  s = 1,
}: {
  x: number;
  y: number;
  kind: 0 | 1 | 2;
  turn?: number | undefined;
  s?: number | undefined;
}) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${s})`}>
      <path d="M3 4h54v48H3z" fill={C.ink} opacity=".1" />
      <path d="M0 0h56v48H0z" fill="#fffdf6" />
      {DRAWINGS[kind]}
      {kind === 0 && <path d="M46 10h.1" stroke={C.glow} stroke-width="12" stroke-linecap="round" />}
      {kind === 1 && (
        <path
          d="M28 12h.1M20 18h.1M36 18h.1M23 26h.1M33 26h.1"
          stroke="#d9688a"
          stroke-width="9"
          stroke-linecap="round"
        />
      )}
      {kind === 1 && <path d="M28 19h.1" stroke={C.glow} stroke-width="8" stroke-linecap="round" />}
      {kind === 2 && (
        <path d="M15 38a13 13 0 0 1 26 0M20 38a8 8 0 0 1 16 0" fill="none" stroke="#4a7dc9" stroke-width="4" />
      )}
      <path d="M4 43h48" stroke={C.leaf} stroke-width="5" />
      <path d="M28 2h.1" stroke={C.coral} stroke-width="7" stroke-linecap="round" />
    </g>
  );
}

/** A framed picture of hills. */
export function Framed({
  x,
  y,
  w,
  h,
  frame = C.wood,
  tone = '#f3d9a8',
}: Box & { frame?: string | undefined; tone?: string | undefined }) {
  return (
    <>
      <rect x={x + 4} y={y + 6} width={w} height={h} rx="5" fill={C.ink} opacity=".1" />
      <rect x={x} y={y} width={w} height={h} rx="5" fill={frame} />
      <svg x={x + 7} y={y + 7} width={w - 14} height={h - 14} viewBox="0 0 60 50" preserveAspectRatio="xMidYMid slice">
        <path d="M-30-30H90V80H-30z" fill={tone} />
        <circle cx="42" cy="16" r="7" fill="#fff6d6" />
        <path d="M-30 40q24-30 46-10t74-8v60H-30z" fill={C.leaf} />
        <path d="M-30 50q40-14 60-4t60-6v50H-30z" fill={C.leafDeep} />
      </svg>
    </>
  );
}
