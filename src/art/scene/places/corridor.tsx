import { useContext } from 'preact/hooks';
import { C } from '../../palette';
import { Bag, Coat } from '../hanging';
import { Plant } from '../indoors';
import { LightContext } from '../light';
import { Painting } from '../pictures';
import type { PlaceProps } from './place';

const COATS = ['#d9688a', '#4a7dc9', '#f2b544', '#6cb37f', '#7a5fab'] as const;

const Bench = () => (
  <>
    <path d="M0 430l196-92v14L0 456z" fill={C.wood} />
    <path d="M0 430l196-92h14L14 450v20L0 478z" fill="#e0b27c" />
    <path d="M14 450L210 338v12L14 474z" fill={C.woodDeep} />
  </>
);

/** Lockers along the left wall: a row of little coats is not for those who have grown. */
const Lockers = () => {
  const xs = [190, 160, 126, 88, 44, -6];
  const y = (x: number, share: number) => 240 + (share * (380 - x)) / 180;
  return (
    <>
      <path d={`M200 170L0 ${y(0, -70)}V${y(0, 128)}L200 368z`} fill="#5f7f95" />
      <path
        d={xs.map((x) => `M${x} ${y(x, -66)}V${y(x, 124)}`).join('') + `M200 240L0 ${y(0, 0)}`}
        stroke="#40596c"
        stroke-width="3"
      />
      <path
        d={xs
          .slice(1)
          .flatMap((x) => [-46, 22].map((at) => `M${x + 8} ${y(x, at)}v${(380 - x) / 20}`))
          .join('')}
        stroke="#dfe8ee"
        stroke-width="5"
        stroke-linecap="round"
      />
    </>
  );
};

/** A school corridor seen along its length: coats on pegs and a display of paintings, or lockers and a notice board; glass doors to the light. */
export function Corridor({ evening, years }: PlaceProps) {
  const big = years === 'big';
  const snow = useContext(LightContext) === 'snow';
  const glass = evening ? '#7d86bd' : snow ? '#cbd5e4' : '#d5eef6';
  return (
    <>
      <path d="M0 0h760v560H0z" fill="#fbf3df" />
      <path d="M200 120L0-13v571L200 372z" fill="#f7dfae" />
      <path d="M560 120L760-13v571L560 372z" fill="#fbe8c2" />
      <path d="M200 120h360v252H200z" fill="#fdf0d2" />
      <path d="M200 300L0 367v191l200-186zM560 300l200 67v191L560 372z" fill="#9cc9c0" />
      <path d="M200 300h360v72H200z" fill="#aed6cd" />
      <path d="M0 367l200-67h360l200 67" fill="none" stroke="#fff" stroke-width="6" />
      <path d="M270 34h220l-22 22H292zM318 84h124l-10 12H328z" fill={evening ? '#ffeec0' : '#fff'} />
      <path d="M200 372L-2 560h764L560 372z" fill="#dcb98c" />
      <path
        d="M380 372v188M290 372l-90 188M470 372l90 188M335 372l-45 188M425 372l45 188M245 372L110 560M515 372l135 188M168 402h424M130 438h500M78 486h604"
        stroke={C.woodDeep}
        stroke-width="1.8"
        opacity=".28"
      />
      <path d="M300 372h160l70 188H230z" fill="#fffbe6" opacity=".34" />
      <path d="M272 156h216v216H272z" fill="#fff" />
      <path d="M284 168h92v204h-92zM384 168h92v204h-92z" fill="#4a7dc9" />
      <path d="M296 182h68v104h-68zM396 182h68v104h-68z" fill={glass} />
      <path
        d="M296 260q34-20 68-6v32h-68zM396 254q40-14 68 4v28h-68z"
        fill={evening ? '#52679a' : snow ? '#fff' : '#a3d6ac'}
      />
      {snow && (
        <path
          d="M308 198h.1M332 212h.1M352 194h.1M316 234h.1M346 240h.1M408 206h.1M430 194h.1M452 214h.1M416 236h.1M444 238h.1"
          stroke="#fff"
          stroke-width="7"
          stroke-linecap="round"
        />
      )}
      <path d="M300 286l40-104h18l-40 104zM404 286l40-104h16l-40 104z" fill="#fff" opacity=".4" />
      <path d="M370 300v36M390 300v36" stroke={C.glow} stroke-width="6" stroke-linecap="round" />
      <circle cx="236" cy="172" r="20" fill="#fff" stroke={C.woodDeep} stroke-width="4" />
      <path d="M236 160v12l8 6" fill="none" stroke={C.ink} stroke-width="3" stroke-linecap="round" />
      {big ? (
        <Lockers />
      ) : (
        <>
          <Painting x={504} y={166} kind={1} s={0.7} />
          <Painting x={504} y={212} kind={0} s={0.7} turn={-3} />
          <path d="M0 154l200 45v9L0 171z" fill={C.wood} />
          {COATS.map((colour, i) => {
            const x = [176, 146, 110, 66, 12][i] ?? 0;
            const s = (380 - x) / 180;
            return <Coat key={colour} x={x} y={236 - 30 * s} colour={colour} s={s * 0.8} narrow={0.5} />;
          })}
          <Bench />
          <Bag x={48} y={436} colour="#7a5fab" s={1} />
          <Bag x={124} y={392} colour="#d9688a" s={0.72} />
        </>
      )}
      <path d="M592 150l136-72v200l-136 16z" fill={C.wood} />
      <path d="M600 160l120-62v172l-120 14z" fill="#f3d28e" />
      {big ? (
        <g transform="matrix(1 -.42 0 1 0 266)">
          <path d="M608 162h46v58h-46zM612 232h38v34h-38z" fill="#fffdf6" />
          <path d="M664 166h50v40h-50z" fill="#3f567c" />
          <path d="M664 216h50v54h-50z" fill="#e3c15f" />
          <path
            d="M616 176h30M616 188h30M616 200h20M672 178h34M672 190h24M674 232h30M674 246h30"
            stroke={C.steelPale}
            stroke-width="4"
          />
        </g>
      ) : (
        <>
          <g transform="matrix(1 -.42 0 1 0 266)">
            <Painting x={608} y={164} kind={2} s={0.8} />
            <Painting x={664} y={166} kind={0} s={0.86} />
          </g>
          <g transform="matrix(1 -.2 0 1 0 128)">
            <Painting x={608} y={218} kind={1} s={0.8} />
            <Painting x={664} y={218} kind={2} s={0.86} />
          </g>
        </>
      )}
      <g transform="matrix(-1 0 0 1 760 0)">
        <Bench />
      </g>
      <Plant x={714} y={432} s={0.8} pot="#4a7dc9" />
      {!big && <path d="M600 382v-24h22v36zM626 396v-28h20v38z" fill="#d9688a" />}
    </>
  );
}
