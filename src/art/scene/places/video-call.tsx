import { C } from '../../palette';
import { Books } from '../books';
import { Blank, Device } from '../device';
import { Plant } from '../indoors';
import { Shade } from '../outdoors';
import { Window } from '../window';
import { Framed } from '../pictures';
import type { PlaceProps } from './place';

/** One call tile: a view of 170 × 130 cut to its edge. */
const tile = (column: number, row: number) => ({
  x: 108 + column * 184,
  y: 56 + row * 144,
  width: 176,
  height: 136,
  viewBox: '0 0 176 136',
});

/** A video call on a big screen: rooms with nobody in them yet, blank pictures, round buttons. */
export function VideoCall({ evening }: PlaceProps) {
  const [wall, soft, ground] = evening ? ['#b0a8dc', '#c2bae8', '#9d94ce'] : ['#d5e8e8', '#e3f1ef', '#b5d4d6'];
  return (
    <>
      <path d="M0 0h760v560H0z" fill={wall} />
      <path
        d="M-30 90q90-110 210-70t60 190t-190 80t-80-200zM590 40q110-60 190 20v300q-80 60-160-10t-60-170t30-140z"
        fill={soft}
      />
      <path
        d="M34 40h.1M26 330h.1M734 70h.1M726 300h.1M40 190h.1"
        stroke="#fff"
        stroke-width="16"
        stroke-linecap="round"
        opacity=".7"
      />
      <path d="M0 440q380-40 760 0v120H0z" fill={ground} />
      <path d="M0 490q260-50 440-20t320-14v104H0z" fill="#fff" opacity=".2" />
      <Shade x={380} y={470} rx={330} ry={16} />
      <Device x={92} y={42} w={576} h={370} glass="#3d4a66" />
      <svg {...tile(0, 0)}>
        <path d="M0 0h176v136H0z" fill="#fbe1c0" />
        <Window x={24} y={20} w={54} h={62} />
        <path d="M100 136v-60q0-10 10-10h70v70z" fill="#7a68a8" />
        <path d="M116 90q0-8 8-8h60v54h-68z" fill="#8f7dbb" />
      </svg>
      <svg {...tile(1, 0)}>
        <path d="M0 0h176v136H0z" fill="#d3e6cf" />
        <path d="M20 54h136M20 112h136" stroke={C.wood} stroke-width="7" />
        <Books x={28} y={50} w={84} h={38} />
        <Books x={62} y={108} w={90} h={42} from={40} />
        <Plant x={136} y={50} s={0.3} />
      </svg>
      <svg {...tile(2, 0)}>
        <path d="M0 0h176v136H0z" fill="#b9c3ea" />
        <Blank x={88} y={68} r={38} colour="#7a68a8" />
      </svg>
      <svg {...tile(0, 1)}>
        <path d="M0 0h176v136H0z" fill="#f6cfc4" />
        <Blank x={88} y={68} r={38} colour="#c8745f" />
      </svg>
      <svg {...tile(1, 1)}>
        <path d="M0 0h176v136H0z" fill="#f3dd9f" />
        <Framed x={22} y={22} w={66} h={52} />
        <path d="M136 136V66" stroke={C.ink} stroke-width="5" />
        <path d="M110 70l10-36h32l10 36q-26 8-52 0z" fill={evening ? '#fff3c4' : '#fffaf0'} />
        <path d="M0 118h98v18H0z" fill="#d98e62" />
      </svg>
      <svg {...tile(2, 1)}>
        <path d="M0 0h176v136H0z" fill="#c3e3ea" />
        <path d="M0 104h176v32H0z" fill="#e0b27c" />
        <Plant x={44} y={110} s={0.7} pot="#d9688a" />
        <Framed x={96} y={24} w={56} h={56} frame="#f4f4f2" tone="#cfe3f0" />
      </svg>
      <path d="M292 56h176v136H292z" fill="none" stroke={C.glow} stroke-width="6" />
      <path
        d="M124 176h.1M308 176h.1M492 176h.1M124 320h.1M308 320h.1M492 320h.1"
        stroke={C.ink}
        stroke-width="20"
        stroke-linecap="round"
        opacity=".5"
      />
      <path
        d="M124 172v6M308 172v6M492 172v6M124 316v6M308 316v6M492 316v6"
        stroke="#fff"
        stroke-width="6"
        stroke-linecap="round"
      />
      <path
        d="M276 374h.1M328 374h.1M380 374h.1M432 374h.1M484 374h.1"
        stroke="#f3f5fa"
        stroke-width="42"
        stroke-linecap="round"
      />
      <path d="M276 364v8" stroke={C.steel} stroke-width="9" stroke-linecap="round" />
      <path
        d="M268 373q1 8 8 8t8-8M276 382v5M424 366h16v12h-9l-5 5v-5h-2z"
        fill="none"
        stroke={C.steel}
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M317 367h15v14h-15zM334 372l6-4v12l-6-4z" fill={C.steel} />
      <path d="M380 384c-16-10-14-20-6-20q4 0 6 5q2-5 6-5c8 0 10 10-6 20z" fill="#d9688a" />
      <path d="M476 374h.1M484 374h.1M492 374h.1" stroke={C.steel} stroke-width="5" stroke-linecap="round" />
      <path d="M92 412L232 42h60L152 412zM420 412L560 42h24L444 412z" fill="#fff" opacity=".1" />
      <path d="M330 432h100l10 34H320z" fill={C.steel} />
      <path d="M270 464h220q10 0 12 10H258q2-10 12-10z" fill={C.steelPale} />
    </>
  );
}
