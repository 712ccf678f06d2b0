import { C } from '../palette';
import type { Box } from './box';

/** A wall down to y, with light along the ceiling. */
export function Wall({ colour, y = 410 }: { colour: string; y?: number | undefined }) {
  return (
    <>
      <path d={`M0 0h760v${y}H0z`} fill={colour} />
      <path d="M0 0h760v50q-380 40-760 0z" fill="#fff" opacity=".35" />
    </>
  );
}

/** Floor from the wall's foot down, with boards running to one vanishing point, and the skirting board. */
export function Floor({
  y = 404,
  colour,
  line = C.woodDeep,
  skirting = '#fff',
}: {
  y?: number | undefined;
  colour: string;
  line?: string | undefined;
  skirting?: string | undefined;
}) {
  const boards = Array.from({ length: 21 }, (_, i) => `M${380 + (i - 10) * 48} ${y}L${380 + (i - 10) * 96} 560`).join(
    '',
  );
  return (
    <>
      <path d={`M0 ${y}h760v160H0z`} fill={colour} />
      <path d={boards} stroke={line} stroke-width="1.6" opacity=".3" />
      <path
        d={`M120 ${y + 26}h62M372 ${y + 50}h70M560 ${y + 18}h46M40 ${y + 92}h88M620 ${y + 84}h84M250 ${y + 116}h100`}
        stroke={line}
        stroke-width="1.6"
        opacity=".3"
      />
      <path d={`M0 ${y}h760v22H0z`} fill={C.ink} opacity=".07" />
      <path d={`M0 ${y - 16}h760v18H0z`} fill={skirting} />
      <path d={`M0 ${y + 1}h760`} stroke={C.ink} stroke-width="2" opacity=".16" />
    </>
  );
}

/** A leafy plant in a pot; y is the foot of the pot. */
export function Plant({
  x,
  y,
  s = 1,
  pot = '#d98e62',
}: {
  x: number;
  y: number;
  s?: number | undefined;
  pot?: string | undefined;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <path
        d="M0-36C-6-70-34-78-50-70c4 20 26 34 50 34C-4-84-26-108-40-112c-4 26 12 60 40 76C-6-90 4-116 14-128c14 22 8 62-14 92C10-78 34-92 50-90c0 24-22 46-50 54c18-20 42-28 56-22c-8 18-36 26-56 22"
        fill={C.leafDeep}
      />
      <path
        d="M0-40q-8-40-32-62M0-40q-2-46 12-76M2-40q14-28 38-42M0-38q-18-20-40-28"
        fill="none"
        stroke="#a9dcb2"
        stroke-width="2.5"
        stroke-linecap="round"
        opacity=".7"
      />
      <path d="M-26-38h52l-7 38h-38z" fill={pot} />
      <path d="M-29-44h58v11h-58z" fill={pot} />
      <path d="M-26-33h52l-1.5 6h-49z" fill={C.ink} opacity=".14" />
    </g>
  );
}

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

/** An oval rug with a woven border. */
export function Rug({
  x,
  y,
  rx,
  ry,
  colour,
  edge,
}: {
  x: number;
  y: number;
  rx: number;
  ry: number;
  colour: string;
  edge: string;
}) {
  return (
    <>
      <ellipse cx={x} cy={y + 4} rx={rx + 2} ry={ry + 2} fill={C.ink} opacity=".12" />
      <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={edge} />
      <ellipse cx={x} cy={y} rx={rx * 0.91} ry={ry * 0.86} fill={colour} />
      <ellipse
        cx={x}
        cy={y}
        rx={rx * 0.76}
        ry={ry * 0.68}
        fill="none"
        stroke="#fff"
        stroke-width="4"
        stroke-dasharray="10 12"
        opacity=".55"
      />
    </>
  );
}

/** A hanging lamp with a cord from the ceiling; y is the lower edge of the shade. */
export function Pendant({ x, y, colour, evening }: { x: number; y: number; colour: string; evening: boolean }) {
  return (
    <>
      <path d={`M${x} 0V${y - 40}`} stroke={C.ink} stroke-width="3" opacity=".6" />
      <ellipse cx={x} cy={y} rx="17" ry="9" fill={evening ? '#fff3c4' : '#fff9e6'} />
      <path d={`M${x - 44} ${y}q2-38 34-44h20q32 6 34 44q-44 10-88 0z`} fill={colour} />
      <path
        d={`M${x - 32} ${y - 6}q4-22 22-30`}
        fill="none"
        stroke="#fff"
        stroke-width="5"
        stroke-linecap="round"
        opacity=".4"
      />
    </>
  );
}
