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

/** A player's picture in a made-up game: 0 a cat, 1 a robot, 2 a frog. Nobody shows who they are. */
export function Avatar({ x, y, r, kind }: { x: number; y: number; r: number; kind: 0 | 1 | 2 }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${r / 50})`}>
      <circle r="50" fill={['#7a5fab', '#f2b544', '#6db6dd'][kind]} stroke="#fff" stroke-width="7" />
      {kind === 0 && <path d="M-30 8l-2-40l22 14H10l22-14l-2 40q-4 24-30 24t-30-24z" fill="#f6c79a" />}
      {kind === 1 && <path d="M-30-20H-4v-16h8v16h26v50h-60z" fill="#dfe6f0" />}
      {kind === 2 && (
        <path d="M-34 8q-2-18 8-22q-2-18 14-18t14 14h-4q0-14 14-14t14 18q10 4 8 22q-6 24-34 24T-34 8z" fill="#6cb37f" />
      )}
      <path
        d={kind === 2 ? 'M-13-14h.1M13-14h.1' : 'M-12-1h.1M12-1h.1'}
        stroke={C.ink}
        stroke-width="11"
        stroke-linecap="round"
      />
      <path d="M-10 14q10 9 20 0" fill="none" stroke={C.ink} stroke-width="5" stroke-linecap="round" />
    </g>
  );
}
