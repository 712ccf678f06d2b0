import { C } from '../palette';
import { Shade } from './outdoors';

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Floor from the wall's foot down, with boards running to one vanishing point, and the skirting board. */
export function Floor({ y = 404, colour, line = C.woodDeep, skirting = '#fff' }: { y?: number | undefined; colour: string; line?: string | undefined; skirting?: string | undefined }) {
  const boards = Array.from({ length: 21 }, (_, i) => `M${380 + (i - 10) * 48} ${y}L${380 + (i - 10) * 96} 560`).join('');
  return (
    <>
      <path d={`M0 ${y}h760v160H0z`} fill={colour} />
      <path d={boards} stroke={line} stroke-width="1.6" opacity=".3" />
      <path d={`M120 ${y + 26}h62M372 ${y + 50}h70M560 ${y + 18}h46M40 ${y + 92}h88M620 ${y + 84}h84M250 ${y + 116}h100`} stroke={line} stroke-width="1.6" opacity=".3" />
      <path d={`M0 ${y}h760v22H0z`} fill={C.ink} opacity=".07" />
      <path d={`M0 ${y - 16}h760v18H0z`} fill={skirting} />
      <path d={`M0 ${y + 1}h760`} stroke={C.ink} stroke-width="2" opacity=".16" />
    </>
  );
}

/** Sunlight from a window (its box) falling on the floor at `to`: the beam, and four panes of light on the boards. */
export function Sunlight({ x, y, w, h, to: [fx, fy] }: Box & { to: readonly [number, number] }) {
  const pane = (i: number, j: number) => `M${fx + i * (w * 0.54 + 6) + j * 70} ${fy + j * 48}h${w * 0.54}l64 44h${-w * 0.54}z`;
  return (
    <>
      <path d={`M${x} ${y}h${w}L${fx + w * 1.08 + 140} ${fy + 92}H${fx + 134}L${x} ${y + h}z`} fill="#fffbe3" opacity=".2" />
      <path d={pane(0, 0) + pane(1, 0) + pane(0, 1) + pane(1, 1)} fill="#fff6cf" opacity=".55" />
    </>
  );
}

/** A window on a garden. The nested svg cuts the view to the pane without needing a clip path. */
export function Window({ x, y, w, h, evening, curtain, frame = '#fff' }: Box & { evening: boolean; curtain?: string | undefined; frame?: string | undefined }) {
  const [sky, low, hill, near] = evening ? ['#46508f', '#8b78b4', '#3f5c78', '#35506a'] : ['#bfe3f3', '#e6f4ee', '#a9d8b0', '#84c495'];
  return (
    <>
      <rect x={x - 40} y={y - 40} width={w + 80} height={h + 80} rx="50" fill={evening ? '#2b2a5c' : '#fff'} opacity={evening ? 0.12 : 0.3} />
      <rect x={x - 12} y={y - 12} width={w + 24} height={h + 24} rx="10" fill={frame} />
      <path d={`M${x + w + 12} ${y}v${h + 12}h${-w - 12}`} fill="none" stroke={C.ink} stroke-width="4" opacity=".1" />
      <svg x={x} y={y} width={w} height={h} viewBox="0 0 200 200" preserveAspectRatio="xMidYMax slice">
        <path d="M-200-200h600v420h-600z" fill={sky} />
        <path d="M-200 90q200-40 600 0v130h-600z" fill={low} />
        {evening ? <circle cx="150" cy="46" r="15" fill={C.moon} /> : <path d="M96 52c-16 0-14-18 2-17c4-16 26-16 30-2c16-4 22 18 4 19z" fill="#fff" opacity=".9" />}
        <path d="M-200 150q150-50 300-14t300-20v100h-600z" fill={hill} />
        <path d="M40 170v-40" stroke={C.woodDeep} stroke-width="8" />
        <path d="M8 128c-10-26 14-34 18-34c2-22 36-24 42-2c20 2 22 30 4 38c-18 14-48 12-64-2z" fill={evening ? '#2f4d5c' : '#5fae78'} />
        <path d="M-200 176q200-26 340-6t260-8v60h-600z" fill={near} />
        <path d="M-10 220L120-20h50L40 220z" fill="#fff" opacity=".16" />
      </svg>
      <path d={`M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.48}h${w}`} stroke={frame} stroke-width="9" />
      <path d={`M${x} ${y + 2}h${w}`} stroke={C.ink} stroke-width="5" opacity=".09" />
      <rect x={x - 24} y={y + h + 8} width={w + 48} height="13" rx="6" fill={frame} />
      <path d={`M${x - 20} ${y + h + 23}h${w + 40}`} stroke={C.ink} stroke-width="5" opacity=".09" stroke-linecap="round" />
      {curtain && (
        <>
          {[-1, 1].map((side) => (
            <g key={side} transform={`translate(${side < 0 ? x - 26 : x + w + 26} ${y - 22}) scale(${-side} 1)`}>
              <path d={`M-10 0h62q2 ${h * 0.5}-22 ${h * 0.66}q8 ${h * 0.2} 4 ${h * 0.34 + 40}h-50q10-${h / 2} 6-${h + 40}z`} fill={curtain} />
              <path d={`M10 4q0 ${h * 0.5}-6 ${h + 30}M32 4q-2 ${h * 0.4}-12 ${h * 0.6}`} fill="none" stroke={C.ink} stroke-width="4" opacity=".1" stroke-linecap="round" />
            </g>
          ))}
          <path d={`M${x - 46} ${y - 22}h${w + 92}`} stroke={C.woodDeep} stroke-width="7" stroke-linecap="round" />
        </>
      )}
    </>
  );
}

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
        <path key={colour} d={`M${x} ${y - (h * tall) / 2}h${w}`} stroke={colour} stroke-width={h * tall} stroke-dasharray={`0 ${start} ${thick} ${86 - start - thick}`} stroke-dashoffset={from} />
      ))}
      <path d={`M${x} ${y - h * 0.2}h${w}`} stroke="#fff" stroke-width="3" stroke-dasharray="7 20 4 24 9 22" stroke-dashoffset={from} opacity=".5" />
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

/** A leafy plant in a pot; y is the foot of the pot. */
export function Plant({ x, y, s = 1, pot = '#d98e62' }: { x: number; y: number; s?: number | undefined; pot?: string | undefined }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <path d="M0-36C-6-70-34-78-50-70c4 20 26 34 50 34C-4-84-26-108-40-112c-4 26 12 60 40 76C-6-90 4-116 14-128c14 22 8 62-14 92C10-78 34-92 50-90c0 24-22 46-50 54c18-20 42-28 56-22c-8 18-36 26-56 22" fill={C.leafDeep} />
      <path d="M0-40q-8-40-32-62M0-40q-2-46 12-76M2-40q14-28 38-42M0-38q-18-20-40-28" fill="none" stroke="#a9dcb2" stroke-width="2.5" stroke-linecap="round" opacity=".7" />
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
export function Painting({ x, y, kind, turn = 0, s = 1 }: { x: number; y: number; kind: 0 | 1 | 2; turn?: number | undefined; s?: number | undefined }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${s})`}>
      <path d="M3 4h54v48H3z" fill={C.ink} opacity=".1" />
      <path d="M0 0h56v48H0z" fill="#fffdf6" />
      {DRAWINGS[kind]}
      {kind === 0 && <path d="M46 10h.1" stroke={C.glow} stroke-width="12" stroke-linecap="round" />}
      {kind === 1 && <path d="M28 12h.1M20 18h.1M36 18h.1M23 26h.1M33 26h.1" stroke="#d9688a" stroke-width="9" stroke-linecap="round" />}
      {kind === 1 && <path d="M28 19h.1" stroke={C.glow} stroke-width="8" stroke-linecap="round" />}
      {kind === 2 && <path d="M15 38a13 13 0 0 1 26 0M20 38a8 8 0 0 1 16 0" fill="none" stroke="#4a7dc9" stroke-width="4" />}
      <path d="M4 43h48" stroke={C.leaf} stroke-width="5" />
      <path d="M28 2h.1" stroke={C.coral} stroke-width="7" stroke-linecap="round" />
    </g>
  );
}

/** A framed picture of hills. */
export function Framed({ x, y, w, h, frame = C.wood, tone = '#f3d9a8' }: Box & { frame?: string | undefined; tone?: string | undefined }) {
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
export function Rug({ x, y, rx, ry, colour, edge }: { x: number; y: number; rx: number; ry: number; colour: string; edge: string }) {
  return (
    <>
      <ellipse cx={x} cy={y + 4} rx={rx + 2} ry={ry + 2} fill={C.ink} opacity=".12" />
      <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={edge} />
      <ellipse cx={x} cy={y} rx={rx * 0.91} ry={ry * 0.86} fill={colour} />
      <ellipse cx={x} cy={y} rx={rx * 0.76} ry={ry * 0.68} fill="none" stroke="#fff" stroke-width="4" stroke-dasharray="10 12" opacity=".55" />
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
      <path d={`M${x - 32} ${y - 6}q4-22 22-30`} fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".4" />
    </>
  );
}
