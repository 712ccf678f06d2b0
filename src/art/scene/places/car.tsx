import { C } from '../../palette';
import { House } from '../buildings';
import { Cloud, Shade, Sky } from '../outdoors';
import { RideSeat } from '../ride-seat';
import type { PlaceProps } from './place';

const Wheel = ({ x }: { x: number }) => (
  <g transform={`translate(${x} 424)`}>
    <circle r="72" fill="#3f6c86" />
    <circle r="60" fill={C.tyre} />
    <circle r="36" fill="#dfe5ea" />
    <path d="M0-26V26M-25-8L25 8M-25 8L25-8" stroke={C.steelPale} stroke-width="7" stroke-linecap="round" />
    <circle r="11" fill={C.steel} />
  </g>
);

/** A family car by the kerb, seen from the side. Its door stands open, so that one can sit in it and get out of it. */
export function Car({ evening }: PlaceProps) {
  const [glass, trim] = evening ? ['#a7a3cf', '#ffe1a0'] : ['#d6eef6', '#f4e6d0'];
  return (
    <>
      <Sky evening={evening} x={420} y={76} />
      <Cloud x={300} y={50} s={0.7} />
      <Cloud x={510} y={110} s={0.5} />
      <path d="M0 290q200-70 400-20t360-30v200H0z" fill="#a9d8b0" />
      <House x={30} y={330} colour="#f2d5b0" door="#4a7dc9" evening={evening} />
      <House x={560} y={330} colour="#e9b49c" door="#3c7a5a" evening={evening} roof="#7a6a8c" />
      <path
        d="M0 336q30-30 60-8q30-28 70-4q40-26 80 0q30-20 70 0q40-24 80 0q40-22 80 0q40-26 80 0q30-22 70 0q40-24 80 2q40-16 90 6v100H0z"
        fill={C.leafDeep}
      />
      <path
        d="M20 350h.1M110 344h.1M240 352h.1M560 346h.1M660 354h.1M740 346h.1"
        stroke="#fff"
        stroke-width="10"
        stroke-linecap="round"
        opacity=".4"
      />
      <path d="M0 414h760v146H0z" fill="#9aa3b2" />
      <Shade x={392} y={482} rx={400} ry={18} />
      <path d="M260 176h330l40 120v150H246z" fill={trim} />
      <path d="M290 190h112v76H280zM420 190h130v76H420z" fill={glass} />
      <path d="M300 266l44-76h28l-44 76zM440 266l44-76h28l-44 76z" fill="#fff" opacity=".5" />
      {evening && <circle cx="420" cy="190" r="60" fill={C.glow} opacity=".4" />}
      <path d="M404 182h32v9h-32z" fill={evening ? '#fff' : '#e5d3b4'} />
      <RideSeat x={288} y={412} colour="#7a68a8" s={1.04} left />
      <RideSeat x={400} y={440} colour="#7a68a8" s={1.1} left />
      <RideSeat x={560} y={440} colour="#7a68a8" s={1.1} left />
      <path d="M540 290q14 0 12 16l-14 104q-2 14-16 14h-78q-12 0-12-12t12-14h54l14-94q4-14 28-14z" fill="#e9b04a" />
      <path
        d="M536 302l-16 100h-76"
        fill="none"
        stroke="#f9dc95"
        stroke-width="9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M572 230q-6 120-70 158" fill="none" stroke={C.steel} stroke-width="7" stroke-linecap="round" />
      <path d="M496 380h16v14h-16z" fill="#d94f3d" />
      <path
        d="M-60 480V372q0-52 40-62l112-22l92-104q18-20 50-20h348q44 0 66 34l62 96q20 8 20 40v126q0 20-20 20H590V206q0-18-16-18H326q-18 0-18 18v246q-4 28-40 28zM214 198L142 286q-4 6 4 6h108q14 0 14-14v-66q0-20-16-20h-22q-10 0-16 6z"
        fill="#5fa3c4"
        fill-rule="evenodd"
      />
      <path
        d="M-60 372q0-52 40-62l112-22l92-104q18-20 50-20h348q44 0 66 34l8 12q-22-26-66-26H246q-30 0-48 20l-90 100l-120 26q-30 8-48 40z"
        fill="#fff"
        opacity=".3"
      />
      <path d="M308 444h282v36H308z" fill="#4f8fb0" />
      <path d="M308 440h282v8H308z" fill="#f4f6f4" />
      <path d="M116 250q-26-2-26 18t30 18z" fill="#4f8fb0" />
      <path d="M176 290q8-30 22-44" stroke={C.ink} stroke-width="8" stroke-linecap="round" fill="none" opacity=".7" />
      <path d="M246 322h22M-60 396h360" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".6" />
      <path d="M142 296q-10 60 10 160M282 296v160" fill="none" stroke={C.ink} stroke-width="3" opacity=".18" />
      <path d="M602 196q0-14 14-14h46q30 0 46 30l44 80v128q0 12-12 12H614q-12 0-12-12z" fill="#6db2d2" />
      <path d="M602 196v224q0 12 12 12h12V182h-10q-14 0-14 14z" fill={C.ink} opacity=".1" />
      <path d="M626 204h34q20 0 32 22l34 66H626z" fill={glass} />
      <path d="M640 292l40-84l14 16l-32 68z" fill="#fff" opacity=".5" />
      <path d="M618 326h26" stroke="#fff" stroke-width="9" stroke-linecap="round" />
      <path d="M590 456h170" stroke={C.ink} stroke-width="4" opacity=".16" />
      <Wheel x={60} />
      <Wheel x={690} />
      <path d="M0 494h760v66H0z" fill="#ded9d0" />
      <path d="M0 494h760v11H0z" fill="#f4efe4" />
      <path
        d="M60 506l-30 54M210 506l-20 54M360 506v54M510 506l20 54M670 506l34 54"
        stroke={C.steel}
        stroke-width="2"
        opacity=".3"
      />
    </>
  );
}
